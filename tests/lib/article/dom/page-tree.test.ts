import { describe, expect, it } from 'vitest';
import { readPage, textOf } from '../../../../lib/article/dom/page-tree.ts';
import { parse } from '../build-page.ts';

describe('readPage', () => {
  it('lists elements and texts in document order with their ends', () => {
    const tree = readPage(parse('<body><p>One <b>two</b></p><hr></body>'));
    const body = tree.items[tree.body];
    const inside = tree.items.slice(tree.body, body?.end).map((item) => item.tag);
    expect(inside).toEqual(['body', 'p', '#text', 'b', '#text', 'hr']);
    expect(tree.items[tree.body + 1]?.end).toBe(tree.body + 5);
  });

  it('takes an inline element with a block inside for a block', () => {
    const tree = readPage(
      parse('<body><a href="/x"><div>One</div></a><span>two</span></body>'),
    );
    expect(tree.byTag('a')[0]?.isBlock).toBe(true);
    expect(tree.byTag('span')[0]?.isBlock).toBe(false);
  });

  it('knows hidden elements by attribute, style and class', () => {
    const tree = readPage(
      parse(
        '<p hidden>1</p><p style="color:red; display : none">2</p><p aria-hidden="true">3</p><p class="visually-hidden">4</p><div hidden><p>5</p></div><p style="overflow:hidden">6</p><p>7</p>',
      ),
    );
    expect(tree.byTag('p').map((item) => item.isHidden)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not take an element with a tooltip for hidden', () => {
    const tree = readPage(parse('<p title="1">1</p><p title="2" hidden>2</p>'));
    expect(tree.byTag('p').map((item) => item.isHidden)).toEqual([false, true]);
  });

  it('reads class and id of a form whose fields have these names', () => {
    const tree = readPage(
      parse(
        '<form class="Nav_bar" id="top"><input name="className"><input name="id"></form>',
      ),
    );
    expect(tree.byTag('form')[0]?.words).toBe('nav-bar top');
  });

  it('does not take what small screens alone lack for hidden', () => {
    const tree = readPage(
      parse(
        '<p class="hidden">1</p><p class="hidden md:block">2</p><p class="md:hidden">3</p><p class="overflow-hidden">4</p>',
      ),
    );
    expect(tree.byTag('p').map((item) => item.isHidden)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('puts a space where blocks or line breaks part words', () => {
    const tree = readPage(
      parse('<body><div>One<div>two</div>three<br>four <i>fi</i>ve</div></body>'),
    );
    const body = tree.items[tree.body];
    expect(body && textOf(tree, body)).toBe('One two three four five');
  });

  it('does not read scripts, styles and drawings as text', () => {
    const tree = readPage(
      parse(
        '<body>One<script>two</script><style>three</style><svg><text>four</text></svg><template>five</template></body>',
      ),
    );
    const body = tree.items[tree.body];
    expect(body && textOf(tree, body)).toBe('One');
  });

  it('stops at the node budget', () => {
    const doc = parse(`<body>${'<i></i>'.repeat(100)}</body>`);
    const tree = readPage(doc, { nodes: 50, textChars: 100 });
    expect(tree.isTruncated).toBe(true);
    expect(tree.items).toHaveLength(50);
    expect(readPage(doc).isTruncated).toBe(false);
  });
});
