import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatCountdown } from '../ui/format.ts';
import { currentText } from '../ui/text.ts';

interface SubmitButtonProps {
  readonly label: string;
  readonly busyLabel: string;
  readonly isBusy: boolean;
  /** Epoch milliseconds before which sending again is useless. */
  readonly retryAt: number | null;
}

/**
 * Sends the form; while it is of no use it says why and does nothing, but keeps the focus. That it is sending is
 * said apart as well: not every screen reader tells that the button it is at has changed its name.
 */
export function SubmitButton(props: SubmitButtonProps): JSX.Element {
  const text = currentText();
  const seconds = useSecondsUntil(props.retryAt);
  const isWaiting = seconds > 0;
  const isOff = props.isBusy || isWaiting;
  const label = props.isBusy ? props.busyLabel : props.label;
  return (
    <>
      <button
        type="submit"
        class="primary"
        aria-disabled={isOff}
        onClick={(event) => isOff && event.preventDefault()}
      >
        {isWaiting && !props.isBusy ? text('retryIn', formatCountdown(seconds)) : label}
      </button>
      <span class="unseen" role="status">
        {props.isBusy && props.busyLabel}
      </span>
    </>
  );
}

/** Whole seconds until an instant, counting down to 0. */
function useSecondsUntil(time: number | null): number {
  const [now, setNow] = useState(Date.now);
  const seconds = time === null ? 0 : Math.max(0, Math.ceil((time - now) / 1000));
  useEffect(() => {
    if (time === null) return;
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= time) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [time]);
  return seconds;
}
