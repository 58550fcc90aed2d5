import { explains } from '../blocks/prose.ts';
import { titleTest } from '../lexicon/title.ts';
import { lengthOf, slicePhrasing } from '../recover/reading/phrase.ts';
import { arrayOf, createParent } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import { toText } from '../tree/text.ts';
import type {
  Definition,
  DescriptionList,
  FlowContent,
  GlossaryEntry,
  List,
  ListItem,
  Paragraph,
  Term,
} from '../tree/types.ts';
import { areNoTerms } from './no-terms.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';
import { titleAbove, titlesOf } from './title.ts';
import { type WordedContext, wordsAt } from './words.ts';

/** Terms and what they mean: lists under a title that says so, and description lists. */
export const glossary = defineRecognizer({
  name: 'glossary',
  nodeTypes: ['list', 'descriptionList'],
  recognize(siblings, context) {
    const proposals: Proposal[] = [];
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      let found: Proposal | undefined;
      if (node.type === 'descriptionList') found = defined(node, siblings, index, context);
      else if (node.type === 'list' && mayHoldTerms(node, context)) found = termItems(node, siblings, index, context);
      if (found) proposals.push(found);
    }
    return proposals;
  },
});

/** Tells whether a block stands under the title of a glossary. */
function isTitled(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const words = wordsAt(context);
  const isOne = (title: string): boolean => isTitle(title, words);
  if (titlesOf(siblings, index, context).some(isOne)) return true;
  // A label that became a heading says how the list is written, or what part of the terms it holds.
  const isLabel = lastOf(context.headings)?.origin === 'recovered';
  return isLabel && titleAbove(context.headings).some(isOne);
}

const isTitle = titleTest('glossaryTitles');
const fewest = 3;
const nearlyAll = 0.9;

