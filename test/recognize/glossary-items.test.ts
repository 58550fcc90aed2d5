import { describe, expect, test } from 'vitest';
import { find, findAll, glossary, parseArticle, toText } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const items = (count: number): string =>
  [...letters.slice(0, count)].map((letter) => `<li>${letter} tree — the ${letter} of trees`).join('');
const titled = (list: string): string => `<h2>Glossary</h2><ul>${list}</ul>`;

/** Terms and their definitions, one entry per line. */
function read(html: string): string[] {
  return glossary(parseArticle(html)).map(({ term, definitions }) => `${term} = ${definitions.join(' / ')}`);
}

/** The last entry of a list of nine plain entries and this item. */
function tenth(item: string): string {
  const entries = read(titled(`${items(9)}<li>${item}`));
  expect(entries.length).toBeGreaterThanOrEqual(9);
  return entries.slice(9).join();
}

describe('an item of a glossary', () => {
  test.each([
    ['a long dash', 'Scion — the upper part'],
    ['a long dash without spaces', 'Scion—the upper part'],
    ['two long dashes', 'Scion —— the upper part'],
    ['a horizontal bar', 'Scion ― the upper part'],
    ['a short dash', 'Scion – the upper part'],
    ['a hyphen', 'Scion - the upper part'],
    ['two hyphens', 'Scion -- the upper part'],
    ['a hyphen behind several spaces', 'Scion &nbsp;- the upper part'],
    ['a colon', 'Scion: the upper part'],
    ['a colon behind a space', 'Scion : the upper part'],
    ['a full-width colon', 'Scion：the upper part'],
    ['a line break', 'Scion<br>the upper part'],
    ['a bold term', '<b>Scion</b> — the upper part'],
    ['a bold term with its colon', '<b>Scion:</b> the upper part'],
    ['a bold term with its dash', '<b>Scion –</b> the upper part'],
    ['a bold term in two parts', '<b>Sci</b><b>on</b> – the upper part'],
    ['a term in italics', '<i>Scion</i>: the upper part'],
    ['blocks behind it', '<p>Scion: the upper</p><p>part</p>'],
  ])('parts at %s', (_, item) => {
    expect(tenth(item).replace(' / ', ' ')).toMatch(/^Scion = the upper\s?part$/);
  });

  test.each([
    ['a bold term with a dash in it', '<b>Scion - wood</b> — the upper part', 'Scion - wood = the upper part'],
    ['a bold letter', '<b>S:</b> the upper part', 'S = the upper part'],
    ['a name with a hyphen', 'Chip-bud: a kind of scion', 'Chip-bud = a kind of scion'],
    ['a number with a colon', 'Ratio 1:2 — more sand', 'Ratio 1:2 = more sand'],
    ['an abbreviation', 'St. John’s wort — a shrub', 'St. John’s wort = a shrub'],
    ['a mark within a word', 'Yes!-bud: a kind of scion', 'Yes!-bud = a kind of scion'],
    ['two signs', 'Scion — wood: the upper part', 'Scion = wood: the upper part'],
  ])('has the whole of its term: %s', (_, item, expected) => {
    expect(tenth(item)).toBe(expected);
  });

  test.each([
    ['no sign, and few words', 'Scion of a tree', 'Scion of a tree = '],
    ['no sign, few words and wide spaces', 'Scion of&nbsp; a&nbsp; tree', 'Scion of a tree = '],
    ['no sign, and more words', 'Scion of an apple tree', ''],
    ['no sign, and a list', '<p>Scion</p><ul><li>upper</ul>', 'Scion = upper'],
    ['nothing behind its sign', 'Scion —', 'Scion = '],
    ['nothing before its sign', '— what nobody has a word for', ''],
    ['words between the bold term and the sign', '<b>Scion</b> wood or bud — the upper part', ''],
    ['a sentence before the sign', 'It grows well. Scion — the upper part', ''],
    ['a question before the sign', 'Is it a scion? — the upper part', ''],
    ['a clause before the sign', 'Not I; scion — the upper part', ''],
    ['no term but a list', '<ul><li>Scion — the upper part</ul>', ''],
    ['no term but code', '<pre>Scion — the upper part</pre>', ''],
    ['nothing at all', '', ''],
  ])('names what it can with %s', (_, item, expected) => {
    expect(tenth(item)).toBe(expected);
  });

  test('keeps items without a term', () => {
    const article = parseArticle(titled(`${items(9)}<li><p>Scion of an apple tree</p><p>and more</p>`));
    expect(findAll(article, 'glossaryEntry').at(-1)?.children).toMatchObject([
      { type: 'definition', children: [{ type: 'paragraph' }, { type: 'paragraph' }] },
    ]);
    const code = parseArticle(titled(`${items(9)}<li><pre>bud</pre><p>more</p>`));
    expect(toText(findAll(code, 'glossaryEntry').at(-1) ?? code)).toBe('bud\nmore');
    const empty = parseArticle(titled(`${items(9)}<li>`));
    expect(findAll(empty, 'glossaryEntry').at(-1)?.children).toEqual([]);
    const unsaid = parseArticle(titled(`${items(9)}<li>Scion —`));
    expect(findAll(unsaid, 'glossaryEntry').at(-1)?.children).toMatchObject([{ type: 'term' }]);
  });
});

