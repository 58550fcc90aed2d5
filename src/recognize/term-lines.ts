import { boldStart } from '../blocks/bold.ts';
import { hasLines, paragraphOf, splitLines } from '../recover/reading/lines.ts';
import { isPhrasing } from '../tree/content.ts';
import { createParent } from '../tree/create.ts';
import { toText } from '../tree/text.ts';
import type { Fields, FlowContent, GlossaryEntry, PhrasingContent } from '../tree/types.ts';
import { entry, entryOf, mayBeginWithTerm, partTerm } from './term-parts.ts';

/** Terms in separate blocks, and the index after the last one. */
export interface TermRun {
  end: number;
  terms: readonly string[];
  entries: readonly GlossaryEntry[];
}

/** Tells without reading it whether a block may begin with a term. */
export function mayBeLineOfTerm(node: FlowContent): boolean {
  return node.type === 'fields'
    ? node.origin !== undefined
    : node.type === 'paragraph' && mayBeginWithTerm({ children: [node] });
}

/**
 * Returns the terms from `start` on: paragraphs or lines of a term, a sign and its meaning, or the fields that recovery
 * made from such lines.
 */
export function termLines(siblings: readonly FlowContent[], start: number): TermRun {
  const entries: GlossaryEntry[] = [];
  const terms: string[] = [];
  let end = start;
  for (; end < siblings.length; end += 1) {
    const made = entriesOf(siblings[end] as FlowContent);
    if (made === undefined) break;
    for (const { term, entry } of made) {
      terms.push(term);
      entries.push(entry);
    }
  }
  return { end, terms, entries };
}

interface Named {
  term: string;
  entry: GlossaryEntry;
}

function entriesOf(node: FlowContent): Named[] | undefined {
  if (node.type === 'fields')
    return node.origin !== undefined && node.markers === undefined ? fromFields(node) : undefined;
  if (node.type !== 'paragraph') return undefined;
  const lines = hasLines(node) ? splitLines(node).map(paragraphOf) : [node];
  const made = lines.flatMap((line): Named[] => {
    const parts = partTerm({ children: [line] });
    return parts === undefined || (boldStart(line.children) === 0 && hasManyWords(parts.term))
      ? []
      : [{ term: parts.term, entry: entryOf({ children: [line] }, parts) }];
  });
  return made.length === lines.length ? made : undefined;
}

const mostPlainWords = 4;

/** In a sentence a dash or a colon may occur anywhere; a term that is not bold is short. */
function hasManyWords(term: string): boolean {
  return term.split(/\s+/, mostPlainWords + 1).length > mostPlainWords;
}

function fromFields({ children }: Fields): Named[] | undefined {
  const made = children.flatMap(({ children: [label, value] }): Named[] => {
    if (label?.type !== 'label' || value?.type !== 'value') return [];
    const isLine = value.children.every(isPhrasing);
    const meaning = isLine
      ? [createParent('paragraph', value.children as PhrasingContent[])]
      : (value.children as FlowContent[]);
    return [{ term: toText(label).trim(), entry: entry(label.children, meaning) }];
  });
  return made.length === children.length ? made : undefined;
}
