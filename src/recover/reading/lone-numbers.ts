import { endsSentence } from '../../blocks/sentence.ts';
import { placed } from '../../positions/join.ts';
import { createNode } from '../../tree/create.ts';
import type { FlowContent, ListItem, Paragraph, RecoverRule } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';
import { textOfParagraph } from './lines.ts';
import { loneNumber } from './lone-number.ts';
import { listOf } from './numbered.ts';

const fewest = 2;
/** How many blocks may follow one number. */
const mostBlocks = 6;

interface Lone {
  index: number;
  marker: string;
}

/** Makes a list of blocks after paragraphs that are numbers and nothing else, from one on. */
export function loneNumbers(by: RecoverRule, siblings: readonly FlowContent[]): readonly FlowContent[] {
  const runs = runsOf(siblings);
  if (runs.length === 0) return siblings;
  const made: FlowContent[] = [];
  let done = 0;
  for (const run of runs) {
    for (const node of siblings.slice(done, run[0]?.index)) made.push(node);
    done = endOf(siblings, run);
    const items = run.map((lone, at) => itemOf(by, siblings.slice(lone.index + 1, run[at + 1]?.index ?? done), lone));
    const unnumbered = unnumberedAt(siblings, done, items);
    if (unnumbered) {
      items.push(itemOf(by, unnumbered));
      done += unnumbered.length;
    }
    made.push(listOf(by, items, { marker: '', value: 1, style: '1' }));
  }
  for (const node of siblings.slice(done)) made.push(node);
  return made;
}

function itemOf(by: RecoverRule, children: FlowContent[], lone?: Lone): ListItem {
  const item = createNode('listItem');
  item.origin = 'recovered';
  item.by = by;
  if (lone) item.markers = [lone.marker];
  item.children = children;
  return placed(item, children);
}

function runsOf(siblings: readonly FlowContent[]): Lone[][] {
  const runs: Lone[][] = [];
  let run: Lone[] = [];
  const close = (): void => {
    if (run.length >= fewest) runs.push(run);
    run = [];
  };
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    const last = run.at(-1);
    if (last && index - last.index > mostBlocks + 1) close();
    if (node.type === 'section' || node.type === 'heading' || node.type === 'thematicBreak') close();
    const found = loneNumber(node);
    if (found === undefined) continue;
    const isNext = run.length > 0 && last && found.value === run.length + 1 && index > last.index + 1;
    if (!isNext) close();
    if (isNext || found.value === 1) run.push({ index, marker: found.marker });
  }
  close();
  return runs.filter((found) => {
    const last = siblings[(found.at(-1)?.index ?? 0) + 1];
    return last?.type === 'paragraph' && found.every(({ index }) => saysSomething(siblings[index + 1]));
  });
}

/** A number before a unit or a sign is a figure that was split from it. */
function saysSomething(node: FlowContent | undefined): boolean {
  return node?.type !== 'paragraph' || /\p{L}{3}|\p{Lo}|\p{L}\s\p{L}/u.test(textOfParagraph(node));
}

/**
 * The last item has no more blocks than the shortest of the others, except for text after its list, where another item
 * has that, too.
 */
function endOf(siblings: readonly FlowContent[], run: readonly Lone[]): number {
  const last = run.at(-1)?.index ?? 0;
  let size = mostBlocks;
  for (let at = 1; at < run.length; at += 1) {
    size = Math.min(size, (run[at]?.index ?? 0) - (run[at - 1]?.index ?? 0) - 1);
  }
  const end = Math.min(siblings.length, last + 1 + size);
  const goesOn = run.slice(1).some(({ index }) => isTextBehindList(siblings, index - 1));
  return goesOn && isTextBehindList(siblings, end) ? end + 1 : end;
}

function isTextBehindList(siblings: readonly FlowContent[], index: number): boolean {
  const node = siblings[index];
  return node?.type === 'paragraph' && siblings[index - 1]?.type === 'list' && isSentence(node);
}

function isSentence(node: Paragraph): boolean {
  return endsSentence(textOfParagraph(node));
}

const longestTitle = 60;

/** Where each item is a title with text, so is a last one without a number, if nothing follows it. */
function unnumberedAt(
  siblings: readonly FlowContent[],
  start: number,
  items: readonly ListItem[],
): FlowContent[] | undefined {
  const [title, text, next] = siblings.slice(start, start + 3);
  const isLast = next === undefined || next.type === 'section' || next.type === 'heading';
  if (!isLast || !isTitle(title) || text?.type !== 'paragraph' || !isSentence(text)) return undefined;
  const areTitled = items.every(({ children }) => children.length > 1 && isTitle(children[0]));
  return areTitled ? [title, text] : undefined;
}

function isTitle(node: FlowContent | undefined): node is Paragraph {
  if (node?.type !== 'paragraph' || isSentence(node)) return false;
  const text = textOfParagraph(node).trim();
  return text.length <= longestTitle && /^\p{Lu}/u.test(text) && !endsInColon(text);
}
