import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { currentLanguage } from '../ui/text.ts';
import type { ReaderActions } from './reader-actions.ts';
import { Tool } from './tool.tsx';
import type { ListenProps } from './tools/listen-controls.tsx';
import type { ReaderTools } from './tools/reader-tools.tsx';

/** A loudspeaker. */
export const LISTEN =
  'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a4 4 0 010 5M15.2 5a7.5 7.5 0 010 10';

interface ListenButtonProps extends Omit<ListenProps, 'synth'> {
  /** The browser's voice, `null` where it has none. */
  readonly synth: SpeechSynthesis | null;
  readonly withTools: ReaderActions['withTools'];
}

/**
 * Reads aloud, where the browser has a voice for the article's language; otherwise nothing is shown. The
 * controls take the button's place once they are loaded, and begin at once.
 */
export function ListenButton(props: ListenButtonProps): JSX.Element | null {
  const { synth, withTools } = props;
  const language = currentLanguage();
  const hasVoice = useHasVoice(synth, props.lang);
  const place = useRef<HTMLSpanElement>(null);
  const [tools, setTools] = useState<ReaderTools | null>(null);
  useEffect(() => {
    const { current } = place;
    if (!tools || !current || !synth) return;
    tools.drawListening(current, language, { ...props, synth });
    return () => tools.drawListening(current, language, null);
  }, [tools]);
  // A voice that goes away while it speaks can still be stopped.
  if (!hasVoice && !tools) return null;
  return (
    <>
      {!tools && (
        <Tool shape={LISTEN} label="listen" onClick={() => withTools(setTools)} />
      )}
      <span class="listen" ref={place} />
    </>
  );
}

/** Whether there is a voice; browsers load their voices late. */
function useHasVoice(synth: SpeechSynthesis | null, lang: string | null): boolean {
  const [hasVoice, setVoice] = useState(false);
  useEffect(() => {
    if (!synth) return;
    const lifetime = new AbortController();
    const look = () => setVoice(hasVoiceFor(synth.getVoices(), lang));
    look();
    synth.addEventListener('voiceschanged', look, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [synth, lang]);
  return hasVoice;
}

/** Whether one of the browser's voices speaks the language; any voice does when none is named. */
export function hasVoiceFor(
  voices: readonly { readonly lang: string }[],
  lang: string | null,
): boolean {
  if (!lang) return voices.length > 0;
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return voices.some((voice) => primary(voice.lang) === primary(lang));
}
