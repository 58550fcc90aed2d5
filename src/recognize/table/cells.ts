import { calendarWords } from '../../lexicon/calendar.ts';
import { asWords, findEntry, lexicon } from '../../lexicon/lookup.ts';
import { contestColumns, rankWords } from '../../lexicon/magnitudes.ts';
import { namingColumns } from '../../lexicon/naming-columns.ts';
import type { Quantity, TableCell } from '../../tree/types.ts';
import { parseBoolean } from '../../values/boolean.ts';
import { hasDigit } from '../../values/digit.ts';
import { headerUnit } from '../../values/header.ts';
import { multiplies } from '../../values/header-magnitude.ts';
import type { TableFacts } from './facts.ts';
import { readCell } from './read-cell.ts';
import { valueText } from './value-text.ts';

const naming = lexicon(namingColumns);
const contests = lexicon(contestColumns);
const calendar = lexicon(calendarWords);
const ranks = new Set(rankWords);

/** A longer text is more than a value. */
const LONGEST = 60;

/** No tick or word for yes or no is longer. */
const LONGEST_TRUTH = 8;

/** The reading of one cell, before its column is judged. */
interface Reading {
  cell: TableCell;
  quantities: Quantity[];
  /** Whether its numbers are bare: without a unit, an open bound or a statistic. */
  isPlain: boolean;
  /** Whether the row label marks its numbers as places in an order. */
  isRanked: boolean;
  text: string;
}

/**
 * Sets the typed `value` of the data cells of a table, and the unit that the header of each column names, in place. A
 * bare number is a quantity only if its column holds such numbers throughout and does not count, date or name the rows.
 */
export function typeCells(facts: TableFacts, language: string | undefined): void {
  const { table, cells, width, height } = facts;
  const rowUnits = new Map<number, string | undefined>();
  for (let column = 0; column < width; column += 1) {
    const header = table.columns[column];
    const name = header?.name ?? '';
    const unit = headerUnit(name);
    if (header !== undefined && unit !== undefined) header.unit = unit;
    const readings: Reading[] = [];
    let figures = 0;
    let words = 0;
    for (let row = 0; row < height; row += 1) {
      const cell = cells[row]?.[column];
      if (cell === undefined || cell.role !== 'data' || cell.column !== column || cell.row !== row) continue;
      if (isPlainText(cell.children)) {
        words += 1;
        continue;
      }
      const text = valueText(cell, facts.text(row, column), facts);
      if (text === undefined || text === '' || text.length > LONGEST) continue;
      const truth = parseBoolean(text);
      if (truth !== undefined) cell.value = { type: 'boolean', value: truth };
      else if (hasDigit(text)) {
        figures += 1;
        const own = unit ?? unitOfRow(facts, row, rowUnits);
        const quantities = readCell(facts, cell, text, own, language)?.quantities;
        if (quantities !== undefined && covers(quantities, text))
          readings.push({
            cell,
            quantities,
            isPlain: own === undefined && quantities.every(isBare),
            isRanked: column > 0 && isRanked(facts.text(row, 0)),
            text,
          });
      } else if (facts.shape(row, column) === 'words') words += 1;
    }
    if (readings.length > 0 && (unit !== undefined || !(multiplies(name) || findEntry(asWords(name), contests))))
      settle(readings, { figures, words, header: name });
  }
}

/** Most cells are one text that is too long for a truth value and has no figure: they have no value. */
function isPlainText(children: TableCell['children']): boolean {
  const [only] = children;
  if (only?.type !== 'text' || children.length > 1) return false;
  return only.value.trim().length > LONGEST_TRUTH && !hasDigit(only.value);
}

/** Whether a text is its quantities and little else: text in brackets does not count. */
function covers(quantities: readonly Quantity[], text: string): boolean {
  const open = text.search(/[([]/);
  const length = open > 0 ? open : text.length;
  return quantities.reduce((sum, quantity) => sum + quantity.text.length, 0) * 5 >= length * 3;
}

function isBare({ unit, statistic, per, exclusiveMin, exclusiveMax, min, max }: Quantity): boolean {
  return (
    unit === undefined &&
    statistic === undefined &&
    per === undefined &&
    !exclusiveMin &&
    !exclusiveMax &&
    min !== undefined &&
    max !== undefined
  );
}

/** The header of a column, and how many of its cells hold figures and only words. */
interface ColumnFacts {
  header: string;
  figures: number;
  words: number;
}

function settle(readings: readonly Reading[], column: ColumnFacts): void {
  const plain = readings.filter(({ isPlain }) => isPlain);
  const isTrusted = arePlainQuantities(readings, plain, column);
  for (const { cell, quantities, isPlain, isRanked } of readings) {
    if (!isPlain || (isTrusted && !isRanked)) cell.value = { type: 'quantity', quantities };
  }
}

/**
 * Whether the bare numbers of a column measure something: the column holds them throughout, and they do not number its
 * rows.
 */
function arePlainQuantities(
  readings: readonly Reading[],
  plain: readonly Reading[],
  { header, figures, words }: ColumnFacts,
): boolean {
  const names = asWords(header);
  if (
    readings.length * 5 < figures * 4 ||
    readings.length < words ||
    findEntry(names, naming) !== undefined ||
    findEntry(names, calendar) !== undefined
  )
    return false;
  // Columns headed by a sign or a short abbreviation often hold codes.
  if (/[#№]/.test(header) || /^\p{L}{1,2}\.?$/u.test(header)) return false;
  if (plain.some(({ text }) => text.startsWith('+')) && readings.length < figures) return false;
  const numbers = plain.map(({ quantities }) => quantities[0]?.min ?? 0);
  const isCounting =
    numbers.length > 2 && numbers.every((value, index) => index === 0 || value - (numbers[index - 1] ?? 0) === 1);
  return !isCounting;
}

/** Whether the last word of a row's label shows that the row holds places in an order. */
function isRanked(label: string): boolean {
  if (label.length > LONGEST) return false;
  return ranks.has(label.slice(label.lastIndexOf(' ') + 1).toLowerCase());
}

/** The unit that the header of a row names, if the row has one. */
function unitOfRow(
  { cells, text }: TableFacts,
  row: number,
  known: Map<number, string | undefined>,
): string | undefined {
  if (cells[row]?.[0]?.role !== 'rowHeader') return undefined;
  if (!known.has(row)) known.set(row, headerUnit(text(row, 0)));
  return known.get(row);
}
