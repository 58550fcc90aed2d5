import type { FlowContent, Paragraph, PhrasingContent } from '../tree/types.ts';

/** Tells whether all text of a node is in bold type: a mark or a link of which all is bold is bold as well. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  if (node.type !== 'emphasis' && node.type !== 'link' && node.type !== 'underline') return false;
  return node.children.length > 0 && node.children.every(isBold);
}

/** Tells at little cost whether a paragraph has bold type. */
export function hasBold({ children }: Paragraph): boolean {
  for (const node of children) if (isBold(node)) return true;
  return false;
}

/** Tells whether a paragraph is bold from its first character to its last, except for a colon. */
export function isAllBold({ children }: Paragraph): boolean {
  let isFound = false;
  for (const node of children) {
    if (isBold(node)) isFound = true;
    else if (node.type !== 'text' || !isColonOrBlank(node.value)) return false;
  }
  return isFound;
}

/** Tells whether a block is a paragraph that is bold as a whole. */
export function isBoldParagraph(node: FlowContent): node is Paragraph {
  return node.type === 'paragraph' && isAllBold(node);
}

function isColonOrBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x80 && first !== 0x3a) return false;
  return /^[\s:：]*$/.test(text);
}

/** Returns how many nodes, from the first, are bold; white space between them is included. */
export function boldStart(children: readonly PhrasingContent[]): number {
  let count = 0;
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index] as PhrasingContent;
    if (isBold(node)) count = index + 1;
    else if (node.type !== 'text' || node.value.trim() !== '') break;
  }
  return count;
}
