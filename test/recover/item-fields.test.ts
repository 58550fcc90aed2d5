import { describe, expect, test } from 'vitest';
import { find, type Node, parseArticle, toText } from '../../src/index.ts';

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
const times = (count: number, text: string): string[] => Array(count).fill(text);

const plain = 'Wash the spade';
const full = 'Sign: wilt. Cure: water';
const made = '{Sign: wilt. | Cure: water}';

describe('items that give names to their parts hold fields', () => {
  test.each([
    ['two items', [full, full], [full, full]],
    ['three items', three(full), three(made)],
    ['four of five items', [...times(4, full), plain], [...times(4, made), plain]],
    ['three of four items', [...three(full), plain], [...three(full), plain]],
    ['eight of ten items', [plain, plain, ...times(8, full)], [plain, plain, ...times(8, made)]],
    ['seven of nine items', [plain, plain, ...times(7, full)], [plain, plain, ...times(7, full)]],
    [
      'twelve of fifteen, if one is among the first',
      [plain, plain, ...times(12, full), plain],
      [plain, plain, ...times(12, made), plain],
    ],
    [
      'twelve of fifteen, if none is among the first',
      [...three(plain), ...times(12, full)],
      [...three(plain), ...times(12, full)],
    ],
    [
      'twelve of fifteen, if the first have one name',
      [...three('Sign: wilt'), ...times(12, full)],
      [...three('Sign: wilt'), ...times(12, full)],
    ],
    [
      'twelve of fifteen, if one of the first has two names',
      ['Sign: wilt', ...times(12, full), 'Sign: wilt', 'Sign: wilt'],
      ['Sign: wilt', ...times(12, made), 'Sign: wilt', 'Sign: wilt'],
    ],
    [
      'twelve of fifteen, if the first only seem to have two',
      [...three('Sign: wilt (or: rot)'), ...times(12, full)],
      [...three('Sign: wilt (or: rot)'), ...times(12, full)],
    ],
    ['items of code', [...times(4, full), `<pre>${full}</pre>`], [...times(4, made), full]],
    ['items with no text', [...times(4, full), '<ul><li>a</ul>'], [...times(4, made), '[a]']],
    ['items with lists first', ['<ul><li>a</ul>', ...times(4, full)], ['[a]', ...times(4, made)]],
  ])('%s', (_, texts, shown) => {
    expect(items(...texts)).toEqual(shown);
  });

  test('and keep the blocks below their text', () => {
    expect(items(...three(`${full}<ul><li>a<li>b</ul>`))).toEqual(three(`${made} [a | b]`));
  });

  test.each([
    ['one that lacks a name', 'Sign: rot', 'Sign: rot'],
    ['one that lacks the first name', 'Cure: drain', 'Cure: drain'],
    ['one in another order', 'Cure: drain. Sign: rot', 'Cure: drain. Sign: rot'],
    [
      'one with a name of its own',
      'Sign: rot. Reason: smell. Cure: drain',
      '{Sign: rot. Reason: smell. | Cure: drain}',
    ],
    [
      'one with a name of its own first',
      'Reason: smell. Sign: rot. Cure: drain',
      'Reason: smell. Sign: rot. Cure: drain',
    ],
    ['one with a name twice', 'Sign: rot. Sign: smell. Cure: drain', '{Sign: rot. Sign: smell. | Cure: drain}'],
    ['one with text before its names', 'Often. Sign: rot. Cure: drain', 'Often. Sign: rot. Cure: drain'],
    ['one with no blank behind its colon', 'Sign:rot. Cure: drain', 'Sign:rot. Cure: drain'],
    ['one with blanks before its colons', 'Sign : rot. Cure : drain', '{Sign : rot. | Cure : drain}'],
    [
      'one with blanks for its first part',
      'Sign: &nbsp; &nbsp; &nbsp;-&gt; Cure: drain',
      'Sign: \u00a0 \u00a0 \u00a0-> Cure: drain',
    ],
    ['one with an empty first part', 'Sign: -&gt; Cure: drain', 'Sign: -> Cure: drain'],
    ['one with an empty last part', 'Sign: rot. Cure: ', 'Sign: rot. Cure:'],
    ['one with other letters', 'SIGN: rot. cure: drain', '{SIGN: rot. | cure: drain}'],
    [
      'one with a name of its own behind an arrow',
      'Sign: rot -&gt; Reason: smell -&gt; Cure: drain',
      '{Sign: rot | Reason: smell | Cure: drain}',
    ],
    [
      'one with a name of its own behind a dash',
      'Sign: rot - Reason: smell - Cure: drain',
      '{Sign: rot - Reason: smell | Cure: drain}',
    ],
    [
      'one with its first name behind an arrow',
      'Reason -&gt; Sign: rot -&gt; Cure: drain',
      'Reason -> Sign: rot -> Cure: drain',
    ],
    [
      'one with a name twice behind arrows',
      'Sign: rot -&gt; Sign: smell -&gt; Cure: drain',
      '{Sign: rot | Sign: smell | Cure: drain}',
    ],
    [
      'one that goes on behind its last name',
      'Sign: rot -&gt; Cure: drain -&gt; Then: rest',
      '{Sign: rot | Cure: drain | Then: rest}',
    ],
  ])('beside %s', (_, text, shown) => {
    expect(items(...times(4, full), text)).toEqual([...times(4, made), shown]);
  });

  test('the names being those of nearly all items, in their order in the first that has them all', () => {
    const [a, b, c] = ['Ash: 1. Elm: 2. Fir: 3', 'Ash: 1. Fir: 3', 'Ash: 1. Elm: 2. Fir: 3. Oak: 4'];
    const made3 = '{Ash: 1. | Elm: 2. | Fir: 3}';
    expect(items(b, a, a, a, a)).toEqual(['{Ash: 1. | Fir: 3}', ...times(4, made3)]);
    expect(items(c, a, a, a, a)).toEqual(['{Ash: 1. | Elm: 2. | Fir: 3. Oak: 4}', ...times(4, made3)]);
  });

  test.each([
    ['without the first of three names', 'Elm: 2. Fir: 3', 'Elm: 2. Fir: 3'],
    ['with nothing behind the last of three names', 'Ash: 1. Elm: 2. Fir:', 'Ash: 1. Elm: 2. Fir:'],
    ['without the second of three names', 'Ash: 1. Fir: 3', '{Ash: 1. | Fir: 3}'],
  ])('beside one %s', (_, text, shown) => {
    const texts = [...times(4, 'Ash: 1. Elm: 2. Fir: 3'), text];
    expect(items(...texts)).toEqual([...times(4, '{Ash: 1. | Elm: 2. | Fir: 3}'), shown]);
  });

  const names = [
    'Ash',
    'Birch',
    'Cedar',
    'Elm',
    'Fir',
    'Hazel',
    'Larch',
    'Maple',
    'Oak',
    'Pine',
    'Rowan',
    'Spruce',
    'Yew',
  ];
  const record = (count: number, without = -1): string =>
    names
      .slice(0, count)
      .filter((_, index) => index !== without)
      .map((name) => `${name}: tall.`)
      .join(' ');

  test.each([
    ['twelve names', three(record(12)), true],
    ['thirteen names', three(record(13)), false],
    ['items of which each lacks another name', [0, 1, 2, 3, 4].map((without) => record(5, without)), false],
    ['items of which two lack other names', [record(3, 1), record(3, 2), ...three(record(3))], false],
    ['four items, of which each lacks none', times(4, record(3)), true],
    ['names that differ in their last letters', three('Bed A: peas. Bed B: beans'), true],
    ['a first name of 59 characters', three(`${'a'.repeat(59)}: wilt. Cure: water`), true],
    ['a first name of 60 characters', three(`${'a'.repeat(60)}: wilt. Cure: water`), false],
    ['a second name of 59 characters', three(`Sign: wilt. ${'a'.repeat(59)}: water`), true],
    ['a second name of 60 characters', three(`Sign: wilt. ${'a'.repeat(60)}: water`), false],
    ['a second name of 59 characters behind blanks', three(`Sign: wilt → &nbsp;${'a'.repeat(59)}: water`), true],
    ['a second name of 60 characters behind blanks', three(`Sign: wilt → &nbsp;${'a'.repeat(60)}: water`), false],
    ['a name of five words', three('Sign: wilt. What to do about it: water'), true],
    ['a name of six words', three('Sign: wilt. What to do now about it: water'), false],
    ['names with wide colons', three('症状： 枯れる。対策： 水'), true],
    ['one name', three(record(1)), false],
    ['names that differ', ['Ash: a. Elm: b', 'Fir: a. Oak: b', 'Yew: a. Pine: b'], false],
    ['a first name in common', ['Ash: a. Elm: b', 'Ash: a. Oak: b', 'Ash: a. Pine: b'], false],
    ['names in turn', ['Ash: a. Elm: b', 'Elm: a. Ash: b', 'Ash: a. Elm: b', 'Elm: a. Ash: b'], false],
  ])('%s', (_, texts, hasFields) => {
    expect(
      items(...texts)
        .join()
        .includes('{'),
    ).toBe(hasFields);
  });

  test.each([
    ['fifty parts', 50, true],
    ['fifty-one parts', 51, false],
  ])('%s', (_, count, hasFields) => {
    const chain = ['Sign: wilt', ...Array.from({ length: count - 2 }, (__, i) => `Reason ${i}: a`), 'Cure: water'].join(
      ' -&gt; ',
    );
    expect(
      items(...times(4, full), chain)
        .at(-1)
        ?.startsWith('{'),
    ).toBe(hasFields);
  });
});
