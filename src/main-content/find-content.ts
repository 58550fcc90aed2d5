import type { DomElement, DomParent } from '../html/dom.ts';
import type { Dropped, DroppedReason } from '../tree/types.ts';
import { judge, type Verdicts } from './boilerplate.ts';
import { trimEdges } from './edges.ts';
import type { Part } from './element-stats.ts';
import { dropLabelled } from './labels.ts';
import { pathToCore } from './main-block.ts';
import { type Measured, measure } from './measure.ts';
import { joinSiblings } from './siblings.ts';

/** Which part of a page is the article: the element that holds it, and what is left out within it. */
export interface Content {
  root: DomParent;
  excluded: ReadonlyMap<DomElement, Dropped['reason']>;
}

/** Returns the article of a page: what its author marked as such, else the body without navigation and furniture. */
export function findContent(page: DomParent): Content {
  const spared = new Set<DroppedReason>();
  for (;;) {
    const measured = measure(page);
    const { body } = measured;
    if (body === undefined) return { root: page, excluded: new Map() };
    const verdicts = judge(measured, spared);
    const wrong = overreaching(measured, verdicts, spared);
    if (wrong !== undefined) {
      spared.add(wrong);
      continue;
    }
    const path = pathToCore(body, verdicts);
    const root = joinSiblings(path, verdicts);
    dropLabelled(root, verdicts);
    trimEdges(path[path.length - 1] ?? root, verdicts);
    return { root: root === body ? page : root.element, excluded: elementsOf(verdicts) };
  }
}

/** The reason that took so much of the page away that it must be what the page is about. */
function overreaching(
  { parts, body }: Measured,
  verdicts: Verdicts,
  spared: ReadonlySet<DroppedReason>,
): DroppedReason | undefined {
  if (body === undefined || body.mass >= 0.35 * body.total) return undefined;
  const taken = new Map<DroppedReason, number>();
  const within = new Set<Part>();
  for (const part of parts) {
    const reason = verdicts.get(part);
    const isNested = part.parent !== undefined && within.has(part.parent);
    if (isNested || reason !== undefined) within.add(part);
    if (!isNested && reason !== undefined) taken.set(reason, (taken.get(reason) ?? 0) + part.total);
  }
  for (const [reason, mass] of taken) {
    if (spared.has(reason)) continue;
    const limit = reason === 'comments' ? Math.max(0.5 * body.total, body.total - 600) : 0.4 * body.total;
    if (mass >= limit) return reason;
  }
  return undefined;
}

function elementsOf(verdicts: Verdicts): Map<DomElement, Dropped['reason']> {
  const excluded = new Map<DomElement, Dropped['reason']>();
  for (const [part, reason] of verdicts) excluded.set(part.element, reason);
  return excluded;
}
