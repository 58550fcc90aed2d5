import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, type TreeAdapter } from 'parse5';
import type { DomParent } from './dom.ts';

/** What came of a string: its tree, and whether the string was a whole page or a fragment of one. */
export interface ParsedHtml {
  root: DomParent;
  isPage: boolean;
  /** Stands when the budget of nodes ran out and the rest of the input was not parsed. */
  truncated?: true;
}

/** How a string is parsed. */
export interface ParseOptions {
  positions: boolean;
  /** How many nodes a page may have; malformed markup can make the parser clone nodes without end. */
  nodes: number;
}

const pageMarkup = /<(?:!doctype|html|head|body)[\s>]/i;

/** Thrown by the tree adapter to stop the parser, and caught right here. */
const budgetExceeded = Symbol('budget exceeded');

/** Returns the parsed string; nothing in a string makes it throw. */
export function parseHtml(html: string, options: ParseOptions): ParsedHtml {
  const isPage = pageMarkup.test(html);
  let left = options.nodes;
  let document: DomParent | undefined;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument() {
      const created = defaultTreeAdapter.createDocument();
      document ??= created;
      return created;
    },
    createElement(tagName, namespaceURI, attrs) {
      const created = defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
      if (document === undefined) {
        // The parser of fragments makes an element of this name its document.
        if (tagName === 'documentmock') document = created;
        return created;
      }
      left -= 1;
      if (left < 0) throw budgetExceeded;
      return created;
    },
  };
  const parserOptions = { treeAdapter, sourceCodeLocationInfo: options.positions };
  try {
    return { root: isPage ? parse(html, parserOptions) : parseFragment(html, parserOptions), isPage };
  } catch (error) {
    if (error !== budgetExceeded || document === undefined) throw error;
    const [html] = document.childNodes.filter((node) => 'tagName' in node);
    return { root: isPage || html === undefined || !('childNodes' in html) ? document : html, isPage, truncated: true };
  }
}
