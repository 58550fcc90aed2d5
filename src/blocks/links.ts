import type { PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';

/** Tells whether each of two or more lines consists of links and signs only. */
export function areLinks(lines: readonly (readonly PhrasingContent[])[]): boolean {
  return lines.length > 1 && lines.every(isLinkOnly);
}

/** Tells whether a line consists of links and signs only, such as separators. */
export function isLinkOnly(children: readonly PhrasingContent[]): boolean {
  let hasLink = false;
  for (const node of children) {
    if (node.type === 'link') hasLink = true;
    else if (node.type === 'text') {
      if (isWordy(node.value)) return false;
    } else if (!isParent(node) || !isLinkOnly(node.children)) return false;
    else hasLink = true;
  }
  return hasLink;
}

/** Most texts begin with a letter. */
function isWordy(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(text);
}
