import type { Nodes, PhrasingContent } from 'mdast';
import { markdownUrl } from './address.ts';
import type { Block } from './context.ts';

/**
 * Whether the content of a footnote begins with an unsafe URL followed by nothing but a title. Without support for
 * footnotes, `[^1]: javascript:…` sets where all links `[^1]` lead. The final text counts, whatever it came from: the
 * text of a picture that is left out, for example.
 */
export function isUnsafeDefinition([first]: readonly Block[]): boolean {
  if (first?.type !== 'paragraph') return false;
  const { word, isAlone } = begin(first.children);
  // A renderer that decodes character references twice sees a URL other than the one written.
  return isAlone && /:./.test(word.replace(/&#?\w+;?/g, ':x')) && markdownUrl(word, 'link') !== word;
}

/** The first word, as far as it is text, and whether only a title may follow it. White space is that of Markdown. */
function begin(children: readonly PhrasingContent[]): { word: string; isAlone: boolean } {
  const end = children.findIndex(({ type }) => type !== 'text');
  const texts = end < 0 ? children : children.slice(0, end);
  const text = texts
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/^[ \t\r\n]+/, '');
  const [word = ''] = /^[^ \t\r\n]*/.exec(text) ?? [];
  if (word === text) return { word, isAlone: true };
  const behind = `${text.slice(word.length)}${end < 0 ? '' : shown(children.slice(end))}`;
  return { word, isAlone: /^(?:$|[\r\n"'(])/.test(behind.replace(/^[ \t]+/, '')) };
}

/** The text that nodes show, with a line feed for a break. */
function shown(nodes: readonly Nodes[]): string {
  const open = nodes.toReversed();
  let text = '';
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'break') text += '\n';
    else if ('value' in node) text += node.value;
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return text;
}
