import { isElement, walkDom } from '../../html/dom.ts';
import { cookieWords, noticeWords, rightsStart } from '../../lexicon/notices.ts';
import type { ElementStats } from '../element-stats.ts';
import type { BlockLook } from './page-look.ts';

/** A text about cookies with at least this many notice words is a notice. */
const FEWEST_WORDS = 2;
/** A longer text explains what cookies are. */
const LONGEST_NOTICE = 600;
const LONGEST_RIGHTS = 120;
/** A notice is at most this many blocks from the beginning or the end of a page. */
const EDGE = 8;

/**
 * Returns the blocks at the edges of a page that state its owner, or that it stores cookies, with the headings above
 * them. Cookie notices stay if the page mentions cookies elsewhere, since they are its subject then.
 */
export function noticesOf(looks: readonly BlockLook[]): ReadonlySet<BlockLook> {
  const found = new Set<BlockLook>();
  const cookies = looks.filter(({ text }) => cookieWords.test(text));
  const isSubject = cookies.some((look) => !isNotice(look));
  for (const [index, look] of looks.entries()) {
    const isAtEdge = index < EDGE || index >= looks.length - EDGE;
    if (!isAtEdge || isSubject || !isNotice(look)) continue;
    found.add(look);
    const before = looks[index - 1];
    if (before !== undefined && isTitleOf(before, look)) found.add(before);
  }
  for (let index = looks.length - 1; index > 0; index -= 1) {
    const look = looks[index];
    if (look === undefined || found.has(look)) continue;
    if (look.text.length > LONGEST_RIGHTS || !rightsStart.test(look.text) || look.within.has('figure')) break;
    found.add(look);
  }
  return found;
}

function isNotice({ text, part, within }: BlockLook): boolean {
  if (part.ownLength > LONGEST_NOTICE || within.has('li') || within.has('table') || !cookieWords.test(text))
    return false;
  const lower = text.toLowerCase();
  return noticeWords.reduce((count, word) => (lower.includes(word) ? count + 1 : count), 0) >= FEWEST_WORDS;
}

/** A short text directly over a notice, in a box that holds no other prose, is its title. */
function isTitleOf(title: BlockLook, notice: BlockLook): boolean {
  const box = notice.part.parent;
  if (box === undefined || title.part.element.tagName === 'h1' || title.part.ownLength > 60) return false;
  const isInBox = title.part.parent === box || title.part === box;
  return isInBox && box.textLength <= notice.part.ownLength + title.part.ownLength + 60;
}

/**
 * Whether a block is a record for scripts that was left in the text; code that is shown is inside a code element.
 */
export function isRecord({ part, text, within }: BlockLook): boolean {
  return part.ownLength >= LEAST_RECORD && !within.has('pre') && !hasCode(part) && recordStart.test(text);
}

const LEAST_RECORD = 100;
const recordStart = /^\{\s?"[\w-]+"\s?:.{0,80}"[\w-]+"\s?:/;

function hasCode({ element }: ElementStats): boolean {
  let found = element.tagName === 'code';
  walkDom(element, (node) => {
    found ||= isElement(node) && node.tagName === 'code';
    return undefined;
  });
  return found;
}
