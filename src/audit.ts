import { type Account, account } from './audit/account.ts';
import { type Texts, withoutEnd, withoutStart } from './audit/interleave.ts';
import { type Pieces, piecesOf, solid, unwritten } from './audit/pieces.ts';
import type { Stretch } from './audit/pool.ts';
import { createSourceMap } from './html/positions.ts';
import { placeIn, type VisibleRun, visibleRuns } from './html/visible.ts';
import { limitsFor } from './limits.ts';
import type { Article, Position } from './tree/types.ts';

/** A text that does not come out even, and where the input has it; what the input has not, where it would stand. */
export interface AuditGap {
  text: string;
  position: Position;
}

/** A text with more gaps than these is another text; the rest of them is not told. */
const mostGaps = 1000;

/** What an audit found: of each kind the first 1,000 gaps. Characters are UTF-16 code units, white space left out. */
export interface AuditReport {
  /** Whether there is no gap of any kind. */
  ok: boolean;
  /** What the input shows, and neither a node nor `dropped` has. */
  missing: AuditGap[];
  /** What stands more often in the article than in the input. */
  duplicated: AuditGap[];
  /** What the article has, and the input nowhere shows. */
  invented: AuditGap[];
  /** How many characters the input shows, how many of them the tree has, with the markers that recovery took out, and how many `dropped` has. */
  counts: { visible: number; inTree: number; dropped: number };
}

/**
 * Compares the visible text of an input with an article that was made of it, and returns what is lost, repeated or invented.
 *
 * The input is read a second time, in another way than for the tree. Every visible character must be in one node or in one entry of `dropped`; a marker that recovery took
 * out of the text, such as `1)`, counts as in the tree. White space does not count, and a text that stands in another place than in the input is no gap. `html` is the string that was given to `parseArticle` or
 * `selectArticle`, or the `html` of a feed's item. The time is linear in the input.
 *
 * @throws {TypeError} if an argument is of a wrong type.
 * @example
 * ```ts
 * import { audit, parseArticle } from 'espalier';
 *
 * const html = '<h2>Tea</h2><p>Two cups.</p>';
 * const article = parseArticle(html);
 * audit(html, article).ok; // true
 *
 * article.children.length = 0;
 * audit(html, article).missing.map(({ text }) => text); // ['TeaTwo cups.']
 * ```
 */
export function audit(html: string, article: Article): AuditReport {
  if (typeof html !== 'string') throw new TypeError('audit: html must be a string');
  if ((article as Partial<Article> | null | undefined)?.type !== 'article')
    throw new TypeError('audit: article must be an article');
  const cut = article.diagnostics.find(({ code }) => code === 'limit-bytes' || code === 'limit-nodes')?.position;
  const { nodes } = limitsFor(html.length, undefined);
  const runs = visibleRuns(html, { nodes: 2 * nodes, ...(cut && { cut: cut.start.offset }) });
  const pieces = piecesOf(article);
  const visible = solid(runs.map(({ text }) => text).join(''));
  const { missing, extra } = oddities(visible, pieces);

  const place = createPlacer(html, runs);
  const duplicated: AuditGap[] = [];
  const invented: AuditGap[] = [];
  for (const { text, at } of extra.slice(0, mostGaps)) {
    const first = visible.indexOf(text);
    if (first === -1) invented.push({ text, position: place.stretch({ start: at, end: at }).position });
    else duplicated.push({ text, position: place.stretch({ start: first, end: first + text.length }).position });
  }
  return {
    ok: missing.length === 0 && extra.length === 0,
    missing: missing.slice(0, mostGaps).map((gap) => place.stretch(fromStart(visible, gap, place.isStart))),
    duplicated,
    invented,
    counts: {
      visible: visible.length,
      inTree: pieces.tree.length,
      dropped: [...pieces.dropped, ...pieces.backlinks].reduce((sum, { length }) => sum + length, 0),
    },
  };
}

/** What does not come out even; what does at both ends is not looked at twice. */
function oddities(visible: string, { tree, starts, dropped, backlinks }: Pieces): Account {
  const rest = withoutStart({ whole: visible, text: tree, pieces: dropped, others: backlinks });
  if (isEmpty(rest)) return { missing: [], extra: [] };
  const before = visible.length - rest.whole.length;
  const { missing, extra } = account(withoutEnd(rest));
  return {
    missing: missing.map((stretch) => shifted(stretch, before)),
    extra: extra.map(({ text, at, stretch }) => {
      const slid =
        stretch && fromStart(tree, shifted(stretch, tree.length - rest.text.length), (index) => starts.has(index));
      return { text: slid ? tree.slice(slid.start, slid.end) : text, at: before + at };
    }),
  };
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function isEmpty({ whole, text, pieces, others }: Texts): boolean {
  return whole === '' && text === '' && pieces.length === 0 && others.length === 0;
}

const slides = 20_000;

/** The same gap, moved to the left to where a run of characters starts: where `Tea Tower` lost its first word, nobody knows whether that was `ea T`. */
function fromStart(visible: string, { start, end }: Stretch, isStart: (index: number) => boolean): Stretch {
  for (let by = 0; by <= slides && by <= start; by += 1) {
    if (isStart(start - by)) return { start: start - by, end: end - by };
    if (visible.charCodeAt(start - by - 1) !== visible.charCodeAt(end - by - 1)) break;
  }
  return { start, end };
}

/** Finds stretches of the visible text in the input. */
interface Placer {
  stretch(stretch: Stretch): AuditGap;
  /** Whether a run of characters starts at an index. */
  isStart(index: number): boolean;
}

function createPlacer(html: string, runs: readonly VisibleRun[]): Placer {
  const source = createSourceMap(html);
  const shown = runs.flatMap((run) => ({ run, length: solid(run.text).length })).filter(({ length }) => length > 0);
  const ends: number[] = [];
  for (const { length } of shown) ends.push((ends[ends.length - 1] ?? 0) + length);
  const starts = new Set(ends).add(0);
  const stretch = ({ start, end }: Stretch): AuditGap => {
    let index = firstAbove(ends, start);
    if (index === ends.length) return { text: '', position: source.between(html.length, html.length) };
    const pieces: string[] = [];
    let from = html.length;
    let to = 0;
    do {
      const { run, length } = shown[index] as (typeof shown)[number];
      const before = (ends[index] as number) - length;
      const first = indexOfSolid(run.text, Math.max(0, start - before));
      const last = end <= start ? first : indexOfSolid(run.text, Math.min(length, end - before) - 1) + 1;
      pieces.push(run.text.slice(first, last));
      const [left, right] = placeIn(html, run, first, last);
      from = Math.min(from, left);
      to = Math.max(to, right);
      index += 1;
    } while (index < ends.length && (ends[index - 1] as number) < end);
    return { text: pieces.join(''), position: source.between(from, to) };
  };
  return { stretch, isStart: (index) => starts.has(index) };
}

/** The index of the first of some growing numbers that is above another one. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the character before which so many others stand that are no white space. */
function indexOfSolid(text: string, count: number): number {
  let left = count;
  for (let index = 0; index < text.length; index += 1) {
    if (unwritten.test(text.charAt(index))) continue;
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}
