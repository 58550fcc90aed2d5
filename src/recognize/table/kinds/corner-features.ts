import { type Features, features } from '../../../classifier/feature.ts';
import { hasEastAsian } from '../../../values/east-asian.ts';
import { share } from '../shares.ts';
import { cellClass } from './cell-class.ts';
import type { Name, TableLook } from './look.ts';
import { isSaidIn } from './name-features.ts';

/** A table with the kind of thing that the name above its labels gives them. */
interface Cornered extends TableLook {
  kind: string | undefined;
}

/** What the name over the labels has in common with those below it, with those beside it and with the title. */
const told = features<Cornered>({
  'the name over the labels is in the title': ({ kind, title }) => isKindIn(kind, title.text),
  'the name over the labels is in the headings above': ({ kind, above }) => isKindIn(kind, above.text),
  'the name over the labels is in the paragraph before': ({ kind, before }) => isKindIn(kind, before.text),
  'labels that say the name over them': ({ kind, labels }) => sharedKind(kind, labels),
  'headers that say the name over the labels': ({ kind, heads }) => sharedKind(kind, heads),
  'labels that are headers, too': ({ heads, labels }) => sharedNames(labels, heads),
  'two headers that end alike': (look) => twoNames(look, endAlike),
  'two headers that begin alike': (look) => twoNames(look, beginAlike),
  'two headers that the title names': (look) => twoNames(look, (name) => isSaidIn(look.title.text, name.lower)),
  'two headers that the text around names': (look) =>
    twoNames(look, ({ lower }) => [look.title, look.above, look.before].some(({ text }) => isSaidIn(text, lower))),
  'two short headers over sentences': (look) =>
    twoNames(look, ({ text }) => text.length < LONGEST_SHORT) *
    share(look.sample, (row, at) => isLong(look, row) && (look.classes[at] ?? 0) >= cellClass.phrase),
});

/** The same for a table. */
export const cornerFeatures: Features<TableLook> = {
  names: told.names,
  read: (look) => told.read({ ...look, kind: kindOf(look.corner) }),
};

const LONGEST_SHORT = 30;

/** A longer label is more than a name. */
const LONGEST_LABEL = 22;

function isLong({ text, label }: TableLook, row: number): boolean {
  return text(row, label).length > LONGEST_LABEL;
}

const FEWEST_LETTERS = 4;
const words = /[\p{L}\p{N}]+/gu;

function lastWord({ lower }: Name): string {
  return (lower.length > LONGEST_NAME ? lower.slice(-LONGEST_NAME) : lower).match(words)?.at(-1) ?? '';
}

/**
 * The last word of a name, which is the kind of thing it names, without a plural ending; `undefined` if it is too short
 * to search for in a text.
 */
function kindOf(name: Name): string | undefined {
  const word = lastWord(name);
  if (hasEastAsian(word)) return word.length > 1 ? word.slice(-2) : undefined;
  if (word.length < FEWEST_LETTERS) return undefined;
  return word.length > FEWEST_LETTERS ? word.slice(0, -1) : word;
}

function isKindIn(kind: string | undefined, text: string): boolean {
  return kind !== undefined && text.includes(kind);
}

function sharedKind(kind: string | undefined, names: readonly Name[]): number {
  return kind === undefined ? 0 : share(names, ({ lower }) => lower.includes(kind));
}

const LONGEST_NAME = 120;

function sharedNames(labels: readonly Name[], heads: readonly Name[]): number {
  const known = new Set(heads.map(({ lower }) => lower));
  return share(labels, ({ lower }) => lower !== '' && known.has(lower));
}

/** Whether a table has only two columns, with a name above each, and both names pass a test. */
function twoNames({ corner, heads }: TableLook, holds: (name: Name, other: Name) => boolean): number {
  const [head] = heads;
  if (heads.length !== 1 || head === undefined || head.text === '' || corner.text === '') return 0;
  return Number(head.lower !== corner.lower && holds(corner, head) && holds(head, corner));
}

const firstWord = /^[\p{L}\p{N}]+/u;

function beginAlike(name: Name, other: Name): boolean {
  const word = firstWord.exec(name.lower)?.[0] ?? '';
  if (hasEastAsian(word)) return other.lower.startsWith(word.slice(0, 2));
  return word.length >= FEWEST_LETTERS && firstWord.exec(other.lower)?.[0] === word;
}

function endAlike(name: Name, other: Name): boolean {
  const word = lastWord(name);
  if (hasEastAsian(word)) return word.length > 1 && other.lower.endsWith(word.slice(-2));
  return word.length >= FEWEST_LETTERS && lastWord(other) === word;
}
