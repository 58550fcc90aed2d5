import { attribute, type DomElement } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import type { Exclusions } from '../boilerplate.ts';
import { type ElementStats, isLinkedBelow, isOutwardLink } from '../element-stats.ts';
import {
  ALL_OF_THREAD,
  FEW_LINKS,
  FEWEST_NAMED,
  FEWEST_POSTS,
  LEAST_POSTS,
  LEAST_THREAD,
  LONGEST_LABEL,
  MOST_LABEL_ELEMENTS,
  SOME_LINKS,
  SUBJECT_PROSE,
} from '../limits.ts';
import type { Measured } from '../measure.ts';
import { type ClassReader, createClassReader } from './class-names.ts';
import { copiesOf } from './copies.ts';
import { headsOf, type PostHead } from './post-head.ts';
import { isTitle, type Post, threadsOf } from './posts.ts';
import { dropRepeats } from './repeats.ts';
import { leads } from './subject.ts';

/** The posts of a discussion, and their parts that are certainly kept. */
export interface Thread {
  kept: ReadonlySet<ElementStats>;
  /** Headings and items that only contain the author and the date of a post, and tables around posts. */
  lines: ReadonlySet<DomElement>;
}

/**
 * Finds the posts of a discussion, and excludes what is around them and what their panels tell about the authors. A
 * page that is not marked as a discussion is treated as one only if nearly all of its prose is in posts.
 */
export function keepThread(
  { parts, body: page }: Measured,
  exclusions: Exclusions,
  isDiscussion: boolean,
): Thread | undefined {
  if (page === undefined) return undefined;
  const classOf = createClassReader(parts);
  const whole = page.proseLengthWithExcluded;
  const found = headedPosts(parts, classOf, (isDiscussion ? LEAST_POSTS : LEAST_THREAD) * whole);
  if (found === undefined) return undefined;
  const { posts, heads, others } = found;
  if (!isDiscussion && !isThreadAlone(found, exclusions, whole)) return undefined;
  const kept = new Set<ElementStats>();
  const holding = new Set<ElementStats>();
  for (const [index, post] of posts.entries()) keepPost(post, heads[index] as PostHead, kept, holding);
  for (const part of holding) exclusions.delete(part);
  const records = new Set(posts.map(({ record }) => record));
  for (const { record } of others) if (!holding.has(record)) exclusions.set(record, 'outside-article');
  const isTitledBefore = parts.slice(0, parts.indexOf((posts[0] as Post).body)).some(isTitle);
  leaveOut(page, { kept, holding, records, isTitledBefore }, exclusions);
  dropRepeats(posts, exclusions);
  dropLabels(posts, exclusions, classOf);
  const lines = new Set(posts.flatMap((post, index) => shapesOver(post, heads[index])));
  for (const { element } of holding) if (tableParts.has(element.tagName)) lines.add(element);
  return { kept: new Set([...kept].flatMap(partsOf)), lines };
}

interface Headed {
  posts: Post[];
  heads: PostHead[];
  /** Elements of the same kind with neither name nor date: a copy, a text beside the posts. */
  others: Post[];
}

/**
 * Elements of one kind are posts if most have a name or a date above them; elements of the kind before the first and
 * after the last of these are not.
 */
function headedPosts(parts: readonly ElementStats[], classOf: ClassReader, least: number): Headed | undefined {
  for (const posts of threadsOf(parts, classOf)) {
    if (proseOf(posts) < least) continue;
    if (!posts.some(({ body }) => isLinkedBelow(body, SOME_LINKS))) continue;
    const heads = headsOf(posts, classOf);
    const isHeaded = heads.map(({ name, date }) => name !== undefined || date !== undefined);
    const count = isHeaded.filter(Boolean).length;
    if (count < 2 || count < FEWEST_NAMED * posts.length) continue;
    const first = isHeaded.indexOf(true);
    const end = isHeaded.lastIndexOf(true) + 1;
    const copies = copiesOf(posts, heads);
    const isPost = (index: number): boolean => index >= first && index < end && !copies.has(index);
    return {
      posts: posts.filter((_, index) => isPost(index)),
      heads: heads.filter((_, index) => isPost(index)),
      others: posts.filter((_, index) => !isPost(index)),
    };
  }
  return undefined;
}

/** A table around posts lays them out. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']);
const shapes = new Set('h1 h2 h3 h4 h5 h6 ul ol li dl dt dd'.split(' '));

/** The headings, lists and items around a name and a date, up to the element that also contains the post. */
function shapesOver({ record, body }: Post, head: PostHead | undefined): DomElement[] {
  const holding = new Set<ElementStats | undefined>([record.parent]);
  for (
    let around: ElementStats | undefined = body;
    around !== undefined && !holding.has(around);
    around = around.parent
  )
    holding.add(around);
  const found: DomElement[] = [];
  for (const part of [head?.name, head?.date])
    for (let around = part; around !== undefined && !holding.has(around); around = around.parent)
      if (shapes.has(around.element.tagName)) found.push(around.element);
  return found;
}

function proseOf(posts: readonly Post[]): number {
  return posts.reduce((prose, { body }) => prose + body.proseLengthWithExcluded, 0);
}

/**
 * Whether a page consists of posts with a name and a date; posts that are named as the comments on an article have to
 * be nearly all of it.
 */
