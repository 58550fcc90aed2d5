import { describe, expect, test } from 'vitest';
import { find, parseArticle } from '../../../src/index.ts';
import { ownLine } from '../../../src/recognize/table/own-line.ts';

/** The line of the first cell in a table of one row. */
function lineOf(cell: string, longest?: number): string {
  const html = `<table><tr><td>${cell}<td>second</table>`;
  const found = find(parseArticle(html, { recognizers: false, recover: false }), 'tableCell');
  if (found === undefined) throw new Error('there is a cell');
  return ownLine(found, longest);
}

describe('the own line of a cell', () => {
  test.each([
    ['one text', 'Heron', 'Heron'],
    ['nothing', '', ''],
    ['white space of any kind', ' \tHeron \u00a0 and&emsp;Tern\n', 'Heron and Tern'],
    ['a no-break space alone between words', 'Heron\u00a0Tern', 'Heron Tern'],
    ['a no-break space at the end', 'Heron\u00a0', 'Heron'],
    ['marked text in one piece', '<b><i>Heron</i></b>', 'Heron'],
    ['marked text beside plain text, not set apart', 'He<b>ro</b>n', 'Heron'],
    ['lines', 'Heron<br>Tern', 'Heron Tern'],
    ['paragraphs', '<p>Heron</p><p>Tern</p>', 'Heron Tern'],
    ['items, in their order', '<ul><li>Heron<li>Tern<li>Skua</ul>', 'Heron Tern Skua'],
    ['code', 'Run <code>row  --fast</code> now', 'Run row --fast now'],
    ['a picture, which has no text', 'Heron <img src=a.png alt=Tern> Skua', 'Heron Skua'],
    ['a table within, which is left out', 'Heron<table><tr><td>inner</table>Tern', 'Heron Tern'],
    ['nothing but a table within', '<table><tr><td>inner</table>', ''],
    ['a table within a table', '<div><table><tr><td>Heron<table><tr><td>inner</table></table></div>', ''],
  ])('holds %s', (_, cell, expected) => {
    expect(lineOf(cell)).toBe(expected);
  });

  test('ends soon after the given number of characters', () => {
    const words = '<b>Heron</b><i>Tern</i><b>Skua</b>';
    expect(lineOf(words, 3)).toBe('Heron');
    expect(lineOf(words, 8)).toBe('Heron Tern');
    expect(lineOf(words)).toBe('Heron Tern Skua');
  });

  test('of a table is that of its cells', () => {
    const html = '<table><tr><td>Heron<td>Tern<table><tr><td>inner</table></table>';
    const table = find(parseArticle(html, { recognizers: false }), 'table');
    expect(table && ownLine(table)).toBe('Heron Tern');
  });
});
