import { describe, expect, test } from 'vitest';
import { explain, type FlowContent, find, findAll, parseArticle, toText } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

const cut = '<li>Cut the shoot at a slant.';
const list = `<ol>${cut}<li>Dip it in powder.</ol>`;
const titled = (html: string): string => `<h2>Directions</h2>${html}`;

/** The blocks of each step as one line each. */
const read = (html: string): string[][] =>
  findAll(parseArticle(html), 'steps').map(({ children }) =>
    children.map((step) => linesOf(step.children).join(' / ')),
  );

/** The lines of a step as written, with its number. */
const linesOf = (blocks: readonly FlowContent[]): string[] =>
  blocks
    .flatMap((block) => {
      if (block.type === 'section' && block === blocks[0]) return linesOf(block.children);
      return block.type === 'list' ? block.children.map(toText) : [toText(block)];
    })
    .filter((text) => text !== '');

describe('an ordered list under a title', () => {
  test.each([
    ['two items', titled(list)],
    ['a paragraph between the title and the list', titled(`<p>It is easy.</p>${list}`)],
    ['a paragraph that is the title', `<h2>Cuttings</h2><p>Follow these steps:</p>${list}`],
    ['items that begin with a link', titled(`<ol><li><a href="/cut">Cut</a> the shoot first.${cut}</ol>`)],
    ['more items with words than names', titled(`<ol>${cut.repeat(2)}<li>Water</ol>`)],
    ['as many names as items with words', titled(`<ol>${cut}<li>Water</ol>`)],
    ['items of two words', titled('<ol><li>Cut it<li>Dip it</ol>')],
    [
      'bullets that recovery found in an item',
      titled(`<ol><li>Cut the shoot: <br>- at a slant<br>- slowly${cut}</ol>`),
    ],
    ['items of more blocks', titled('<ol><li><p>Cut the shoot.</p><ul><li>slowly</ul><li><p>Dip it in.</p></ol>')],
  ])('is a procedure with %s', (_, html) => {
    expect(findAll(parseArticle(html), 'steps').length).toBe(1);
  });

  test.each([
    ['one item', titled(`<ol>${cut}</ol>`)],
    [
      'items of which three in four are links',
      titled(`<ol>${'<li><a href="/cut">Cut it first</a>'.repeat(3)}${cut}</ol>`),
    ],
    ['a bullet that is a link', titled(`<ul>${cut.repeat(2)}<li><a href="/cut">Cut the shoot first</a></ul>`)],
    ['an item that begins with code', titled(`<ol>${cut.repeat(2)}<li><pre>cut the shoot</pre></ol>`)],
    ['one item beside one of nothing', titled(`<ol>${cut}<li></ol>`)],
    ['boxes to tick', titled(list.replaceAll('<li>', '<li><input type="checkbox"> '))],
    ['a box to tick', titled(list.replace('<li>', '<li><input type="checkbox"> '))],
    ['a count that goes on', titled(list.replace('<ol>', '<ol start="3">'))],
    ['a title that ranks', `<h2>The best directions</h2><p>Follow these instructions.</p>${list}`],
    ['a list in between', titled(`<ul><li>knife</ul>${list}`).replace('Directions', 'Cuttings')],
    ['a title that is not above it', `${list}<h2>Directions</h2>`],
    ['an item of another list around it', titled(`<ul><li>For willows:${list}</ul>`)],
    [
      'notes on the rows of a table',
      titled(
        '<table><tr><th>ID<th>Tool<tr><td>M1<td>Saw. See details below: M1<tr><td>M2<td>Knife. See details below: M2</table>' +
          '<ol><li>M1: The saw cuts.<li>M2: The knife cuts.<li>M3: The tape binds.</ol>',
      ),
    ],
  ])('is no procedure with %s', (_, html) => {
    expect(proposalsOf('steps', html)).toEqual([]);
  });

  test('keeps the lists in its steps as they are', () => {
    const html = titled(`<ol><li><p>Follow these steps:</p>${list}<li>Wait for a week.</ol>`);
    expect(read(html)).toEqual([
      ['Follow these steps: / Cut the shoot at a slant. / Dip it in powder.', 'Wait for a week.'],
    ]);
    expect(proposalsOf('steps', html).length).toBe(1);
  });

  test('gives the reasons and the position', () => {
    const html = titled(list);
    expect(explain(parseArticle(html)).map(({ taken }) => taken)).toEqual([
      { by: 'steps', score: 0.85, for: ['ordered items: 2', 'title of a procedure'], against: [] },
    ]);
    const located = parseArticle(html, { positions: true });
    const source = (type: 'steps' | 'step'): string => {
      const { start, end } = find(located, type)?.position ?? {};
      return html.slice(start?.offset, end?.offset);
    };
    expect([source('steps'), source('step')]).toEqual([list, cut]);
    expect(JSON.stringify(parseArticle(html))).not.toContain('position');
  });

  test('has a position of its own for the steps under each title', () => {
    const groups = ['<li>Stir flour into water.<li>Knead it.', '<li>Slice the plums.<li>Bake them for an hour.'];
    const html = titled(`<ol><li>Dough${groups[0]}<li>Filling${groups[1]}</ol>`);
    const located = findAll(parseArticle(html, { positions: true }), 'steps');
    expect(located.map(({ position }) => html.slice(position?.start.offset, position?.end.offset))).toEqual(groups);
  });

  test('has steps that reach from their titles to their ends', () => {
    const steps = ['<li>Mix the dough<li>Stir flour into water.', '<li>Bake the loaf<li>Bake it for an hour.'];
    const html = titled(`<ol>${steps.join('')}</ol>`);
    const located = findAll(parseArticle(html, { positions: true }), 'step');
    expect(located.map(({ position }) => html.slice(position?.start.offset, position?.end.offset))).toEqual(steps);
    expect(JSON.stringify(parseArticle(html))).not.toContain('position');
  });
});

