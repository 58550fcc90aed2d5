import type { Nodes } from 'mdast';

/** An HTML element for a node. */
export interface Tag {
  name: string;
  attributes?: Record<string, string>;
}

/**
 * Returns the HTML elements of a node, the outermost first; `undefined` for nodes without any, or whose elements depend
 * on more than the node.
 */
export function tagsOf(node: Nodes): Tag[] | undefined {
  switch (node.type) {
    case 'root':
      return [];
    case 'heading':
      return [{ name: `h${Math.min(Math.max(Number(node.depth) || 1, 1), 6)}` }];
    case 'blockquote':
      return [{ name: 'blockquote' }];
    case 'emphasis':
      return [{ name: 'em' }];
    case 'strong':
      return [{ name: 'strong' }];
    case 'delete':
      return [{ name: 'del' }];
    case 'table':
      return [{ name: 'table' }];
    case 'link':
      return [{ name: 'a', attributes: resource('href', node) }];
    case 'list':
      return [list(node)];
    default:
      return undefined;
  }
}

function list({ ordered, start }: { ordered?: boolean | null | undefined; start?: number | null | undefined }): Tag {
  if (!ordered) return { name: 'ul' };
  return typeof start === 'number' && start !== 1
    ? { name: 'ol', attributes: { start: String(start) } }
    : { name: 'ol' };
}

/** The target of a link or a picture, as attributes. */
export function resource(name: 'href' | 'src', node: { url?: unknown; title?: unknown }): Record<string, string> {
  const title = typeof node.title === 'string' ? { title: node.title } : {};
  return { [name]: address(String(node.url ?? '')), ...title };
}

/** A URL as renderers write it: invalid characters are encoded. https://spec.commonmark.org/0.31.2/#links */
function address(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/%(?![\dA-Fa-f]{2})|[^!#$%&'()*+,\-./:;=?@\w~]+/g, (signs) => encodeURIComponent(signs));
}

/**
 * Inline elements in which no markup is read. GitHub shows their tags as text, so the content that would be hidden in
 * one is text of the document.
 */
const withoutMarkup =
  /^<\/?(?:iframe|noembed|noframes|noscript|plaintext|script|style|textarea|title|xmp)(?![a-z\d-])/i;

/** Whether a tag within a line would change how the text after it is read. */
export function takesText(html: string): boolean {
  return withoutMarkup.test(html);
}
