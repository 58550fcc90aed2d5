import { describe, expect, test } from 'vitest';
import { find, type Node, parseArticle, toText } from '../../../src/index.ts';
import { colonsIn, mayHaveLabels } from '../../../src/recover/reading/item-labels.ts';

/** Fields as `{label value | label value}`, a list as `[item | item]`, everything else as its text. */
function shape(node: Node): string {
  if (node.type === 'fields')
    return `{${node.children.map((field) => field.children.map(toText).join(' ')).join(' | ')}}`;
  if (node.type === 'list') return `[${node.children.map((item) => item.children.map(shape).join(' ')).join(' | ')}]`;
  return toText(node).replaceAll('\n', ' / ');
}

/** The items of a list, each as the shapes of its children. */
function items(...texts: string[]): string[] {
  const list = find(parseArticle(`<ul><li>${texts.join('<li>')}</ul>`, { recognizers: false }), 'list');
  return list?.children.map((item) => item.children.map(shape).join(' ')) ?? [];
}

const three = (text: string): string[] => [text, text, text];

describe('the colons of a text', () => {
  test.each([
    ['a: b: c', [1, 4]],
    ['土：a: 水：b', [1, 3, 6]],
    ['a: 土：', [1, 4]],
    ['a b', []],
    ['', []],
  ])('of %j are at %j', (text, colons) => {
    expect(colonsIn(text)).toEqual(colons);
  });

  test.each([
    ['a: b: c', true],
    ['a: b:', true],
    ['a: b 3:4 c: d', true],
    ['a: b', false],
    ['a: b 3:4', false],
    ['a:b c: d', false],
    ['a b', false],
    [`${'a'.repeat(59)}: b: c`, true],
    [`${'a'.repeat(60)}: b: c`, false],
  ])('may be those of labels: %j, %j', (text, may) => {
    expect(mayHaveLabels(text, colonsIn(text))).toBe(may);
  });
});

describe('the names of the parts of items are set apart', () => {
  const parts = (separator: string): string[] => items(...three(`Sign: wilt${separator}Cure: water`));

  test.each([
    ['a full stop', '. ', 'wilt.'],
    ['a shout', '! ', 'wilt!'],
    ['a question mark', '? ', 'wilt?'],
    ['a semicolon', '; ', 'wilt;'],
    ['a comma', ', ', 'wilt,'],
    ['an ellipsis', '… ', 'wilt…'],
    ['a full stop and a quotation mark', '.” ', 'wilt.”'],
    ['a full stop and a straight quotation mark', '." ', 'wilt."'],
    ['a full stop and a bracket', '.) ', 'wilt.)'],
    ['an ideographic full stop', '。', 'wilt。'],
    ['a full-width shout', '！', 'wilt！'],
    ['a full-width question mark', '？', 'wilt？'],
    ['a full-width semicolon', '；', 'wilt；'],
    ['a line break', '<br>', 'wilt'],
    ['a line break and a line feed', '<br>\n', 'wilt'],
    ['an arrow', ' → ', 'wilt'],
    ['an arrow close by', '→', 'wilt'],
    ['a double arrow', ' ⇒ ', 'wilt'],
    ['a heavy arrow', ' ➔ ', 'wilt'],
    ['a round arrow', ' ➜ ', 'wilt'],
    ['a black arrow', ' ➡ ', 'wilt'],
    ['a written arrow', ' -&gt; ', 'wilt'],
    ['a long written arrow', ' --&gt; ', 'wilt'],
    ['a written double arrow', ' =&gt; ', 'wilt'],
    ['a written arrow close by', '-&gt;', 'wilt'],
    ['a hyphen', ' - ', 'wilt'],
    ['a dash', ' – ', 'wilt'],
    ['a long dash', ' — ', 'wilt'],
    ['a dash between no-break spaces', '&nbsp;–&nbsp;', 'wilt'],
    ['three blanks', '. &nbsp; ', 'wilt.'],
    ['three blanks around an arrow', '&nbsp; &nbsp;→&nbsp; &nbsp;', 'wilt'],
  ])('by %s', (_, separator, value) => {
    expect(parts(separator)).toEqual(three(`{Sign: ${value} | Cure: water}`));
  });

  test.each([
    ['a blank', ' '],
    ['a line feed', '\n'],
    ['a word', ' then '],
    ['a full stop close by', '.'],
    ['a comma close by', ','],
    ['a hyphen close by', '-'],
    ['a dash without a blank before it', '– '],
    ['a dash without a blank behind it', ' –'],
    ['a slash', ' / '],
    ['a plus sign', ' + '],
    ['two quotation marks', '.”” '],
    ['an arrow to the left', ' &lt;- '],
    ['a colon', ' : '],
  ])('but not by %s', (_, separator) => {
    expect(parts(separator).join()).not.toContain('{');
  });

  test('and the signs that set them apart are kept as markers, arrows and dashes alone', () => {
    const article = parseArticle(`<ul>${'<li>Ash: a → Elm: b. Fir: c – Oak: d'.repeat(3)}</ul>`);
    expect(find(article, 'fields')?.markers).toEqual(['→', '–']);
    expect(find(parseArticle(`<ul>${'<li>Ash: a. Elm: b'.repeat(3)}</ul>`), 'fields')).not.toHaveProperty('markers');
  });

  test('or are on separate lines', () => {
    const values = ['wilt', 'rot', 'spots'];
    expect(items(...values.map((value) => `Sign:<br>${value}<br>Cure:<br>water`))).toEqual(
      values.map((value) => `{Sign: ${value} | Cure: water}`),
    );
  });

  test('or are in bold type behind other bold words', () => {
    const values = ['water', 'shade', 'care'];
    expect(items(...values.map((value) => `Sign: wilt, Cure: <b>${value}</b> at night <b>Rest:</b> a day`))).toEqual(
      values.map((value) => `{Sign: wilt, | Cure: ${value} at night | Rest: a day}`),
    );
  });

  test('or are in bold type', () => {
    expect(items(...three('<b>Sign:</b> wilt <b>Cure:</b> water'))).toEqual(three('{Sign: wilt | Cure: water}'));
    expect(items(...three('<b>Sign:</b> wilt. <b>Cure:</b> water'))).toEqual(three('{Sign: wilt. | Cure: water}'));
    expect(items(...three('Sign: wilt <b>Cure:</b> water, Rest: a day'))).toEqual(
      three('{Sign: wilt | Cure: water, | Rest: a day}'),
    );
    expect(items(...three('Sign: wilt <i>Cure:</i> water')).join()).not.toContain('{');
  });
});
