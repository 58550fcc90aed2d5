import { alertKinds, calloutTones } from '../lexicon/callouts.ts';
import type { Blockquote, Callout, FlowContent, Paragraph, PhrasingContent } from '../tree/types.ts';
import { cutMarker } from './reading/marker.ts';
import { replaceEach } from './replace.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'unknown-kind': 'The word in the brackets is not a kind of alert.',
  'words-behind': 'More stands on the line of the mark, and nothing below, so that it is no title.',
  'nothing-marked': 'It has no text after the mark.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * A quotation whose first line is `[!NOTE]`, alone or with a title after it, is an alert that a Markdown renderer did
 * not know.
 */
export const quoteAlerts: Rule<Refusal> = {
  name: 'quote-alerts',
  traits: trait.quotation,
  refusals,
  apply: (siblings, _, refuse) =>
    replaceEach(siblings, (node) => {
      const [first] = node.type === 'blockquote' ? node.children : [];
      if (node.type !== 'blockquote' || first?.type !== 'paragraph' || !mayBeMarked(first)) return undefined;
      const made = calloutOf(node, first);
      if (typeof made !== 'string') return made;
      refuse?.(node, made);
      return undefined;
    }),
};

function mayBeMarked({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && first.value.trimStart().startsWith('[!');
}

function calloutOf(quotation: Blockquote, first: Paragraph): FlowContent[] | Refusal {
  const marker = markerOf(first, quotation.children.length > 1);
  if (!isMarker(marker)) return marker;
  const isAlone = first.children.length === 1 && isOnly(first, marker);
  // The mark has no content.
  if (isAlone && quotation.children.length === 1) return 'nothing-marked';
  cutMarker(first.children, marker);
  if (first.children[0]?.type === 'break') first.children.shift();
  const { type: _, children, ...place } = quotation;
  const callout: Callout = {
    type: 'callout',
    tone: marker.slice(2, -1).toLowerCase(),
    origin: 'recovered',
    by: 'quote-alerts',
    markers: [marker],
    ...place,
    children: isAlone ? children.slice(1) : children,
  };
  return [callout];
}

type Marker = `[!${string}]`;

function isMarker(found: Marker | Refusal): found is Marker {
  return found.startsWith('[!');
}

/** The mark that is the whole first line of a paragraph, or precedes a title that has more below. */
function markerOf({ children }: Paragraph, hasBlocksBelow: boolean): Marker | Refusal {
  const [first, second] = children;
  if (first?.type !== 'text') return 'unknown-kind';
  const [mark, kind = ''] = /^\s{0,80}\[!([A-Za-z]{3,9})\][^\S\n]{0,80}/.exec(first.value) ?? [];
  if (mark === undefined || !isKind(kind.toLowerCase())) return 'unknown-kind';
  const behind = first.value.charAt(mark.length);
  const hasMore = behind === '' ? second !== undefined && second.type !== 'break' : behind !== '\n';
  return hasMore && !hasBlocksBelow && !hasLinesBelow(children) ? 'words-behind' : `[!${kind}]`;
}

/** The kinds of GitHub alerts, and the other tones of callouts. */
function isKind(word: string): boolean {
  return alertKinds.has(word) || calloutTones.has(word);
}

/** Whether a line after the first one has words. */
function hasLinesBelow(children: readonly PhrasingContent[]): boolean {
  const at = children.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  return at !== -1 && (children[at]?.type === 'text' || at < children.length - 1);
}

function isOnly({ children: [only] }: Paragraph, marker: string): boolean {
  return only?.type === 'text' && only.value.trim() === marker;
}
