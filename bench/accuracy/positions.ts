import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities/decode';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { parseFeed } from '../../src/feed/index.ts';
import { type Article, type Node, type Position, parseArticle, visit } from '../../src/index.ts';
import { type Input, pages } from './robust.ts';
import { type Score, share } from './score.ts';

/** How the positions of the texts of an article fit its input. */
export interface PositionCounts {
  /** Texts that show something. */
  runs: number;
  /**
   * Texts that are one piece of the input, which is the text when its entities are decoded and its white space is
   * collapsed.
   */
  exact: number;
  /**
   * Texts with tags, comments or dropped parts between their characters, and whose place shows the text when it is read
   * as HTML.
   */
  joined: number;
  /** Nodes of every kind, and how many have a position. */
  nodes: number;
  placed: number;
  /** Texts whose place does not show them, or that have none. */
  misses: string[];
  /** Nodes that are not within their parent. */
  outside: string[];
  /** Nodes that show something and have no position, by type and rule. */
  unplaced: Map<string, number>;
}

type DomChild = DefaultTreeAdapterTypes.ChildNode;

const hidden = new Set('script style template title noscript noframes noembed iframe desc metadata'.split(' '));

/** What a browser shows of a part of the input that holds mark-up: parse5 reads it as a fragment. */
function shown(html: string): string {
  let text = '';
  // An end tag without its start is mark-up, too, and leaves no trace in the tree.
  const marked = html.replace(/<\/[a-z]/gi, (tag) => EDGE + tag);
  const open: DomChild[] = [...parseFragment(marked).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += EDGE + node.value;
    else if ('childNodes' in node && !hidden.has(node.nodeName)) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
        open.push(node.childNodes[index] as DomChild);
    }
  }
  return text;
}

/** The white space of HTML collapsed, as the tree has it, with that which sets digits of two elements apart. */
function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r \u2002]+/g, ' ');
}

/** The mark for mark-up between two texts; a character for private use, which the input does not contain. */
const EDGE = '\ue000';

/**
 * Tells whether what is shown is a text, in which words on both sides of an edge may be set apart by a space that only
 * the mark-up makes.
 */
function fits(shown: string, text: string): boolean {
  let at = 0;
  let isAtEdge = true;
  let last = ' ';
  for (let index = 0; index < shown.length; index += 1) {
    const character = shown.charAt(index);
    if (character === EDGE) {
      isAtEdge = true;
      continue;
    }
    if (character === ' ' && last === ' ') continue;
    if (isAtEdge && character !== ' ' && text[at] === ' ') at += 1;
    if (text[at] !== character) return false;
    at += 1;
    last = character;
    isAtEdge = false;
  }
  return at === text.length;
}

/**
 * Tells whether a place shows a text; a space at an end of the text may be made by the mark-up beside it, and have no
 * place.
 */
function shows(text: string, wanted: string): boolean {
  const ends = [wanted.replace(/^ /, ''), wanted.replace(/ $/, ''), wanted.replace(/^ | $/g, '')];
  return text !== '' && [wanted, ...ends].some((end) => fits(text, end));
}

const markup = /<[a-z/!?]/i;

/** Compares the texts of an article with the input at their places. */
export function countPositions(name: string, html: string, article: Article): PositionCounts {
  const counts: PositionCounts = {
    ...{ runs: 0, exact: 0, joined: 0, nodes: 0, placed: 0, misses: [], outside: [] },
    unplaced: new Map(),
  };
  const dropped = article.dropped.flatMap(({ position }) => position ?? []);
  visit(article, (node, ancestors) => {
    if (node.type === 'article') return;
    counts.nodes += 1;
    if (node.position) counts.placed += 1;
    else if (!isEmpty(node)) {
      const by = ancestors.findLast((ancestor) => ancestor.by)?.by ?? '';
      const key = `${node.type} in ${ancestors.at(-1)?.type} ${by}`;
      counts.unplaced.set(key, (counts.unplaced.get(key) ?? 0) + 1);
    }
    const outer = ancestors.findLast((ancestor) => ancestor.position)?.position;
    const inner = node.position;
    if (inner && outer && (inner.start.offset < outer.start.offset || inner.end.offset > outer.end.offset)) {
      counts.outside.push(`${name}: ${node.type} at ${inner.start.line}:${inner.start.column}`);
    }
    if (node.type === 'text' || node.type === 'inlineCode') countRun(name, html, node, dropped, counts);
  });
  return counts;
}

