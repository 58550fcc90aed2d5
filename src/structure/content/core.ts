import { attribute } from '../../html/dom.ts';
import type { DroppedReason } from '../../tree/types.ts';
import type { Part } from './measure.ts';
import type { Verdicts } from './judge.ts';

/** How much of a part's prose has to stand in one child for the child to be what the part is about. */
const dominance = 0.6;
/** The same for a child that its author marked as the article. */
const markedDominance = 0.4;

/** With less prose than this there is nothing to tell apart. */
const smallest = 250;

const leaves = new Set('p ul ol dl pre blockquote figure details h1 h2 h3 h4 h5 h6 table'.split(' '));
const tableParts = new Set('table tbody thead tfoot tr td th'.split(' '));

/** The parts from the body down to the one that holds the bulk of the prose, outermost first. */
export function pathToCore(body: Part, verdicts: Verdicts): Part[] {
  const path: Part[] = [body];
  if (body.mass < smallest) return path;
  for (let part: Part | undefined = body; part !== undefined; ) {
    let best: Part | undefined;
    for (let child = part.first; child !== undefined; child = child.next) {
      if (!verdicts.has(child) && (best === undefined || child.mass > best.mass)) best = child;
    }
    if (best === undefined || !dominates(best, part) || hasPeers(best, part, verdicts)) break;
    path.push(best);
    part = best;
  }
  while (path.length > 1 && !isContainer(path[path.length - 1] as Part)) path.pop();
  return path;
}

function dominates(child: Part, part: Part): boolean {
  if (child.mass === 0) return false;
  return child.mass >= (child.marked > 0 ? markedDominance : dominance) * part.mass;
}

/** Whether others of the same kind stand beside a part and say something too, as the posts of a thread do: the part is one of many. */
function hasPeers(part: Part, parent: Part, verdicts: Verdicts): boolean {
  if (part.marked === 1 || part.marked === 3) return false;
  const signature = signatureOf(part);
  let peers = 0;
  for (let child = parent.first; child !== undefined; child = child.next) {
    if (child === part || verdicts.has(child) || signatureOf(child) !== signature) continue;
    if (child.mass > 0 && child.link < 0.4 * child.text && child.linkedHeadings === 0) peers += 1;
  }
  return peers >= 2;
}

function signatureOf({ element }: Part): string {
  return `${element.tagName}.${attribute(element, 'class') ?? ''}`;
}

/** A table of data is content; one that lays out the page has a cell that holds it. */
function isContainer(part: Part): boolean {
  const { tagName } = part.element;
  if (tableParts.has(tagName)) return (tagName === 'td' || tagName === 'th') && part.mass >= 400;
  return part.isBlock && !leaves.has(tagName) && tagName !== 'li' && tagName !== 'dd' && tagName !== 'summary';
}

/** Leaves out what stands beside the path, unless it belongs to the same text; returns the outermost part that holds something that stays. */
export function joinSiblings(path: readonly Part[], verdicts: Verdicts): Part {
  const core = path[path.length - 1] as Part;
  let root = core;
  let hasTitle = core.titles > 0;
  let isInner = true;
  for (let level = path.length - 2; level >= 0; level -= 1) {
    const parent = path[level] as Part;
    const inner = path[level + 1] as Part;
    if (inner.marked > 0) isInner = false;
    const outside: Part[] = [];
    let keptAny = false;
    let isBefore = true;
    let pending: Part[] = [];
    for (let child = parent.first; child !== undefined; child = child.next) {
      if (child === inner) {
        isBefore = false;
        if (!isInner) outside.push(...pending);
        else if (pending.length > 0) keptAny = true;
        pending = [];
        continue;
      }
      if (verdicts.has(child) || child.text === 0) continue;
      if (isBefore && !hasTitle && isTitle(child)) {
        keptAny = true;
        hasTitle = true;
      } else if (isHeading(child)) {
        pending.push(child);
        continue;
      } else if (belongs(child, core, isInner ? path.length - 1 - level : Number.POSITIVE_INFINITY)) {
        keptAny = true;
      } else {
        outside.push(child, ...pending);
        pending = [];
        continue;
      }
      pending = [];
    }
    outside.push(...pending);
    for (const part of outside) verdicts.set(part, 'outside-article' satisfies DroppedReason);
    if (keptAny) root = parent;
  }
  return root;
}

function isHeading({ element, link, text }: Part): boolean {
  return /^h[1-6]$/.test(element.tagName) && link < 0.7 * text;
}

function isTitle(part: Part): boolean {
  return part.titles > 0 && part.link < 0.5 * part.text;
}

/** Whether a part beside the core says something in sentences, as the core does. */
function belongs(part: Part, core: Part, distance: number): boolean {
  const linked = part.text === 0 ? 1 : part.link / part.text;
  if (linked > 0.4) return false;
  if (part.questions >= 2) return true;
  const isPlain = linked <= 0.15 && part.linkedHeadings === 0;
  if (distance === 1 || (distance < Number.POSITIVE_INFINITY && isPlain)) return part.mass >= Math.min(80, 0.15 * core.mass);
  return part.mass >= 0.25 * core.mass && part.linkedHeadings <= part.headings;
}
