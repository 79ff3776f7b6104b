/** Escapes text for element content. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

/** Attributes in written order; `null` values are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Attributes as written in a tag, each after a space; values escaped. */
export function attributesOf(attributes: Attributes): string {
  let out = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) continue;
    const escaped = value
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;')
      .replace(/\u00a0/g, '&nbsp;');
    out += ` ${name}="${escaped.replace(/</g, '&lt;').replace(/>/g, '&gt;')}"`;
  }
  return out;
}

/** `<tag attributes>` for void elements. */
export function voidTag(tag: string, attributes: Attributes): string {
  return `<${tag}${attributesOf(attributes)}>`;
}

/** `<tag attributes>text</tag>`, text escaped. */
export function textTag(tag: string, attributes: Attributes, text: string): string {
  return `<${tag}${attributesOf(attributes)}>${escapeText(text)}</${tag}>`;
}
