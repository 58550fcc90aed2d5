import { glossaryTitles } from '../lexicon/glossary.ts';
import { lengthOf, slicePhrasing } from '../recover/phrase.ts';
import { toText } from '../tree/text.ts';
import type { DescriptionList, FlowContent, GlossaryEntry, List, ListItem, Paragraph } from '../tree/types.ts';
import { isProse } from './prose.ts';
import { defineRecognizer, type Proposal } from './recognizer.ts';
import { titlesOf, titleTest } from './title.ts';

/** Terms and what they mean: lists under a title that says so, and description lists. */
export const glossary = defineRecognizer({
  name: 'glossary',
  looksAt: ['list', 'descriptionList'],
  recognize(siblings, context) {
    return siblings.flatMap((node, index): Proposal[] => {
      if (node.type !== 'list' && node.type !== 'descriptionList') return [];
      const isTitled = () => titlesOf(siblings, index, context).some(isTitle);
      if (node.type === 'list') return context.flattened === false ? [] : termItems(node, index, isTitled);
      return defined(node, index, isTitled);
    });
  },
});

const isTitle = titleTest(glossaryTitles);
const fewest = 3;
const nearlyAll = 0.9;

/** A description list whose terms are explained, or that stands under a title of a glossary. */
function defined(list: DescriptionList, start: number, isTitled: () => boolean): Proposal[] {
  const entries: GlossaryEntry[] = [];
  for (const part of list.children) {
    const last = entries.at(-1);
    if (part.type === 'definition') last?.children.push(part);
    else if (last?.children.at(-1)?.type === 'term') last.children.push(part);
    else entries.push({ type: 'glossaryEntry', children: [part] });
  }
  const parts = entries.flatMap(({ children }) => children);
  if (parts.length < list.children.length || entries.some(({ children }) => children.at(-1)?.type !== 'definition'))
    return [];
  const terms = parts.flatMap((part) => (part.type === 'term' ? [toText(part).trim()] : []));
  if (!areTerms(terms)) return [];
  const explained = parts.filter((part) => part.type === 'definition' && isProse(toText(part))).length;
  const titled = isTitled();
  // The names of functions and options are explained in references, which are no glossaries.
  const isCode = parts.some(
    (part) =>
      part.type === 'term' && (part.children.some(({ type }) => type === 'inlineCode') || /\w\(/.test(toText(part))),
  );
  if (!titled && isCode) return [];
  if (
    !titled &&
    (entries.length < fewest || explained < nearlyAll * entries.length || terms.some((term) => /[:：]$/.test(term)))
  )
    return [];
  const signals = [
    `terms: ${terms.length}`,
    `explained in sentences: ${explained}`,
    titled ? 'glossary title' : '-no glossary title',
  ];
  return [propose(list, start, entries, titled ? 0.9 : 0.7, signals)];
}

/** A list under a title of a glossary whose items are a term, a sign and what the term means. */
function termItems(list: List, start: number, isTitled: () => boolean): Proposal[] {
  if (list.origin !== undefined && list.by !== 'numbered-lines' && list.by !== 'dash-bullets') return [];
  if (
    list.children.length < fewest ||
    !list.children.slice(0, 2).some((item) => split(item) !== undefined) ||
    !isTitled()
  )
    return [];
  const parts = list.children.map(split);
  const found = parts.filter((part) => part !== undefined);
  if (found.length < fewest || found.length < nearlyAll * parts.length) return [];
  if (list.children.some(({ identifier, checked }) => identifier !== undefined || checked !== undefined)) return [];
  if (!areTerms(found.map(({ term }) => term))) return [];
  const entries = list.children.map((item, index) => entryOf(item, parts[index]));
  const signals = [`items with a term: ${found.length} of ${parts.length}`, 'glossary title'];
  return [propose(list, start, entries, 0.9, signals)];
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
  const isShort = (term: string): boolean =>
    term !== '' && term.length <= longestTerm && term.split(/\s+/).length <= mostWords;
  return (
    terms.every(isShort) && new Set(terms).size >= nearlyAll * terms.length && terms.some((term) => /\p{L}/u.test(term))
  );
}

/** Where the text of an item parts into a term with its sign and what it means. */
interface Parts {
  term: string;
  /** Where the sign behind the term ends. */
  end: number;
}

// A dash is set apart by spaces, or is long; a colon has a space behind it.
const sign = /\s{1,3}[–-]{1,2}\s|\s{0,3}[—―]{1,2}\s{0,3}|\s?[:：](?=\s)|：|\n/;

function split({ children: [first] }: ListItem): Parts | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const text = toText(first);
  const bold = boldEnd(first);
  const found = sign.exec(text.slice(bold, bold + longestTerm + 4));
  const within = /[:：—–-]\s{0,2}$/.exec(text.slice(0, bold));
  if (within) return parts(text, within.index, bold);
  // Behind a bold term stands its sign, and nothing before that.
  if (!found || (bold > 0 && found.index > 0)) return undefined;
  return parts(text, bold + found.index, bold + found.index + found[0].length);
}

function parts(text: string, termEnd: number, end: number): Parts | undefined {
  const term = text.slice(0, termEnd).trim();
  if (term === '' || /[.!?;]\s|[!?;]$/.test(term) || text.slice(end).trim() === '') return undefined;
  return { term, end };
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

/** An item without a sign says no more than a term if it is short, and else explains without naming one. */
function entryOf({ children: [first, ...rest] }: ListItem, found: Parts | undefined): GlossaryEntry {
  if (first?.type !== 'paragraph' || !found) {
    return { type: 'glossaryEntry', children: [{ type: 'definition', children: first ? [first, ...rest] : rest }] };
  }
  const length = toText(first).length;
  const meaning: Paragraph = { type: 'paragraph', children: slicePhrasing(first.children, found.end, length) };
  return {
    type: 'glossaryEntry',
    children: [
      { type: 'term', children: slicePhrasing(first.children, 0, found.end) },
      { type: 'definition', children: [meaning, ...rest] },
    ],
  };
}
