import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { attribute } from './html-writer.ts';

const CODE_LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?|highlight-(?:source|text)|brush:?|code-block)[- :]+([a-z][\w+#.-]{0,24})/i;

/** The programming language that a `<pre>`, the first element in it, or one of two wrappers states. */
export function codeLanguage(tree: PageTree, pre: Item): string {
  const first = tree.items[pre.index + 1];
  for (const item of [pre, first ?? pre, ...ancestors(tree, pre, 2)]) {
    const own = tree.attr(item, 'data-lang') ?? tree.attr(item, 'data-language');
    const names = own ? `lang-${own}` : (tree.attr(item, 'class') ?? '');
    const language = CODE_LANGUAGE.exec(names)?.[1];
    if (language) return attribute('class', `language-${language.toLowerCase()}`);
  }
  return '';
}

const LINE_NUMBER = /\b(ln|lnt|linenos?|line-?num\w*|gutter)\b/;

/** Whether a text of a `<pre>` numbers its lines, or those of the cell beside it: nobody copies that with the code. */
export function isLineNumber(tree: PageTree, text: Item): boolean {
  if (!/^[\s\d]+$/.test(text.text)) return false;
  let isAround = false;
  for (const { tag, words } of ancestors(tree, text, 4)) {
    const isNamed = tag !== 'code' && LINE_NUMBER.test(words);
    // Code that shows numbers is named so itself, and so is the box around it.
    if (tag === 'pre') isAround = true;
    else if (isNamed && (!isAround || tag === 'td')) return true;
  }
  return false;
}