/** The source of a text without the parts of it that the article leaves out. */
function withoutDropped(html: string, { start, end }: Position, dropped: readonly Position[]): string {
  let source = '';
  let at = start.offset;
  for (const part of dropped) {
    if (part.start.offset < at || part.end.offset > end.offset) continue;
    source += html.slice(at, part.start.offset);
    at = part.end.offset;
  }
  return source + html.slice(at, end.offset);
}

/** A space that is made by the mark-up beside it, and the empty value of a field: the input has no place for them. */
function isEmpty(node: Node): boolean {
  if (node.type === 'text') return collapsed(node.value) === ' ';
  return 'children' in node && node.children.length === 0;
}

function countRun(
  name: string,
  html: string,
  node: Extract<Node, { value: string }>,
  dropped: readonly Position[],
  counts: PositionCounts,
): void {
  const wanted = collapsed(node.value);
  if (wanted.trim() === '' && !node.position) return;
  counts.runs += 1;
  if (!node.position) {
    counts.misses.push(`${name}: no place for ${JSON.stringify(wanted.slice(0, 60))}`);
    return;
  }
  const source = html.slice(node.position.start.offset, node.position.end.offset);
  if (!markup.test(source) && shows(collapsed(decodeHTML(source)), wanted)) counts.exact += 1;
  else if (markup.test(source) && shows(collapsed(shown(source)), wanted)) counts.joined += 1;
  else if (shows(collapsed(shown(withoutDropped(html, node.position, dropped))), wanted)) counts.joined += 1;
  else {
    counts.misses.push(
      `${name}: ${JSON.stringify(wanted.slice(0, 60))} is ${JSON.stringify(source.slice(0, 80))} ${source.length}`,
    );
  }
}

/** Every page and post of the corpus, and every article of the seed feed. */
export function positionInputs(folder: string): Input[] {
  const feed = join(folder, 'seed', 'feed.xml');
  const items = existsSync(feed) ? parseFeed(readFileSync(feed, 'utf8')).items : [];
  return [
    ...pages(join(folder, 'corpus')),
    ...items.flatMap(({ html, title }) => (html === undefined ? [] : [{ name: `seed: ${title}`, html }])),
  ];
}

/** Reads inputs with positions and adds up their counts. */
export function countAll(inputs: readonly Input[], root: 'auto' | 'document' = 'document'): PositionCounts {
  const all: PositionCounts = {
    ...{ runs: 0, exact: 0, joined: 0, nodes: 0, placed: 0, misses: [], outside: [] },
    unplaced: new Map(),
  };
  for (const { name, html } of inputs) {
    const counts = countPositions(name, html, parseArticle(html, { positions: true, root }));
    for (const key of ['runs', 'exact', 'joined', 'nodes', 'placed'] as const) all[key] += counts[key];
    for (const miss of counts.misses) all.misses.push(miss);
    for (const miss of counts.outside) all.outside.push(miss);
    for (const [key, count] of counts.unplaced) all.unplaced.set(key, (all.unplaced.get(key) ?? 0) + count);
  }
  return all;
}

/** Positions of texts are right, nodes have one, and they nest. */
export function positionScores(folder: string): Score[] {
  const { runs, exact, joined, nodes, placed, misses, outside, unplaced } = countAll(positionInputs(folder));
  const kinds = [...unplaced].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind}: ${count}`);
  const without = [...unplaced.values()].reduce((sum, count) => sum + count, 0);
  const right = share('texts whose position shows the text', exact + joined, runs, misses, 1);
  const there = share('nodes with a position, of those that show something', placed, placed + without, kinds, 1);
  return [
    { ...right, counts: `${right.counts}; ${joined} of them joined over tags or comments` },
    { ...there, counts: `${there.counts}; ${nodes - placed - without} others have none` },
    share('positions that lie within that of the parent', placed - outside.length, placed, outside, 1),
  ];
}
