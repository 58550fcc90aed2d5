import type { Paragraph, PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { joinLines, type Line, splitLines } from './reading/lines.ts';
import { replaceEach } from './replace.ts';
import type { Rule } from './rule.ts';
import { trait } from './traits.ts';

/** Two line breaks in a row between two texts were meant as the end of a paragraph. */
export const brParagraphs: Rule = {
  name: 'br-paragraphs',
  looksAt: trait.lines,
  apply: (siblings) =>
    replaceEach(siblings, (node) => {
      const paragraphs = node.type === 'paragraph' && hasEmptyLine(node.children) ? split(node) : [];
      return paragraphs.length > 1 ? paragraphs : undefined;
    }),
};

/** Tells whether two line breaks stand in a row, whatever marks they stand in. */
function hasEmptyLine(children: readonly PhrasingContent[]): boolean {
  let isBroken = false;
  const open: PhrasingContent[] = [...children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'break') {
      if (isBroken) return true;
      isBroken = true;
    } else if (isParent(node)) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as PhrasingContent);
    } else if (node.type !== 'text' || node.value.trim() !== '') isBroken = false;
  }
  return false;
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
