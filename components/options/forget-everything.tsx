import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { currentText } from '../ui/text.ts';

type Step = 'offer' | 'confirm' | 'busy' | 'done' | 'failed';

interface ForgetProps {
  readonly onForget: () => Promise<void>;
}

/** Removes what Byline keeps, in two steps: the second says what goes. */
export function ForgetEverything({ onForget }: ForgetProps): JSX.Element {
  const text = currentText();
  const [step, setStep] = useState<Step>('offer');
  const isAsking = step === 'confirm' || step === 'busy';
  const forget = () => {
    if (step === 'busy') return;
    setStep('busy');
    onForget().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="forget">
      {isAsking ? (
        <Question
          isBusy={step === 'busy'}
          onForget={forget}
          onCancel={() => setStep('offer')}
        />
      ) : (
        <>
          <button type="button" class="secondary" onClick={() => setStep('confirm')}>
            {text('forgetEverything')}
          </button>
          <p class="hint">{text('forgetHint')}</p>
        </>
      )}
      <p class={step === 'failed' ? 'problem' : 'done'} role="status">
        {step === 'done' && text('forgotten')}
        {step === 'failed' && text('forgetFailed')}
      </p>
    </div>
  );
}

interface QuestionProps {
  readonly isBusy: boolean;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}

function Question({ isBusy, onForget, onCancel }: QuestionProps): JSX.Element {
  const text = currentText();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups a question
    <div
      class="question"
      role="group"
      aria-labelledby="forget-question"
      aria-describedby="forget-what"
    >
      <h3 id="forget-question">{text('forgetQuestion')}</h3>
      <p id="forget-what">{text('forgetWhat')}</p>
      <div class="answers">
        <button
          type="button"
          class="secondary danger"
          aria-disabled={isBusy}
          onClick={onForget}
        >
          {text(isBusy ? 'forgetBusy' : 'forgetConfirm')}
        </button>
        <button type="button" class="secondary" ref={cancel} onClick={onCancel}>
          {text('forgetCancel')}
        </button>
      </div>
    </div>
  );
}
