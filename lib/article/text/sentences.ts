/** Abbreviations that a full stop does not end a sentence after, in lower case, and the characters in which one is looked for. */
const ABBREVIATION =
  /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|inc|ltd|co|corp|no|jr|sr|u\.s|u\.k|z\.b|bzw|ca|p\.ex|approx|[a-zà-ÿа-я])\.$/;
const TAIL_CHARS = 9;

/** Sentences of a text, each with its closing mark; white space between them is dropped. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  const mark = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』）]?/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(from, end).trim();
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(sentence.slice(-TAIL_CHARS).toLowerCase())
    )
      continue;
    if (sentence !== '') sentences.push(sentence);
    from = end;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
