import { describe, expect, test } from 'vitest';
import { findAll, type List, type Node, parseArticle, toText } from '../../src/index.ts';

// Text before a list would become its heading.
const parse = (html: string) => parseArticle(html, { recognizers: false, recover: { labelHeading: false } });

/** A list as `[first | second]`, with its first number in front where it counts; everything else as its text. */
function shape(node: Node): string {
  if (node.type !== 'list') return toText(node).replaceAll('\n', ' / ');
  const items = node.children.map((item) => item.children.map(shape).join(' ')).join(' | ');
  return `${node.ordered ? `${node.start ?? 1} ` : ''}[${items}]`;
}

const shapes = (html: string): string[] => parse(html).children.map(shape);
const lines = (...texts: string[]): string => `<p>${texts.join('<br>')}</p>`;

const lists = (html: string): List[] => findAll(parse(html), 'list');

describe('numbered lines are a list', () => {
  test.each([
    ['that counts from one', ['1) Rake', '2) Dig'], ['1 [Rake | Dig]']],
    ['that counts on from elsewhere', ['4) Rake', '5) Dig', '6) Sow'], ['4 [Rake | Dig | Sow]']],
    ['with full stops', ['1. Rake', '2. Dig'], ['1 [Rake | Dig]']],
    ['with letters', ['a) Rake', 'b) Dig'], ['1 [Rake | Dig]']],
    ['with brackets', ['(1) Rake', '(2) Dig'], ['1 [Rake | Dig]']],
    ['with full-width signs', ['（１）Rake', '（２）Dig'], ['1 [Rake | Dig]']],
    ['behind an introduction', ['At first', '1) Rake', '2) Dig'], ['At first', '1 [Rake | Dig]']],
    ['behind two lines', ['At first', 'as ever', '1) Rake', '2) Dig'], ['At first / as ever', '1 [Rake | Dig]']],
    ['before one more line', ['1) Rake', '2) Dig', 'Then rest'], ['1 [Rake | Dig]', 'Then rest']],
    ['before more lines', ['1) Rake', '2) Dig', 'Then', 'rest'], ['1 [Rake | Dig]', 'Then / rest']],
    ['of items of more lines', ['1) Rake', 'well', '2) Dig', 'deep'], ['1 [Rake / well | Dig / deep]']],
    [
      'before lines, of three',
      ['1) Rake', '2) Dig', '3) Sow', 'Rest', 'well'],
      ['1 [Rake | Dig | Sow]', 'Rest / well'],
    ],
    [
      'with a longer first item',
      ['1) Rake', 'well', '2) Dig', '3) Sow', 'deep'],
      ['1 [Rake / well | Dig | Sow / deep]'],
    ],
    ['with a longer item', ['1) Rake', '2) Dig', 'well', '3) Sow', 'deep'], ['1 [Rake | Dig / well | Sow / deep]']],
    ['that the source breaks before numbers', ['1) Rake\n2) Dig', '3) Sow'], ['1 [Rake | Dig | Sow]']],
    ['that the source breaks elsewhere', ['1) Rake\nwell', '2) Dig\ndeep'], ['1 [Rake well | Dig deep]']],
    ['with a number of another kind in it', ['1) Rake', 'a) well', '2) Dig'], ['1 [Rake / a) well | Dig]']],
  ])('%s', (_, texts, shown) => {
    expect(shapes(lines(...texts))).toEqual(shown);
  });

  test('that is marked with its rule and its numbers', () => {
    const [list] = lists(lines('1) Rake', '2) Dig'));
    expect(list).toMatchObject({ ordered: true, origin: 'recovered', by: 'numbered-lines' });
    expect(list?.children.map(({ by, markers }) => [by, markers])).toEqual([
      ['numbered-lines', ['1)']],
      ['numbered-lines', ['2)']],
    ]);
  });

  test('whose numbers are in marks', () => {
    expect(shapes(lines('<b>1) Rake</b> well', '<b>2) Dig</b> deep'))).toEqual(['1 [Rake well | Dig deep]']);
  });

  test.each([
    ['a single number', ['1) Rake', 'and dig']],
    ['two numbers that do not begin at one', ['4) Rake', '5) Dig']],
    ['a number left out', ['1) Rake', '3) Dig']],
    ['a number left out at the end', ['1) Rake', '2) Dig', '4) Sow']],
    ['a number twice', ['1) Rake', '2) Dig', '2) Sow']],
    ['a count that starts again', ['1) Rake', '2) Dig', '1) Sow', '2) Mow']],
    ['a count down', ['3) Rake', '2) Dig', '1) Sow']],
    ['another manner of writing', ['1) Rake', '2. Dig']],
    ['numbers that are not set apart', ['1)rake', '2)dig']],
    ['numbers with nothing behind them', ['1)', '2)']],
    ['dates', ['1. Mai', '2. Mai']],
  ])('but not with %s', (_, texts) => {
    expect(lists(lines(...texts))).toEqual([]);
  });

  test.each([
    ['one line an item', '1) Rake\n2) Dig', ['1 [Rake | Dig]']],
    ['one line an item behind a line', 'At first\n1) Rake\n2) Dig', ['At first', '1 [Rake | Dig]']],
    ['the first at the start', '1) Rake\nwell\n2) Dig\ndeep', ['1 [Rake well | Dig deep]']],
    ['the last with a line more', '1) Rake\n2) Dig\ndeep', ['1 [Rake | Dig deep]']],
    ['the first behind a colon', 'At first:\n1) Rake\nwell\n2) Dig', ['At first:', '1 [Rake well | Dig]']],
    ['the first behind a wide colon', '最初：\n1) Rake\nwell\n2) Dig', ['最初：', '1 [Rake well | Dig]']],
  ])('in a source broken into lines with %s', (_, source, shown) => {
    expect(shapes(`<p>${source}</p>`)).toEqual(shown);
  });

  test('unless a number may begin a line of the source by chance', () => {
    expect(lists('<p>They paid for parts\n1) and\nfor parts\n2) of the shed</p>')).toEqual([]);
    expect(lists('<p>Note: they paid for parts\n1) and\nfor parts\n2) of the shed</p>')).toEqual([]);
  });
});

