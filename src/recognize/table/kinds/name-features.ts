import { isTime } from '../time.ts';
import { holdsOnly, isCode, isIdentifier } from './cell-class.ts';
import type { FeatureGroup } from './feature.ts';
import type { Name, TableLook } from './look.ts';
import { mean, share } from './numbers.ts';

/** The names along one side of a table, and what is around the table. */
type NamesReader = (names: readonly Name[], look: TableLook) => number | boolean;

const unitAtEnd = /[(（[][^()（）[\]]{0,12}[%°\p{L}]{1,6}(?:\/\p{L}{1,4})?[)）\]]$|[%]$/u;
const figures = /^[^\p{L}]*\d[^\p{L}]*$/u;
const model = /\p{L}-?\d|\d\p{Lu}/u;
const properName = /\s\p{Lu}|\p{Ll}\p{Lu}/u;
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** What the names of rows or of columns are like. */
const readers = {
  'how many': (names) => names.length,
  'share with a text': (names) => share(names, ({ text }) => text !== ''),
  'mean of words': (names) => mean(filled(names), wordCount),
  'mean length': (names) => mean(filled(names), ({ text }) => text.length),
  'with a digit': (names) => share(filled(names), ({ text }) => /\d/.test(text)),
  'with letters and digits joined': (names) => share(filled(names), ({ text }) => model.test(text)),
  times: (names) => share(filled(names), ({ text }) => isTime(text)),
  'bare figures': (names) => share(filled(names), ({ text }) => figures.test(text)),
  'figures first': (names) => share(filled(names), ({ text }) => /^[^\p{L}]?\d/u.test(text)),
  questions: (names) => share(filled(names), ({ text }) => /[?？؟]$/.test(text)),
  'with a capital first': (names) => share(filled(names), ({ text }) => /^\P{L}?\p{Lu}/u.test(text)),
  'all capitals': (names) => share(filled(names), ({ text }) => /^[\p{Lu}\d_-]{2,}$/u.test(text)),
  'proper names': (names) => share(filled(names), ({ text }) => properName.test(text)),
  identifiers: (names) => share(filled(names), ({ text }) => isIdentifier(text)),
  code: (names) => share(names, ({ cell }) => isCode(cell)),
  links: (names) => share(names, ({ cell }) => cell !== undefined && holdsOnly(cell, 'link')),
  bold: (names) => share(names, ({ cell }) => cell !== undefined && holdsOnly(cell, 'strong')),
  'with brackets': (names) => share(filled(names), ({ text }) => /[(（]/.test(text)),
  'with a unit': (names) => share(filled(names), ({ text }) => unitAtEnd.test(text)),
  'not repeated': (names) => new Set(names.map(({ lower }) => lower)).size / Math.max(1, names.length),
  'words that all share': (names) => sharedWords(names).length,
  'a shared word in the title': (names, { title }) => sharedWords(names).some((word) => title.text.includes(word)),
  'named in the title': (names, { title }) => shareNamedIn(names, title.text),
  'named in headings above': (names, { above }) => shareNamedIn(names, above.text),
  'named in the paragraph before': (names, { before }) => shareNamedIn(names, before.text),
} satisfies Record<string, NamesReader>;

/** Returns the features of the names along one side. */
export function nameFeatures(side: string, namesOf: (look: TableLook) => readonly Name[]): FeatureGroup {
  const all: readonly NamesReader[] = Object.values(readers);
  return {
    names: Object.keys(readers).map((name) => `names of ${side}: ${name}`),
    read: (look) => {
      const names = namesOf(look);
      return all.map((read) => Number(read(names, look)));
    },
  };
}

function filled(names: readonly Name[]): readonly Name[] {
  return names.filter(({ text }) => text !== '');
}

/** In scripts without spaces two letters count as a word. */
function wordCount({ text }: Name): number {
  return eastAsian.test(text) ? text.length / 2 : wordsOf(text).length;
}

const word = /[\p{L}\p{N}]+/gu;
const LONGEST_NAME = 120;

function wordsOf(text: string): string[] {
  return text.slice(0, LONGEST_NAME).match(word) ?? [];
}

function sharedWords(names: readonly Name[]): string[] {
  const [first, ...others] = filled(names);
  if (first === undefined || others.length === 0) return [];
  let shared = new Set(wordsOf(first.lower).filter((candidate) => candidate.length > 2));
  for (const { lower } of others) {
    if (shared.size === 0) break;
    const own = new Set(wordsOf(lower));
    shared = new Set([...shared].filter((candidate) => own.has(candidate)));
  }
  return [...shared];
}

/** The share of names that a text says, each as a whole or by a word that not all of them have. */
function shareNamedIn(names: readonly Name[], text: string): number {
  if (text === '') return 0;
  const shared = new Set(sharedWords(names));
  return share(
    filled(names),
    ({ lower }) =>
      (lower.length > 1 && text.includes(lower)) ||
      wordsOf(lower).some((own) => own.length > 2 && !shared.has(own) && text.includes(own)),
  );
}
