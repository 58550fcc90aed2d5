import type { PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

/** Tells whether each of some lines, of which there are at least two, is a link and nothing else but signs. */
export function areLinks(lines: readonly (readonly PhrasingContent[])[]): boolean {
  return lines.length > 1 && lines.every((children) => isLink(children));
}

function isLink(children: readonly PhrasingContent[]): boolean {
  let hasLink = false;
  for (const node of children) {
    if (node.type === 'link') hasLink = true;
    else if (node.type === 'text') {
      if (/[\p{L}\p{N}]/u.test(node.value)) return false;
    } else if (!isParent(node) || !isLink(node.children)) return false;
    else hasLink = true;
  }
  return hasLink;
}
