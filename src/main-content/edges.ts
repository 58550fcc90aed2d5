import type { Verdicts } from './boilerplate.ts';
import { type Part, rankOf } from './element-stats.ts';

/** With less prose than this, links may be what the part says. */
const leastProse = 400;
const longestTrail = 300;

/** Leaves out the links with which an article begins and ends: where the reader is, and where the reader can go from here. */
export function trimEdges(core: Part, verdicts: Verdicts): void {
  if (core.mass < leastProse) return;
  const children: Part[] = [];
  for (let part = core.first; part !== undefined; part = part.next)
    if (part.isBlock && part.text > 0 && !verdicts.has(part)) children.push(part);
  for (const part of children) {
    if (!isOnlyLinks(part) || part.text > longestTrail) break;
    verdicts.set(part, 'navigation');
  }
  for (let index = children.length - 1; index > 0; index -= 1) {
    const part = children[index] as Part;
    if (!isOnlyLinks(part) || introduces(children[index - 1] as Part)) break;
    verdicts.set(part, 'related');
  }
}

function isOnlyLinks(part: Part): boolean {
  return part.links >= 2 && part.link > 0.7 * part.text && part.headings === 0 && part.mass < 40 && rankOf(part) === 7;
}

/** A heading, or a line of words, says what the list after it is for; the list is the article's own. */
function introduces(part: Part): boolean {
  return rankOf(part) < 7 || (part.paragraphs === 0 && part.link < 0.5 * part.text) || part.element.tagName === 'p';
}
