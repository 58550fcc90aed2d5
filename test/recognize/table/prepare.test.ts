import { describe, expect, test } from 'vitest';
import { type Article, find, findAll, grid, parseArticle, records, toText } from '../../../src/index.ts';
import { processorTime } from '../../processor-time.ts';

const roles = (html: string): string[] => {
  const table = find(parseArticle(html), 'table');
  const letter = { columnHeader: 'C', rowHeader: 'R', data: 'd' } as const;
  return table === undefined ? [] : grid(table).map((row) => row.map((cell) => letter[cell.role]).join(''));
};
const letters = (article: Article): string => toText(article).replace(/\s+/g, '');
const codes = (article: Article): string[] => article.diagnostics.map(({ code }) => code);

describe('inferred headers', () => {
  test('name the columns', () => {
    const html = '<table><tr><td>Tea<td>Minutes<td>Cups<tr><td>Sencha<td>2<td>3<tr><td>Assam<td>4<td>1</table>';
    const table = find(parseArticle(html), 'table');
    expect(table && records(table)).toEqual([
      { Tea: 'Sencha', Minutes: '2', Cups: '3' },
      { Tea: 'Assam', Minutes: '4', Cups: '1' },
    ]);
    expect(findAll(parseArticle(html), 'tableCell').filter((cell) => cell.inferred)).toHaveLength(3);
  });

  test('are never found beside marked ones', () => {
    expect(
      roles('<table><tr><td>Tea<td>Minutes<td>Cups<tr><th>Sencha<td>2<td>3<tr><td>Assam<td>4<td>1</table>'),
    ).toEqual(['ddd', 'Rdd', 'ddd']);
  });

  test('are not found where recognition is off', () => {
    const html = '<table><tr><td>Tea<td>Minutes<td>Cups<tr><td>Sencha<td>2<td>3</table>';
    expect(find(parseArticle(html, { recognizers: false }), 'tableCell')?.role).toBe('data');
  });
});

describe('layout tables', () => {
  test('in a cell are added to the text of the cell', () => {
    const html = '<table><tr><th>Boat<th>Berths<tr><td>P1<td><table><tr><td>See note P9</table></table>';
    expect(codes(parseArticle(html))).toEqual(['layout-table', 'dangling-note']);
  });

  test('keep every word in its order, in a table in a table too', () => {
    const html = `<table><tr><td><h2>One</h2><p>Two</p><p>Three</p><td>four <b>five</b><table><tr><td><p>Six</p></table>seven<tr><td><p>Eight</p><p>Nine</p><p>Ten</p></table><p>Eleven</p>`;
    const article = parseArticle(html);
    expect(letters(article)).toBe('OneTwoThreefourfiveSixsevenEightNineTenEleven');
    expect(letters(parseArticle(html, { recognizers: false }))).toBe(letters(article));
    expect(findAll(article, 'table')).toEqual([]);
    expect(codes(article)).toEqual(['layout-table', 'layout-table']);
  });

  test('stay with a higher threshold', () => {
    const html = '<table><tr><td><p>One</p><p>Two</p></table>';
    expect(findAll(parseArticle(html), 'table')).toHaveLength(0);
    expect(findAll(parseArticle(html, { threshold: 0.95 }), 'table')).toHaveLength(1);
  });

  test('are looked into for what they hold', () => {
    const html =
      '<table><tr><td><p>Menu</p><p>Home</p><p>Shop</p><td><table><tr><td>Tea<td>Minutes<td>Cups<tr><td>Sencha<td>2<td>3<tr><td>Assam<td>4<td>1</table></table>';
    expect(find(parseArticle(html), 'table')?.columns.map(({ name }) => name)).toEqual(['Tea', 'Minutes', 'Cups']);
  });
});

describe('row notes', () => {
  test('have identifiers that are unique in the article', () => {
    const part = '<table><tr><th>ID<th>Part<tr><td>P1<td>Belt</table><ul><li>P1: worn</li></ul>';
    const article = parseArticle(part + part);
    expect(findAll(article, 'listItem').map(({ identifier }) => identifier)).toEqual(['P1', 'P1-2']);
    const [first, second] = findAll(article, 'table');
    expect(first && records(first, article)).toEqual([{ ID: 'P1', Part: 'Belt', Notes: 'worn' }]);
    expect(second?.children[1]).toMatchObject({ notes: ['P1-2'] });
  });

  test('report references that lead nowhere', () => {
    const article = parseArticle(
      '<table><tr><th>ID<th>Part<tr><td>P1<td>See note 4<tr><td>P2<td>Lamp</table><p>Nothing.</p>',
      { positions: true },
    );
    expect(article.diagnostics).toMatchObject([{ code: 'dangling-note', position: { start: { offset: 0 } } }]);
    expect(article.diagnostics[0]?.message).toContain('note 4');
  });

  test('report notes on nothing, where others are on rows', () => {
    const html =
      '<table><tr><th>ID<th>Part<tr><td>P1<td>Belt<tr><td>P2<td>Lamp</table><ul><li>P1: worn<li>P2: old<li>P7: gone</ul>';
    const article = parseArticle(html);
    expect(article.diagnostics).toMatchObject([{ code: 'dangling-note', severity: 'info' }]);
    expect(findAll(article, 'listItem').map(({ identifier }) => identifier)).toEqual(['P1', 'P2', undefined]);
  });

  test('do not change the text', () => {
    const html =
      '<table><tr><th>Boat<th>Berths<tr><td>Petrel<td>4*<tr><td>Skua<td>2</table><p>* One is short.</p><p>Welcome.</p>';
    expect(letters(parseArticle(html))).toBe(letters(parseArticle(html, { recognizers: false })));
  });
});

describe('hostile tables', { retry: 2 }, () => {
  const within = (build: () => string): number => {
    const html = build();
    return processorTime(() => parseArticle(html, { root: 'document' }));
  };

  test('in tables in tables take no time that grows with the square', { timeout: 60_000 }, () => {
    const nested = (depth: number) => () => '<table><tr><td>Word<td>Word two<td>'.repeat(depth);
    within(nested(200));
    const small = within(nested(1500));
    const large = within(nested(6000));
    expect(large / Math.max(small, 5)).toBeLessThan(12);
  });

  test('of many rows with many notes take no time that grows with the square', { timeout: 60_000 }, () => {
    const noted = (count: number) => () => {
      const ids = Array.from({ length: count }, (_, index) => `P${index % 9000}`);
      const rows = ids.map((id) => `<tr><td>${id}<td>see note ${id}`).join('');
      return `<table><tr><th>ID<th>Part${rows}</table><ul>${ids.map((id) => `<li>${id}: worn`).join('')}</ul>`;
    };
    within(noted(200));
    const small = within(noted(1000));
    const large = within(noted(4000));
    expect(large / Math.max(small, 5)).toBeLessThan(12);
  });
});
