import type { DomParent } from './dom.ts';
import { keepLoose } from './loose.ts';
import { parsePlain } from './plain.ts';
import { readTail, type Tail } from './tail.ts';
import { readTokens } from './tokens/read-tokens.ts';
import type { Scan } from './tokens/scan.ts';
import { createTreeBuilder, type TreeBuilder } from './tree-builder.ts';
import { showNoscript } from './without-scripts.ts';

/** The tree of a string, and whether the string was a whole page or a fragment of one. */
export interface ParsedHtml {
  root: DomParent;
  isPage: boolean;
  /** Set when a limit was reached: the input after it is not in the tree. */
  cut?: Cut;
}

/** Where the tree ends before the input does, and the text after it. */
export interface Cut {
  limit: 'bytes' | 'nodes';
  /** How much of the input had been read when the limit was reached. */
  offset: number;
  /** The visible text of the rest. */
  text: string;
}

/** How a string is parsed. */
export interface ParseOptions {
  /** Whether the offsets of nodes are needed where line ends have carriage returns. */
  positions: boolean;
  /** The limit on elements; malformed markup can make the parser repeat elements without end. */
  nodes: number;
  /** How many UTF-16 code units are read into the tree. */
  bytes: number;
  /** `false` reads the content of `<noscript>`. Default `true`. */
  scripts?: boolean;
}

const pageMarkup = /<(?:!doctype|html|head|body)[\s>]/i;

/** The rest after a limit, and where it begins. */
interface Rest {
  tail: Tail;
  offset: number;
}

/**
 * Returns the parsed string; no string makes it throw.
 *
 * The token at which a limit is reached is finished. The input after it is read as tokens only, in time linear in its
 * length, and only its text is kept: where the parser would repeat elements without end, only reading without a tree
 * ends.
 */
export function parseHtml(html: string, { positions, nodes, bytes, scripts = true }: ParseOptions): ParsedHtml {
  const plain = html.length > bytes ? undefined : parsePlain(html, nodes, positions);
  if (plain !== undefined) return { root: plain, isPage: false };
  const isPage = pageMarkup.test(html);
  const create = (): TreeBuilder => {
    const builder = createTreeBuilder(isPage, scripts);
    keepLoose(builder.parser, isPage);
    builder.left = nodes;
    return builder;
  };
  let builder = create();
  let rest = readInRuns(html, builder, bytes);
  if (rest === 'odd') {
    builder = create();
    rest = readByCharacter(html, builder, bytes);
  }
  const { parser } = builder;
  const root = isPage ? parser.document : parser.getFragment();
  if (!scripts) showNoscript(root);
  if (rest === undefined || !rest.tail.isRead()) return { root, isPage };
  const { tail, offset } = rest;
  return { root, isPage, cut: { limit: offset === bytes ? 'bytes' : 'nodes', offset, text: tail.text() } };
}

/**
 * Passes the tokens of a string to a builder. Returns `'odd'` where it contains something that is left to the parser's
 * own tokenizer.
 */
function readInRuns(html: string, builder: TreeBuilder, bytes: number): Rest | 'odd' | undefined {
  if (html.includes('\0')) return 'odd';
  const { parser } = builder;
  const hasReturns = html.includes('\r');
  const names: Scan['names'] = new Map();
  const scan: Scan = { html, at: 0, builder, stop: bytes, isStopped: false, hasReturns, names, lastName: '' };
  if (!readTokens(scan, () => builder.left < 0)) return 'odd';
  if (parser.stopped) return undefined;
  const offset = builder.left < 0 ? scan.at : bytes;
  builder.left = Number.POSITIVE_INFINITY;
  const tail = readTail(parser);
  Object.assign(scan, { stop: Number.POSITIVE_INFINITY, isStopped: false });
  return readTokens(scan, () => false) ? { tail, offset } : 'odd';
}

/** The same with the parser's own tokenizer, which reads one character after the other. */
function readByCharacter(html: string, builder: TreeBuilder, bytes: number): Rest | undefined {
  const { parser } = builder;
  const { tokenizer } = parser;
  const isLong = html.length > bytes;
  tokenizer.write(isLong ? html.slice(0, bytes) : html, !isLong);
  let rest: Rest | undefined;
  if (builder.left < 0) {
    builder.left = Number.POSITIVE_INFINITY;
    rest = { offset: Math.min(tokenizer.preprocessor.offset + 1, html.length), tail: readTail(parser) };
    tokenizer.resume();
  } else if (isLong) {
    tokenizer.flushCharacters();
    rest = { offset: bytes, tail: readTail(parser) };
  }
  if (isLong) tokenizer.write(html.slice(bytes), true);
  return rest;
}
