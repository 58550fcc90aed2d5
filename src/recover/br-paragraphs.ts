import type { FlowContent, Paragraph, PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { joinLines, type Line, splitLines } from './lines.ts';
import type { Rule } from './rule.ts';

/** Two line breaks in a row between two texts were meant as the end of a paragraph. */
export const brParagraphs: Rule = {
  name: 'br-paragraphs',
  looksAt: ['paragraph'],
  apply(siblings) {
    let found = false;
    const made = siblings.flatMap((node): FlowContent[] => {
      const paragraphs = node.type === 'paragraph' && countBreaks(node.children) > 1 ? split(node) : [];
      if (paragraphs.length > 1) found = true;
      return paragraphs.length > 1 ? paragraphs : [node];
    });
    return found ? made : siblings;
  },
};

function countBreaks(children: readonly PhrasingContent[]): number {
  let count = 0;
  for (const node of children) {
    if (node.type === 'break') count += 1;
    else if (isParent(node)) count += countBreaks(node.children);
  }
  return count;
}

function split(paragraph: Paragraph): Paragraph[] {
  const groups: Line[][] = [[]];
  for (const line of splitLines(paragraph)) {
    if (line.children.length === 0) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines, index): Paragraph => {
      const { type, ...made } = joinLines(lines);
      return index === 0 ? { type, ...made } : { type, origin: 'recovered', by: 'br-paragraphs', ...made };
    });
}
