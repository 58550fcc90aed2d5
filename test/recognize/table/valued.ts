import { type ArticleOptions, findAll, parseArticle, type Quantity, type TableCell } from '../../../src/index.ts';

/**
 * The typed values of the cells of a table, row by row, without its first row and column: `4 m`, `3..5`, `yes`, `-` for
 * none.
 */
export function valuesOf(html: string, options: ArticleOptions = {}): string {
  const cells = findAll(parseArticle(html, options), 'tableCell').filter(({ row, column }) => row > 0 && column > 0);
  return cells.map(shown).join(' | ');
}

/** The values of a column of texts beside names, under a header. */
export function columnOf(header: string, cells: string, options: ArticleOptions = {}): string {
  const rows = cells.split(' | ').map((cell, index) => `<tr><td>Boat ${'abcdefghijklm'[index]}<td>${cell}`);
  return valuesOf(`<table><tr><th>Boat<th>${header}${rows.join('')}</table>`, options);
}

function shown({ value }: TableCell): string {
  if (value === undefined) return '-';
  if (value.type === 'boolean') return value.value ? 'yes' : 'no';
  return value.quantities.map(measureOf).join(', ');
}

function measureOf({ min, max, unit, per, statistic, exclusiveMin, exclusiveMax }: Quantity): string {
  const number =
    min === max ? String(min) : `${min ?? ''}${exclusiveMin ? '<' : ''}..${exclusiveMax ? '<' : ''}${max ?? ''}`;
  return [statistic, number, unit, per && `per ${per}`].filter((part) => part !== undefined).join(' ');
}