function isThreadAlone({ posts, heads }: Headed, exclusions: Exclusions, whole: number): boolean {
  const count = (tells: (head: PostHead) => boolean): number => heads.filter(tells).length;
  const least = FEWEST_NAMED * posts.length;
  return (
    posts.length >= FEWEST_POSTS &&
    heads.filter((head, index) => isPerson(head, posts[index])).length >= least &&
    count(({ date }) => date !== undefined) >= least &&
    posts.filter(({ record }) => record.linkedHeadings > 0).length < posts.length / 2 &&
    (proseOf(posts) >= ALL_OF_THREAD * whole || !posts.some(({ body }) => isComment(body, exclusions)))
  );
}

/** A name above a post links to its author, or is marked as the author; the name of a section does neither. */
function isPerson({ person }: PostHead, post: Post | undefined): boolean {
  for (let around = person; around !== undefined && around !== post?.record; around = around.parent)
    if (isOutwardLink(around.element) || attribute(around.element, 'itemprop') === 'author') return true;
  return false;
}

/** At most this many levels around a post are checked for names of comments. */
const COMMENT_LEVELS = 40;

function isComment(part: ElementStats, exclusions: Exclusions): boolean {
  let around: ElementStats | undefined = part;
  for (let level = 0; level < COMMENT_LEVELS && around !== undefined; level += 1, around = around.parent)
    if (exclusions.get(around) === 'comments') return true;
  return false;
}

function keepPost({ body }: Post, head: PostHead, kept: Set<ElementStats>, holding: Set<ElementStats>): void {
  for (const part of [body, head.name, head.date]) {
    if (part === undefined) continue;
    kept.add(part);
    for (let around: ElementStats | undefined = part; around !== undefined; around = around.parent) {
      if (holding.has(around)) break;
      holding.add(around);
    }
  }
}

/** What is kept of a thread, and where. */
interface Stays {
  kept: Set<ElementStats>;
  holding: ReadonlySet<ElementStats>;
  records: ReadonlySet<ElementStats>;
  /** Whether a title precedes the first post. */
  isTitledBefore: boolean;
}

/**
 * Excludes every part that is not kept and contains nothing that is kept. Long prose between the title and the first
 * post is their subject, and certainly kept.
 */
function leaveOut(page: ElementStats, { kept, holding, records, isTitledBefore }: Stays, exclusions: Exclusions): void {
  let isBefore = true;
  // What precedes the title of the thread belongs to the whole forum.
  let isTitled = false;
  const open: { part: ElementStats; isWithin: boolean }[] = [{ part: page, isWithin: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, isWithin } = next;
    if (kept.has(part)) {
      if (part.isBlock) clear(part, exclusions);
      else exclusions.delete(part);
      isBefore = false;
      continue;
    }
    if (!holding.has(part) && part.titles === 0) {
      if (exclusions.has(part)) continue;
      if (isWithin) exclusions.set(part, 'boilerplate');
      else if (!isBefore || (isTitledBefore && !isTitled) || !leads(part, isTitled))
        exclusions.set(part, 'outside-article');
      else if (isTitled && part.proseLength >= SUBJECT_PROSE && isLinkedBelow(part, FEW_LINKS)) kept.add(part);
      continue;
    }
    isTitled ||= isTitle(part);
    if (isTitle(part) || (exclusions.has(part) && !holding.has(part))) continue;
    const children: ElementStats[] = [];
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) children.push(child);
    for (let index = children.length - 1; index >= 0; index -= 1)
      open.push({ part: children[index] as ElementStats, isWithin: isWithin || records.has(part) });
  }
}

/** The text of a post is kept as it is, whatever the names of its elements. */
function clear(body: ElementStats, exclusions: Exclusions): void {
  for (const part of partsOf(body)) if (exclusions.get(part) !== 'control') exclusions.delete(part);
}

/** All parts of a block; for an inline part, the block that contains it. */
function partsOf(part: ElementStats): ElementStats[] {
  if (!part.isBlock) return [part.block ?? part];
  const found: ElementStats[] = [part];
  for (let index = 0; index < found.length; index += 1)
    for (let child = found[index]?.firstChild; child !== undefined; child = child.nextSibling) found.push(child);
  return found;
}

/** Excludes parts with the same text wherever they occur in the posts, such as a button below each quotation. */
function dropLabels(posts: readonly Post[], exclusions: Exclusions, classOf: ClassReader): void {
  const kinds = new Map<string, { parts: ElementStats[]; texts: Set<string> }>();
  for (const { body } of posts) {
    const open: ElementStats[] = [body];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      for (let child = part.firstChild; child !== undefined; child = child.nextSibling) open.push(child);
      if (part === body || part.elements > MOST_LABEL_ELEMENTS) continue;
      const around = classOf(part) === '' && part.parent ? classOf(part.parent) : '';
      const key = `${part.element.tagName}.${classOf(part)} in ${around}`;
      if (key.endsWith('. in ')) continue;
      const kind = kinds.get(key) ?? { parts: [], texts: new Set<string>() };
      kinds.set(key, kind);
      kind.parts.push(part);
      if (kind.texts.size < 2) kind.texts.add(visibleText(part.element).replace(/\d+/g, '0'));
    }
  }
  for (const { parts, texts } of kinds.values()) {
    const [text = ''] = texts;
    if (parts.length < 3 || texts.size !== 1 || text === '' || text.length > LONGEST_LABEL) continue;
    for (const part of parts) exclusions.set(part, 'boilerplate');
  }
}
