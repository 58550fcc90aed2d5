import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  Parser,
  html as standard,
  Token,
  type TreeAdapter,
} from 'parse5';
import { noteSplit } from '../positions/split-text.ts';
import {
  appendChild,
  createElement,
  createTextNode,
  type DomElement,
  type DomParent,
  type DomText,
  isText,
} from './dom.ts';

/** The tree construction of the standard: it takes tokens, and has the tree when they end. */
export interface TreeBuilder {
  parser: Parser<DefaultTreeAdapterMap>;
  /** How many elements may still be made. */
  left: number;
  /** Where the passed text begins; elements that it ends, end there. The parser itself remembers only tags. */
  textStart: number | undefined;
}

/**
 * Returns a builder whose nodes have their offsets in the input. A fragment is read as the content of a body: in any
 * other context the standard drops texts.
 *
 * The parser stores places only as objects with lines and columns, which takes longer than all its other work; here
 * each node has two numbers.
 */
export function createTreeBuilder(isPage: boolean, scripts: boolean): TreeBuilder {
  let place: Token.Location | null = null;
  /** Those of `<html>` and `<body>` that were closed: the parser keeps them open. */
  const ended = new Set<unknown>();

  const textAt = (parent: DomParent, index: number, text: string): DomText | undefined => {
    const before = parent.childNodes[index - 1];
    if (before === undefined || !isText(before)) return createTextNode(text, place?.startOffset, place?.endOffset);
    extendText(before, text, place);
    return undefined;
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      builder.left -= 1;
      if (builder.left < 0) builder.parser.tokenizer.pause();
      return createElement(tagName, namespaceURI, attrs);
    },
    appendChild,
    insertText(parent, text) {
      const node = textAt(parent, parent.childNodes.length, text);
      if (node) appendChild(parent, node);
    },
    insertTextBefore(parent, text, reference) {
      // The table before which text is moved is at the end of its parent.
      const index = parent.childNodes.lastIndexOf(reference);
      const node = textAt(parent, index, text);
      if (!node) return;
      parent.childNodes.splice(index, 0, node);
      node.parentNode = parent;
    },
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: (node) =>
      isPlaced(node as DomElement) ? ({ ...(ended.has(node) && { endTag: {} }) } as Token.ElementLocation) : undefined,
  };
  // With places enabled, the parser reports when an element ends.
  const options = { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: scripts };
  const builder = { left: Number.POSITIVE_INFINITY } as TreeBuilder;
  const parser = isPage ? new Parser(options) : Parser.getFragmentParser(bodyContext(), options);

  const insertCharacters = parser._insertCharacters.bind(parser);
  parser._insertCharacters = (token) => {
    place = token.location;
    // The parser would search for the text among all children of its parent.
    token.location = null;
    insertCharacters(token);
  };
  parser._attachElementToTree = (element: DomElement, location, insertionLocation) => {
    if (location !== null) {
      element.startOffset = location.startOffset;
      element.endOffset = location.endOffset;
    }
    if (insertionLocation.beforeElement)
      treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
    else appendChild(insertionLocation.parent, element);
  };
  parser._setEndLocation = (element: DomElement, token) => {
    // Before the first tag there is no token, and no element that was read from one.
    if (!isPlaced(element) || token.location === null) return;
    const { location } = token;
    const isOwn =
      builder.textStart === undefined && token.type === Token.TokenType.END_TAG && token.tagName === element.tagName;
    if (isOwn && (element.tagName === 'html' || element.tagName === 'body')) ended.add(element);
    const end = isOwn ? location.endOffset : (builder.textStart ?? location.startOffset);
    // A form in a table ends with its own start tag.
    if (end > (element.startOffset ?? -1)) element.endOffset = end;
  };
  builder.parser = parser;
  return builder;
}

function bodyContext(): DomElement {
  return createElement('body', standard.NS.HTML, []);
}

function isPlaced(node: { startOffset?: number }): boolean {
  return node.startOffset !== undefined && node.startOffset !== -1;
}

function extendText(node: DomText, text: string, place: Token.Location | null): void {
  if (place !== null) {
    const { endOffset = -1 } = node;
    if (endOffset !== place.startOffset) noteSplit(node, node.value.length, endOffset, place.startOffset);
    node.endOffset = place.endOffset;
  }
  node.value += text;
}
