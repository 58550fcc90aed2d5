import { furnitureLabels, furnitureLines } from '../../lexicon/furniture-labels.ts';
import {
  bylineWords,
  controlNames,
  controlStarts,
  creditWords,
  datingWords,
  factNames,
  greetings,
  partWords,
  remarkWords,
  speechWords,
} from '../../lexicon/labels.ts';
import {
  articles,
  clauseStarts,
  danglingWords,
  leadInStarts,
  sentenceWords,
  unspacedLeadIns,
} from '../../lexicon/lead-ins.ts';
import { questionMarks } from '../../lexicon/questions.ts';
import { isFaqTitle } from '../../lexicon/title.ts';
import { onOneLine, toLine } from '../../tree/line.ts';
import { toText } from '../../tree/text.ts';
import type { Heading, Paragraph, PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/** What a paragraph says if it may be the title of what follows it. */
export interface Label {
  text: string;
  hasColon: boolean;
}

const all = (words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(words).flat());
const starts = all(leadInStarts);
const sentences = all(sentenceWords);
const clauses = all(clauseStarts);
const dangling = all(danglingWords);
const determiners = all(articles);
const facts = new Set([
  ...factNames,
  ...controlNames,
  ...greetings,
  ...furnitureLines,
  ...Object.values(furnitureLabels).flat(),
]);
const remarks = new Set(remarkWords);
const bylines = new Set(bylineWords);
const credits = new Set(creditWords);
const offers = new Set(controlStarts);
const datings = new Set(datingWords);
const parts = new Set(partWords);
const speech = new Set(speechWords);

const longest = 100;
const mostWords = 12;
const mostWordsBeforeColon = 8;
const longestUnspaced = 30;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Most titles are nothing but words, and need no closer look at their signs. */
const plainTitle = /^[A-Z][a-z][A-Za-z ]*[A-Za-z]$/;
const quoted = /[(“"„«]/;
const asides = /\([^()]{0,100}\)|[“"„«][^“”"„«»]{0,100}[”"“»]/g;

/** Returns what a paragraph says if it reads as a title: short, of one line, no sentence and no part of one, no remark and no fact. */
export function labelOf(paragraph: Paragraph): Label | undefined {
  if (!isOneLine(paragraph.children)) return undefined;
  const written = toText(paragraph);
  // Blanks set columns apart, not words.
  if (written.length > 2 * longest || /\s{3}/.test(written)) return undefined;
  const text = onOneLine(written);
  const hasColon = text.endsWith(':') || text.endsWith('：');
  const bare = hasColon ? text.slice(0, -1).trimEnd() : text;
  if (bare.length < 2 || bare.length > longest) return undefined;
  const isPlain = plainTitle.test(bare);
  if (!isPlain && !hasShape(bare)) return undefined;
  const lower = bare.toLowerCase();
  const words = isPlain ? lower.split(' ') : wordsBeside(lower);
  if (words === undefined || words.length > (hasColon ? mostWordsBeforeColon : mostWords)) return undefined;
  if (isFurniture(bare, lower, words) || (!isPlain && isFact(bare))) return undefined;
  const isBold = isAllStrong(paragraph);
  return isLeadIn(bare, words, hasColon, isBold) ? undefined : { text: bare, hasColon };
}

/** Tells whether a heading says that questions stand under it; there, a line without a question mark may be one all the same. */
export function isFaqHeading(heading: Heading | undefined): boolean {
  return heading !== undefined && isFaqTitle(toLine(heading));
}

/** Tells whether a paragraph is bold from its first character to its last. */
export function isAllStrong({ children }: Paragraph): boolean {
  return children.some(({ type }) => type === 'strong') && children.every((node) => isStrong(node));
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

/** The words of a title without those in brackets and quotation marks, which are no part of how it is built; nothing where it has no words at all. */
function wordsBeside(lower: string): string[] | undefined {
  const words = wordsOf(quoted.test(lower) ? lower.replace(asides, ' ') : lower);
  return words.length === 0 && wordsOf(lower).length === 0 ? undefined : words;
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(isAscii(lower) ? /[a-z\d]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Most titles are; the classes of Unicode take several times as long. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function hasShape(bare: string): boolean {
  const end = bare.replace(/["'”’»)\]]{1,4}$/, '').slice(-1);
  if ('.!…。！,;、，；*|/&+-–—→>'.includes(end) || questionMarks.includes(end)) return false;
  // A title begins with a capital letter where its script has one, with a number, a quotation mark or a bracket.
  if (!/^[A-Z\d]/.test(bare) && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”„«»‘’([¿¡#]/u.test(bare)) return false;
  if (bare.startsWith('(') && bare.endsWith(')')) return false;
  if (!/[A-Za-z]{2}/.test(bare) && !/\p{L}{2}|\p{Lo}/u.test(bare)) return false;
  if (lettersIn(bare) * 2 < bare.replaceAll(' ', '').length) return false;
  // A sentence has ended within it, unless the word before the full stop is as short as an abbreviation.
  if (/[!?…。！？]\s?\S/.test(bare) || (bare.includes('. ') && /\p{L}{4}\.\s\p{Lu}/u.test(bare))) return false;
  if (/[|·•]/.test(bare) || (/[–—]/.test(bare) && /\p{L}\s[–—]\s[^–—]{1,60}(?<=\s)[–—]\s\p{L}/u.test(bare)))
    return false;
  if (/https?:|www\.|@\w|©/.test(bare)) return false;
  return !unspaced.test(bare) || bare.length <= longestUnspaced;
}

function lettersIn(text: string): number {
  return text.match(isAscii(text) ? /[A-Za-z]/g : /\p{L}/gu)?.length ?? 0;
}

function isFurniture(bare: string, lower: string, words: readonly string[]): boolean {
  if (facts.has(lower) || remarks.has(lower)) return true;
  const whole = words.join(' ');
  if (whole !== lower && (facts.has(whole) || remarks.has(whole))) return true;
  const [first = '', second = ''] = words;
  if (bylines.has(first) && /^\P{L}*\p{L}+\s\p{Lu}/u.test(bare)) return true;
  if (credits.has(first) && bylines.has(second) && /^\p{L}+\s\p{L}+\s\p{Lu}/u.test(bare)) return true;
  if (offers.has(`${first} ${second}`)) return true;
  if (datings.has(first) && /\d/.test(bare)) return true;
  return speech.has(words.at(-1) ?? '');
}

/** A date, a time, a price, or a name and its value. */
function isFact(bare: string): boolean {
  if (/\b(?:1[89]|20)\d\d\b/.test(bare) && (bare.match(/\d{1,8}/g) ?? []).length > 1 && wordsOf(bare).length <= 8)
    return true;
  if (/\d[./]\s?\d{1,2}[./]|\d:\d\d|\d\s?月\s?\d|\d\s?[$€£¥]/.test(bare)) return true;
  const colon = bare.search(/[:：]/);
  if (colon === -1) return isScale(bare);
  return !isPart(bare.slice(0, colon)) && !/\s(?:->|→|»|>)\s/.test(bare.slice(colon));
}

/** The steps of a scale, such as `4 stars 3 stars 2 stars 1 star`, were buttons side by side. */
function isScale(bare: string): boolean {
  if ((bare.match(/\d{1,8}/g) ?? []).length < 3) return false;
  const words = wordsOf(bare).filter((word) => !/^\d/.test(word));
  return words.some((word) => words.filter((other) => other === word).length >= 3);
}

/** `Step 2` and `Option B`, which number what the title behind the colon names. */
function isPart(text: string): boolean {
  const words = wordsOf(text);
  return words.length === 2 && parts.has(words[0] ?? '') && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(words[1] ?? '');
}

/** Sentences and their beginnings: they lead into what follows, and do not name it. */
function isLeadIn(bare: string, words: readonly string[], hasColon: boolean, isBold: boolean): boolean {
  if (unspaced.test(bare) && unspacedLeadIns.some((phrase) => bare.includes(phrase))) return true;
  const [first = '', second = ''] = words;
  if (starts.has(first) || starts.has(`${first} ${second}`)) return true;
  // A clause may end as no other title does: `What it is`, `What to look for`.
  if (clauses.has(first) || clauses.has(`${first} ${second}`))
    return hasColon && (/[,，]/.test(bare) || words.includes('following'));
  if (dangling.has(words.at(-1) ?? '')) return true;
  if (hasColon && determiners.has(first) && words.length > 2) return true;
  // Newspapers head their sections with short sentences, in bold type and without a colon.
  if (isBold && !hasColon) return false;
  return words.some((word) => sentences.has(word));
}
