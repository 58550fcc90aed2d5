import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, type Node, parseArticle, toText, visit } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { type Score, share, squash, words } from './score.ts';

/** A claim of an earlier build about a real page, and the verdict of a reader. */
export interface Claim {
  page: string;
  /** A kind, such as `fields`, or `recovered heading (label-heading)`. */
  claim: string;
  /** Its start and end in the HTML. */
  at: [start: number, end: number];
  text: string;
  verdict: 'right' | 'debatable' | 'wrong';
  reason?: string;
}

interface Made {
  claim: string;
  start: number;
  end: number;
  text: string;
}

const leastKept = 0.9;

/**
 * Of the judged claims, those that the present build still makes: of the right ones as many as possible, of the wrong
 * ones none.
 */
export function claimScores(corpus: string): Score[] {
  const claims = readJsonLines<Claim>(join(corpus, 'claims', 'claims.jsonl'));
  const held = new Map<Claim, boolean>();
  const onPage = new Map<Claim, boolean>();
  for (const [page, ofPage] of groupBy(claims, ({ page }) => page)) {
    const html = gunzipSync(readFileSync(join(corpus, 'wcxb', 'html', `${page}.html.gz`))).toString('utf8');
    for (const [root, map] of [['auto', held] as const, ['document', onPage] as const]) {
      const made = claimsOf(parseArticle(html, { positions: true, root }));
      for (const claim of ofPage) {
        const isMade = made.some((other) => isSame(claim, other));
        map.set(claim, isMade);
      }
    }
  }
  const scores: Score[] = [];
  for (const [kind, ofKind] of [...groupBy(claims, ({ claim }) => claim)].sort(([a], [b]) => a.localeCompare(b))) {
    const right = ofKind.filter(({ verdict }) => verdict === 'right');
    const wrong = ofKind.filter(({ verdict }) => verdict === 'wrong');
    const lost = right.filter((claim) => !held.get(claim));
    const left = wrong.filter((claim) => held.get(claim));
    scores.push(
      share(`${kind}: right ones kept`, right.length - lost.length, right.length, lost.map(describe), leastKept),
    );
    // A right claim in a box outside of the article is no longer made; it counts here.
    const whole = right.filter((claim) => held.get(claim) || onPage.get(claim)).length;
    scores.push(share(`${kind}: right ones kept, where all of the page is the article`, whole, right.length));
    if (wrong.length > 0)
      scores.push(share(`${kind}: wrong ones gone`, wrong.length - left.length, wrong.length, left.map(describe)));
  }
  return scores;
}

function groupBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

function describe({ page, at, text, reason }: Claim): string {
  return `${page} at ${at[0]}: ${text.slice(0, 140)}${reason ? ` (${reason})` : ''}`;
}

/** All claims of the build about an article: each node with its place and the text of its parts. */
function claimsOf(article: Article): Made[] {
  const made: Made[] = [];
  visit(article, (node) => {
    const { start, end } = extentOf(node);
    if (start < end) for (const claim of kindsOf(node)) made.push({ claim, start, end, text: textOf(node) });
  });
  return made;
}

/** A list that was recovered and holds a procedure is both: what it was recovered as, and steps. */
export function kindsOf({ type, by }: Node): string[] {
  const found: string[] = [];
  if (type === 'heading' && by !== undefined) found.push(`recovered heading (${by})`);
  if ((type === 'list' || type === 'steps') && by !== undefined) found.push(`recovered list (${by})`);
  if (type === 'faqPair') found.push('FAQ pair');
  if (type === 'fields' || type === 'steps' || type === 'glossary') found.push(type);
  return found;
}

/** From the first to the last position in a node; the nodes that recognition makes have none of their own. */
export function extentOf(node: Node): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  visit(node, ({ position }) => {
    start = Math.min(start, position?.start.offset ?? start);
    end = Math.max(end, position?.end.offset ?? end);
  });
  return { start, end };
}

function textOf(node: Node): string {
  const children: readonly Node[] = 'children' in node ? node.children : [];
  return node.type === 'heading' || node.type === 'faqPair' || children.length === 0
    ? toText(node)
    : children.map(toText).join('\n');
}

/** Long texts were cut: this much of each is compared. */
const compared = 80;

/**
 * The same kind, at the same place, and with the same beginning and, where the claim was not cut, the same end; parts
 * of a list that were claimed one by one may be one list.
 */
function isSame({ claim, at, text }: Claim, made: Made): boolean {
  if (familyOf(claim) !== familyOf(made.claim) || made.start >= at[1] || made.end <= at[0]) return false;
  const cut = text.search(/…|\.\.\.$/);
  const whole = cleaned(claim, text);
  const shown = cleaned(claim, made.text);
  const isCut = cut !== -1 || claim !== 'FAQ pair';
  if (!isCut) return shown === whole;
  const beginning = whole.slice(0, compared).replace(/ \S*$/, '');
  return claim.startsWith('recovered list') ? shown.includes(beginning) : shown.startsWith(beginning);
}

/** What was claimed, whatever rule claimed it: a bold label is a heading by either rule. */
function familyOf(claim: string): string {
  return claim.replace(/ \(.*\)$/, '');
}

/** The words of a claim; those that label a question and its answer may have been removed. */
function cleaned(claim: string, text: string): string {
  const found = words(squash(text.replace(/ \(\d+ steps\)$/, '')));
  return claim === 'FAQ pair' ? found.replace(/(?<!\S)[qa] /gi, '') : found;
}