describe('blocks that are numbered as steps', () => {
  const block = (html: string): string => `<blockquote>${html}</blockquote>`;
  const numbered = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

  test.each([
    ['a colon', 'Step 1: Cut it.'],
    ['a full stop', 'Step 1. Cut it.'],
    ['a dash', 'Step 1 – Cut it.'],
    ['a long dash', 'Step 1—Cut it.'],
    ['a bracket', 'Step 1) Cut it.'],
    ['a hyphen', 'Step 1 - Cut it.'],
    ['a number sign', 'Step #1: Cut it.'],
    ['a number sign set apart', 'Step # 1: Cut it.'],
    ['nothing behind', 'Step 1'],
    ['a space behind', 'Step 1&nbsp;'],
    ['bold type', '<b>Step 1:</b> Cut it.'],
    ['capitals', 'STEP 1: Cut it.'],
    ['a space before', '&nbsp;Step 1: Cut it.'],
    ['a German word', 'Schritt 1: Cut it.'],
    ['no space before the number', 'Step1: Cut it.'],
  ])('may have %s', (_, line) => {
    expect(read(numbered(line, 'Step 2: Plant it.'))).toEqual([[expect.stringMatching(/1/), 'Step 2: Plant it.']]);
  });

  test.each([
    ['words before the number', 'At step 1: Cut it.'],
    ['a word before it', 'Our Step 1: Cut it.'],
    ['a letter behind the number', 'Step 1b: Cut it.'],
    ['words behind the number', 'Step 1 is to cut it.'],
    ['a number of three digits', 'Step 001: Cut it.'],
    ['a word for a number', 'Step lightly: Cut it.'],
    ['another word', 'Table 1: Cuts.'],
    ['another number', 'Step 2: Cut it.'],
    ['a list around the number', '<ul><li>Step 1: Cut it.</ul>'],
  ])('do not have %s', (_, line) => {
    const first = line.startsWith('<') ? line : `<p>${line}</p>`;
    expect(proposalsOf('steps', `${first}${numbered('Step 2: Plant it.', 'Step 3: Water it.')}`)).toEqual([]);
  });

  test('may be more than nine', () => {
    const lines = Array.from({ length: 11 }, (_, index) => `Step ${index + 1}: Cut it.`);
    expect(read(numbered(...lines))).toEqual([lines]);
  });

  test.each([
    ['one', numbered('Step 1: Cut it.')],
    ['the first and the third', numbered('Step 1: Cut it.', 'Step 3: Water it.', 'Step 2: Plant it.')],
    ['the second and the third behind a line', numbered('It is easy.', 'Step 2: Plant it.', 'Step 3: Water it.')],
    ['two before a number far out of turn', numbered('Step 1: Cut it.', 'Step 2: Dip it.', 'Step 9: Wait.')],
    ['a heading and a paragraph', block('<h3>Step 1: Cut it</h3><p>So.</p><p>Step 2: Plant it.</p>')],
  ])('are no procedure: %s', (_, html) => {
    expect(proposalsOf('steps', html)).toEqual([]);
  });

  test.each([
    [
      'a rule',
      numbered('Step 1: Cut it.').concat('<hr>', numbered('Step 2: Plant it.')),
      ['Step 1: Cut it.', 'Step 2: Plant it.'],
    ],
    [
      'a heading',
      block('<p>Step 1: Cut it.</p><h3>Then</h3><p>Step 2: Plant it.</p>'),
      ['Step 1: Cut it. / Then', 'Step 2: Plant it.'],
    ],
    [
      'another section',
      '<h2>Step 1</h2><p>Cut.</p><h2>Then</h2><p>Wait.</p><h2>Step 2</h2><p>Plant.</p>',
      ['Step 1 / Cut. / Then\nWait.', 'Step 2 / Plant.'],
    ],
    [
      'a skipped number',
      numbered('Step 1: Cut it.', 'Step 2: Dip it.', 'Step 4: Plant it.'),
      ['Step 1: Cut it.', 'Step 2: Dip it.', 'Step 4: Plant it.'],
    ],
  ])('are whole behind %s', (_, html, expected) => {
    expect(read(html)).toEqual([expected]);
  });

  test('hold the blocks up to the next, and the last no more than the others', () => {
    const html = `${numbered('Step 1: Cut it.', 'a', 'b', 'Step 2: Dip it.', 'c', 'Step 3: Plant it.', 'd', 'e', 'f')}`;
    expect(read(html)).toEqual([['Step 1: Cut it. / a / b', 'Step 2: Dip it. / c', 'Step 3: Plant it. / d / e']]);
    const even = `${numbered('Step 1: Cut it.', 'Step 2: Dip it.', 'Step 3: Plant it.', 'd')}`;
    expect(read(even)).toEqual([['Step 1: Cut it.', 'Step 2: Dip it.', 'Step 3: Plant it.']]);
    expect(toText(parseArticle(even)).endsWith('\nd')).toBe(true);
  });

  test.each([
    ['a rule', '<hr><p>c</p>', 'Step 2: Dip it.'],
    ['a heading', '<h3>Then</h3><p>c</p>', 'Step 2: Dip it.'],
    ['nothing of the kind', '<ul><li>c</ul><p>d</p>', 'Step 2: Dip it. / c / d'],
  ])('end at %s', (_, behind, last) => {
    expect(read(block(`${numbered('Step 1: Cut it.', 'a', 'b', 'Step 2: Dip it.')}${behind}`))[0]?.at(-1)).toBe(last);
  });

  test('may be two procedures, one behind the other', () => {
    const two = ['Step 1: Cut it.', 'Step 2: Plant it.'];
    expect(read(numbered(...two, ...two))).toEqual([two, two]);
    const apart = `${numbered(...two)}<hr>${numbered(...two)}`;
    expect(read(apart)).toEqual([two, two]);
  });

  test('hold the lists under their labels, and what follows those', () => {
    const html = (second: string): string =>
      `<h2>Cuttings</h2><p>Step 1: Cut</p><ul><li>knife</ul><p>Wait a while.</p>${second}<p>Keep it wet.</p>`;
    expect(read(html('<p>Step 2: Plant</p><ul><li>sand</ul>'))).toEqual([
      ['Step 1: Cut / knife / Wait a while.', 'Step 2: Plant / sand / Keep it wet.'],
    ]);
    expect(proposalsOf('steps', html('<p>Step 3: Plant</p><ul><li>sand</ul>'))).toEqual([]);
  });

  test('are sections with all their content', () => {
    const html =
      '<h2>Step 1: Cut</h2><p>At a slant.</p><h3>Why</h3><p>It heals.</p><h2>Step 2: Plant</h2><p>In sand.</p><h2>Later</h2>';
    expect(read(html)).toEqual([['Step 1: Cut / At a slant. / Why\nIt heals.', 'Step 2: Plant / In sand.']]);
    expect(explain(parseArticle(html)).map(({ taken }) => taken)).toEqual([
      { by: 'steps', score: 0.9, for: ['blocks numbered as steps: 2'], against: [] },
    ]);
  });
});
