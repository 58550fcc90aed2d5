import type { Verdicts } from './boilerplate.ts';
import { type Part, rankOf } from './element-stats.ts';

/** One level of the way from the core out to the body. */
interface Level {
  parent: Part;
  inner: Part;
  core: Part;
  /** How many levels the siblings stand above the core's children; infinite outside what the author marked as the article. */
  distance: number;
  hasTitle: boolean;
  /** What readers wrote stands between the text and what follows it here. */
  isPastComments: boolean;
}

/** Leaves out what stands beside the path, unless it belongs to the same text; returns the outermost part that holds something that stays. */
export function joinSiblings(path: readonly Part[], verdicts: Verdicts): Part {
  const core = path[path.length - 1] as Part;
  let root = core;
  let isMarked = false;
  let hasTitle = core.titles > 0;
  let isPastComments = false;
  for (let index = path.length - 2; index >= 0; index -= 1) {
    const parent = path[index] as Part;
    const inner = path[index + 1] as Part;
    isMarked ||= inner.marked > 0;
    const distance = isMarked ? Number.POSITIVE_INFINITY : path.length - 1 - index;
    const joined = joinLevel({ parent, inner, core, distance, hasTitle, isPastComments }, verdicts);
    hasTitle ||= joined.hasTitle;
    isPastComments ||= joined.isPastComments;
    if (joined.keepsAny) root = parent;
  }
  return root;
}

interface Joined {
  keepsAny: boolean;
  hasTitle: boolean;
  isPastComments: boolean;
}

function joinLevel(level: Level, verdicts: Verdicts): Joined {
  const { parent, inner } = level;
  const kept = new Set<Part>();
  let { hasTitle, isPastComments } = level;
  let isTitled = false;
  let isBefore = true;
  let heading: Part | undefined;
  for (let part = parent.first; part !== undefined; part = part.next) {
    if (part === inner) {
      isBefore = false;
      if (heading !== undefined && Number.isFinite(level.distance)) kept.add(heading);
      heading = undefined;
    } else if (verdicts.has(part) || part.text === 0) {
      isPastComments ||= !isBefore && verdicts.get(part) === 'comments';
    } else if (isBefore && !hasTitle && isTitle(part)) {
      kept.add(part);
      hasTitle = true;
      isTitled = true;
    } else if (isBefore && isTitled && isLead(part)) kept.add(part);
    else if (isHeading(part)) heading = part;
    else if (belongs(part, level) && (isBefore || !isPastComments || part.questions >= 2)) {
      kept.add(part);
      if (heading !== undefined) kept.add(heading);
      heading = undefined;
    } else heading = undefined;
  }
  for (let part = parent.first; part !== undefined; part = part.next)
    if (part !== inner && !kept.has(part) && !verdicts.has(part) && part.text > 0)
      verdicts.set(part, 'outside-article');
  return { keepsAny: kept.size > 0, hasTitle, isPastComments };
}

function isHeading(part: Part): boolean {
  return rankOf(part) < 7 && part.link < 0.7 * part.text;
}

function isTitle(part: Part): boolean {
  return part.titles > 0 && part.link < 0.5 * part.text;
}

/** What stands between the title and the text: a second heading, a summary, the caption of the first picture. */
function isLead(part: Part): boolean {
  return part.link < 0.2 * part.text && (isHeading(part) || part.mass >= 30);
}

/** Whether a part beside the core says something of its own, as the core does. */
function belongs(part: Part, { core, distance }: Level): boolean {
  const linked = part.link / part.text;
  if (linked > 0.4) return false;
  if (part.questions >= 2) return true;
  if (!Number.isFinite(distance)) return part.mass >= 0.25 * core.mass && part.linkedHeadings <= part.headings;
  const isPlain = linked <= 0.15 && part.linkedHeadings === 0;
  if (isPlain && part.text >= 60 && part.items + part.cells >= 3) return true;
  return (distance === 1 || isPlain) && part.mass >= Math.min(80, 0.15 * core.mass);
}
