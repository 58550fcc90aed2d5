import type { DomElement, DomNode } from './dom.ts';
import { stepAt } from './follow.ts';
import { parseHtml } from './parse.ts';

/** A run of characters that a page shows, and the part of the input that it was read from. */
export interface VisibleRun {
  text: string;
  start: number;
  end: number;
}

const hidden: Record<string, ReadonlySet<string>> = {
  'http://www.w3.org/1999/xhtml': new Set(
    'head style template noscript noframes noembed title iframe script'.split(' '),
  ),
  'http://www.w3.org/2000/svg': new Set('title desc metadata defs style script'.split(' ')),
  'http://www.w3.org/1998/Math/MathML': new Set(['annotation', 'annotation-xml']),
};

/**
 * Returns all that a page shows, in the order of its markup. This is the definition of visible text that a tree is measured with: it shares nothing with the code that
 * makes trees but the parser.
 *
 * An element is hidden by its name alone: style sheets and the attribute `hidden` are not asked. Scripts of MathJax hold formulas, which show. Pictures have no text.
 * `cut` is the offset at which a limit ended the tree; what stands behind it is one run.
 */
export function visibleRuns(html: string, limits: { nodes: number; cut?: number }): VisibleRun[] {
  const { root, cut } = parseHtml(html, { positions: true, nodes: limits.nodes, bytes: limits.cut ?? html.length });
  const runs: VisibleRun[] = [];
  const open: DomNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) {
      const { startOffset: start = 0, endOffset: end = html.length } = node.sourceCodeLocation ?? {};
      runs.push({ text: node.value, start, end });
    } else if ('tagName' in node && !isHidden(node)) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index] as DomNode);
    }
  }
  if (cut) runs.push({ text: cut.text, start: cut.offset, end: html.length });
  return runs;
}

function isHidden({ tagName, namespaceURI, attrs }: DomElement): boolean {
  if (hidden[namespaceURI]?.has(tagName) !== true) return false;
  const isFormula =
    tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.startsWith('math/tex'));
  return !isFormula || !namespaceURI.endsWith('xhtml');
}

/** Returns where characters of a run stand in the input: exactly where the run can be followed, else the whole run. */
export function placeIn(html: string, run: VisibleRun, from: number, to: number): [start: number, end: number] {
  const { text, start, end } = run;
  if (end - start === text.length) return [start + from, start + to];
  let at = start;
  let first = start;
  for (let index = 0; index < to; ) {
    if (index <= from) first = at;
    const step = stepAt(html, at, text, index);
    if (step === undefined || at >= end) return [start, end];
    at += step.source;
    index += step.text;
  }
  return from === to ? [at, at] : [first, at];
}