describe('a list under the title of a glossary', () => {
  const only = (term: string): string => titled(`<li>${term} — the one<li>b tree — the two<li>c tree — the three`);

  test.each([
    ['three items', titled(items(3)), 3],
    ['nine of ten items with a term', titled(`${items(9)}<li>what is not said here yet`), 10],
    ['an item without one at its start', titled(`<li>what is not said here yet${items(9)}`), 10],
    ['a term of eighty characters', only('a'.repeat(80)), 3],
    ['a term of nine words', only('one two three four five six seven eight nine'), 3],
    [
      'a bold term of nine words',
      only('<b>one two three four five six seven eight nine:&nbsp;</b>').replace(' — ', ''),
      3,
    ],
    [
      'a bold term of nine words and its dash',
      only('<b>one two three four five six seven eight nine –</b> ').replace(' — ', ''),
      3,
    ],
    ['a term of wide spaces', only('one two three four five six&nbsp; seven&nbsp; eight nine'), 3],
    ['a number among its terms', only('404'), 3],
    ['a term twice among ten', titled(`${items(9)}<li>a tree — the same`), 10],
    ['lines with numbers', '<h2>Glossary</h2><p>1) Scion — upper<br>2) Stock — lower<br>3) Graft — both</p>', 3],
    ['lines with dashes', '<h2>Glossary</h2><p>– Scion: upper<br>– Stock: lower<br>– Graft: both</p>', 3],
    ['an ordered list', titled(items(3)).replaceAll('ul>', 'ol>'), 3],
  ])('is one with %s', (_, html, count) => {
    expect(findAll(parseArticle(html), 'glossaryEntry').length).toBe(count);
    expect(findAll(parseArticle(html), 'glossary').length).toBe(1);
  });

  test.each([
    ['two items', titled(items(2))],
    ['two of three items with a term', titled(`${items(2)}<li>what is not said here yet`)],
    ['eight of ten items with a term', titled(`${items(8)}${'<li>what is not said here yet'.repeat(2)}`)],
    ['a term of more characters', only('a'.repeat(81))],
    ['a term of ten words', only('one two three four five six seven eight nine ten')],
    ['a term three times among ten', titled(`${items(8)}${'<li>a tree — the same'.repeat(2)}`)],
    ['numbers for terms', titled('<li>401 — who are you<li>403 — not for you<li>404 — not here')],
    ['boxes to tick', titled(items(3).replace('<li>', '<li><input type="checkbox"> '))],
    [
      'paragraphs that are numbered',
      '<h2>Glossary</h2><p>1) Scion — upper<br>– part</p><p>2) Stock — lower<br>– part</p><p>3) Graft — both<br>– parts</p>',
    ],
    [
      'notes on the rows of a table',
      '<h2>Glossary</h2><table><tr><th>ID<th>Tool<tr><td>M1<td>Saw. See details below: M1<tr><td>M2<td>Knife. See details below: M2</table><ul><li>M1: The saw<li>M2: The knife<li>M3: The tape</ul>',
    ],
  ])('is none with %s', (_, html) => {
    expect(proposalsOf('glossary', html)).toEqual([]);
  });

  test('is left as it is where nothing is to be recovered', () => {
    expect(proposalsOf('glossary', titled(items(3)), { recover: false })).toEqual([]);
  });

  test('is in the place of the list', () => {
    const html = titled(items(3));
    const { start, end } = find(parseArticle(html, { positions: true }), 'glossary')?.position ?? {};
    expect(html.slice(start?.offset, end?.offset)).toMatch(/^<ul>.*<\/ul>$/);
    expect(find(parseArticle(html), 'glossary')).not.toHaveProperty('position');
  });
});

describe('the title of a glossary', () => {
  const list = `<ul>${items(3)}</ul>`;

  test.each([
    ['the nearest heading', `<h1>Trees</h1><h2>Glossary</h2>${list}`],
    ['the one above a part of the alphabet', `<h1>Trees</h1><h2>Glossary</h2><h3>A–C</h3>${list}`],
    ['the one above a label', `<h1>Trees</h1><h2>Glossary</h2><p>Of trees:</p>${list}`],
    ['a label', `<h1>Trees</h1><h2>Notes</h2><p>Key terms:</p>${list}`],
    ['a heading before the list', `<blockquote><p>See below.</p><h2>Glossary</h2>${list}</blockquote>`],
  ])('may be %s', (_, html) => {
    expect(glossary(parseArticle(html)).length).toBe(3);
  });

  test.each([
    ['the one above another heading', `<h1>Trees</h1><h2>Glossary</h2><h3>A to C</h3>${list}`],
    ['the one above a heading of four letters', `<h1>Trees</h1><h2>Glossary</h2><h3>ABCD</h3>${list}`],
    ['the one above the one above a label', `<h1>Glossary</h1><h2>Trees</h2><p>Of trees:</p>${list}`],
    ['a label alone that is none', `<p>Of trees:</p>${list}`],
    ['a list before the list', `<h2>Trees</h2><ul><li>Glossary</ul>${list.replaceAll('ul>', 'ol>')}`],
    [
      'a heading in between, away from the list',
      `<blockquote><p>See below.</p><h2>Glossary</h2><p>Now:</p><hr>${list}</blockquote>`,
    ],
    ['none', list],
  ])('is not %s', (_, html) => {
    expect(proposalsOf('glossary', html)).toEqual([]);
  });
});
