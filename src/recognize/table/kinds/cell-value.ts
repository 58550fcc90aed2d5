import { hasDigit } from '../../../values/digit.ts';
import type { TableFacts } from '../facts.ts';
import { type CellClass, classOf } from './cell-class.ts';

/** A cell beside the labels, as compared along both sides of a table. */
export interface CellValue {
  class: CellClass;
  text: string;
  unit: string | undefined;
  /** The logarithm of the first figure, and of the length. */
  size: number | undefined;
  length: number;
  /** The first of several words. */
  first: string | undefined;
}

/** Returns the value of a table cell. */
export function valueAt(facts: TableFacts, row: number, column: number): CellValue {
  const text = facts.text(row, column);
  const value = facts.cells[row]?.[column]?.value;
  return {
    class: classOf(facts, row, column),
    text,
    unit: value?.type === 'quantity' ? value.quantities[0]?.unit : undefined,
    size: sizeOf(text),
    length: Math.log1p(text.length),
    first: firstOfSeveral(text),
  };
}

function firstOfSeveral(text: string): string | undefined {
  const end = text.indexOf(' ');
  return end < 2 ? undefined : text.slice(0, end);
}

const figure = /\d[\d.,]*/;
const ofThousands = /[.,](?=\d{3}(?!\d))/g;

function sizeOf(text: string): number | undefined {
  const found = hasDigit(text) ? figure.exec(text)?.[0] : undefined;
  if (found === undefined) return undefined;
  return Math.log1p(Number.parseFloat(found.replaceAll(ofThousands, '').replace(',', '.')));
}
