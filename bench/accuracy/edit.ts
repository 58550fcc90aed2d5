import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;

/**
 * The page after `keep` was called with every element: those for which it returns `false` are removed, and its changes
 * to the others are kept.
 */
export function editPage(html: string, keep: (element: PageElement) => boolean): string {
  const document = parse(html);
  const open: DefaultTreeAdapterTypes.ParentNode[] = [document];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter((child) => !('tagName' in child) || keep(child));
    for (const child of parent.childNodes) {
      if ('tagName' in child) open.push('content' in child ? child.content : child);
    }
  }
  return serialize(document);
}

export function attribute(element: PageElement, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}
