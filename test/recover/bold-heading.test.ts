import { describe, expect, test } from 'vitest';
import { type Node, parseArticle, toText } from '../../src/index.ts';

/** A section as `(# Title …)`, a bold paragraph as `**text**`, every other block as its type. */
function shape(node: Node): string {
  if (node.type === 'section') return `(${node.children.map(shape).join(' ')})`;
  if (node.type === 'heading') return `# ${toText(node)}`;
  const isBold = node.type === 'paragraph' && node.children[0]?.type === 'strong';
  return isBold ? `**${toText(node)}**` : node.type;
}

const shapes = (...blocks: string[]): string =>
  parseArticle(blocks.join('\n'), { recognizers: false, recover: { labelHeading: false } })
    .children.map(shape)
    .join(' ');

const b = (text: string): string => `<p><b>${text}</b></p>`;
const p = (text: string): string => `<p>${text}</p>`;
const prose = p('The tide turns twice a day, and nobody who lives by the harbour needs a clock for it.');
const text = p('Boats that leave at nine come back at five');
const list = '<ul><li>a rope</li><li>a knife</li></ul>';
const table = '<table><tr><th>Boat<th>Seats<tr><td>Elm<td>4</table>';
const figure = '<figure><img src="boat.jpg" alt="A boat"></figure>';
const code = '<pre><code>sail --fast</code></pre>';

/** A text of this many characters without a full stop, or with one at its end. */
const words = (length: number, stop = ''): string =>
  p(`${'boat '.repeat(20).slice(0, length - 1 - stop.length)}x${stop}`);

