import { visibleText } from '../html/text.ts';
import {
  furnitureLabelStarts,
  furnitureLabels,
  furnitureLines,
  type LabelConcept,
  shareTargets,
} from '../lexicon/furniture-labels.ts';
import type { DroppedReason } from '../tree/types.ts';
import type { Exclusions } from './boilerplate.ts';
import { type ElementStats, isLinkedAbove, isLinkedBelow, kindOf, NO_RANK, rankOf } from './element-stats.ts';
import {
  FEWEST_SHARE_TARGETS,
  LABELLED_AUTHOR_PROSE,
  LABELLED_AUTHOR_SHARE,
  LABELLED_BOX_PROSE,
  LABELLED_SHARE_LENGTH,
  LINKED_HEADING_DENSITY,
  LONGEST_LABEL,
  LONGEST_LABEL_LINE,
  LONGEST_RUN,
  LONGEST_SHARE_BAR,
  MANY_LINKS,
  MOST_LABEL_ELEMENTS,
  MOSTLY_LINKS,
  SOME_LINKS,
  TEASER_LENGTH,
} from './limits.ts';
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

/** Excludes, within the article, what a label announces as something else if it also looks like it. */
export function dropLabelled(root: ElementStats, exclusions: Exclusions): void {
  const open: ElementStats[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) {
      if (exclusions.has(child)) continue;
      if (
        child.isBlock &&
        child.textLength > 0 &&
        child.textLength <= LONGEST_LABEL_LINE &&
        child.elements <= MOST_LABEL_ELEMENTS
      )
        dropRun(child, exclusions);
      if (!exclusions.has(child) && child.firstChild !== undefined) open.push(child);
    }
  }
}

function dropRun(label: ElementStats, exclusions: Exclusions): void {
  if (label.paragraphs === 0 && label.textLength <= LONGEST_SHARE_BAR && isShareBar(label)) {
    exclusions.set(label, 'boilerplate');
    return;
  }
  if (isLinkedAbove(label, MANY_LINKS) && label.paragraphs === 0 && dropLeadIn(label, exclusions)) return;
  if (label.textLength > LONGEST_LABEL) return;
  const raw = visibleText(label.element);
  const text = normalize(raw);
  if (furnitureLines.has(text)) {
    exclusions.set(label, 'boilerplate');
    return;
  }
  const concept = raw.endsWith('.') ? undefined : conceptOf(text);
  if (concept === undefined) return;
  const run: ElementStats[] = [];
  let isTail = true;
  const depth = rankOf(label);
  let left = LONGEST_RUN;
  for (let part = label.nextSibling; part !== undefined; part = part.nextSibling) {
    left -= 1;
    if (left > 0 && (exclusions.has(part) || part.textLength === 0)) continue;
    if (left === 0 || endsRun(part, depth) || !agrees(part, concept)) {
      isTail = false;
      break;
    }
    run.push(part);
  }
  if (!isPlausible(concept, label, run, isTail)) return;
  for (const part of [label, ...run]) exclusions.set(part, reasons[concept]);
}

/** Two or more links or buttons that only name places to share the page on. */
function isShareBar(part: ElementStats): boolean {
  if (part.headings > 0 || (part.links < FEWEST_SHARE_TARGETS && part.firstChild === undefined)) return false;
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
  return targets >= FEWEST_SHARE_TARGETS || (targets === 1 && part.linkedLength === part.textLength && part.links > 0);
}

/** One line that holds both the label and what it announces: `Lesen Sie auch: …`. */
function dropLeadIn(line: ElementStats, exclusions: Exclusions): boolean {
  const text = visibleText(line.element);
  const colon = text.search(/[:：\n|]/);
  if (colon <= 0 || colon > LONGEST_LABEL) return false;
  const concept = conceptOf(normalize(text.slice(0, colon)));
  if (concept !== 'related' && concept !== 'share' && concept !== 'tags') return false;
  exclusions.set(line, reasons[concept]);
  return true;
}

function normalize(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+/u, '');
  // A regular expression anchored only at the end would scan every run of characters that might reach it.
  let end = lower.length;
  while (end > 0) {
    const start = (lower.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
    if (isLetter(lower.slice(start, end))) break;
    end = start;
  }
  return lower.slice(0, end).replaceAll('\n', ' ');
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /[\p{L}\p{M}]/u.test(character);
}

function conceptOf(text: string): LabelConcept | undefined {
  const exact = labels.get(text);
  if (exact !== undefined) return exact;
  for (const [start, concept] of furnitureLabelStarts) if (text.startsWith(start)) return concept;
  return undefined;
}

function endsRun(part: ElementStats, depth: number): boolean {
  const rank = rankOf(part);
  return rank < NO_RANK && rank <= depth && isLinkedBelow(part, LINKED_HEADING_DENSITY);
}

function agrees(part: ElementStats, concept: LabelConcept): boolean {
  switch (concept) {
    case 'related':
      return (
        isLinkedAbove(part, SOME_LINKS) ||
        part.linkedHeadings > 0 ||
        (part.links > 0 && part.proseLength < TEASER_LENGTH * part.links)
      );
    case 'share':
      return part.textLength < LABELLED_SHARE_LENGTH && part.paragraphs === 0 && part.headings === 0;
    case 'tags':
      return isLinkedAbove(part, MOSTLY_LINKS);
    case 'promotion':
    case 'author':
      return part.proseLength < LABELLED_BOX_PROSE && part.headings === 0;
    case 'comments':
      return true;
  }
}

function isPlausible(
  concept: LabelConcept,
  label: ElementStats,
  run: readonly ElementStats[],
  isTail: boolean,
): boolean {
  const [first] = run;
  if (first === undefined)
    return concept === 'share' ? label.links > 0 || isTail : isTail && isLinkedAbove(label, MOSTLY_LINKS);
  switch (concept) {
    case 'promotion':
      return run.some(({ inputs, links }) => inputs > 0 || links > 0) && sum(run) < LABELLED_BOX_PROSE;
    case 'author':
      // An article that ends here has more text than the box about its author; at the beginning, the same label
      // precedes the text.
      return (
        isTail &&
        sum(run) < LABELLED_AUTHOR_PROSE &&
        sum(run) < LABELLED_AUTHOR_SHARE * (label.parent?.proseLength ?? 0)
      );
    case 'comments':
      return isTail && run.some(({ inputs, names }) => inputs > 0 || (names & bits.comments) !== 0 || hasPeers(first));
    case 'related':
      return run.some(({ links }) => links > 0);
    default:
      return true;
  }
}

function sum(run: readonly ElementStats[]): number {
  return run.reduce((prose, part) => prose + part.proseLength, 0);
}

/** Whether an element of the same kind follows, as in a thread. */
function hasPeers(part: ElementStats): boolean {
  return part.nextSibling !== undefined && part.element.attrs.length > 0 && kindOf(part) === kindOf(part.nextSibling);
}
