import { lastOf } from '../tree/last.ts';
import type { Answer, Faq, Link } from '../tree/types.ts';

const fewest = 2;
const tops: ReadonlySet<string> = new Set(['#', '#top']);

/**
 * Returns the links back to the top of a page, or to its list of questions, at the ends of the answers of an FAQ: each
 * is a line of its own. A link to another part of the page counts only if all answers, or all but the last, have it.
 */
export function backLinks({ children }: Faq): Link[] {
  const links = children.flatMap(({ children: [, answer] }) => (answer?.type === 'answer' && linkAtEnd(answer)) || []);
  if (links.length === 0) return links;
  const common = links[0]?.url;
  const isCommon = links.length >= Math.max(fewest, children.length - 1) && links.every(({ url }) => url === common);
  return isCommon ? links : links.filter(({ url }) => tops.has(url.toLowerCase()));
}

/** The link to a part of the page that is the last line of an answer, but not all of it. */
function linkAtEnd({ children: blocks }: Answer): Link | undefined {
  const last = lastOf(blocks);
  if (last?.type !== 'paragraph') return undefined;
  const link = lastOf(last.children);
  if (link?.type !== 'link' || !link.url.startsWith('#')) return undefined;
  const before = last.children.at(-2);
  return before === undefined ? (blocks.length > 1 ? link : undefined) : before.type === 'break' ? link : undefined;
}