describe('bold titles head the blocks after them', () => {
  test.each([
    ['two over text', [b('Ropes'), text, b('Old sails'), text], '(# Ropes paragraph) (# Old sails paragraph)'],
    [
      'with all that follows',
      [b('Ropes'), text, list, text, b('Old sails'), text, figure],
      '(# Ropes paragraph list paragraph) (# Old sails paragraph figure)',
    ],
    [
      'and leave the blocks before the first unchanged',
      [text, list, b('Ropes'), text, b('Old sails'), text],
      'paragraph list (# Ropes paragraph) (# Old sails paragraph)',
    ],
    ['over code', [b('Ropes'), code, b('Old sails'), code], '(# Ropes code) (# Old sails code)'],
    [
      'over pictures with text below',
      [b('Ropes'), figure, text, b('Old sails'), figure, text],
      '(# Ropes figure paragraph) (# Old sails figure paragraph)',
    ],
    [
      'over pictures with code below',
      [b('Ropes'), figure, code, b('Old sails'), figure, code],
      '(# Ropes figure code) (# Old sails figure code)',
    ],
    [
      'over pictures with lists below',
      [b('Ropes'), figure, list, b('Old sails'), figure, table],
      '(# Ropes figure list) (# Old sails figure table)',
    ],
    [
      'and lists, where others of their kind head text',
      [b('Ropes'), list, text, b('Sails'), text, b('Old oars'), text],
      '(# Ropes list paragraph) (# Sails paragraph) (# Old oars paragraph)',
    ],
    [
      'up to a break',
      [b('Ropes'), text, '<hr>', text, b('Old sails'), text],
      '(# Ropes paragraph) thematicBreak paragraph (# Old sails paragraph)',
    ],
    [
      'up to a heading',
      [b('Ropes'), text, b('Old sails'), text, '<h2>Oars</h2>', text],
      '(# Ropes paragraph) (# Old sails paragraph) (# Oars paragraph)',
    ],
    [
      'up to a bold question',
      [b('Ropes'), text, b('Old sails'), text, b('Who rows?'), text],
      '(# Ropes paragraph) (# Old sails paragraph) **Who rows?** paragraph',
    ],
    [
      'but not up to other bold text',
      [b('Ropes'), text, b('Never row at night, and never alone.'), text, b('Old sails'), text],
      '(# Ropes paragraph **Never row at night, and never alone.** paragraph) (# Old sails paragraph)',
    ],
    [
      'those with a colon of their own kind',
      [b('Ropes:'), text, b('Old sails:'), text],
      '(# Ropes: paragraph) (# Old sails: paragraph)',
    ],
    [
      'those with a colon under those without',
      [b('Ropes'), text, b('Hemp:'), text, b('Wire:'), text, b('Old sails'), text],
      '(# Ropes paragraph (# Hemp: paragraph) (# Wire: paragraph)) (# Old sails paragraph)',
    ],
    [
      'those with a colon at the end under those without',
      [b('Ropes'), text, b('Old sails'), text, b('Hemp:'), text, b('Wire:'), text],
      '(# Ropes paragraph) (# Old sails paragraph (# Hemp: paragraph) (# Wire: paragraph))',
    ],
    [
      'but not one without blocks below',
      [b('Ropes'), text, b('Old sails'), text, b('Oars')],
      '(# Ropes paragraph) (# Old sails paragraph) **Oars**',
    ],
    [
      'those with a colon up to one without',
      [b('Hemp:'), text, b('Wire:'), text, b('Ropes'), text, b('Old sails'), text],
      '(# Hemp: paragraph) (# Wire: paragraph) (# Ropes paragraph) (# Old sails paragraph)',
    ],
  ])('%s', (_, blocks, shown) => {
    expect(shapes(...blocks)).toBe(shown);
  });

  test.each([
    ['nothing', []],
    ['other titles', [b('Oars')]],
    ['pictures', [figure]],
    ['pictures and other titles', [figure, b('Oars')]],
    ['quotations', ['<blockquote><p>Boats that leave at nine come back at five</p></blockquote>']],
    ['bold text', [b('Boats that leave at nine come back at five.')]],
    ['a few words', [words(39)]],
    ['a sentence of a few letters', [words(19, '.')]],
  ])('but not over %s', (_, under) => {
    expect(shapes(b('Ropes'), ...under, b('Old sails'), ...under)).not.toContain('#');
  });

  test.each([
    ['40 characters', [words(40)]],
    ['a sentence of 20 characters', [words(20, '.')]],
    ['a question of 20 characters', [words(20, '?')]],
    ['a shout', [words(20, '!')]],
    ['a sentence that trails off', [words(20, '…')]],
    ['an ideographic full stop', [words(20, '。')]],
    ['a full-width shout', [words(20, '！')]],
    ['a full-width question', [words(20, '？')]],
    ['a sentence in quotation marks', [words(20, '.”')]],
    ['a sentence in brackets', [words(20, '.)')]],
    ['a sentence in quotation marks in brackets', [words(20, '.”)')]],
    ['a sentence before a blank', [words(20, '.\u00a0')]],
  ])('over %s', (_, under) => {
    expect(shapes(b('Ropes'), ...under, b('Old sails'), ...under)).toBe('(# Ropes paragraph) (# Old sails paragraph)');
  });

  test.each([
    ['a full stop within', p('Boats. They leave')],
    ['a comma at the end', words(20, ',')],
    ['a full stop before three signs', words(20, '.”))')],
  ])('for a sentence is not recognized by %s', (_, under) => {
    expect(shapes(b('Ropes'), under, b('Old sails'), under)).not.toContain('#');
  });
});

