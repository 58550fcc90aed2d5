import type { FlowContent, Paragraph } from '../tree/types.ts';
import { hasLines, joinLines, type Line, splitLines } from './lines.ts';
import type { Rule } from './rule.ts';

/** Two line breaks in a row between two texts were meant as the end of a paragraph. */
export const brParagraphs: Rule = {
  name: 'br-paragraphs',
  looksAt: ['paragraph'],
  apply(siblings) {
    if (!siblings.some((node) => node.type === 'paragraph' && hasDoubleBreak(node))) return siblings;
    return siblings.flatMap((node): FlowContent[] =>
      node.type === 'paragraph' && hasDoubleBreak(node) ? split(node) : [node],
    );
  },
};

function hasDoubleBreak({ children }: Paragraph): boolean {
  return children.some((node, index) => node.type === 'break' && children[index + 1]?.type === 'break');
}

function split(paragraph: Paragraph): Paragraph[] {
  const groups: Line[][] = [[]];
  for (const line of hasLines(paragraph) ? splitLines(paragraph) : []) {
    if (line.children.length === 0) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines, index) => {
      const made = joinLines(lines);
      if (index === 0) return { ...made, ...(paragraph.position && { position: paragraph.position }) };
      return { ...made, origin: 'recovered', by: 'br-paragraphs' };
    });
}
