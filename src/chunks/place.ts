import { groupOf, linesOf, ownCost } from './group.ts';
import { joinLines } from './line.ts';
import type { Group, Item, Line, Place } from './model.ts';
import { endOf } from './overlap.ts';
import type { Segments } from './segments.ts';
import type { Settings } from './settings.ts';
import { splitLine } from './split-line.ts';

/** The items of one chunk, and the lines repeated before them. */
export interface Draft {
  items: Item[];
  lead: Line[];
  /** The end of the previous draft, if this one begins with it. */
  overlap: string;
  /** The measured size of all its lines in sequence. */
  cost: number;
  place: Place;
  island: Group | undefined;
  /** Whether it contains only items that head other content. */
  isHead: boolean;
}

/**
 * Distributes the items of an article over drafts of chunks, in order. An item is cut only if it is too large: it is
 * divided into its children, and a line that is too long is cut. Adjacent items of one section share a draft as long as
 * there is room. An item that heads others stays with the first of them.
 */
export function placeItems(top: Group, settings: Settings, segments: Segments): Draft[] {
  const { size } = settings;
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  const begin = (item: Item): void => {
    const { place, island } = groupOf(item);
    const own = ownCost(item);
    const started: Draft = { items: [item], lead: [], overlap: '', cost: own, place, island, isHead: isHead(item) };
    const lead = leadFor(item, settings);
    const leadCost = lead.length === 0 ? 0 : settings.measure(`${joinLines(lead).text}\n`);
    if (leadCost > 0 && own + leadCost <= size) {
      started.lead = lead;
      started.cost += leadCost;
    } else if (settings.overlap > 0 && lead.length === 0 && draft !== undefined && continues(started, draft)) {
      started.overlap = endOf(draft, Math.min(settings.overlap, size - own - 1), settings, segments);
      if (started.overlap !== '') started.cost += settings.measure(`${started.overlap}\n`);
    }
    draft = started;
    drafts.push(draft);
  };
  const add = (to: Draft, item: Item): void => {
    const { place, island } = groupOf(item);
    to.items.push(item);
    to.cost += item.joined;
    to.place = place;
    to.island = island;
    to.isHead &&= isHead(item);
  };
  const open: Item[] = [top];
  const openGroup = (group: Group): void => {
    for (let index = group.children.length - 1; index >= 0; index -= 1) open.push(group.children[index] as Item);
  };
  const cut = new Set<Line>();
  const takeApart = (item: Item, room: number): boolean => {
    if (item.type === 'group') openGroup(item);
    else {
      const pieces = cut.has(item) ? [item] : splitLine(item, room, settings, segments);
      for (const piece of pieces) cut.add(piece);
      if (pieces.length === 1) return false;
      for (let index = pieces.length - 1; index >= 0; index -= 1) open.push(pieces[index] as Line);
    }
    return true;
  };
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.type === 'group' && item.isOpen) {
      openGroup(item);
      continue;
    }
    if (!fits(item, settings) && takeApart(item, size)) continue;
    if (draft === undefined || !belongs(item, draft)) begin(item);
    else if (draft.cost + item.joined <= size) add(draft, item);
    else if (!draft.isHead || isKept(item) || !takeApart(item, Math.max(1, size - draft.cost))) begin(item);
  }
  return drafts;
}

/**
 * An item is measured as a whole only if its lines are at most this many times the size in total: a measure may return
 * less for a text than for its parts.
 */
const worthMeasuring = 2;

function fits(item: Item, { size, measure }: Settings): boolean {
  const cost = ownCost(item);
  if (cost <= size) return true;
  return item.type === 'group' && cost <= worthMeasuring * size && measure(joinLines(linesOf(item)).text) <= size;
}

/** Whether an item is cut only if it is too large by itself. */
function isKept(item: Item): boolean {
  return item.type === 'group'
    ? item.isWhole || item.kind === 'code'
    : item.row !== undefined || item.group.kind === 'code';
}

/** Whether an item may share a chunk with the items of a draft. */
function belongs(item: Item, draft: Draft): boolean {
  const { place, island } = groupOf(item);
  if (draft.isHead) return isWithin(place, draft.place) && (draft.island === undefined || draft.island === island);
  return place === draft.place && island === draft.island;
}

function isWithin(place: Place, outer: Place): boolean {
  let inner: Place | undefined = place;
  while (inner !== undefined && inner.depth > outer.depth) inner = inner.parent;
  return inner === outer;
}

function isHead(item: Item): boolean {
  if (item.type === 'line') return item.isHead === true;
  const [only] = item.children;
  return item.children.length === 1 && only?.type === 'line' && only.isHead === true;
}

/**
 * The lines repeated before an item that begins a chunk: the heads of the groups around it, unless they would leave too
 * little room.
 */
function leadFor(item: Item, { size }: Settings): Line[] {
  const leads: (readonly Line[])[] = [];
  if (item.type === 'line' && item.title !== undefined) leads.push([item.title]);
  for (let group = item.type === 'line' ? item.group : item.parent; group !== undefined; group = group.parent)
    if (group.lead.length > 0 && !isAmong(item, group)) leads.push(group.lead);
  const lead = leads.reverse().flat();
  return costOf(lead) <= size / 2 ? lead : [];
}

/** Whether an item is one of the lines that its group repeats, or begins with the first line of the group. */
function isAmong(item: Item, { lead, first }: Group): boolean {
  return item.type === 'line' ? lead.includes(item) : item.first === first;
}

function costOf(lines: readonly Line[]): number {
  const [first, ...rest] = lines;
  return first === undefined ? 0 : rest.reduce((sum, { joined }) => sum + joined, first.own);
}

/** Whether a draft may begin with the end of the previous one: both are text of one section. */
function continues(draft: Draft, before: Draft): boolean {
  return !before.isHead && before.place === draft.place && before.island === undefined && draft.island === undefined;
}
