import { type ElementStats, rankOf } from '../element-stats.ts';
import { LEAST_OF_BODY, MOST_THREADS, NESTED_BODIES } from '../limits.ts';
import type { ClassReader } from './class-names.ts';

/** What one participant of a discussion wrote, and what the page tells about it. */
export interface Post {
  /** Everything that the page has about the post. */
  record: ElementStats;
  /** The text of the post. */
  body: ElementStats;
}

/** Elements of one kind with their totals. */
interface Kind {
  members: number[];
  /** Those of the same class that contain only links. */
  linked: number[];
  nested: number;
  prose: number;
  text: number;
}

const noBodies = new Set(
  'html body main p a span b strong em i small label button h1 h2 h3 h4 h5 h6 ul ol dl table thead tbody tfoot tr pre nav header footer aside form section figure time'.split(
    ' ',
  ),
);
/** The content of these is not the subject of the page: a signature, a list of other pages. */
const besides = new Set(['aside', 'footer', 'nav']);
const outermost = new Set(['html', 'body', 'main']);

/**
 * Returns candidates for the posts of a page, the likeliest first: the elements of one kind that contain much of its
 * prose, each with its largest ancestor that contains no other.
 */
export function* threadsOf(parts: readonly ElementStats[], classOf: ClassReader): Generator<Post[]> {
  const ends = parts.map(({ elements }, index) => index + elements);
  const kinds = kindsOf(parts, ends, classOf);
  for (const kind of likeliest(kinds)) {
    const members = allOf(innerKind(kind, kinds, ends), ends);
    const holds = bodiesWithin(members, parts);
    yield members.map((at) => {
      const body = parts[at] as ElementStats;
      let record = body;
      for (let around = body.parent; around !== undefined; around = around.parent) {
        if (outermost.has(around.element.tagName) || holds.get(around) !== 1) break;
        record = around;
      }
      return { record, body };
    });
  }
}

/** How much text precedes each part, including what is left out; the last number is the total. */
function textBefore(parts: readonly ElementStats[]): number[] {
  const before = [0];
  for (const [index, part] of parts.entries()) before.push((before[index] ?? 0) + part.ownLength);
  return before;
}

function kindsOf(parts: readonly ElementStats[], ends: readonly number[], classOf: ClassReader): Kind[] {
  const before = textBefore(parts);
  let beside = 0;
  const kinds = new Map<string, Kind>();
  const nameOf = (part: ElementStats): string => `${part.element.tagName}.${classOf(part)}`;
  for (const [index, part] of parts.entries()) {
    if (index >= beside && besides.has(part.element.tagName)) beside = ends[index] ?? 0;
    const text = (before[ends[index] ?? 0] ?? 0) - (before[index] ?? 0);
    if (index < beside || !part.isBlock || text === 0 || noBodies.has(part.element.tagName)) continue;
    const name = nameOf(part);
    const key = name.endsWith('.') ? `${name} in ${part.parent && nameOf(part.parent)}` : name;
    const kind = kinds.get(key) ?? { members: [], linked: [], nested: 0, prose: 0, text: 0 };
    kinds.set(key, kind);
    if (part.proseLengthWithExcluded === 0) {
      if (key === name) kind.linked.push(index);
      continue;
    }
    if (index < (ends[kind.members[kind.members.length - 1] ?? -1] ?? 0)) {
      kind.nested += 1;
      continue;
    }
    kind.members.push(index);
    kind.prose += part.proseLengthWithExcluded;
    kind.text += text;
  }
  return [...kinds.values()].filter(
    ({ members, nested }) => members.length > 1 && nested <= NESTED_BODIES * members.length,
  );
}

/** The kinds that contain most of the prose with the least other text. */
function likeliest(kinds: readonly Kind[]): Kind[] {
  const most = kinds.reduce((length, { prose }) => Math.max(length, prose), 0);
  const agreement = ({ prose, text }: Kind): number => prose / (most + text);
  return [...kinds].sort((a, b) => agreement(b) - agreement(a)).slice(0, MOST_THREADS);
}

/**
 * A kind with one member in each member of the chosen kind and with most of its prose: the text of the post, without
 * the signature below it.
 */
function innerKind(chosen: Kind, kinds: readonly Kind[], ends: readonly number[]): Kind {
  let inner = chosen;
  for (const kind of kinds) {
    if (kind === chosen || kind.members.length !== chosen.members.length || kind.prose < LEAST_OF_BODY * chosen.prose)
      continue;
    const isInside = kind.members.every((at, number) => {
      const outer = chosen.members[number] ?? 0;
      return at > outer && at < (ends[outer] ?? 0);
    });
    if (isInside && kind.text <= inner.text) inner = kind;
  }
  return inner;
}

/** The members of a kind, and those that contain only links if they are not nested in another. */
function allOf({ members, linked }: Kind, ends: readonly number[]): number[] {
  const all = [...members, ...linked].sort((a, b) => a - b);
  let end = 0;
  return all.filter((at) => {
    const isOwn = at >= end;
    if (isOwn) end = ends[at] ?? 0;
    return isOwn;
  });
}

/** Whether each part contains one body or several (if any); ancestors of a part with several are not visited again. */
function bodiesWithin(bodies: readonly number[], parts: readonly ElementStats[]): Map<ElementStats, 1 | 2> {
  const holds = new Map<ElementStats, 1 | 2>();
  for (const at of bodies) {
    for (let around = parts[at]; around !== undefined; around = around.parent) {
      const held = holds.get(around);
      if (held === 2) break;
      holds.set(around, held === undefined ? 1 : 2);
    }
  }
  return holds;
}

/** Whether a part is a heading of the first rank. */
export function isTitle(part: ElementStats): boolean {
  return rankOf(part) === 1;
}
