import { explains } from '../blocks/prose.ts';
import { titleTest } from '../lexicon/title.ts';
import { placed } from '../positions/join.ts';
import { createParent } from '../tree/create.ts';
import { lastOf } from '../tree/last.ts';
import { toText } from '../tree/text.ts';
import type { DescriptionList, FlowContent, GlossaryEntry, List } from '../tree/types.ts';
import { endsInColon } from '../values/colon.ts';
import { areNoTerms, areSubjects, isAboutWriters } from './no-terms.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';
import { ownLine } from './table/own-line.ts';
import { mayBeLineOfTerm, type TermRun, termLines } from './term-lines.ts';
import { areTerms, entryOf, mayBeginWithTerm, partTerm } from './term-parts.ts';
import { titleAbove, titlesOf } from './title.ts';
import { type WordedContext, wordsAt } from './words.ts';

/** Terms and their meanings: lists under a glossary title, and description lists. */
export const glossary = defineRecognizer({
  name: 'glossary',
  nodeTypes: ['list', 'descriptionList', 'paragraph', 'fields'],
  recognize(siblings, context) {
    const proposals: Proposal[] = [];
    let read = 0;
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      let found: Proposal | undefined;
      if (node.type === 'descriptionList') found = defined(node, siblings, index, context);
      else if (node.type === 'list' && mayHoldTerms(node, context)) found = termItems(node, siblings, index, context);
      else if (context.recover && index >= read && mayBeLineOfTerm(node) && isTitled(siblings, index, context)) {
        const run = termLines(siblings, index);
        // A rejected run is not tried again from each of its lines.
        read = run.end;
        found = linesOfTerms(run, siblings, index, context);
      }
      if (!found) continue;
      proposals.push(found);
      index = found.end - 1;
    }
    return proposals;
  },
});

/** Tells whether a block is under the title of a glossary. */
function isTitled(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const words = wordsAt(context);
  const isOne = (title: string): boolean => isTitle(title, words);
  if (titlesOf(siblings, index, context).some(isOne)) return true;
  // A label that became a heading describes the form of the list or names a part of it.
  const isLabel = lastOf(context.headings)?.origin === 'recovered';
  return isLabel && titleAbove(context.headings).some(isOne);
}

const isTitle = titleTest('glossaryTitles');
const fewest = 3;
/** The length read of a definition, which may contain others. */
const longestLook = 500;
const nearlyAll = 0.9;

/** A description list whose terms are explained, or that is under a glossary title. */
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
  const titled = isTitled(siblings, start, context);
  if (!titled && entries.length < fewest) return undefined;
  const terms = parts.flatMap((part) => (part.type === 'term' ? [toText(part).trim()] : []));
  if (!areTerms(terms) || areNoTerms(terms, titlesOf(siblings, start, context), wordsAt(context))) return undefined;
  const explained = parts.filter((part) => part.type === 'definition' && explains(ownLine(part, longestLook))).length;
  // References explain the names of functions and options, and are no glossaries.
  const isCode = parts.some(
    (part) =>
      part.type === 'term' && (part.children.some(({ type }) => type === 'inlineCode') || /\w\(/.test(toText(part))),
  );
  if (!titled && isCode) return undefined;
  const said = parts.flatMap((part) => (part.type === 'definition' ? [toText(part)] : []));
  if (!titled && areSubjects(terms, said, wordsAt(context))) return undefined;
  if (!titled && (explained < nearlyAll * entries.length || terms.some(endsInColon))) return undefined;
  // Pages describe what their writers have or do in the same form.
  if (
    !titled &&
    [...titlesOf(siblings, start, context), ...said].some((text) => isAboutWriters(text, wordsAt(context)))
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
 * Tells, without reading its items, whether a list may hold terms: one made by recovery only if its items were separate
 * lines.
 */
function mayHoldTerms({ origin, by, children }: List, { recover }: WordedContext): boolean {
  if (!recover || children.length < fewest) return false;
  return origin === undefined || by === 'numbered-lines' || by === 'dash-bullets';
}

/** A list under a glossary title whose items are a term, a sign and the term's meaning. */
function termItems(
  list: List,
  siblings: readonly FlowContent[],
  start: number,
  context: WordedContext,
): Proposal | undefined {
  const [first, second] = list.children;
  if (!(first && mayBeginWithTerm(first)) && !(second && mayBeginWithTerm(second))) return undefined;
  if (!isTitled(siblings, start, context)) return undefined;
  const parts = list.children.map(partTerm);
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

/** Paragraphs or lines under a glossary title that are a term, a sign and the term's meaning. */
function linesOfTerms(
  { end, terms, entries }: TermRun,
  siblings: readonly FlowContent[],
  start: number,
  context: WordedContext,
): Proposal | undefined {
  if (terms.length < fewest || !areTerms(terms)) return undefined;
  if (areNoTerms(terms, titlesOf(siblings, start, context), wordsAt(context))) return undefined;
  const node = placed(createParent('glossary', entries.slice()), siblings.slice(start, end));
  return { start, end, node, score: 0.85, signals: [`lines with a term: ${terms.length}`, 'glossary title'] };
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
