import type { DomElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { calendarWords } from '../lexicon/calendar.ts';
import { type ChosenWords, madeOf } from '../lexicon/chosen-words.ts';
import type { MainContent } from '../main-content/find-content.ts';
import type { Metadata } from '../tree/types.ts';
import { daysIn } from '../values/date.ts';
import type { Line } from './lines.ts';
import type { Reading } from './shown.ts';
import { withoutEdges } from './text.ts';

/** A longer line contains more than the author and the date. */
const LONGEST = 120;
const separators = /[\s|·•⋅,;:：/@()–—-]+/gu;
const clock =
  /(?<![\d:])\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?(?![a-z]))?\s?(?:uhr|h|gmt|utc|[a-z]{1,2}[sd]t|ce[s]?t)?(?![\p{L}\d])/giu;

const calendar: ReadonlySet<string> = new Set(calendarWords);

const labelsOf = madeOf((words: ChosenWords) => ({
  labels: [
    ...words.authorLabels,
    ...words.bylineWords,
    ...words.publishedLabels,
    ...words.updatedLabels,
    ...words.nameJoiners,
  ]
    .concat(words.datingWords)
    .sort((a, b) => b.length - a.length),
  readingTimes: [...words.readingTimes].sort((a, b) => b.length - a.length),
}));

/**
 * Returns the blocks around a title that contain only the author and the date, as far as the metadata has them: lines
 * between the title and the first prose, and those directly before it.
 */
export function bylineBlocks(lines: readonly Line[], metadata: Metadata, reading: Reading): DomElement[] {
  const before = lines.filter(({ isBefore }) => isBefore).reverse();
  const behind = lines.filter(({ isBefore }) => !isBefore);
  const blocks: DomElement[] = [];
  for (const line of before) {
    if (!isByline(line, metadata, reading)) break;
    blocks.push(line.block);
  }
  let label: DomElement | undefined;
  for (const line of behind) {
    if (line.text.length > LONGEST || /^h[1-6]$/.test(line.block.tagName)) break;
    if (isByline(line, metadata, reading)) {
      if (label !== undefined) blocks.push(label);
      blocks.push(line.block);
    }
    label = isLabel(line, reading) ? line.block : undefined;
  }
  return blocks;
}

/** Whether a line is only the label of the following one. */
function isLabel({ text, block }: Line, { words }: Reading): boolean {
  const bare = text.toLowerCase().replace(separators, ' ').trim();
  return labelsOf(words).labels.includes(bare) && squeezed(visibleText(block)) === squeezed(text);
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function isByline({ text, block }: Line, metadata: Metadata, { words, order, language }: Reading): boolean {
  if (text.length > LONGEST || block.tagName === 'body') return false;
  const { labels, readingTimes } = labelsOf(words);
  let rest = text;
  let isKnown = false;
  const known = [metadata.published, metadata.modified].map((date) => date?.slice(0, 10));
  for (const { day, start, end } of daysIn(text, order, language).reverse()) {
    if (!known.includes(day)) return false;
    isKnown = true;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  let left = rest.toLowerCase();
  for (const author of metadata.authors ?? []) {
    const name = author.toLowerCase();
    if (!left.includes(name)) continue;
    isKnown = true;
    left = left.replaceAll(name, ' ');
  }
  if (!isKnown) return false;
  left = ` ${left.replace(clock, ' ').replace(separators, ' ')} `;
  let isTimed = false;
  for (const words of readingTimes) {
    if (!left.includes(` ${words} `)) continue;
    isTimed = true;
    left = left.replaceAll(` ${words} `, ' ');
  }
  for (const label of labels) left = left.replaceAll(` ${label} `, ' ');
  for (const word of left.split(' ')) {
    const bare = withoutEdges(word, '.');
    if (bare !== '' && !calendar.has(bare) && !(isTimed && /^\d{1,3}$/.test(bare))) return false;
  }
  return squeezed(visibleText(block)) === squeezed(text);
}

/** Returns the article of a page without the blocks that contain only its author and date. */
export function withoutBylines(content: MainContent, bylines: readonly DomElement[]): MainContent {
  const fresh = bylines.filter((block) => !content.excluded.has(block) && block !== content.root);
  if (fresh.length === 0) return content;
  const excluded = new Map(content.excluded);
  for (const block of fresh) excluded.set(block, 'byline');
  return { ...content, excluded };
}
