import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  InsertionMode,
  Parser,
  parse,
  html as standard,
  type TreeAdapter,
} from 'parse5';
import { stepAt } from '../positions/source-walk.ts';
import type { DomElement, DomNode, DomParent } from './dom.ts';
import { readTail, type Tail } from './tail.ts';
import { followLoose } from './visible-loose.ts';

/** A run of characters that a page shows, and the part of the input that it was read from. */
export interface VisibleRun {
  text: string;
  start: number;
  end: number;
  /**
   * How it is separated from the run before it, apart from white space in both: as a line of its own, as a word of its
   * own, or not at all.
   */
  apart: Apart;
  /** Whether it is in a formula, where white space does not show. */
  isFormula: boolean;
}

export type Apart = 'line' | 'word' | 'none';

const hidden: Record<string, ReadonlySet<string>> = {
  'http://www.w3.org/1999/xhtml': new Set(
    'head style template noscript noframes noembed title iframe script'.split(' '),
  ),
  'http://www.w3.org/2000/svg': new Set('title desc metadata defs style script'.split(' ')),
  'http://www.w3.org/1998/Math/MathML': new Set(['annotation', 'annotation-xml']),
};

/** Elements of HTML before and after which a line ends, in any context. */
const lines: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose content is a fallback, or suggestions for input: it ends no line of the text. */
const embedding: ReadonlySet<string> = new Set(['audio', 'canvas', 'datalist', 'object', 'video']);

/** Elements of HTML that are separated from their siblings, in a line of cells. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * Returns all that a page shows, in the order of its markup. This is the definition of visible text against which a
 * tree is measured, and shares no decision with the code that builds trees: the parser is the standard one with its own
 * tokenizer, and it reads any input, even a page, as the content of a body. There, nothing is dropped: tags that make
 * no sense are ignored, texts never.
 *
 * An element is hidden only by its name: style sheets and the attribute `hidden` have no effect. Scripts of MathJax
 * contain formulas, which show. Pictures have no text. `cut` is the offset at which a limit ended the tree; the text
 * after it is one run.
 */
export function visibleRuns(html: string, limits: Limits): VisibleRun[] {
  const { root, tail, isLoose, bodyStart } = parseShown(html, limits);
  const runs: VisibleRun[] = [];
  const parents: DomParent[] = [root];
  const indexes: number[] = [0];
  let apart: Apart = 'none';
  /** How many formulas are open, and how many elements whose content is not what they show. */
  let formulas = 0;
  let embeds = 0;
  const pass = (node: DomParent): void => {
    const own = apartOf(node);
    if (!isLoose && formulas + embeds === 0 && own !== 'none' && apart !== 'line') apart = own;
  };
  while (parents.length > 0) {
    const top = parents.length - 1;
    const parent = parents[top] as DomParent;
    const index = indexes[top] as number;
    const node: DomNode | undefined = parent.childNodes[index];
    if (node === undefined) {
      pass(parent);
      if (isFormulaElement(parent)) formulas -= 1;
      else if (isEmbed(parent)) embeds -= 1;
      parents.pop();
      indexes.pop();
      continue;
    }
    indexes[top] = index + 1;
    if ('value' in node) {
      // White space alone separates nothing in a button, nor in the fallback of an embedded element, which is hidden.
      if ((embeds > 0 || parent.nodeName === 'button') && node.value.trim() === '') continue;
      const { startOffset: start = 0, endOffset: end = html.length } = node.sourceCodeLocation ?? {};
      runs.push({ text: node.value, start, end, apart, isFormula: formulas > 0 || parent.nodeName === 'script' });
      apart = 'none';
    } else if ('tagName' in node && !isHidden(node, limits.scripts !== false)) {
      pass(node);
      if (isFormulaElement(node)) formulas += 1;
      else if (isEmbed(node)) embeds += 1;
      // Scripts before the body of a page are no formulas of its text.
      if (node.tagName === 'script' && (node.sourceCodeLocation?.startOffset ?? 0) < bodyStart) continue;
      parents.push(node);
      indexes.push(0);
    }
  }
  if (tail) runs.push({ ...tail, end: html.length, apart: 'line', isFormula: false });
  return runs;
}

/** Where the tree has ended: malformed markup can make the parser repeat elements without end. */
interface Rest {
  text: string;
  start: number;
}

interface Limits {
  nodes: number;
  cut?: number;
  /** `false` counts the content of `<noscript>` as shown. */
  scripts?: boolean;
}

interface Parsed {
  root: DomParent;
  tail?: Rest;
  /** Whether parts of tables are in no table. It is then unknown which elements they end, and where lines end. */
  isLoose: boolean;
  /** Where the body of a page begins; 0 for a fragment. */
  bodyStart: number;
  /** Whether a page has frames in place of a body. */
  hasFrames: boolean;
}

/** Elements before the body of a page, and the end tags that begin the body. */
const inHead: ReadonlySet<string> = new Set(
  'base basefont bgsound head html link meta noframes noscript script style template title'.split(' '),
);
const endsHead: ReadonlySet<string> = new Set(['body', 'br', 'html']);

