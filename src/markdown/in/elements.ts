import type { Nodes } from 'mdast';

/** What an element of HTML is, for a node that is one. */
export interface Tag {
  name: string;
  attributes?: Record<string, string>;
}

/**
 * Returns the elements that a node is in HTML, the outermost first; nothing for nodes that are none or need more than
 * their own facts.
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

/** What a link or a picture leads to, as attributes. */
export function resource(name: 'href' | 'src', node: { url?: unknown; title?: unknown }): Record<string, string> {
  const title = typeof node.title === 'string' ? { title: node.title } : {};
  return { [name]: address(String(node.url ?? '')), ...title };
}

/** An address as renderers write it: what may not stand in one is encoded. https://spec.commonmark.org/0.31.2/#links */
function address(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/%(?![\dA-Fa-f]{2})|[^!#$%&'()*+,\-./:;=?@\w~]+/g, (signs) => encodeURIComponent(signs));
}

/**
 * Elements of the line in which no mark-up is read. GitHub shows their tags: what would hide behind one is text of the
 * document.
 */
const withoutMarkup =
  /^<\/?(?:iframe|noembed|noframes|noscript|plaintext|script|style|textarea|title|xmp)(?![a-z\d-])/i;

/** Whether a tag within a line would make something else of the text behind it. */
export function takesText(html: string): boolean {
  return withoutMarkup.test(html);
}
