import type { TableFacts } from './facts.ts';

/** What is seen in a place of the sample, as bits that may stand together. */
const FILLED = 1;
export const NUMBER = 2;
export const FIGURES = 4;
export const TICK = 8;
export const MONEY = 16;
/** Words that say more than a name does. */
export const PHRASE = 32;
/** Neither words nor nothing. */
export const TYPED = 64;

const LONGEST_NAME = 12;

/** No tick is longer. */
const LONGEST_TICK = 10;
const ticks = /^(?:[xX○●◯•✓✔✅☑✗✘✖❌✕★☆+]|included ?✓?)$/iu;

/** Returns what is seen in each place of some rows and columns, row by row, so that every judge counts the same places without looking at them again. */
export function marksOf(
  { cells, width, text, shape }: Pick<TableFacts, 'cells' | 'width' | 'text' | 'shape'>,
  rows: readonly number[],
  columns: readonly number[],
): Uint8Array {
  const marks = new Uint8Array(rows.length * width);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    for (const column of columns) {
      const value = text(row, column);
      const isTruth = cells[row]?.[column]?.value?.type === 'boolean';
      // A picture of a tick has no text.
      if (value === '' && !isTruth) continue;
      const own = shape(row, column);
      let mark = FILLED;
      if (own === 'number') mark |= NUMBER;
      if (own === 'figures') mark |= FIGURES;
      if (own !== 'words' && own !== 'empty') mark |= TYPED;
      if (own === 'words' && value.length > LONGEST_NAME) mark |= PHRASE;
      if (isTruth || own === 'tick' || isTick(value)) mark |= TICK;
      if (isMoney(value)) mark |= MONEY;
      marks[index * width + column] = mark;
    }
  }
  return marks;
}

function isTick(text: string): boolean {
  return text.length <= LONGEST_TICK && ticks.test(text);
}

/** A sign stands among the first characters. */
const LONGEST_SIGN = 9;
const [DOLLAR, EURO, POUND, YEN, ZERO, NINE] = [0x24, 0x20ac, 0xa3, 0xa5, 0x30, 0x39];

/** Whether a sign for money stands near the beginning, before any figure. */
function isMoney(text: string): boolean {
  const end = Math.min(text.length, LONGEST_SIGN);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === DOLLAR || code === EURO || code === POUND || code === YEN) return true;
    if (code >= ZERO && code <= NINE) return false;
  }
  return false;
}
