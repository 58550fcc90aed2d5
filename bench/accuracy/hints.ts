import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

/** The page without the attributes and scripts that name its parts. */
export function withoutHints(html: string): string {
  const document = parse(html);
  const open: DefaultTreeAdapterTypes.ParentNode[] = [document];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter((child) => child.nodeName !== 'script');
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      child.attrs = child.attrs.filter(({ name }) => !/^(?:class|id|itemprop|role|data-.*|aria-.*)$/.test(name));
      open.push(child);
      if ('content' in child) open.push(child.content);
    }
  }
  return serialize(document);
}
