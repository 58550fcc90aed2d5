import { toLine } from '../tree/line.ts';
import type { FlowContent } from '../tree/types.ts';
import type { RecognizeContext } from './recognizer.ts';
import { asWords, findEntry, lexicon as makeLexicon } from './words.ts';

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const latin = /^[\0-\u02ff]*$/;
const longestTitle = 200;
const longestPart = 3;

/** Returns a test whether a title holds one of the entries of a lexicon as whole words; scripts without spaces have no whole words. */
export function titleTest(lexicon: Readonly<Record<string, readonly string[]>>): (title: string) => boolean {
  const all = Object.values(lexicon).flat();
  const unspaced = all.filter((entry) => spaceless.test(entry));
  const spaced = makeLexicon(all.filter((entry) => !spaceless.test(entry)));
  return (title) => {
    if (title === '' || title.length > longestTitle) return false;
    if (findEntry(asWords(title), spaced) !== undefined) return true;
    return !latin.test(title) && unspaced.some((entry) => title.includes(entry));
  };
}

/**
 * Returns the titles that a block stands under: the nearest heading, the one above it where the nearest names a part, such as a letter of the alphabet,
 * and a short paragraph directly before the block.
 */
export function titlesOf(siblings: readonly FlowContent[], index: number, { headings }: RecognizeContext): string[] {
  const before = siblings[index - 1];
  const nearest = headings.at(-1);
  const title = nearest ? toLine(nearest) : '';
  return [
    ...(before?.type === 'heading' || before?.type === 'paragraph' ? [toLine(before)] : []),
    title,
    ...(title.length <= longestPart ? titleAbove(headings) : []),
  ];
}

/** Returns the title above the nearest one, if there is one. */
export function titleAbove(headings: RecognizeContext['headings']): string[] {
  const above = headings.at(-2);
  return above ? [toLine(above)] : [];
}
