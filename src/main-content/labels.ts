import { visibleText } from '../html/text.ts';
import {
  furnitureLabelStarts,
  furnitureLabels,
  furnitureLines,
  type LabelConcept,
  shareTargets,
} from '../lexicon/furniture-labels.ts';
import type { DroppedReason } from '../tree/types.ts';
import type { Verdicts } from './boilerplate.ts';
import { kindOf, type Part, rankOf } from './element-stats.ts';
import { bits } from './names.ts';

const labels: ReadonlyMap<string, LabelConcept> = new Map(
  (Object.keys(furnitureLabels) as LabelConcept[]).flatMap((concept) =>
    furnitureLabels[concept].map((label) => [label, concept] as const),
  ),
);

const reasons: Readonly<Record<LabelConcept, DroppedReason>> = {
  related: 'related',
  comments: 'comments',
  share: 'boilerplate',
  promotion: 'boilerplate',
  author: 'boilerplate',
  tags: 'navigation',
};

/** What is longer is a sentence. */
const longestLabel = 60;
const longestLine = 250;
const longestBar = 150;
/** Bounds on what is looked at for one label. */
const mostParts = 60;
const longestRun = 300;

/** Leaves out, within the article, what a label announces as something else and what looks like it. */
export function dropLabelled(root: Part, verdicts: Verdicts): void {
  const open: Part[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (let child = part.first; child !== undefined; child = child.next) {
      if (verdicts.has(child)) continue;
      if (child.isBlock && child.text > 0 && child.text <= longestLine && child.size <= mostParts)
        dropRun(child, verdicts);
      if (!verdicts.has(child) && child.first !== undefined) open.push(child);
    }
  }
}

function dropRun(label: Part, verdicts: Verdicts): void {
  if (label.paragraphs === 0 && label.text <= longestBar && isShareBar(label)) {
    verdicts.set(label, 'boilerplate');
    return;
  }
  if (label.link > 0.4 * label.text && label.paragraphs === 0 && dropLeadIn(label, verdicts)) return;
  if (label.text > longestLabel) return;
  const raw = visibleText(label.element);
  const text = normalize(raw);
  if (furnitureLines.has(text)) {
    verdicts.set(label, 'boilerplate');
    return;
  }
  const concept = raw.endsWith('.') ? undefined : conceptOf(text);
  if (concept === undefined) return;
  const run: Part[] = [];
  let isTail = true;
  const depth = rankOf(label);
  let left = longestRun;
  for (let part = label.next; part !== undefined; part = part.next) {
    left -= 1;
    if (left > 0 && (verdicts.has(part) || part.text === 0)) continue;
    if (left === 0 || endsRun(part, depth) || !agrees(part, concept)) {
      isTail = false;
      break;
    }
    run.push(part);
  }
  if (!isPlausible(concept, label, run, isTail)) return;
  for (const part of [label, ...run]) verdicts.set(part, reasons[concept]);
}

/** Two or more links or buttons that only name where to pass the page on to. */
function isShareBar(part: Part): boolean {
  if (part.headings > 0 || (part.links < 2 && part.first === undefined)) return false;
  const lines = visibleText(part.element)
    .toLowerCase()
    .split(/[\n|·]/);
  let targets = 0;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (!shareTargets.has(text)) return false;
    targets += 1;
  }
  return targets >= 2 || (targets === 1 && part.link === part.text && part.links > 0);
}

/** One line that holds both the label and what it announces: `Lesen Sie auch: …`. */
function dropLeadIn(line: Part, verdicts: Verdicts): boolean {
  const text = visibleText(line.element);
  const colon = text.search(/[:：\n|]/);
  if (colon <= 0 || colon > longestLabel) return false;
  const concept = conceptOf(normalize(text.slice(0, colon)));
  if (concept !== 'related' && concept !== 'share' && concept !== 'tags') return false;
  verdicts.set(line, reasons[concept]);
  return true;
}

function normalize(text: string): string {
  const characters = [
    ...text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[^\p{L}]+/u, ''),
  ];
  // A pattern that is tied to the end alone looks at every run that might reach it.
  const last = characters.findLastIndex((character) => /[\p{L}\p{M}]/u.test(character));
  return characters
    .slice(0, last + 1)
    .join('')
    .replaceAll('\n', ' ');
}

function conceptOf(text: string): LabelConcept | undefined {
  const exact = labels.get(text);
  if (exact !== undefined) return exact;
  for (const [start, concept] of furnitureLabelStarts) if (text.startsWith(start)) return concept;
  return undefined;
}

function endsRun(part: Part, depth: number): boolean {
  const rank = rankOf(part);
  return rank < 7 && rank <= depth && part.link < 0.7 * part.text;
}

function agrees(part: Part, concept: LabelConcept): boolean {
  switch (concept) {
    case 'related':
      return part.link > 0.3 * part.text || part.linkedHeadings > 0 || (part.links > 0 && part.mass < 250 * part.links);
    case 'share':
      return part.text < 250 && part.paragraphs === 0 && part.headings === 0;
    case 'tags':
      return part.link > 0.5 * part.text;
    case 'promotion':
    case 'author':
      return part.mass < 800 && part.headings === 0;
    case 'comments':
      return true;
  }
}

function isPlausible(concept: LabelConcept, label: Part, run: readonly Part[], isTail: boolean): boolean {
  const [first] = run;
  if (first === undefined)
    return concept === 'share' ? label.links > 0 || isTail : isTail && label.link > 0.5 * label.text;
  switch (concept) {
    case 'promotion':
      return run.some(({ inputs, links }) => inputs > 0 || links > 0) && sum(run) < 800;
    case 'author':
      return isTail && sum(run) < 1000;
    case 'comments':
      return isTail && run.some(({ inputs, names }) => inputs > 0 || (names & bits.comments) !== 0 || hasPeers(first));
    case 'related':
      return run.some(({ links }) => links > 0);
    default:
      return true;
  }
}

function sum(run: readonly Part[]): number {
  return run.reduce((mass, part) => mass + part.mass, 0);
}

/** Whether an element of the same kind follows: one entry of a thread after the other. */
function hasPeers(part: Part): boolean {
  return part.next !== undefined && part.element.attrs.length > 0 && kindOf(part) === kindOf(part.next);
}
