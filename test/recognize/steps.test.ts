import { describe, expect, test } from 'vitest';
import { find, findAll, outline, parseArticle, steps, toText } from '../../src/index.ts';

const list = '<ol><li>Cut the shoot at a slant.<li>Dip it in powder.<li>Plant it in sand.</ol>';
const html = `<h2>Directions</h2>${list}`;
const solid = (text: string): string => text.replace(/\s+/g, '');

describe('the steps recognizer', () => {
  test('gives the reasons, and keeps every character', () => {
    const article = parseArticle(html);
    expect(find(article, 'steps')?.evidence).toEqual({
      by: 'steps',
      score: 0.85,
      signals: ['ordered items: 3', 'title of a procedure'],
    });
    expect(solid(toText(article))).toBe(solid(toText(parseArticle(html, { recognizers: false }))));
  });

  test('leaves lists as they are where nothing is to be recovered', () => {
    expect(findAll(parseArticle(html, { recover: false }), 'list').length).toBe(1);
  });

  test.each([
    'Instructions',
    'How to take a cutting',
    'Step-by-Step',
    'Zubereitung',
    'So geht’s',
    'Étapes',
    "Mode d'emploi",
    'Paso a paso',
    'Procedimento',
    'Modo de preparo',
    'Werkwijze',
  ])('takes %s for a title', (title) => {
    expect(steps(parseArticle(`<h2>${title}</h2>${list}`)).length).toBe(1);
  });

  test.each([
    'How to choose a knife',
    'Top mistakes with instructions',
    '5 tips on how to cut',
    'How to take a cutting?',
    'Sources',
    'Misdirections',
    'Die besten Anleitungen',
  ])('takes %s for no title', (title) => {
    expect(steps(parseArticle(`<h2>${title}</h2>${list}`))).toEqual([]);
  });

  test.each([
    ['bullets that describe', '<ul><li>The shoot is green in May.<li>Its sap is sweet.<li>The bark is thin.</ul>'],
    ['a list that goes on with a count', list.replace('<ol>', '<ol start="4">')],
    ['one item', '<ol><li>Cut the shoot at a slant.</ol>'],
    ['names', '<ol><li>Willow<li>Poplar<li>Black currant</ol>'],
    ['links', '<ol><li><a href="#a">Cut the shoot first</a><li><a href="#b">Plant the shoot next</a></ol>'],
  ])('%s is no procedure', (_, other) => {
    expect(steps(parseArticle(`<h2>Directions</h2>${other}`))).toEqual([]);
  });

  test('a list that recovery made keeps its markers', () => {
    const article = parseArticle(
      '<h2>Directions</h2><p>1) Cut the shoot at a slant.<br>2) Dip it in powder.<br>3) Plant it in sand.</p>',
    );
    expect(findAll(article, 'list')).toEqual([]);
    expect(findAll(article, 'steps').map(({ by }) => by)).toEqual(['numbered-lines']);
    expect(findAll(article, 'step').map(({ markers }) => markers)).toEqual([['1)'], ['2)'], ['3)']]);
  });

  test('headings that number steps stay in the outline', () => {
    const numbered = parseArticle(
      '<h2>Cuttings</h2><h3>Step 1: Cut</h3><p>At a slant.</p><h3>Step 2: Plant</h3><p>In sand.</p><h3>Later</h3><p>Wait.</p>',
    );
    expect(steps(numbered)).toEqual([
      {
        section: ['Cuttings'],
        steps: [
          { title: 'Cut', details: ['At a slant.'] },
          { title: 'Plant', details: ['In sand.'] },
        ],
      },
    ]);
    expect(outline(numbered)[0]?.children.map(({ text }) => text)).toEqual(['Step 1: Cut', 'Step 2: Plant', 'Later']);
  });

  test.each([
    ['a number is left out', '<p>Step 1: Cut the shoot.</p><p>Step 3: Plant it.</p>'],
    ['the count does not begin', '<p>Step 2: Dip the shoot.</p><p>Step 3: Plant it.</p>'],
    ['the words are prose', '<p>Step 1 and 2 are quick.</p><p>Step 2 and 3 are not.</p>'],
    ['another thing is counted', '<p>Room 1: The hall.</p><p>Room 2: The loft.</p>'],
  ])('no procedure where %s', (_, other) => {
    expect(steps(parseArticle(other))).toEqual([]);
  });
});
