import { isLinkOnly } from '../../blocks/links.ts';
import { furnitureLabelStarts, furnitureLabels, furnitureLines, shareTargets } from '../../lexicon/furniture-labels.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Paragraph, PhrasingContent } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';

const labels: ReadonlySet<string> = new Set([
  ...Object.values(furnitureLabels).flat(),
  ...furnitureLines,
  ...shareTargets,
]);
const longestLabel = 60;

/**
 * Tells whether a block after the start of the last answer is not part of it but of the page furniture after the text:
 * a share line, the label of related links, a note about the author in italics.
 */
export function endsAnswers(node: FlowContent): boolean {
  if (node.type === 'thematicBreak') return true;
  if (node.type === 'section') return node.children[0]?.type === 'heading' && isFurniture(toLine(node.children[0]));
  if (node.type === 'heading') return isFurniture(toLine(node));
  if (node.type !== 'paragraph') return false;
  return node.children.every(isEmphasis) || isFurniture(toLine(node)) || isLabelledLinks(node);
}

/** A furniture label followed only by links: `Tags: mill, quay`, `Read also: The mill`. */
function isLabelledLinks({ children }: Paragraph): boolean {
  const [label, ...links] = children;
  if (label?.type !== 'text' || links.length === 0 || !endsInColon(label.value)) return false;
  return isFurniture(label.value.trim()) && isLinkOnly(links);
}

const longestBadge = 40;

/**
 * Tells whether a block is a badge of the page, such as `KITCHEN TESTED`: two or more words in capitals, not a
 * sentence.
 */
export function isBadge(node: FlowContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const line = toLine(node);
  if (line.length > longestBadge || !line.includes(' ') || /[\d.!?:：…]/.test(line)) return false;
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

function isEmphasis(node: PhrasingContent): boolean {
  return node.type === 'emphasis' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isFurniture(line: string): boolean {
  if (line === '' || line.length > longestLabel) return false;
  const label = line.toLowerCase().replace(/[\s:：…»>→]{1,4}$/, '');
  return labels.has(label) || furnitureLabelStarts.some(([start]) => label.startsWith(start));
}
