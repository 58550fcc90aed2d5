import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, html as standard, type TreeAdapter } from 'parse5';
import { appendChild, createTextNode, type DomElement, type DomParent, isText } from './dom.ts';
import { keepLoose } from './loose.ts';
import { noteSplits } from './note-splits.ts';
import { parsePlain } from './plain.ts';
import { readTail, type Tail } from './tail.ts';
import { TextTokenizer } from './tokenizer.ts';
import { showNoscript } from './without-scripts.ts';

/** What came of a string: its tree, and whether the string was a whole page or a fragment of one. */
export interface ParsedHtml {
  root: DomParent;
  isPage: boolean;
  /** Stands when a limit was met: what is behind it is not in the tree. */
  cut?: Cut;
}

/** Where the tree ends before the input does, and what stands behind it. */
export interface Cut {
  limit: 'bytes' | 'nodes';
  /** How much of the input had been read when the limit was met. */
  offset: number;
  /** What a reader would see of the rest. */
  text: string;
}

/** How a string is parsed. */
export interface ParseOptions {
  positions: boolean;
  /** How many elements are made; malformed markup can make the parser repeat elements without end. */
  nodes: number;
  /** How many UTF-16 code units are made a tree of. */
  bytes: number;
  /** `false` reads what stands for those without scripts. Default `true`. */
  scripts?: boolean;
}

const pageMarkup = /<(?:!doctype|html|head|body)[\s>]/i;

function bodyContext(): DomElement {
  return defaultTreeAdapter.createElement('body', standard.NS.HTML, []);
}

/**
 * Returns the parsed string; nothing in a string makes it throw.
 *
 * The token at which a limit is met is finished. What is behind it is read as tokens only, in time linear in its length, and only its text is kept: where the parser would
 * repeat elements without end, nothing but a reader without a tree comes through.
 */
export function parseHtml(html: string, { positions, nodes, bytes, scripts = true }: ParseOptions): ParsedHtml {
  const plain = positions || html.length > bytes ? undefined : parsePlain(html, nodes);
  if (plain !== undefined) return { root: plain, isPage: false };
  const isPage = pageMarkup.test(html);
  let left = Number.POSITIVE_INFINITY;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      left -= 1;
      if (left < 0) parser.tokenizer.pause();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    appendChild,
    insertText(parent, text) {
      const count = parent.childNodes.length;
      const last = count > 0 ? parent.childNodes[count - 1] : undefined;
      if (last !== undefined && isText(last)) last.value += text;
      else appendChild(parent, createTextNode(text));
    },
  };
  const options = { treeAdapter, sourceCodeLocationInfo: positions, scriptingEnabled: scripts };
  // A fragment is what could stand in a body: in any other context the standard throws texts away.
  const parser = isPage ? new Parser(options) : Parser.getFragmentParser(bodyContext(), options);
  const tokenizer = new TextTokenizer(options, parser);
  parser.tokenizer = tokenizer;
  keepLoose(parser, isPage);
  if (positions) noteSplits(parser, treeAdapter);
  // What the parser has made for itself by now does not count.
  left = nodes;

  const isLong = html.length > bytes;
  tokenizer.write(isLong ? html.slice(0, bytes) : html, !isLong);
  let tail: Tail | undefined;
  let offset = 0;
  if (left < 0) {
    left = Number.POSITIVE_INFINITY;
    offset = Math.min(tokenizer.preprocessor.offset + 1, html.length);
    tail = readTail(parser);
    tokenizer.resume();
  } else if (isLong) {
    offset = bytes;
    tokenizer.flushCharacters();
    tail = readTail(parser);
  }
  if (isLong) tokenizer.write(html.slice(bytes), true);
  const root = isPage ? parser.document : parser.getFragment();
  if (!scripts) showNoscript(root);
  if (tail === undefined || !tail.isRead()) return { root, isPage };
  return { root, isPage, cut: { limit: isLong && offset === bytes ? 'bytes' : 'nodes', offset, text: tail.text() } };
}
