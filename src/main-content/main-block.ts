import type { Verdicts } from './boilerplate.ts';
import { kindOf, type Part } from './element-stats.ts';

/** How much of a part's prose has to stand in one child for the child to be what the part is about. */
const dominance = 0.6;
/** The same for a child that its author marked as the article. */
const markedDominance = 0.4;

/** With less prose than this there is nothing to tell apart. */
const smallest = 250;

const leaves = new Set('p ul ol dl pre blockquote figure details h1 h2 h3 h4 h5 h6 table'.split(' '));
const tableParts = new Set('table tbody thead tfoot tr td th'.split(' '));

/** The parts from the body down to the one that holds the bulk of the prose, outermost first. */
export function pathToCore(body: Part, verdicts: Verdicts): Part[] {
  const path: Part[] = [body];
  if (body.mass < smallest) return path;
  for (let part: Part | undefined = body; part !== undefined; ) {
    let best: Part | undefined;
    for (let child = part.first; child !== undefined; child = child.next) {
      if (!verdicts.has(child) && (best === undefined || child.mass > best.mass)) best = child;
    }
    if (best === undefined || !dominates(best, part) || hasPeers(best, part, verdicts)) break;
    path.push(best);
    part = best;
  }
  while (path.length > 1 && !isContainer(path[path.length - 1] as Part)) path.pop();
  return path;
}

function dominates(child: Part, part: Part): boolean {
  if (child.mass === 0) return false;
  return child.mass >= (child.marked > 0 ? markedDominance : dominance) * part.mass;
}

/** Whether others of the same kind stand beside a part and say something too, as the posts of a thread do: the part is one of many. */
function hasPeers(part: Part, parent: Part, verdicts: Verdicts): boolean {
  if (part.marked === 1 || part.marked === 3) return false;
  const kind = kindOf(part);
  let peers = 0;
  let mass = 0;
  for (let child = parent.first; child !== undefined; child = child.next) {
    if (child === part || child.mass === 0 || verdicts.has(child) || kindOf(child) !== kind) continue;
    if (child.link >= 0.4 * child.text || child.linkedHeadings > 0) continue;
    peers += 1;
    mass += child.mass;
  }
  return peers >= 2 && mass >= 0.1 * part.mass;
}

/** A table of data is content; one that lays out the page has a cell that holds it. */
function isContainer(part: Part): boolean {
  const { tagName } = part.element;
  if (tableParts.has(tagName)) return (tagName === 'td' || tagName === 'th') && part.mass >= 400;
  return part.isBlock && !leaves.has(tagName) && tagName !== 'li' && tagName !== 'dd' && tagName !== 'summary';
}
