import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { furnitureLabels, furnitureLines } from '../../lexicon/furniture-labels.ts';
import { questionMarks } from '../../lexicon/questions.ts';
import { isFaqTitle } from '../../lexicon/title.ts';
import { onOneLine, toLine } from '../../tree/line.ts';
import type { Heading, Paragraph, PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { isFigure } from './count.ts';
import { isLeadIn } from './lead-in.ts';
import { textOfParagraph } from './lines.ts';
import { role, rolesIn } from './roles.ts';
import { isCapital, isLetter, type Signs, sign, signsIn } from './signs.ts';
import { readTitle, type Title, wordsBeside, wordsOf } from './title.ts';

/** What a paragraph says if it may be the title of what follows it. */
export interface Label {
  text: string;
  hasColon: boolean;
}

/** Lines that are never a title, and the first words of those lines, which are quicker to look up than a line. */
interface Untitled {
  lines: ReadonlySet<string>;
  firstWords: ReadonlySet<string>;
}

const untitledIn = madeOf(({ factNames, controlNames, greetings, remarkWords }): Untitled => {
  const furniture = [...furnitureLines, ...Object.values(furnitureLabels).flat()];
  const lines = new Set([...factNames, ...controlNames, ...greetings, ...furniture, ...remarkWords]);
  return { lines, firstWords: new Set(Array.from(lines, firstWordOf)) };
});

function firstWordOf(line: string): string {
  return wordsBeside(line, signsIn(line).signs)[0] ?? '';
}

const partsIn = madeOf(({ partWords }): ReadonlySet<string> => new Set(partWords));

const longest = 100;
const mostWords = 12;
const mostWordsBeforeColon = 8;
const longestUnspaced = 30;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Returns what a paragraph says if it reads as a title: short, of one line, no sentence and no part of one, no remark
 * and no fact.
 */
export function labelOf(paragraph: Paragraph, words: ChosenWords): Label | undefined {
  if (!isOneLine(paragraph.children)) return undefined;
  const written = textOfParagraph(paragraph);
  if (written.length > 2 * longest) return undefined;
  const text = onOneLine(written);
  // Blanks set columns apart, not words.
  if (text !== written && /\s{3}/.test(written)) return undefined;
  const hasColon = text.endsWith(':') || text.endsWith('：');
  const bare = hasColon ? text.slice(0, -1).trimEnd() : text;
  if (bare.length < 2 || bare.length > longest) return undefined;
  const seen = signsIn(bare);
  if (!hasShape(bare, seen)) return undefined;
  const title = readTitle(bare, seen.signs, rolesIn(words));
  if (title === undefined || title.words.length > (hasColon ? mostWordsBeforeColon : mostWords)) return undefined;
  if (isFurniture(title, words) || isFact(title, words)) return undefined;
  if (isLeadIn(title, hasColon, isAllStrong(paragraph), words)) return undefined;
  return { text: bare, hasColon };
}

/**
 * Tells whether a heading says that questions stand under it; there, a line without a question mark may be one all the
 * same.
 */
export function isFaqHeading(heading: Heading | undefined, words: ChosenWords): boolean {
  return heading !== undefined && isFaqTitle(toLine(heading), words);
}

/** Tells whether a paragraph is bold from its first character to its last. */
export function isAllStrong({ children }: Paragraph): boolean {
  let hasBold = false;
  for (const node of children) {
    if (!isStrong(node)) return false;
    if (node.type === 'strong') hasBold = true;
  }
  return hasBold;
}

function isStrong(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  if (node.type === 'text') return /^[\s:：]*$/.test(node.value);
  return node.type === 'emphasis' && node.children.length > 0 && node.children.every(isStrong);
}

/** Pictures and line breaks stand in no title, nor is a link or code one as a whole. */
function isOneLine(children: readonly PhrasingContent[]): boolean {
  const only = children.length === 1 ? children[0] : undefined;
  if (only?.type === 'text') return only.value.trim().length > 1;
  let own = 0;
  const look = (nodes: readonly PhrasingContent[], isOwn: boolean): boolean =>
    nodes.every((node) => {
      if (node.type === 'break' || node.type === 'image' || node.type === 'footnoteReference') return false;
      if (node.type === 'text' && isOwn) own += node.value.trim().length;
      return !isParent(node) || look(node.children, isOwn && node.type !== 'link');
    });
  return look(children, true) && own > 1;
}

/** Most titles are letters and spaces: what other signs could be is asked where there are some. */
function hasShape(bare: string, { signs, letters, marks, hasPair }: Signs): boolean {
  if (endsAsTitlesDoNot(bare)) return false;
  // A title begins with a capital letter where its script has one, with a number, a quotation mark or a bracket.
  const from = (signs & sign.foreign) === 0 ? 0 : pictureEnd(bare);
  if (!isCapital(bare.charCodeAt(from)) && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”„«»‘’([¿¡#]/u.test(bare.slice(from)))
    return false;
  const isForeign = (signs & sign.foreign) !== 0;
  if (!hasPair && !(isForeign && /\p{L}{2}|\p{Lo}/u.test(bare))) return false;
  if (letters * 2 < marks && !(isForeign && lettersIn(bare) * 2 >= marks)) return false;
  if (bare.startsWith('(') && bare.endsWith(')')) return false;
  return (signs & ofText) === 0 || !isText(bare, isForeign);
}

/** Where a title begins behind a picture that is set before it. */
const pictureBefore = /^\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\ufe0f?\s{1,3}/u;

function pictureEnd(bare: string): number {
  return bare.charCodeAt(0) < 0x2190 ? 0 : (pictureBefore.exec(bare)?.[0].length ?? 0);
}

/** Without these, nothing in a line tells that it is a sentence, several columns or an address. */
const ofText = sign.stop | sign.colon | sign.bar | sign.foreign;

/** Tells whether a text ends as a sentence, a part of one or a link does. */
function endsAsTitlesDoNot(bare: string): boolean {
  if (isLetter(bare.charCodeAt(bare.length - 1))) return false;
  const end = bare.replace(/["'”’»)\]]{1,4}$/, '').slice(-1);
  return '.!…。！,;、，；*|/&+-–—→>'.includes(end) || questionMarks.includes(end);
}

function isText(bare: string, isForeign: boolean): boolean {
  // A sentence has ended within it, unless the word before the full stop is as short as an abbreviation.
  if (/[!?…。！？]\s?\S/.test(bare) || (bare.includes('. ') && /\p{L}{4}\.\s\p{Lu}/u.test(bare))) return true;
  if (/[|·•]/.test(bare) || /https?:|www\.|@\w|©/.test(bare)) return true;
  if (!isForeign) return false;
  if (/[–—]/.test(bare) && /\p{L}\s[–—]\s[^–—]{1,60}(?<=\s)[–—]\s\p{L}/u.test(bare)) return true;
  return bare.length > longestUnspaced && unspaced.test(bare);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isFurniture({ bare, lower, words, first, last, signs }: Title, chosen: ChosenWords): boolean {
  const { lines, firstWords } = untitledIn(chosen);
  if (firstWords.has(words[0] ?? '') && (lines.has(lower) || lines.has(words.join(' ')))) return true;
  if ((first & role.byline) !== 0 && /^\P{L}*\p{L}+\s\p{Lu}/u.test(bare)) return true;
  if ((first & role.credit) !== 0 && /^\p{L}+\s\p{L}+\s\p{Lu}/u.test(bare) && isByline(words[1], chosen)) return true;
  if ((first & role.dating) !== 0 && (signs & sign.digit) !== 0) return true;
  return (first & role.offer) !== 0 || (last & role.speech) !== 0;
}

function isByline(word = '', chosen: ChosenWords): boolean {
  return ((rolesIn(chosen).get(word) ?? 0) & role.byline) !== 0;
}

/** A date, a time, a price, or a name and its value. */
function isFact(title: Title, words: ChosenWords): boolean {
  const { bare, signs } = title;
  if ((signs & sign.digit) !== 0 && isFigure(title, words)) return true;
  const colon = (signs & (sign.colon | sign.foreign)) !== 0 ? bare.search(/[:：]/) : -1;
  if (colon === -1) return false;
  return !isPart(bare.slice(0, colon).toLowerCase(), signs, words) && !/\s(?:->|→|»|>)\s/.test(bare.slice(colon));
}

/** `Step 2` and `Option B`, which number what the title behind the colon names. */
function isPart(lower: string, signs: number, chosen: ChosenWords): boolean {
  const words = wordsOf(lower, signs);
  return (
    words.length === 2 && partsIn(chosen).has(words[0] ?? '') && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(words[1] ?? '')
  );
}