describe('lines with dashes and bullets are a list', () => {
  test.each([
    ['hyphens', ['- Rake', '- Spade'], ['[Rake | Spade]']],
    ['dashes', ['– Rake', '– Spade'], ['[Rake | Spade]']],
    ['asterisks', ['* Rake', '* Spade'], ['[Rake | Spade]']],
    ['middle dots', ['· Rake', '· Spade'], ['[Rake | Spade]']],
    ['bullets', ['• Rake', '• Spade'], ['[Rake | Spade]']],
    ['blanks of other kinds before them', ['&nbsp;- Rake', '\u3000- Spade'], ['[Rake | Spade]']],
    ['bullets close by', ['•Rake', '•Spade'], ['[Rake | Spade]']],
    ['a line before them', ['Tools', '- Rake', '- Spade'], ['Tools', '[Rake | Spade]']],
    ['lines before them', ['Tools', 'at home', '- Rake', '- Spade'], ['Tools / at home', '[Rake | Spade]']],
    ['breaks of the source before them', ['- Rake\n- Spade', '- Hoe'], ['[Rake | Spade | Hoe]']],
    ['breaks of the source elsewhere', ['- Rake\nof iron', '- Spade'], ['[Rake of iron | Spade]']],
    ['numbers with names', ['- 3 spades', '- 4 rakes'], ['[3 spades | 4 rakes]']],
    ['a number and a name', ['- 3 ml', '- Rake'], ['[3 ml | Rake]']],
  ])('with %s', (_, texts, shown) => {
    expect(shapes(lines(...texts))).toEqual(shown);
  });

  test('marked with its rule and its signs', () => {
    const [list] = lists(lines('• Rake', '• Spade'));
    expect(list).toMatchObject({ ordered: false, origin: 'recovered', by: 'dash-bullets' });
    expect(list?.children.map(({ by, markers }) => [by, markers])).toEqual([
      ['dash-bullets', ['•']],
      ['dash-bullets', ['•']],
    ]);
  });

  test.each([
    ['a single sign', ['Tools', '- Rake']],
    ['a single bullet', ['• Rake']],
    ['a line without one behind them', ['- Rake', '- Spade', 'and more']],
    ['a line without one between them', ['- Rake', 'old', '- Spade']],
    ['two signs', ['- Rake', '– Spade']],
    ['dashes that are not set apart', ['-Rake', '-Spade']],
    ['nothing behind the signs', ['- ', '- ']],
    ['negative numbers', ['- 3', '- 12.5']],
    ['numbers close to bullets', ['•3', '•12']],
    ['negative numbers and units', ['– 3 °C', '– 12,5 °C']],
    ['negative numbers close to their units', ['- 3ml', '- 12ml']],
  ])('but not with %s', (_, texts) => {
    expect(lists(lines(...texts))).toEqual([]);
  });

  test.each([
    ['dashes and sentences', ['– I saw a rake.', '– It was a spade.']],
    ['dashes and more than half sentences', ['– I saw a rake.', '– It was a spade.', '– Well']],
    ['long dashes and sentences', ['— I saw a rake.', '— It was a spade.']],
    ['horizontal bars and sentences', ['― I saw a rake.', '― It was a spade.']],
    ['sentences behind a sentence', ['They met.', '– I saw a rake.', '– It was a spade.']],
    ['sentences behind a question', ['Who met?', '– I saw a rake.', '– It was a spade.']],
    ['sentences behind a comma', ['They met,', '– I saw a rake.', '– It was a spade.']],
    ['sentences behind a long line', [`They ${'met '.repeat(20)}again`, '– I saw a rake.', '– It was a spade.']],
    ['ideographic full stops', ['– 見た。', '– 鋤だ。']],
    ['quoted sentences', ['– “I saw a rake.”', '– “It was a spade.”']],
    ['sentences in brackets', ['– Rake (I saw it.)', '– Spade (I saw it.)']],
    ['a question', ['– A rake?', '– A spade']],
    ['a shout', ['– A rake', '– A spade!']],
    ['a pause', ['– A rake…', '– A spade']],
    ['a full-width question', ['– 鋤？', '– 鍬']],
    ['a question within', ['– A rake? Never', '– A spade']],
    ['a quotation', ['– A „rake“', '– A spade']],
    ['a French quotation', ['– A «rake»', '– A spade']],
    ['hyphens and a question behind an hour', ['It was 9:30', '- A rake?', '- A spade']],
    ['hyphens and a question', ['- A rake?', '- A spade']],
    ['dashes and a question behind a colon', ['They said:', '– A rake?', '– A spade']],
    ['a question behind a title', ['Talk', '– A rake?', '– A spade']],
  ])('but not of quoted speech: %s', (_, texts) => {
    expect(lists(lines(...texts))).toEqual([]);
  });

  test.each([
    ['bullets and sentences', ['• I saw a rake.', '• It was a spade.'], '[I saw a rake. | It was a spade.]'],
    ['bullets and questions', ['• A rake?', '• A spade?'], '[A rake? | A spade?]'],
    ['asterisks and questions', ['* A rake?', '* A spade?'], '[A rake? | A spade?]'],
    ['middle dots and questions', ['· A rake?', '· A spade?'], '[A rake? | A spade?]'],
    ['hyphens and sentences', ['- Bring a rake.', '- Bring a spade.'], '[Bring a rake. | Bring a spade.]'],
    ['as many sentences as names', ['– Bring a rake.', '– Spade'], '[Bring a rake. | Spade]'],
    ['sentences behind a colon', ['Do:', '– Bring it.', '– Dig.'], '[Bring it. | Dig.]'],
    ['sentences behind a wide colon', ['道具：', '– Bring it.', '– Dig.'], '[Bring it. | Dig.]'],
    ['sentences behind a title', ['To do', '– Bring it.', '– Dig.'], '[Bring it. | Dig.]'],
    ['sentences behind a title with signs in it', ['Mr. Elm, 2', '– Bring it.', '– Dig.'], '[Bring it. | Dig.]'],
    ['sentences behind a title of 80', ['T'.repeat(80), '– Bring it.', '– Dig.'], '[Bring it. | Dig.]'],
    ['hyphens and questions behind a colon', ['Ask:', '- A rake?', '- A spade?'], '[A rake? | A spade?]'],
  ])('if it only looks like speech: %s', (_, texts, list) => {
    expect(shapes(lines(...texts)).at(-1)).toBe(list);
  });

  test('though a title may have no more than 80 characters', () => {
    expect(lists(lines('T'.repeat(81), '– Bring it.', '– Dig.'))).toEqual([]);
  });

  test('in an item of a list, whatever their text', () => {
    expect(shapes('<ul><li>– Who saw it?<br>– I did.</li><li>Rake</li></ul>')).toEqual([
      '[[Who saw it? | I did.] | Rake]',
    ]);
  });
});

