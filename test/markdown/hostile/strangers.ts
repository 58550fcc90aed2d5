import { type DefaultTreeAdapterTypes as Parse5, parseFragment } from 'parse5';
import { allowedElements, allowedSchemes } from '../../write/allowed.ts';

const elements = new Set([...allowedElements, 's']);
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'id', 'class', 'aria-describedby', 'aria-label', 'data-footnote-ref', 'data-footnote-backref'],
  img: ['src', 'alt', 'title'],
  code: ['class'],
  ol: ['start'],
  li: ['id'],
  section: ['class', 'data-footnotes'],
  h2: ['id', 'class'],
  input: ['type', 'disabled', 'checked'],
  th: ['align', 'style'],
  td: ['align', 'style'],
};

/**
 * Returns everything in a piece of HTML that no renderer makes of harmless Markdown: other elements, other attributes,
 * comments, addresses that run a script.
 */
export function strangers(html: string): string[] {
  const found: string[] = [];
  const open: Parse5.Node[] = [parseFragment(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child);
    if (node.nodeName === '#comment') found.push('a comment');
    if (!('tagName' in node)) continue;
    if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      const isKnown = attributes[node.tagName]?.includes(name) === true;
      if (!isKnown) found.push(`${node.tagName} ${name}`);
      if (name === 'style' && !/^text-align:(?:left|center|right)$/.test(value)) found.push(`style=${value}`);
      if ((name === 'href' || name === 'src') && !isSafe(value)) found.push(`${node.tagName} ${name}=${value}`);
    }
  }
  return found;
}

function isSafe(address: string): boolean {
  const base = 'https://base.example/';
  return !URL.canParse(address, base) || allowedSchemes.includes(new URL(address, base).protocol);
}
