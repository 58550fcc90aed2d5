import { arrayOf } from '../tree/create.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { joinLines, type Line, shownLines } from './reading/lines.ts';
import { cutMarker, type NumberMarker, numberMarker } from './reading/marker.ts';
import { goesOn, isCount, listOf, markedItem } from './reading/numbered.ts';
import { replaceEach } from './replace.ts';
import type { Rule } from './rule.ts';
import { trait, traitsOfParagraph } from './traits.ts';

/** Lines of one paragraph that count `1)`, `2)`, `3)` are the items of an ordered list. */
export const numberedLines: Rule = {
  name: 'numbered-lines',
  looksAt: trait.number,
  apply: (siblings) =>
    replaceEach(siblings, (node) => (node.type === 'paragraph' && hasNumberedLine(node) ? split(node) : undefined)),
};

const numberedLine = trait.lines | trait.number;

function hasNumberedLine(paragraph: Paragraph): boolean {
  return (traitsOfParagraph(paragraph) & numberedLine) === numberedLine;
}

interface Item {
  number: NumberMarker;
  lines: Line[];
}

function split(paragraph: Paragraph): FlowContent[] | undefined {
  const lines = shownLines(paragraph, (text) => numberMarker(text) !== undefined);
  const intro: Line[] = [];
  const items: Item[] = [];
  for (const line of lines) {
    const number = numberMarker(line.text);
    const last = items.at(-1);
    if (number && (last === undefined || goesOn(last.number, number))) items.push({ number, lines: [line] });
    // Numbers that do not count on were no list, or more than one that nobody can tell apart.
    else if (number && last && number.style === last.number.style) return undefined;
    else (last?.lines ?? intro).push(line);
  }
  if (!isCount(items.map(({ number }) => number)) || !isClear(intro, items)) return undefined;
  const rest = takeRest(items);
  const list = listOf(
    'numbered-lines',
    items.map((item) => {
      const [first] = item.lines;
      if (first) cutMarker(first.children, item.number.marker);
      return markedItem('numbered-lines', item.number.marker, arrayOf(joinLines(item.lines)));
    }),
    items[0]?.number,
  );
  return [...(intro.length > 0 ? [joinLines(intro)] : []), list, ...(rest.length > 0 ? [joinLines(rest)] : [])];
}

/** In a source that is broken at some width a number may begin a line by chance: there, the list begins with the paragraph or behind a colon. */
function isClear(intro: readonly Line[], items: readonly Item[]): boolean {
  if (items[0]?.lines[0]?.after !== 'line-feed') return true;
  return /[:：]$/.test(intro.at(-1)?.text ?? '') || items.every(({ lines }) => lines.length === 1);
}

/** Lines behind the last item that are too many for one, where every other item has a single line, are text after the list. */
function takeRest(items: readonly Item[]): Line[] {
  const last = items.at(-1);
  const isUsual = items.slice(0, -1).some(({ lines }) => lines.length > 1);
  return last && !isUsual && last.lines[1]?.after === 'break' ? last.lines.splice(1) : [];
}