/** A description list whose terms are explained, or that stands under a title of a glossary. */
function defined(
  list: DescriptionList,
  siblings: readonly FlowContent[],
  start: number,
  context: WordedContext,
): Proposal | undefined {
  const entries: GlossaryEntry[] = [];
  for (const part of list.children) {
    const last = entries.at(-1);
    if (part.type === 'definition') last?.children.push(part);
    else if (last?.children.at(-1)?.type === 'term') last.children.push(part);
    else entries.push({ type: 'glossaryEntry', children: [part] });
  }
  const parts = entries.flatMap(({ children }) => children);
  if (parts.length < list.children.length || entries.some(({ children }) => children.at(-1)?.type !== 'definition'))
    return undefined;
  const terms = parts.flatMap((part) => (part.type === 'term' ? [toText(part).trim()] : []));
  if (!areTerms(terms) || areNoTerms(terms, titlesOf(siblings, start, context), wordsAt(context))) return undefined;
  const explained = parts.filter((part) => part.type === 'definition' && explains(toText(part))).length;
  const titled = isTitled(siblings, start, context);
  // The names of functions and options are explained in references, which are no glossaries.
  const isCode = parts.some(
    (part) =>
      part.type === 'term' && (part.children.some(({ type }) => type === 'inlineCode') || /\w\(/.test(toText(part))),
  );
  if (!titled && isCode) return undefined;
  if (
    !titled &&
    (entries.length < fewest || explained < nearlyAll * entries.length || terms.some((term) => /[:：]$/.test(term)))
  )
    return undefined;
  const signals = [
    `terms: ${terms.length}`,
    `explained in sentences: ${explained}`,
    titled ? 'glossary title' : '-no glossary title',
  ];
  return propose(list, start, entries, titled ? 0.9 : 0.7, signals);
}

/**
 * Tells without reading its items whether a list may hold terms: what recovery made counts where its items were lines
 * of their own.
 */
function mayHoldTerms({ origin, by, children }: List, { recover }: WordedContext): boolean {
  if (!recover || children.length < fewest) return false;
  return origin === undefined || by === 'numbered-lines' || by === 'dash-bullets';
}

/** A list under a title of a glossary whose items are a term, a sign and what the term means. */
function termItems(
  list: List,
  siblings: readonly FlowContent[],
  start: number,
  context: WordedContext,
): Proposal | undefined {
  const [first, second] = list.children;
  if (!(first && findSign(first)) && !(second && findSign(second))) return undefined;
  if (!isTitled(siblings, start, context)) return undefined;
  const parts = list.children.map(split);
  if (!parts[0] && !parts[1]) return undefined;
  const found = parts.filter((part) => part !== undefined);
  if (found.length < fewest || found.length < nearlyAll * parts.length) return undefined;
  if (list.children.some(({ identifier, checked }) => identifier !== undefined || checked !== undefined))
    return undefined;
  const terms = found.map(({ term }) => term);
  if (!areTerms(terms) || areNoTerms(terms, titlesOf(siblings, start, context), wordsAt(context))) return undefined;
  const entries = list.children.map((item, index) => entryOf(item, parts[index]));
  const signals = [`items with a term: ${found.length} of ${parts.length}`, 'glossary title'];
  return propose(list, start, entries, 0.9, signals);
}

function propose(
  node: FlowContent,
  start: number,
  children: GlossaryEntry[],
  score: number,
  signals: string[],
): Proposal {
  const position = node.position && { position: node.position };
  return { start, end: start + 1, node: { type: 'glossary', children, ...position }, score, signals };
}

const longestTerm = 80;
const mostWords = 9;

/** Terms are short and nearly all of them stand once. */
function areTerms(terms: readonly string[]): boolean {
  return (
    terms.every(isShort) && new Set(terms).size >= nearlyAll * terms.length && terms.some((term) => /\p{L}/u.test(term))
  );
}

function isShort(term: string): boolean {
  if (term === '' || term.length > longestTerm) return false;
  // Each word takes a letter and a space: so few characters need no counting.
  return term.length < 2 * mostWords || term.split(/\s+/).length <= mostWords;
}

/** Where the text of an item parts into a term with its sign and what it means. */
interface Parts {
  term: string;
  /** Where the sign behind the term ends. */
  end: number;
  /** Where the meaning begins. */
  start: number;
}

// A dash is set apart by spaces, or is long; a colon has a space behind it.
const sign = /\s{1,3}[–-]{1,2}(?=\s)|\s{0,3}[—―]{1,2}|\s?:(?=\s)|\s?：|\n/;
const anySign = /[–—―:：\n-]/;
// To look for the end of a sentence is dear, and hardly any term has a sign that may be one.
const stop = /[.!?;]/;
const sentenceEnd = /\p{L}{4}[.!?]\s|;\s|[!?;]$/u;
const signWithin = /[:：—–-]\s{0,2}$/;

function split(item: ListItem): Parts | undefined {
  const found = findSign(item);
  if (!found) return undefined;
  const { text, start: termEnd, end } = found;
  const term = text.slice(0, termEnd).trim();
  const rest = text.slice(end);
  const start = text.length - rest.trimStart().length;
  if (term === '' || start === text.length) return undefined;
  if (stop.test(term) && sentenceEnd.test(term)) return undefined;
  return { term, end, start };
}

/** The first line of an item, and where in it a sign stands that may part it. */
interface Sign {
  text: string;
  start: number;
  end: number;
}

function findSign({ children }: ListItem): Sign | undefined {
  const first = children[0];
  if (first?.type !== 'paragraph') return undefined;
  const text = toText(first);
  const bold = boldEnd(first);
  const within = bold > 0 ? signWithin.exec(text.slice(Math.max(0, bold - 4), bold)) : null;
  if (within) return { text, start: bold - within[0].length, end: bold };
  const ahead = text.slice(bold, bold + longestTerm + 4);
  const found = anySign.test(ahead) ? sign.exec(ahead) : null;
  // Behind a bold term stands its sign, and nothing before that.
  if (!found || (bold > 0 && found.index > 0)) return undefined;
  return { text, start: bold + found.index, end: bold + found.index + found[0].length };
}

/** Where the bold text ends that a line begins with; 0 if it begins with other text. */
function boldEnd({ children }: Paragraph): number {
  let end = 0;
  for (const node of children) {
    if (node.type !== 'strong') break;
    end += lengthOf(node);
  }
  return end;
}

const mostWordsAlone = 4;

/**
 * An item without a sign is a term that nothing is said about if it is short, and else says something without naming a
 * term.
 */
function entryOf({ children }: ListItem, found: Parts | undefined): GlossaryEntry {
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

function entry(term: Term['children'], definition: Definition['children']): GlossaryEntry {
  const parts: GlossaryEntry['children'] = [];
  if (term.length > 0) parts.push(createParent('term', term));
  if (definition.length > 0) parts.push(createParent('definition', definition));
  return createParent('glossaryEntry', parts.slice());
}
