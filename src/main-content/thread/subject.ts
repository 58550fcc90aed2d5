import { attribute } from '../../html/dom.ts';
import type { ElementStats } from '../element-stats.ts';
import { MOSTLY_LINKS, SUBJECT_PROSE } from '../limits.ts';

/**
 * Whether a part before the first post may say what the posts are about: it says something, in other words than links,
 * or at length below the title.
 */
export function leads(part: ElementStats, isTitled: boolean): boolean {
  if (part.paragraphs === 0 || isGuestNotice(part)) return false;
  return part.linkedLength <= MOSTLY_LINKS * part.textLength || (isTitled && part.proseLength >= SUBJECT_PROSE);
}

/** Words of addresses at which a reader opens an account, or comes in with one. */
const account = /[/=?](?:log|sign)[-_]?(?:in|up)\b|[/=?](?:register|registration|join)\b/i;

/** Whether a short part tells readers that they are no members: it leads to where they become one. */
function isGuestNotice(part: ElementStats): boolean {
  if (part.links === 0 || part.proseLength >= SUBJECT_PROSE) return false;
  const open: ElementStats[] = [part];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.element.tagName === 'a' && account.test(attribute(one.element, 'href') ?? '')) return true;
    for (let child = one.firstChild; child !== undefined; child = child.nextSibling) open.push(child);
  }
  return false;
}
