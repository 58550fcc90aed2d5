import { type Account, account, withMoved } from './audit/account.ts';
import { type Reading, read, type Texts } from './audit/interleave.ts';
import { joinedWords } from './audit/joined.ts';
import { piecesOf } from './audit/pieces.ts';
import { createPlacer, type Placer, wholeOf } from './audit/placer.ts';
import type { Stretch } from './audit/pool.ts';
import { withoutEnds } from './audit/rest.ts';
import { visibleRuns } from './html/visible.ts';
import { limitsFor } from './limits.ts';
import { createSourceMap } from './positions/source-map.ts';
import type { Article, Position } from './tree/types.ts';

/**
 * A text that differs between input and article, and its position in the input; where the input lacks it, the position
 * at which it would be.
 */
export interface AuditGap {
  /** The words that differ. */
  text: string;
  /** Their position in the input; where the input lacks them, the position at which they would be. */
  position: Position;
}

/** A text with more gaps than these is a different text; the rest of them is not reported. */
const mostGaps = 1000;

/** What an audit found: of each kind the first 1,000 gaps. Characters are UTF-16 code units, white space left out. */
export interface AuditReport {
  /** Whether there is no gap of any kind. */
  ok: boolean;
  /** Visible text of the input that is neither in a node nor in `dropped`. */
  missing: AuditGap[];
  /** Text that occurs more often in the article than in the input. */
  duplicated: AuditGap[];
  /** Text of the article that the input does not show. */
  invented: AuditGap[];
  /** Text that is in another order in the article than in the input. */
  moved: AuditGap[];
  /** Words that the input sets apart, by white space or as lines of their own, and the article does not. */
  joined: AuditGap[];
  /**
   * How many characters the input shows, how many of them the tree has, with the markers that recovery took out, and
   * how many `dropped` has.
   */
  counts: {
    /** How many characters the input shows. */
    visible: number;
    /** How many of them the tree has, with the markers that recovery took out. */
    inTree: number;
    /** How many of them `dropped` has. */
    dropped: number;
  };
}

/**
 * Compares the visible text of an input with an article that was made of it, and returns what is lost, repeated,
 * invented, moved or joined.
 *
 * The input is read a second time, in another way than for the tree. Every visible character must be in one node or in
 * one entry of `dropped`, in the order of the input; a marker that recovery took out of the text, such as `1)`, counts
 * as in the tree. The amount of white space between two words does not count. `html` is the string that was given to
 * `parseArticle` or `selectArticle`, or the `html` of a feed's item. The time is linear in the input.
 *
 * @throws {TypeError} if an argument has a wrong type.
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
  const scripts = !article.diagnostics.some(({ code }) => code === 'without-scripts');
  const whole = wholeOf(visibleRuns(html, { nodes: 2 * nodes, scripts, ...(cut && { cut: cut.start.offset }) }));
  const { tree, starts, dropped, footers } = piecesOf(article);
  const texts: Texts = { whole: whole.solid, text: tree, pieces: dropped, others: footers };
  const counts = {
    visible: whole.solid.text.length,
    inTree: tree.text.length,
    dropped: [...dropped, ...footers].reduce((sum, { text }) => sum + text.length, 0),
  };
  if (read(texts, true).isWhole === true)
    return { ok: true, missing: [], duplicated: [], invented: [], moved: [], joined: [], counts };

  const place = createPlacer(createSourceMap(html), whole);
  const tell = (stretches: readonly Stretch[]): AuditGap[] => stretches.slice(0, mostGaps).map(place.stretch);
  const reading = read(texts, false);
  if (reading.isWhole === true) {
    const joined = tell(joinedWords(texts, reading));
    return { ok: joined.length === 0, missing: [], duplicated: [], invented: [], moved: [], joined, counts };
  }
  const { missing, moved, extra } = oddities(texts, reading, (index) => starts.has(index), place.isStart);
  const { duplicated, invented } = origins(extra, texts.whole.text, place);
  return {
    ok: missing.length === 0 && moved.length === 0 && extra.length === 0,
    missing: tell(missing),
    duplicated,
    invented,
    moved: tell(moved),
    joined: [],
    counts,
  };
}

/** Returns the differences; equal text at both ends is not compared again. */
function oddities(
  texts: Texts,
  reading: Reading,
  isNodeStart: (index: number) => boolean,
  isRunStart: (index: number) => boolean,
): Account {
  const { texts: rest, before, textBefore } = withoutEnds(texts, reading);
  const { missing, moved, extra } = account(rest);
  const isEven = missing.length === 0 && moved.length === 0 && extra.length === 0;
  // Nothing is missing, so something is out of order: the text that should have come next.
  if (isEven && reading.isWhole === false) return { missing, moved: [nextOf(texts, reading)], extra };
  const visible = texts.whole.text;
  const text = texts.text.text;
  return withMoved(visible, {
    missing: missing.map((stretch) => fromStart(visible, shifted(stretch, before), isRunStart)),
    moved: moved.map((stretch) => shifted(stretch, before)),
    extra: extra.map(({ text: found, at, stretch }) => {
      const slid = stretch && fromStart(text, shifted(stretch, textBefore), isNodeStart);
      return { text: slid ? text.slice(slid.start, slid.end) : found, at: before + at };
    }),
  });
}

/** The place of the piece that should have followed where a reading stopped. */
function nextOf({ whole, pieces, others }: Texts, { at, piece, other }: Reading): Stretch {
  const text = (pieces[piece] ?? others[other])?.text ?? '';
  const found = whole.text.indexOf(text, at);
  const start = Math.max(0, Math.min(found === -1 ? at : found, whole.text.length - 1));
  return { start, end: Math.min(whole.text.length, start + Math.max(1, text.length)) };
}

/** Separates text that occurs too often from text that the input does not show. */
function origins(
  extra: Account['extra'],
  visible: string,
  place: Placer,
): { duplicated: AuditGap[]; invented: AuditGap[] } {
  const duplicated: AuditGap[] = [];
  const invented: AuditGap[] = [];
  for (const { text, at } of extra.slice(0, mostGaps)) {
    const first = visible.indexOf(text);
    if (first === -1) invented.push({ text, position: place.stretch({ start: at, end: at }).position });
    else duplicated.push({ text, position: place.stretch({ start: first, end: first + text.length }).position });
  }
  return { duplicated, invented };
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

const slides = 20_000;

/**
 * The same gap, moved to where a run of characters starts: where `Tea Tower` lost its first word, the gap could also be
 * read as `ea T`.
 */
function fromStart(visible: string, { start, end }: Stretch, isStart: (index: number) => boolean): Stretch {
  for (let by = 0; by <= slides && by <= start; by += 1) {
    if (isStart(start - by)) return { start: start - by, end: end - by };
    if (visible.charCodeAt(start - by - 1) !== visible.charCodeAt(end - by - 1)) break;
  }
  for (let by = 1; by <= slides && end + by <= visible.length; by += 1) {
    if (visible.charCodeAt(start + by - 1) !== visible.charCodeAt(end + by - 1)) break;
    if (isStart(start + by)) return { start: start + by, end: end + by };
  }
  return { start, end };
}
