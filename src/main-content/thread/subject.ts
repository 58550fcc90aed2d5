import { attribute } from '../../html/dom.ts';
import type { ElementStats } from '../element-stats.ts';
import { MOSTLY_LINKS, SUBJECT_PROSE } from '../limits.ts';

/**
 * Whether a part before the first post may be the subject of the posts: it has text besides links, or long text below
 * the title.
 */
export function leads(part: ElementStats, isTitled: boolean): boolean {
  if (part.paragraphs === 0 || isGuestNotice(part)) return false;
  return part.linkedLength <= MOSTLY_LINKS * part.textLength || (isTitled && part.proseLength >= SUBJECT_PROSE);
}

/** Words in URLs where a reader registers or logs in. */
const account = /[/=?](?:log|sign)[-_]?(?:in|up)\b|[/=?](?:register|registration|join)\b/i;

/** Whether a short part tells readers that they are not members: it links to where they become one. */
function isGuestNotice(part: ElementStats): boolean {
  if (part.links === 0 || part.proseLength >= SUBJECT_PROSE) return false;
  const open: ElementStats[] = [part];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.element.tagName === 'a' && account.test(attribute(one.element, 'href') ?? '')) return true;
    for (let child = one.firstChild; child !== undefined; child = child.nextSibling) open.push(child);
  }
  return false;
}