describe('a bold title alone', () => {
  test.each([
    ['heads prose between prose', [prose, b('Old sails'), prose], 'paragraph (# Old sails paragraph)'],
    [
      'heads all of the prose behind it',
      [prose, b('Old sails'), prose, list, text],
      'paragraph (# Old sails paragraph list paragraph)',
    ],
    ['heads no prose behind nothing', [b('Old sails'), prose], '**Old sails** paragraph'],
    ['heads no prose behind a few words', [text, b('Old sails'), prose], 'paragraph **Old sails** paragraph'],
    ['heads no prose behind a list', [list, b('Old sails'), prose], 'list **Old sails** paragraph'],
    ['heads no few words behind prose', [prose, b('Old sails'), text], 'paragraph **Old sails** paragraph'],
    ['heads no code behind prose', [prose, b('Old sails'), code], 'paragraph **Old sails** code'],
    ['heads no end', [prose, b('Old sails')], 'paragraph **Old sails**'],
    ['with a colon heads no prose', [prose, b('Old sails:'), prose], 'paragraph **Old sails:** paragraph'],
    ['heads a list alone', [b('Old sails'), list, text], '(# Old sails list) paragraph'],
    ['heads a table alone', [b('Old sails'), table, text], '(# Old sails table) paragraph'],
    ['heads lists and tables in a row', [b('Old sails'), list, table, text], '(# Old sails list table) paragraph'],
    ['with a colon heads a list alone', [b('Old sails:'), list, text], '(# Old sails: list) paragraph'],
    [
      'of its kind heads a list alone',
      [b('Old sails:'), list, text, b('Ropes'), text, b('Oars'), text],
      '(# Old sails: list) paragraph (# Ropes paragraph) (# Oars paragraph)',
    ],
    [
      'twice over lists heads them alone',
      [b('Old sails'), list, text, b('Old ropes'), list, text],
      '(# Old sails list) paragraph (# Old ropes list) paragraph',
    ],
    [
      'may be beside another one over a list',
      [prose, b('Old sails'), prose, b('Old ropes'), list],
      'paragraph (# Old sails paragraph) (# Old ropes list)',
    ],
  ])('%s', (_, blocks, shown) => {
    expect(shapes(...blocks)).toBe(shown);
  });

  test.each([
    ['80 characters', 80, true],
    ['79 characters', 79, false],
  ])('recognizes prose by its length: %s', (_, length, isTitle) => {
    const said = words(length, '.');
    expect(shapes(said, b('Old sails'), prose).includes('#')).toBe(isTitle);
    expect(shapes(prose, b('Old sails'), said).includes('#')).toBe(isTitle);
  });

  test('recognizes prose by its last sign', () => {
    expect(shapes(words(90), b('Old sails'), prose)).not.toContain('#');
    expect(shapes(prose, b('Old sails'), words(90))).not.toContain('#');
  });
});

describe('bold titles among bold questions', () => {
  const titles = [b('Ropes'), text, b('Old sails'), text];
  const questions = (count: number): string[] => ['Who rows?', 'Who sails?', 'Who swims?'].slice(0, count).map(b);

  test.each([
    ['as many titles as questions', [...titles, ...questions(2)], 2],
    ['fewer titles than questions', [...titles, ...questions(3)], 0],
    ['more titles than questions', [...titles, ...questions(1)], 2],
    ['titles without text do not count', [...titles, b('Oars'), ...questions(3)], 0],
    ['titles over lists are titles still', [b('Ropes'), list, ...questions(2)], 1],
    ['a short question', [...titles, ...questions(2), b('Who?')], 0],
    ['a sign behind the mark', [...titles, ...questions(2), b('“Who is it?”')], 0],
    ['two signs behind the mark', [...titles, ...questions(2), b('(“Who is it?”)')], 0],
    ['a blank behind the mark', [...titles, ...questions(2), b('Who is it? ')], 0],
    ['a mark within', [...titles, ...questions(2), b('Who? Ida')], 2],
    ['a colon behind the mark is none', [b('Ropes'), text, b('Old sails'), text, b('Oars'), text, b('Who?:')], 3],
    ['questions in other scripts', [...titles, b('Who?'), b('誰が漕ぐ？'), b('من يجذف؟')], 0],
    [
      'a question that is a heading',
      ['<h2><b>Who rows?</b></h2>', b('Ropes'), text, b('Oars'), text, ...questions(2)],
      3,
    ],
    ['questions in plain type', [...titles, p('Who?'), p('What?'), p('When?')], 2],
  ])('%s', (_, blocks, count) => {
    expect(shapes(...blocks).split('#')).toHaveLength(count + 1);
  });

  test.each([
    ['a section of questions', '<h2>Frequently asked questions</h2>', false],
    ['another section', '<h2>The harbour</h2>', true],
  ])('in %s', (_, heading, isTitle) => {
    expect(shapes(heading, b('Ropes'), text, b('Old sails'), text).includes('# Ropes')).toBe(isTitle);
  });
});
