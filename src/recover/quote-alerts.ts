import { alertKinds } from '../lexicon/callouts.ts';
import type { Blockquote, Callout, FlowContent, Paragraph } from '../tree/types.ts';
import { cutMarker } from './reading/marker.ts';
import { replaceEach } from './replace.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

/** A quotation whose first line is `[!NOTE]` and nothing else is an alert that a renderer of Markdown did not know. */
export const quoteAlerts: Rule = {
  name: 'quote-alerts',
  looksAt: trait.quotation,
  apply: (siblings) => replaceEach(siblings, (node) => (node.type === 'blockquote' ? calloutOf(node) : undefined)),
};

function calloutOf(quotation: Blockquote): FlowContent[] | undefined {
  const [first] = quotation.children;
  const marker = first?.type === 'paragraph' ? markerOf(first) : undefined;
  if (first?.type !== 'paragraph' || marker === undefined) return undefined;
  const isAlone = first.children.length === 1 && isOnly(first, marker);
  // A mark over nothing marks nothing.
  if (isAlone && quotation.children.length === 1) return undefined;
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

/** The mark that is the whole first line of a paragraph. */
function markerOf({ children: [first, second] }: Paragraph): string | undefined {
  if (first?.type !== 'text') return undefined;
  const [mark, kind = '', end] = /^\s{0,80}\[!([A-Za-z]{3,9})\][^\S\n]{0,80}(\n|$)/.exec(first.value) ?? [];
  if (mark === undefined || !alertKinds.has(kind.toLowerCase())) return undefined;
  return end === '' && second !== undefined && second.type !== 'break' ? undefined : `[!${kind}]`;
}

function isOnly({ children: [only] }: Paragraph, marker: string): boolean {
  return only?.type === 'text' && only.value.trim() === marker;
}