const pageMarkup = /<(?:!doctype|html|head|body)[\s>]/i;

function parseShown(html: string, limits: Limits): Parsed {
  if (/<frameset/i.test(html) && pageMarkup.test(html)) {
    const page = parseAs('page', html, limits);
    // After the first element of a body, frames are read as part of that body, so that no text is lost.
    if (page.hasFrames) return page;
  }
  return parseAs('body', html, limits);
}

function parseAs(context: 'page' | 'body', html: string, { nodes, cut, scripts = true }: Limits): Parsed {
  let left = nodes;
  const mode = modeOf(html);
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    getDocumentMode: () => mode,
    createElement(tagName, namespaceURI, attrs) {
      left -= 1;
      if (left < 0) parser.tokenizer.pause();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
  };
  const options = { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: scripts };
  const body = defaultTreeAdapter.createElement('body', standard.NS.HTML, []);
  const isPage = context === 'page';
  const parser = isPage ? new Parser<DefaultTreeAdapterMap>(options) : Parser.getFragmentParser(body, options);
  const { tokenizer } = parser;
  let bodyStart = pageMarkup.test(html) ? undefined : 0;
  let hasFrames = false;
  const loose = followLoose(parser, bodyStart === undefined);
  const startTag = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    if (parser.openElements.tmplCount === 0 && !inHead.has(token.tagName)) {
      hasFrames ||= token.tagName === 'frameset' && bodyStart === undefined;
      bodyStart ??= token.location?.startOffset ?? 0;
    }
    startTag(token);
  };
  const endTag = parser.onEndTag.bind(parser);
  parser.onEndTag = (token) => {
    if (endsHead.has(token.tagName)) bodyStart ??= token.location?.startOffset ?? 0;
    endTag(token);
  };
  // A null character is ignored in a body, but begins it.
  for (const take of ['onCharacter', 'onNullCharacter'] as const) {
    const character = parser[take].bind(parser);
    parser[take] = (token) => {
      if (parser.insertionMode !== InsertionMode.TEXT && parser.openElements.tmplCount === 0)
        bodyStart ??= token.location?.startOffset ?? 0;
      character(token);
    };
  }
  const end = cut ?? html.length;
  tokenizer.write(html.slice(0, end), cut === undefined);
  let tail: Tail | undefined;
  let start = end;
  if (left < 0) {
    left = Number.POSITIVE_INFINITY;
    start = Math.min(tokenizer.preprocessor.offset + 1, html.length);
    tail = readTail(parser);
    tokenizer.resume();
  } else if (cut !== undefined) {
    tokenizer.flushCharacters();
    tail = readTail(parser);
  }
  if (cut !== undefined) tokenizer.write(html.slice(end), true);
  const root = isPage ? parser.document : parser.getFragment();
  return {
    root,
    isLoose: loose.areFound(),
    bodyStart: bodyStart ?? html.length,
    hasFrames,
    ...(tail?.isRead() && { tail: { text: tail.text(), start } }),
  };
}

/** A document type occurs within this many characters. */
const LONGEST_PROLOGUE = 2000;

/**
 * The document mode of a page, by its document type: in quirks mode, a table does not end a paragraph. A fragment has
 * no quirks.
 */
function modeOf(html: string): standard.DOCUMENT_MODE {
  return pageMarkup.test(html) ? parse(html.slice(0, LONGEST_PROLOGUE)).mode : standard.DOCUMENT_MODE.NO_QUIRKS;
}

function apartOf(node: DomParent): Apart {
  if (!('tagName' in node) || !node.namespaceURI.endsWith('xhtml')) return 'none';
  return lines.has(node.tagName) ? 'line' : cells.has(node.tagName) ? 'word' : 'none';
}

function isEmbed(node: DomParent): boolean {
  return 'tagName' in node && embedding.has(node.tagName);
}

function isFormulaElement(node: DomParent): boolean {
  return 'tagName' in node && node.tagName === 'math' && node.namespaceURI.endsWith('MathML');
}

function isHidden({ tagName, namespaceURI, attrs }: DomElement, scripts: boolean): boolean {
  if (!scripts && tagName === 'noscript') return false;
  if (hidden[namespaceURI]?.has(tagName) !== true) return false;
  const isFormula =
    tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.startsWith('math/tex'));
  return !isFormula || !namespaceURI.endsWith('xhtml');
}

/** Returns the place of characters of a run in the input: exact where the run can be followed, else the whole run. */
export function placeIn(html: string, run: VisibleRun, from: number, to: number): [start: number, end: number] {
  const { text, start, end } = run;
  if (end - start === text.length) return [start + from, start + to];
  let at = start;
  let first = start;
  for (let index = 0; index < to; ) {
    if (index <= from) first = at;
    const step = stepAt(html, at, text, index);
    if (step === undefined || at >= end) return [start, end];
    at += step.source;
    index += step.text;
  }
  return from === to ? [at, at] : [first, at];
}
