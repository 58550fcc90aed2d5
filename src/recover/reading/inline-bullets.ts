import { boxSigns } from '../../lexicon/markers.ts';
import { sliceText } from '../../positions/slice-text.ts';
import { createParent } from '../../tree/create.ts';
import type { Paragraph, PhrasingContent } from '../../tree/types.ts';
import { bulletKind, bulletMarker } from './bullet.ts';
import { type Line, splitLines } from './lines.ts';

const fewestItems = 3;

const ticks = new Set([...boxSigns].flatMap(([sign, isTicked]) => (isTicked ? [sign] : [])));

/**
 * Returns the items of a paragraph that lost its line breaks: it starts with a bullet or a tick, and has the same sign
 * again between blanks, as in `• a torch • a blanket • matches`. Dashes also separate parts of sentences, and arrows
 * the places of a route: they count only on lines of their own.
 */
export function inlineBullets({ children }: Paragraph): readonly Line[] | undefined {
  const [first] = children;
  const marker = first?.type === 'text' ? bulletMarker(first.value) : undefined;
  const sign = marker?.trim() ?? '';
  if (marker === undefined || !(bulletKind(marker) === 'bullet' || ticks.has(sign))) return undefined;
  const parts = partsAt(sign, children);
  if (parts.length < fewestItems) return undefined;
  const lines = parts.flatMap((part) => splitLines(createParent('paragraph', part)));
  return lines.every(({ text }) => bulletMarker(text) !== undefined) ? lines : undefined;
}

/** Splits nodes before each sign that occurs in their own texts between blanks. */
function partsAt(sign: string, children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of children) {
    let part = parts[parts.length - 1] as PhrasingContent[];
    if (node.type !== 'text') {
      part.push(node);
      continue;
    }
    let from = 0;
    for (let at = node.value.indexOf(sign, 1); at !== -1; at = node.value.indexOf(sign, at + 1)) {
      if (!isBlank(node.value, at - 1) || !isBlank(node.value, at + sign.length)) continue;
      part.push(sliceText(node, from, at));
      part = [];
      parts.push(part);
      from = at;
    }
    part.push(from === 0 ? node : sliceText(node, from));
  }
  return parts;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) !== '' && text.charAt(at).trim() === '';
}
