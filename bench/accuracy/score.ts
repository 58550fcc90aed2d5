import { type Node, toText } from '../../src/index.ts';

/** One figure: a share between 0 and 1, what it was counted from, and the cases that fell short. */
export interface Score {
  name: string;
  value: number;
  /** What the share was counted from, such as `332 of 332`. */
  counts: string;
  /** What the share should reach. */
  goal?: number;
  misses: string[];
}

/** A share of counted cases. Without any case the value is `NaN`, which reaches no goal. */
export function share(name: string, got: number, of: number, misses: string[] = [], goal?: number): Score {
  const score: Score = {
    name,
    value: of === 0 ? Number.NaN : got / of,
    counts: `${round(got)} of ${round(of)}`,
    misses,
  };
  return goal === undefined ? score : { ...score, goal };
}

/** A figure that is not a share of cases, such as an F1 or a mean of shares. */
export function figure(name: string, value: number, counts: string, misses: string[] = [], goal?: number): Score {
  return goal === undefined ? { name, value, counts, misses } : { name, value, counts, misses, goal };
}

/** Precision, recall and F1 of counted cases, as one figure: the F1. */
export function f1(name: string, hits: number, found: number, wanted: number, misses: string[] = [], goal?: number) {
  const precision = found === 0 ? 0 : hits / found;
  const recall = wanted === 0 ? 0 : hits / wanted;
  const counts = `precision ${percent(precision)} (${hits} of ${found}), recall ${percent(recall)} (${hits} of ${wanted})`;
  return figure(name, harmonic(precision, recall), counts, misses, goal);
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`;
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** The text on one line. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a node on one line. */
export function lineOf(node: Node): string {
  return squash(toText(node));
}

const raisedOrLowered = /[²³¹⁰-₎ₐ-ₜʰ-ˣᵃ-ᵿᶜᶠᶻⱼ]/g;

/**
 * A text with plain digits for raised and lowered ones, and without the bars and roots of formulas, which a page draws.
 */
export function withoutForms(text: string): string {
  return text.replace(raisedOrLowered, (character) => character.normalize('NFKC')).replace(/[⁄√]/g, '');
}

/** A text as a source without marks has it: without blanks between digits, too, which may be those of two elements. */
export function unmarked(text: string): string {
  return withoutForms(text).replace(/(?<=\d)\s+(?=\d)/g, '');
}

/** The words of a text, one space between them: what is left when marks and their spacing do not count. */
export function words(text: string): string {
  return (unmarked(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

/**
 * How many of the wanted strings are among the found ones in the same order, which are not, and which found ones are
 * not wanted.
 */
export function inOrder(wanted: readonly string[], found: readonly string[]) {
  const best = Array.from({ length: wanted.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const line = best[i] ?? [];
    for (let j = found.length - 1; j >= 0; j -= 1)
      line[j] = wanted[i] === found[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const missing: string[] = [];
  const extra: string[] = [];
  let i = 0;
  let j = 0;
  while (i < wanted.length && j < found.length) {
    if (wanted[i] === found[j]) {
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) missing.push(wanted[i++] ?? '');
    else extra.push(found[j++] ?? '');
  }
  missing.push(...wanted.slice(i));
  extra.push(...found.slice(j));
  return { matched: at(0, 0), missing, extra };
}

/** How many of the wanted values are among the found ones, each found one counting once. */
export function among(wanted: readonly string[], found: readonly string[]) {
  const left = new Map<string, number>();
  for (const value of found) left.set(value, (left.get(value) ?? 0) + 1);
  const missing: string[] = [];
  for (const value of wanted) {
    const count = left.get(value) ?? 0;
    if (count > 0) left.set(value, count - 1);
    else missing.push(value);
  }
  return { matched: wanted.length - missing.length, missing };
}

/**
 * Precision, recall and F1 of a text against the wanted one as bags of words; a letter of a script without spaces is a
 * word.
 */
export function tokenOverlap(wanted: string, found: string): { precision: number; recall: number; f1: number } {
  const left = tokens(wanted);
  const right = tokens(found);
  if (left.length === 0 || right.length === 0) {
    const same = left.length === right.length ? 1 : 0;
    return { precision: same, recall: same, f1: same };
  }
  const { matched } = among(left, right);
  const precision = matched / right.length;
  const recall = matched / left.length;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** The F1 of two texts as bags of words. */
export function tokenF1(a: string, b: string): number {
  return tokenOverlap(a, b).f1;
}

function tokens(text: string): string[] {
  const found = text.toLowerCase().normalize('NFKC');
  return found.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
