import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type Article,
  type FaqPair,
  type FaqRecord,
  faqs,
  type Node,
  type Parent,
  parseArticle,
  type Step,
  toText,
  visit,
} from '../../src/index.ts';
import { withoutWrittenNumbers } from '../../src/read/written-number.ts';
import { formOf, type SampledClaim } from './claim-form.ts';
import { type Claim, extentOf, kindsOf } from './claims.ts';
import { filesIn, readJsonLines, readText } from './corpus.ts';
import { lineOf, squash } from './score.ts';

/** What is drawn: kinds whose name contains `kind`, `count` of each, by a seed. */
export interface Draw {
  kind: string;
  seed: number;
  count: number;
}

interface Page {
  name: string;
  source: string;
  read: () => string;
}

/** Folders of pages; those of one source are drawn from together, since the posts are bodies of pages of all kinds. */
const folders = [
  { folder: 'wcxb', source: 'wcxb' },
  { folder: 'pages', source: 'pages' },
  { folder: 'recipes', source: 'recipes' },
  { folder: 'wordpress/posts', source: 'posts' },
  { folder: 'faq', source: 'posts' },
];

/**
 * A random sample of the claims of the present build about real pages, as forms to be judged: one source of pages after
 * the other, and from one page no second claim of a kind while others have any. A claim with the same words on two
 * pages is drawn once, and pages of which judged claims are kept are left out.
 */
export function sampledClaims(corpus: string, { kind, seed, count }: Draw): string[] {
  const random = randomOf(seed);
  const kinds = new Map<string, Map<string, SampledClaim[][]>>();
  const seen = new Set<string>();
  for (const page of shuffled(pagesOf(corpus), random)) {
    const ofPage = new Map<string, SampledClaim[]>();
    for (const claim of claimsIn(page)) {
      const key = `${claim.claim}\n${claim.shown.join('\n')}`;
      if (!claim.claim.includes(kind) || seen.has(key)) continue;
      seen.add(key);
      ofPage.set(claim.claim, [...(ofPage.get(claim.claim) ?? []), claim]);
    }
    for (const [name, claims] of ofPage) {
      const bySource = kinds.get(name) ?? new Map<string, SampledClaim[][]>();
      kinds.set(name, bySource.set(page.source, [...(bySource.get(page.source) ?? []), shuffled(claims, random)]));
    }
  }
  const drawn = [...kinds]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, pages]) => draw([...pages.values()], count));
  return drawn.map((claim, index) => formOf(claim, index + 1));
}

/** Takes one claim of each source in turn, and of each page in turn, until there are enough. */
function draw(bySource: readonly SampledClaim[][][], count: number): SampledClaim[] {
  const queues = bySource.map((pages) => {
    const rounds = Math.max(0, ...pages.map(({ length }) => length));
    return Array.from({ length: rounds }, (_, round) => pages.flatMap((page) => page[round] ?? [])).flat();
  });
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return turns.flat().slice(0, count);
}

function pagesOf(corpus: string): Page[] {
  const judged = new Set(readJsonLines<Claim>(join(corpus, 'claims', 'claims.jsonl')).map(({ page }) => page));
  return folders.flatMap(({ folder, source }) => {
    const place = join(corpus, folder);
    const packed = filesIn(place, '.html.gz').map((file) => ({
      name: `${folder}/${file}`,
      source,
      read: () => gunzipSync(readFileSync(join(place, file))).toString('utf8'),
    }));
    const plain = filesIn(place, '.html').map((file) => ({
      name: `${folder}/${file}`,
      source,
      read: () => readText(join(place, file)),
    }));
    const isLeftOut = (name: string) =>
      name.includes('/_truth/') || (folder === 'wcxb' && judged.has(name.replace(/^.*\/|\.html\.gz$/g, '')));
    return [...packed, ...plain].filter(({ name }) => !isLeftOut(name));
  });
}

function claimsIn({ name, read }: Page): SampledClaim[] {
  const html = read();
  const article = parseArticle(html, { positions: true, root: name.startsWith('wordpress/') ? 'document' : 'auto' });
  const found: SampledClaim[] = [];
  // Readers judge a pair as `faqs` returns it: without labels or the number that counts the question.
  const pairs = new Map(faqs(article).map((pair) => [pair.position?.start.offset, pair]));
  visit(article, (node, ancestors) => {
    const { start, end } = extentOf(node);
    if (start >= end) return;
    for (const claim of kindsOf(node))
      found.push({
        page: name,
        claim,
        at: [start, end],
        under: headingsAbove(node, ancestors),
        before: neighbour(node, ancestors, -1),
        shown: shownOf(node, ancestors, pairs.get(start)),
        after: neighbour(node, ancestors, 1),
        source: squash(html.slice(start, Math.min(end, start + 700))),
      });
  });
  return found;
}

const longestLine = 260;

function cut(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 90)} […] ${line.slice(-80)}`;
}

function headingsAbove(node: Node, ancestors: readonly Node[]): string {
  const path = ancestors.flatMap((ancestor) => {
    const heading = ancestor.type === 'section' ? childrenOf(ancestor)[0] : undefined;
    return heading?.type === 'heading' && heading !== node ? [lineOf(heading).slice(0, 90)] : [];
  });
  const root = ancestors[0] as Article | undefined;
  return [root?.title?.slice(0, 90) ?? '', ...path].join(' > ');
}

/** The block directly before or after a node, of its parent or of those around that. */
function neighbour(node: Node, ancestors: readonly Node[], step: 1 | -1): string {
  let inner = node;
  for (const parent of [...ancestors].reverse()) {
    const siblings = childrenOf(parent);
    const beside = siblings[siblings.indexOf(inner) + step];
    if (beside !== undefined)
      return `(${beside.type}) ${step > 0 ? lineOf(beside).slice(0, 160) : lineOf(beside).slice(-160)}`;
    inner = parent;
  }
  return '(nothing)';
}

function shownOf(node: Node, ancestors: readonly Node[], pair: FaqRecord | undefined): string[] {
  const lines = (some: readonly Node[]) => some.map((part) => `${part.type}: ${cut(lineOf(part))}`);
  if (node.type === 'heading') return [`“${lineOf(node)}” heads`, ...lines(childrenOf(ancestors.at(-1)).slice(1, 6))];
  if (node.type === 'faqPair') {
    if (pair === undefined) return lines((node as FaqPair).children);
    return [`question: ${cut(pair.question)}`, `answer: ${cut(squash(pair.answer))}`];
  }
  if (node.type === 'steps') return stepsShown(node.children as Step[]);
  if (node.type === 'fields' || node.type === 'glossary')
    return childrenOf(node).map((entry) =>
      childrenOf(entry)
        .map((part) => `[${cut(lineOf(part))}]`)
        .join(' = '),
    );
  return childrenOf(node)
    .map((part) => `${(part.markers ?? []).join(' ')} ${cut(squash(toText(part)))}`)
    .slice(0, 30);
}

/** Steps as `steps` returns them: without the numbers that all of them begin with. */
function stepsShown(all: readonly Step[]): string[] {
  const texts = withoutWrittenNumbers(all.map((step) => squash(toText(step))));
  return all.slice(0, 30).map(({ markers = [] }, index) => `${markers.join(' ')} ${cut(texts[index] ?? '')}`);
}

function childrenOf(node: Node | undefined): Node[] {
  return node !== undefined && 'children' in node ? ((node as Parent).children as Node[]) : [];
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Entry>(entries: readonly Entry[], random: () => number): Entry[] {
  return entries
    .map((entry) => ({ entry, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry);
}
