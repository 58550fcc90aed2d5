import type { Exclusions } from '../boilerplate.ts';
import { type ElementStats, isLinkedBelow } from '../element-stats.ts';
import { ALL_OF_THREAD, FEWEST_NAMED, FEWEST_POSTS, LEAST_THREAD, MOST_LABEL_ELEMENTS, MOSTLY_LINKS, LONGEST_LABEL, SOME_LINKS } from '../limits.ts';
import type { Measured } from '../measure.ts';
import { visibleText } from '../../html/text.ts';
import { type ClassReader, createClassReader } from './class-names.ts';
import { headsOf, type PostHead } from './post-head.ts';
import { dropRepeats } from './repeats.ts';
import { isTitle, type Post, threadsOf } from './posts.ts';

/** The posts of a discussion, and what in them is kept for certain. */
export interface Thread {
  kept: ReadonlySet<ElementStats>;
}

/**
 * Finds the posts of a discussion, and leaves out what stands around them and what their panels say of those who wrote them. A page that does not say of itself that it
 * is a discussion is one where nearly all that is written are posts.
 */
export function keepThread(
  { parts, body: page }: Measured,
  exclusions: Exclusions,
  isDiscussion: boolean,
): Thread | undefined {
  if (page === undefined) return undefined;
  const classOf = createClassReader(parts);
  const whole = page.proseLengthWithExcluded;
  const found = headedPosts(parts, classOf, isDiscussion ? 0 : LEAST_THREAD * whole);
  if (found === undefined) return undefined;
  const { posts, heads, others } = found;
  if (!isDiscussion && !isThreadAlone(found, exclusions, whole)) return undefined;
  const kept = new Set<ElementStats>();
  const holding = new Set<ElementStats>();
  for (const [index, post] of posts.entries()) keepPost(post, heads[index] as PostHead, kept, holding);
  for (const part of holding) exclusions.delete(part);
  const records = new Set(posts.map(({ record }) => record));
  for (const { record } of others) if (!holding.has(record)) exclusions.set(record, 'outside-article');
  leaveOut(page, kept, holding, records, exclusions);
  dropRepeats(posts, exclusions);
  dropLabels(posts, exclusions, classOf);
  return { kept: new Set([...kept].map((part) => (part.isBlock ? part : (part.block ?? part)))) };
}

interface Headed {
  posts: Post[];
  heads: PostHead[];
  /** What is of the same kind, and has neither name nor date: a copy, a text beside the posts. */
  others: Post[];
}

/** Elements of one kind are posts where most have a name or a date over them; others of the kind are none. */
function headedPosts(parts: readonly ElementStats[], classOf: ClassReader, least: number): Headed | undefined {
  for (const posts of threadsOf(parts, classOf)) {
    if (proseOf(posts) < least) continue;
    if (!posts.some(({ body }) => isLinkedBelow(body, SOME_LINKS))) continue;
    const heads = headsOf(posts, classOf);
    const isHeaded = heads.map(({ name, date }) => name !== undefined || date !== undefined);
    const count = isHeaded.filter(Boolean).length;
    if (count >= 2 && count >= FEWEST_NAMED * posts.length)
      return {
        posts: posts.filter((_, index) => isHeaded[index]),
        heads: heads.filter((_, index) => isHeaded[index]),
        others: posts.filter((_, index) => !isHeaded[index]),
      };
  }
  return undefined;
}

function proseOf(posts: readonly Post[]): number {
  return posts.reduce((prose, { body }) => prose + body.proseLengthWithExcluded, 0);
}

/** Whether posts with a name and a date over them are what a page is; below an article that is named as its comments they have to be all. */
function isThreadAlone({ posts, heads }: Headed, exclusions: Exclusions, whole: number): boolean {
  const count = (tells: (head: PostHead) => boolean): number => heads.filter(tells).length;
  const least = FEWEST_NAMED * posts.length;
  return (
    posts.length >= FEWEST_POSTS &&
    count(({ name }) => name !== undefined) >= least &&
    count(({ date }) => date !== undefined) >= least &&
    posts.filter(({ record }) => record.linkedHeadings > 0).length < posts.length / 2 &&
    (proseOf(posts) >= ALL_OF_THREAD * whole || !posts.some(({ body }) => isComment(body, exclusions)))
  );
}

function isComment(part: ElementStats, exclusions: Exclusions): boolean {
  for (let around: ElementStats | undefined = part; around !== undefined; around = around.parent)
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

/** Leaves out all that neither is kept nor holds what is kept. */
function leaveOut(
  page: ElementStats,
  kept: ReadonlySet<ElementStats>,
  holding: ReadonlySet<ElementStats>,
  records: ReadonlySet<ElementStats>,
  exclusions: Exclusions,
): void {
  let isBefore = true;
  const open: { part: ElementStats; isWithin: boolean }[] = [{ part: page, isWithin: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, isWithin } = next;
    if (kept.has(part)) {
      clear(part, exclusions);
      isBefore = false;
      continue;
    }
    if (!holding.has(part) && part.titles === 0) {
      if (exclusions.has(part)) continue;
      if (isWithin) exclusions.set(part, 'boilerplate');
      else if (!isBefore || !leads(part)) exclusions.set(part, 'outside-article');
      continue;
    }
    if (isTitle(part) || (exclusions.has(part) && !holding.has(part))) continue;
    const children: ElementStats[] = [];
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) children.push(child);
    for (let index = children.length - 1; index >= 0; index -= 1)
      open.push({ part: children[index] as ElementStats, isWithin: isWithin || records.has(part) });
  }
}

/** What the posts are about stands before them. */
function leads(part: ElementStats): boolean {
  return part.paragraphs > 0 && part.linkedLength <= MOSTLY_LINKS * part.textLength;
}

/** What was written stays as it is, whatever its elements are called. */
function clear(body: ElementStats, exclusions: Exclusions): void {
  const open: ElementStats[] = [body];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (exclusions.get(part) !== 'control') exclusions.delete(part);
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) open.push(child);
  }
}

/** Leaves out what says the same wherever it stands in the posts, such as a button under each quotation. */
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
