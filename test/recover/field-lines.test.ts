import { describe, expect, test } from 'vitest';
import { type Node, parseArticle, toText } from '../../src/index.ts';

/**
 * Fields as `{label value | label value}`, a list as `[item | item]`, everything else as its text with `/` for line
 * breaks.
 */
function shape(node: Node): string {
  if (node.type === 'fields')
    return `{${node.children.map((field) => field.children.map(toText).join(' ')).join(' | ')}}`;
  if (node.type === 'list') return `[${node.children.map((item) => item.children.map(shape).join(' ')).join(' | ')}]`;
  return toText(node).replaceAll('\n', ' / ');
}

const shapes = (...blocks: string[]): string[] =>
  parseArticle(blocks.join('\n'), {
    recognizers: false,
    recover: { boldHeading: false, labelHeading: false },
  }).children.map(shape);

const b = (label: string, value = ''): string => `<b>${label}:</b> ${value}`;
const lines = (...texts: string[]): string => `<p>${texts.join('<br>')}</p>`;
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const [where, when, what] = [b('Where', 'the shed'), b('When', 'at noon'), b('What', 'tea')];

describe('lines that begin with labels are fields', () => {
  test.each([
    ['two of them', [where, when], ['{Where: the shed | When: at noon}']],
    ['three of them', [where, when, what], ['{Where: the shed | When: at noon | What: tea}']],
    ['behind a line', ['Come', where, when], ['Come', '{Where: the shed | When: at noon}']],
    ['behind two lines', ['Come', 'all', where, when], ['Come / all', '{Where: the shed | When: at noon}']],
    ['before a line', [where, when, 'Come'], ['{Where: the shed | When: at noon}', 'Come']],
    ['before two lines', [where, when, 'Come', 'all'], ['{Where: the shed | When: at noon}', 'Come / all']],
    ['between lines', ['Come', where, when, 'all'], ['Come', '{Where: the shed | When: at noon}', 'all']],
    ['with an empty line between them', [where, '', when], ['{Where: the shed | When: at noon}']],
    ['with the last one empty', [where, when, b('What')], ['{Where: the shed | When: at noon | What: }']],
    ['with colons behind the bold type', ['<b>Where</b>: here', '<b>When</b>: now'], ['{Where: here | When: now}']],
  ])('%s', (_, texts, shown) => {
    expect(shapes(lines(...texts))).toEqual(shown);
  });

  test.each([
    ['two of them', `${where}\n${when}`, ['{Where: the shed | When: at noon}']],
    ['with values that go on', `${where}\nof Ida\n${when}\nor so`, ['{Where: the shed of Ida | When: at noon or so}']],
    ['behind text', `Come\nto us\n${where}\n${when}`, ['Come to us', '{Where: the shed | When: at noon}']],
    [
      'before text behind a line break',
      `${where}\n${when}<br>Come\nall`,
      ['{Where: the shed | When: at noon}', 'Come all'],
    ],
  ])('in a source broken into lines: %s', (_, source, shown) => {
    expect(shapes(`<p>${source}</p>`)).toEqual(shown);
  });

  test.each([
    ['one alone', [where]],
    ['one behind a line', ['Come', where]],
    ['two set apart by a line', [where, 'and', when]],
    ['two, and one more behind a line', [where, when, 'and', what]],
    ['two, and one more before a line', [what, 'and', where, when, 'and', b('Who', 'Ida')]],
    ['an empty one last, with lines behind it', [where, b('When'), 'at noon', 'or later']],
    ['an empty third one last, with lines behind it', [where, when, b('What'), 'tea', 'or milk']],
    ['the same name twice', [where, b('Where', 'the barn')]],
    ['the same name twice in other letters', [where, b('WHERE', 'the barn')]],
    ['labels without a colon', ['<b>Where</b> the shed', '<b>When</b> at noon']],
    ['labels in plain type', ['Where: the shed', 'When: at noon']],
    ['labels in italics', ['<i>Where:</i> the shed', '<i>When:</i> at noon']],
  ])('but not %s', (_, texts) => {
    expect(shapes(lines(...texts)).join()).not.toContain('{');
  });

  test('of another paragraph than the lines around it', () => {
    expect(shapes(lines(where, when), '<p>Come</p>', lines(what, b('Who', 'Ida')))).toEqual([
      '{Where: the shed | When: at noon}',
      'Come',
      '{What: tea | Who: Ida}',
    ]);
  });

  test('with one line of no label before them', () => {
    expect(shapes(lines(what, 'and', where, when))).toEqual(['What: tea / and', '{Where: the shed | When: at noon}']);
  });
});

