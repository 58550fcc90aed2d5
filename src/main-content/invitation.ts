import { attribute } from '../html/dom.ts';
import type { ElementStats } from './element-stats.ts';
import { BOX_SHARE, FEWEST_CELLS, INVITATION_ELEMENTS, INVITATION_LENGTH, INVITATION_PARAGRAPHS } from './limits.ts';

const boxes: ReadonlySet<string> = new Set(['div', 'section', 'aside']);

/**
 * Whether a box has a field for the reader's e-mail address and little else: the invitation to a newsletter, whatever
 * its names and its language.
 */
export function isInvitation(part: ElementStats, page: number): boolean {
  return (
    part.inputs === 1 &&
    boxes.has(part.element.tagName) &&
    part.elements <= INVITATION_ELEMENTS &&
    part.textLength <= INVITATION_LENGTH &&
    part.paragraphs <= INVITATION_PARAGRAPHS &&
    part.questions === 0 &&
    part.titles === 0 &&
    part.cells < FEWEST_CELLS &&
    part.proseLengthWithExcluded < BOX_SHARE * page &&
    asksForAddress(part)
  );
}

function asksForAddress(part: ElementStats): boolean {
  const open: ElementStats[] = [part];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { element } = one;
    if (element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'email') return true;
    for (let child = one.firstChild; child !== undefined; child = child.nextSibling) open.push(child);
  }
  return false;
}
