import { lengthOf, slicePhrasing } from '../recover/reading/phrase.ts';
import { arrayOf, createParent } from '../tree/create.ts';
import { toText } from '../tree/text.ts';
import type { Definition, FlowContent, GlossaryEntry, Paragraph, Term } from '../tree/types.ts';
import { countWords, isBlank } from '../values/blanks.ts';
import { hasOneOf } from '../values/characters.ts';
import { hasLetter } from '../values/letters.ts';

/** A text that starts with a term, and the blocks after it: a list item, or a separate line. */
export interface TermText {
  children: readonly FlowContent[];
}

const longestTerm = 80;
const mostWords = 9;

const nearlyAll = 0.9;

/** Terms are short, and nearly all differ. */
export function areTerms(terms: readonly string[]): boolean {
  return terms.every(isShort) && new Set(terms).size >= nearlyAll * terms.length && terms.some(hasLetter);
}

function isShort(term: string): boolean {
  return term !== '' && term.length <= longestTerm && countWords(term) <= mostWords;
}

/** Where the text of an item splits into a term with its sign and the meaning. */
export interface TermParts {
  term: string;
  /** Where the sign after the term ends. */
  end: number;
  /** Where the meaning begins. */
  start: number;
}

// A dash has spaces around it, or is long; a space follows a colon.
const sign = /\s{1,3}[–-]{1,2}(?=\s)|\s{0,3}[—―]{1,2}|\s?:(?=\s)|\s?：|\n/;
// Searching for the end of a sentence is slow, and hardly any term has one of these signs.
const stops = '.!?;';
const sentenceEnd = /\p{L}{4}[.!?]\s|;\s|[!?;]$/u;
const signWithin = /[:：—–-]\s{0,2}$/;

/** Splits a text after its term; `undefined` where it has none. */
export function partTerm(item: TermText): TermParts | undefined {
  const found = findSign(item);
  if (!found) return undefined;
  const { text, start: termEnd, end } = found;
  const term = text.slice(0, termEnd).trim();
  const rest = text.slice(end);
  const start = text.length - rest.trimStart().length;
  if (term === '' || start === text.length) return undefined;
  if (hasOneOf(term, stops) && sentenceEnd.test(term)) return undefined;
  return { term, end, start };
}

/** The first line of an item, and the position of a sign that may split it. */
interface Sign {
  text: string;
  start: number;
  end: number;
}

/** Returns the sign after what may be a term, and its position. */
function findSign({ children }: TermText): Sign | undefined {
  const first = children[0];
  if (first?.type !== 'paragraph') return undefined;
  const text = toText(first);
  const bold = boldEnd(first);
  const within = bold > 0 ? signWithin.exec(text.slice(Math.max(0, bold - 4), bold)) : null;
  if (within) return { text, start: bold - within[0].length, end: bold };
  const limit = bold + longestTerm + 4;
  const found = maySign(text, bold, limit)
    ? sign.exec(bold === 0 && text.length <= limit ? text : text.slice(bold, limit))
    : null;
  // The sign of a bold term directly follows it.
  if (!found || (bold > 0 && found.index > 0)) return undefined;
  return { text, start: bold + found.index, end: bold + found.index + found[0].length };
}

/** Tells cheaply whether an item may begin with a term and a sign after it. */
export function mayBeginWithTerm({ children }: TermText): boolean {
  const first = children[0];
  if (first?.type !== 'paragraph') return false;
  const bold = boldEnd(first);
  return bold > 0 || maySign(toText(first), 0, longestTerm + 4);
}

/** Tells whether a part of a text may have a sign: most hyphens are within a word, and need no closer look. */
function maySign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('—―：\n'.includes(character)) return true;
    if (character === ':' && isBlank(text.charCodeAt(at + 1))) return true;
    if ('–-'.includes(character) && at > from && isBlank(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** The end of the bold text at the start of a line; 0 if it begins with other text. */
function boldEnd({ children }: Paragraph): number {
  let end = 0;
  for (const node of children) {
    if (node.type !== 'strong') break;
    end += lengthOf(node);
  }
  return end;
}

const mostWordsAlone = 4;

/** An item without a sign is a term without a definition if it is short, else a definition without a term. */
export function entryOf({ children }: TermText, found: TermParts | undefined): GlossaryEntry {
  const first = children[0];
  if (first?.type !== 'paragraph') return entry([], children);
  const rest = children.slice(1);
  const text = toText(first);
  if (!found)
    return text.split(/\s+/, mostWordsAlone + 1).length > mostWordsAlone
      ? entry([], children)
      : entry(first.children, rest);
  const meaning = createParent('paragraph', slicePhrasing(first.children, found.start, text.length));
  return entry(slicePhrasing(first.children, 0, found.end), arrayOf<FlowContent[]>(meaning).concat(rest));
}

/** Returns the entry of a term and its meaning; either may be empty. */
export function entry(term: Term['children'], definition: readonly FlowContent[]): GlossaryEntry {
  const parts: GlossaryEntry['children'] = [];
  if (term.length > 0) parts.push(createParent('term', term));
  if (definition.length > 0) parts.push(createParent('definition', definition.slice() as Definition['children']));
  return createParent('glossaryEntry', parts.slice());
}