describe('labelled lines are fields by their labels', () => {
  const names = ['Age', 'Area', 'Climate', 'Colour', 'Depth', 'Height', 'Range', 'Soil'];
  /** This many lines, the first ones with these values, the others with one word. */
  const record = (count: number, values: readonly string[]): string =>
    lines(...names.slice(0, count).map((name, index) => b(name, values[index] ?? 'tall')));

  test.each([
    ['one of four empty', 4, [''], true],
    ['one of three empty', 3, [''], false],
    ['two of eight empty', 8, ['', ''], true],
    ['two of seven empty', 7, ['', ''], false],
    ['the last of two empty', 2, ['tall', ''], true],
    ['one and the last of four empty', 4, ['', 'tall', 'tall', ''], true],
    ['one of four asking', 4, ['how tall?'], true],
    ['one of three asking', 3, ['how tall?'], false],
    ['two of eight asking', 8, ['how tall?', 'how old?'], true],
    ['two of seven asking', 7, ['how tall?', 'how old?'], false],
    ['the last of two asking', 2, ['tall', 'how old?'], false],
    ['a question before an answer', 2, ['how tall? very', 'old'], true],
    ['one of four empty and one asking', 4, ['', 'how old?'], true],
  ])('%s', (_, count, values, areFields) => {
    expect(shapes(record(count, values)).join().includes('{')).toBe(areFields);
  });

  test.each([
    ['two of five words', ['The age of the ash', 'The age of the elm'], true],
    ['one of five words and one of six', ['The age of the ash', 'The age of the old elm'], true],
    ['two of six words', ['The age of the old ash', 'The age of the old elm'], false],
    [
      'one of five words and two of six',
      ['The age of the ash', 'The age of the old elm', 'The age of the old fir'],
      false,
    ],
  ])('and by the length of their labels: %s', (_, labels, areFields) => {
    expect(
      shapes(lines(...labels.map((label, index) => b(label, index === 0 ? '10 years' : 'ten'))))
        .join()
        .includes('{'),
    ).toBe(areFields);
  });
});

describe('short paragraphs that begin with labels are fields', () => {
  test.each([
    ['two of them', [where, when], ['{Where: the shed | When: at noon}']],
    ['three of them', [where, when, what], ['{Where: the shed | When: at noon | What: tea}']],
    ['between others', ['Come', where, when, 'Sit'], ['Come', '{Where: the shed | When: at noon}', 'Sit']],
    [
      'two runs',
      [where, when, 'Sit', what, b('Who', 'Ida')],
      ['{Where: the shed | When: at noon}', 'Sit', '{What: tea | Who: Ida}'],
    ],
    ['on lines of the source', [`${where}\nof Ida`, when], ['{Where: the shed of Ida | When: at noon}']],
    ['one alone', [where], ['Where: the shed']],
    ['one alone between others', ['Come', where, 'Sit'], ['Come', 'Where: the shed', 'Sit']],
    ['two with another between them', [where, 'Sit', when], ['Where: the shed', 'Sit', 'When: at noon']],
    ['the same name twice', [where, b('Where', 'the barn')], ['Where: the shed', 'Where: the barn']],
    ['an empty one', [where, b('When')], ['Where: the shed', 'When:']],
    ['two before an empty one', [where, when, b('What')], ['{Where: the shed | When: at noon}', 'What:']],
    ['one before lines of labels', [what, `${where}<br>${when}`], ['What: tea', '{Where: the shed | When: at noon}']],
    ['one on two lines', [where, `${when}<br>or so`], ['Where: the shed', 'When: at noon / or so']],
    ['one with its bold type behind a word', [where, `so ${when}`], ['Where: the shed', 'so When: at noon']],
  ])('%s', (_, texts, shown) => {
    expect(shapes(paragraphs(...texts))).toEqual(shown);
  });

  test('with a list between them', () => {
    expect(shapes(paragraphs(where), '<ul><li>a<li>b</ul>', paragraphs(when))).toEqual([
      'Where: the shed',
      '[a | b]',
      'When: at noon',
    ]);
  });

  test('or bold headings', () => {
    expect(shapes(`<blockquote><h2>${where}</h2><p>${when}</p></blockquote>`).join()).not.toContain('{');
  });

  test.each([
    ['80 characters', '1234567890'.repeat(8), true],
    ['81 characters', `${'1234567890'.repeat(8)}1`, false],
    ['ten words', 'a b c d e f g h i j', true],
    ['eleven words', 'a b c d e f g h i j k', false],
    ['words far apart', 'a  b  c  d  e  f  g', true],
    ['four words and a full stop', 'so it is so.', true],
    ['five words and a full stop', 'so it is as so.', false],
    ['five words and a full stop within', 'so it as. so is', true],
    ['ideographs and a full stop', '木。', false],
    ['a number with a point', 'at 3.5 or so of it', true],
    ['a stop behind a word of four letters', 'rake. spade', false],
    ['a stop at the end', 'the rake.', false],
    ['an abbreviation of three letters', '1 tsp. salt', true],
    ['an abbreviation before a name', 'No. Street', true],
    ['a short word before a new sentence', 'Cut. Then', false],
    ['a stop behind a number', '1999. then', true],
    ['a shout', 'oh!', false],
    ['a question', 'oh?', false],
    ['a pause', 'oh…', false],
    ['a full-width shout', '木！', false],
    ['a full-width question', '木？', false],
    ['a quotation', '"oh"', false],
    ['a curly quotation', '“oh”', false],
    ['a German quotation', '„oh“', false],
    ['a French quotation', '«oh»', false],
    ['an arrow', 'a → b', false],
    ['a written arrow', 'a -&gt; b', false],
    ['a double arrow', 'a =&gt; b', false],
    ['a hyphen', 'a - b', true],
    ['an equals sign', 'a = b', true],
  ])('but not with long values: %s', (_, value, isShort) => {
    expect(
      shapes(paragraphs(where, b('Text', value)))
        .join()
        .includes('{'),
    ).toBe(isShort);
  });
});
