import type { TableCell } from '../../../tree/types.ts';
import { characterKind, characters } from '../../../values/characters.ts';
import { hasDigit } from '../../../values/digit.ts';
import { hasEastAsian } from '../../../values/east-asian.ts';
import type { TableFacts } from '../facts.ts';
import { isTime } from '../time.ts';

/** What a cell holds, as a number, so that the cells of a sample are one array. */
export const cellClass = {
  empty: 0,
  tick: 1,
  money: 2,
  number: 3,
  time: 4,
  code: 5,
  name: 6,
  phrase: 7,
  prose: 8,
} as const;

export type CellClass = (typeof cellClass)[keyof typeof cellClass];

export const cellClassNames = Object.keys(cellClass) as (keyof typeof cellClass)[];

/** The class names without `empty`. */
export const filledClassNames = cellClassNames.filter((name) => name !== 'empty');

/** Returns the share of each class among the filled cells, in the order of `filledClassNames`. */
export function classShares(classes: readonly CellClass[]): number[] {
  const counts = new Array<number>(cellClassNames.length).fill(0);
  for (const own of classes) counts[own] = (counts[own] ?? 0) + 1;
  const [empty = 0, ...filled] = counts;
  return filled.map((count) => count / Math.max(1, classes.length - empty));
}

/**
 * The widest name, and the widest phrase of a few words; a letter of an East Asian script is as wide as two and a half
 * others.
 */
const WIDEST_NAME = 22;
const WIDEST_PHRASE = 60;
const EAST_ASIAN_WIDTH = 2.5;

const LONGEST_IDENTIFIER = 100;
const LONGEST_TICK = 10;
const LONGEST_AMOUNT = 40;
const LONGEST_RANGE = 30;

const ticks =
  /^(?:[xX○●◯•×△◎✓✔✅☑✗✘✖❌✕★☆⭐⚠🟢🔴🟡+]+\ufe0f?|included ?✓?|yes|no|ja|nein|oui|non|sí|sim|não|да|нет|true|false|有|无|無|是|否|支持|不支持|支援|不支援|対応|非対応|あり|なし|可|不可)$/iu;
const sign = /[✓✔✅☑✗✘❌✕★☆⭐●○◐🟢🔴🟡]/u;
const money = /[$€£¥₹₩]|\b(?:usd|eur|gbp|chf|jpy)\b|[円元]/i;
const range = /^[~≈<>≤≥]? ?[$€£]?\d[\d.,]* ?[%\p{L}]{0,4} ?(?:-|–|—|~|〜|to) ?[$€£]?\d/u;
const programText = /^[\w.$*@/:<>{}[\]()=,-]+$/;
const programMark = /^-{1,2}\w|[._/:=$<>{}]\w|[a-z][A-Z]/;

/** Returns the class of a table cell. */
export function classOf(facts: Pick<TableFacts, 'cells' | 'text' | 'shape'>, row: number, column: number): CellClass {
  const text = facts.text(row, column);
  const cell = facts.cells[row]?.[column];
  const value = cell?.value?.type;
  if (value === 'boolean') return cellClass.tick;
  if (text === '') return hasPicture(cell) ? cellClass.name : cellClass.empty;
  const shape = facts.shape(row, column);
  if (shape === 'empty') return cellClass.empty;
  if (shape === 'tick' || (text.length <= LONGEST_TICK && (ticks.test(text) || sign.test(text)))) return cellClass.tick;
  if (shape !== 'year' && isTime(text)) return cellClass.time;
  if (text.length < LONGEST_AMOUNT && hasDigit(text)) {
    if (money.test(text)) return cellClass.money;
    if (value === 'quantity' || shape === 'number' || shape === 'figures' || shape === 'year') return cellClass.number;
    if (text.length < LONGEST_RANGE && range.test(text)) return cellClass.number;
  }
  if (isCode(cell) || isIdentifier(text)) return cellClass.code;
  const width = hasEastAsian(text) ? text.length * EAST_ASIAN_WIDTH : text.length;
  if (width > WIDEST_PHRASE) return cellClass.prose;
  return width > WIDEST_NAME ? cellClass.phrase : cellClass.name;
}

/** Tells whether a text is one word that programs use: a path, a flag, `snake_case`, `camelCase`. */
export function isIdentifier(text: string): boolean {
  if (text.length >= LONGEST_IDENTIFIER || text.includes(' ') || !hasMark(text)) return false;
  return programText.test(text) && programMark.test(text);
}

/** Tells whether a text has a sign, or a capital after its first character, unlike most words. */
function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind === characters.sign || (kind === characters.upper && at > 0)) return true;
  }
  return false;
}

/** Tells whether a cell holds only code. */
export function isCode(cell: TableCell | undefined): boolean {
  return cell !== undefined && holdsOnly(cell, 'inlineCode');
}

/** Tells whether a cell holds only nodes of one type, line breaks and list separators such as commas. */
export function holdsOnly({ children }: TableCell, type: TableCell['children'][number]['type']): boolean {
  let count = 0;
  for (const child of children) {
    if (child.type === type) count += 1;
    else if (child.type !== 'break' && !(child.type === 'text' && isBetween(child.value))) return false;
  }
  return count > 0;
}

/** A first letter or digit, as in most texts, is no separator. */
function isBetween(text: string): boolean {
  const first = text.charCodeAt(0);
  return !((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first < 0x80)) && /^[\s,;]*$/.test(text);
}

function hasPicture(cell: TableCell | undefined): boolean {
  return cell?.children.some(({ type }) => type === 'image' || type === 'link' || type === 'figure') ?? false;
}
