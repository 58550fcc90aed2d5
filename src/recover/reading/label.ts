import { isAllBold } from '../../blocks/bold.ts';
import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { furnitureLabels, furnitureLines } from '../../lexicon/furniture-labels.ts';
import { isFaqTitle } from '../../lexicon/title.ts';
import { onOneLine, toLine } from '../../tree/line.ts';
import type { Heading, Paragraph, PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { asks } from '../../values/asks.ts';
import { colonIn, endsInColon, withoutColon } from '../../values/colon.ts';
import { hasUnspaced } from '../../values/east-asian.ts';
import { isAsciiLetter } from '../../values/letters.ts';
import { pictograph } from '../../values/pictograph.ts';
import type { Refusals } from '../rule.ts';
import { isFigure } from './count.ts';
import { leadInOf, leadInRefusals } from './lead-in.ts';
import { textOfParagraph } from './lines.ts';
import { role, rolesIn } from './roles.ts';
import { isCapital, type Signs, sign, signsIn } from './signs.ts';
import { readTitle, type Title, wordsBeside, wordsOf } from './title.ts';

/** The text of a paragraph that may be the title of what follows it. */
export interface Label {
  text: string;
  hasColon: boolean;
}

/** Lines that are never a title, and their first words, which are quicker to look up than a line. */
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

/** Why a paragraph does not read as a title. */
export const labelRefusals = {
  'no-line': 'It is not one line of plain text: it has a line break, a picture or a note, or is a link or code.',
  'too-long': 'It is longer than a title.',
  'too-short': 'It is a single character.',
  columns: 'Blanks or bars part it into columns.',
  question: 'It asks a question.',
  'end-of-text': 'It ends like a sentence or a part of one.',
  'small-start': 'It does not begin like a title: with a capital letter, a number, a quotation mark or a bracket.',
  'few-letters': 'It is signs and figures rather than words.',
  'in-brackets': 'All of it is in brackets.',
  'sentence-within': 'A sentence ends within it.',
  address: 'It contains an address, a user name or a copyright sign.',
  'unspaced-text': 'It is longer than a title in a script without spaces.',
  'too-many-words': 'It has more words than a title.',
  furniture: 'It is a remark, a greeting, a fact or a control of a page.',
  byline: 'It names an author or a source.',
  dating: 'It is a date of publication or change.',
  offer: 'It is an offer of the page.',
  speech: 'It introduces direct speech.',
  figure: 'It is a date, a time, a price, a telephone number or a count.',
  'name-and-value': 'It is a name with its value.',
  ...leadInRefusals,
} as const satisfies Refusals;

/** The name of a reason for which a paragraph does not read as a title. */
export type LabelRefusal = keyof typeof labelRefusals;

/** Returns the label of a paragraph if it reads as a title. */
export function labelOf(paragraph: Paragraph, words: ChosenWords): Label | undefined {
  const label = readLabel(paragraph, words);
  return typeof label === 'string' ? undefined : label;
}

/**
 * Returns the label of a paragraph if it reads as a title: short, of one line, and not a sentence, part of one, remark
 * or fact. Otherwise returns why it does not.
 */
export function readLabel(paragraph: Paragraph, words: ChosenWords): Label | LabelRefusal {
  if (!isOneLine(paragraph.children)) return 'no-line';
  const written = textOfParagraph(paragraph);
  if (written.length > 2 * longest) return 'too-long';
  const text = onOneLine(written);
  // Such blanks separate columns, not words.
  if (text !== written && /\s{3}/.test(written)) return 'columns';
  const hasColon = endsInColon(text);
  const bare = withoutColon(text);
  if (bare.length < 2) return 'too-short';
  if (bare.length > longest) return 'too-long';
  const seen = signsIn(bare);
  const shape = shapeRefusal(bare, seen);
  if (shape !== undefined) return shape;
  const title = readTitle(bare, seen.signs, rolesIn(words));
  if (title === undefined) return 'few-letters';
  if (title.words.length > (hasColon ? mostWordsBeforeColon : mostWords)) return 'too-many-words';
  return (
    furnitureRefusal(title, words) ??
    factRefusal(title, words) ??
    leadInOf(title, hasColon, isAllBold(paragraph), words) ?? { text: bare, hasColon }
  );
}

/** Tells whether a heading announces questions; under it, a line without a question mark may still be one. */
export function isFaqHeading(heading: Heading | undefined, words: ChosenWords): boolean {
  return heading !== undefined && isFaqTitle(toLine(heading), words);
}

/** A title contains no picture or line break, and is not a link or code as a whole. */
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

/** Most titles are letters and spaces: other characters are tested only where there are some. */
function shapeRefusal(bare: string, { signs, letters, marks, hasPair }: Signs): LabelRefusal | undefined {
  const end = endRefusal(bare);
  if (end !== undefined) return end;
  // A title begins with a capital letter where its script has one, with a number, a quotation mark or a bracket.
  const from = (signs & sign.foreign) === 0 ? 0 : pictureEnd(bare);
  if (!isCapital(bare.charCodeAt(from)) && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”„«»‘’([【〔《¿¡#]/u.test(bare.slice(from)))
    return 'small-start';
  const isForeign = (signs & sign.foreign) !== 0;
  if (!hasPair && !(isForeign && /\p{L}{2}|\p{Lo}/u.test(bare))) return 'few-letters';
  if (letters * 2 < marks && !(isForeign && lettersIn(bare) * 2 >= marks)) return 'few-letters';
  if (bare.startsWith('(') && bare.endsWith(')')) return 'in-brackets';
  return (signs & ofText) === 0 ? undefined : textRefusal(bare, isForeign);
}

/** A picture before a title. */
const pictureBefore = new RegExp(
  String.raw`^(?:${pictograph}\s{1,3}|[\u25a0-\u25ff\u2605\u2606]\s{0,3}(?=\p{L}|\p{N}))`,
  'u',
);

function pictureEnd(bare: string): number {
  return bare.charCodeAt(0) < 0x2190 ? 0 : (pictureBefore.exec(bare)?.[0].length ?? 0);
}

/** Without these, a line cannot be a sentence, several columns or an address. */
const ofText = sign.stop | sign.colon | sign.bar | sign.foreign;

/** Returns why a text ends as no title does: as a sentence, a part of one or a link. */
function endRefusal(bare: string): LabelRefusal | undefined {
  if (isAsciiLetter(bare.charCodeAt(bare.length - 1))) return undefined;
  if (asks(bare)) return 'question';
  const end = bare.replace(/["'”’»)\]]{1,4}$/, '').slice(-1);
  return '.!…。！,;、，；*|/&+-–—→>'.includes(end) ? 'end-of-text' : undefined;
}

/** A semicolon separates clauses, except in an aside in brackets. */
function hasTwoClauses(bare: string): boolean {
  const at = bare.lastIndexOf('; ');
  return at !== -1 && !bare.includes(')', at);
}

function textRefusal(bare: string, isForeign: boolean): LabelRefusal | undefined {
  // A sentence has ended within it, unless the word before the full stop is as short as an abbreviation.
  if (/[!?…。！？]\s?\S/.test(bare) || (bare.includes('. ') && /\p{L}{4}\.\s\p{Lu}/u.test(bare)))
    return 'sentence-within';
  if (hasTwoClauses(bare)) return 'sentence-within';
  if (/[|·•]/.test(bare)) return 'columns';
  if (/https?:|www\.|@\w|©/.test(bare)) return 'address';
  if (!isForeign) return undefined;
  if (/[–—]/.test(bare) && /\p{L}\s[–—]\s[^–—]{1,60}(?<=\s)[–—]\s\p{L}/u.test(bare)) return 'sentence-within';
  return bare.length > longestUnspaced && hasUnspaced(bare) ? 'unspaced-text' : undefined;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
}

function furnitureRefusal(
  { bare, lower, words, first, last, signs }: Title,
  chosen: ChosenWords,
): LabelRefusal | undefined {
  const { lines, firstWords } = untitledIn(chosen);
  if (firstWords.has(words[0] ?? '') && (lines.has(lower) || lines.has(words.join(' ')))) return 'furniture';
  if ((first & role.byline) !== 0 && /^\P{L}*\p{L}+\s\p{Lu}/u.test(bare)) return 'byline';
  if ((first & role.credit) !== 0 && /^\p{L}+\s\p{L}+\s\p{Lu}/u.test(bare) && isByline(words[1], chosen))
    return 'byline';
  if ((first & role.dating) !== 0 && (signs & sign.digit) !== 0) return 'dating';
  if ((first & role.offer) !== 0) return 'offer';
  return (last & role.speech) !== 0 ? 'speech' : undefined;
}

function isByline(word = '', chosen: ChosenWords): boolean {
  return ((rolesIn(chosen).get(word) ?? 0) & role.byline) !== 0;
}

/** A date, a time, a price, or a name and its value. */
function factRefusal(title: Title, words: ChosenWords): LabelRefusal | undefined {
  const { bare, signs } = title;
  if ((signs & sign.digit) !== 0 && isFigure(title, words)) return 'figure';
  const colon = (signs & (sign.colon | sign.foreign)) !== 0 ? colonIn(bare) : -1;
  if (colon === -1 || isPart(bare.slice(0, colon).toLowerCase(), signs, words)) return undefined;
  return /\s(?:->|→|»|>)\s/.test(bare.slice(colon)) ? undefined : 'name-and-value';
}

/** `Step 2` and `Option B`, which number what the title after the colon names. */
function isPart(lower: string, signs: number, chosen: ChosenWords): boolean {
  const words = wordsOf(lower, signs);
  return (
    words.length === 2 && partsIn(chosen).has(words[0] ?? '') && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(words[1] ?? '')
  );
}