describe('a single dash is a list', () => {
  const parts = (first: string): string[] => shapes(`<p>1) ${first}</p><p>2) Yearly<br>– Oil it<br>– Dry it</p>`);

  test.each([
    ['a title', 'Weekly', 'Weekly [Clean it]'],
    ['a title of 60 characters', 'W'.repeat(60), `${'W'.repeat(60)} [Clean it]`],
    ['a title with signs in it', 'Mr. Elm, 2', 'Mr. Elm, 2 [Clean it]'],
    ['a title with a colon', 'Weekly:', 'Weekly: [Clean it]'],
  ])('in a numbered part under %s', (_, title, item) => {
    expect(parts(`${title}<br>– Clean it`)).toEqual([`1 [${item} | Yearly [Oil it | Dry it]]`]);
  });

  test.each([
    ['61 characters', 'W'.repeat(61)],
    ['a full stop', 'Rest.'],
    ['a shout', 'Rest!'],
    ['a question mark', 'Rest?'],
    ['an ellipsis', 'Rest…'],
    ['a comma', 'Rest,'],
    ['a semicolon', 'Rest;'],
    ['two lines', 'Rest<br>a week'],
  ])('but not under %s', (_, title) => {
    const shown = title.replace('<br>', ' / ');
    expect(parts(`${title}<br>– Clean it`)).toEqual([`1 [${shown} / – Clean it | Yearly [Oil it | Dry it]]`]);
  });

  test('but not in a recovered section', () => {
    const title = '<p><b>Old tools</b></p>';
    const text = 'Boats that leave at nine come back at five';
    expect(lists(`${title}<p>${text}<br>– Clean it</p>${title}<p>${text}</p>`)).toEqual([]);
  });

  test('but not in a list that the author made', () => {
    expect(shapes('<ol><li>Weekly<br>– Clean it</li><li>Yearly</li></ol>')).toEqual([
      '1 [Weekly / – Clean it | Yearly]',
    ]);
  });
});
