import type { MessageKey, Translate } from '../../components/ui/text.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Fills in placeholders as browsers do; an unknown key or placeholder throws. */
export const english: Translate = (key, ...substitutions) => {
  const entry: Entry | undefined = messages[key];
  if (!entry) throw new Error(`No text for "${key}".`);
  return entry.message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    const position = /^\$(\d)$/.exec(content ?? '')?.[1];
    const value = position && substitutions[Number(position) - 1];
    if (value === undefined || value === '') throw new Error(`"${key}" lacks $${name}$.`);
    return value;
  });
};

/** All keys, in the file's order. */
export const messageKeys = Object.keys(messages) as MessageKey[];
