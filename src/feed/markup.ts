import { attribute, characterData, decode, hasElements, isElement, type XmlElement, type XmlText } from './element.ts';
import { escapeHtml } from './text.ts';
import { resolveUrl } from './urls.ts';

const EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const ADDRESSES: ReadonlySet<string> = new Set(['action', 'cite', 'data', 'href', 'poster', 'src']);

/** Returns the content of an element as HTML source: its characters, or, where it contains elements, their markup. */
export function contentOf(element: XmlElement): string {
  return hasElements(element) ? markupOf(element) : characterData(element);
}

/**
 * Returns the content of an element as HTML. Addresses under an `xml:base` of their own are resolved, because HTML has
 * none; the others are left to the parser of the HTML. A sole `<div>`, which Atom requires around XHTML, is left out.
 */
export function markupOf(element: XmlElement): string {
  const root = onlyDiv(element) ?? element;
  const out: string[] = [];
  const waiting: (XmlElement | XmlText | string)[] = root.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (!isElement(node)) out.push(escapeHtml(node.cdata ? node.raw : decode(node.raw)));
    else {
      out.push(startTag(node, root.base));
      // What the repair put into an unclosed `<br>` is written after it.
      if (!EMPTY.has(node.local.toLowerCase())) waiting.push(`</${node.local}>`);
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return out.join('');
}

function onlyDiv(element: XmlElement): XmlElement | undefined {
  let only: XmlElement | undefined;
  for (const node of element.children) {
    if (!isElement(node)) {
      if (node.raw.trim() !== '') return undefined;
    } else if (only !== undefined || node.local.toLowerCase() !== 'div') return undefined;
    else only = node;
  }
  return only !== undefined && bare(only) ? only : undefined;
}

function bare(div: XmlElement): boolean {
  for (const name of div.attributes.keys()) if (!name.includes(':')) return false;
  return true;
}

function startTag(element: XmlElement, base: string | undefined): string {
  let tag = `<${element.local}`;
  for (const [name, raw] of element.attributes) {
    if (name.includes(':') && name !== 'xml:lang') continue;
    const value = decode(raw);
    const resolved = element.base !== base && ADDRESSES.has(name) ? resolveUrl(value, element.base) : value;
    tag += ` ${name === 'xml:lang' ? 'lang' : name}="${escapeHtml(resolved).replaceAll('"', '&quot;')}"`;
  }
  return `${tag}>`;
}

/** Returns the `xml:base` of an element's content, including that of a sole `<div>` in it. */
export function baseOf(element: XmlElement): string | undefined {
  return (onlyDiv(element) ?? element).base;
}

/** Returns the type that an element states for its content, in lower case and without parameters. */
export function statedType(element: XmlElement): string | undefined {
  return attribute(element, 'type')?.toLowerCase().split(';')[0]?.trim();
}
