import { type ChosenWords, madeOf } from '../lexicon/chosen-words.ts';

/** The labels of names and days, in the languages of a page. */
export const labelsOf = madeOf((words: ChosenWords) => ({
  author: byLength([...words.authorLabels, ...words.bylineWords]),
  published: byLength(words.publishedLabels),
  updated: byLength(words.updatedLabels),
}));

/** Longer labels come first, so that `posted by` is not read as `posted`. */
function byLength(labels: readonly string[]): readonly string[] {
  return [...labels].sort((a, b) => b.length - a.length);
}

/** The label that a text begins with, as a word of its own. */
export function labelOf(text: string, labels: readonly string[]): string | undefined {
  const lower = text.slice(0, 60).toLowerCase();
  for (const label of labels) {
    if (!lower.startsWith(label)) continue;
    const behind = lower.slice(label.length, label.length + 1);
    if (behind === '' || /[\s:：]/.test(behind)) return label;
  }
  return undefined;
}

/** Whether the last words before a day are a label. */
export function hasLabel(lead: string, labels: readonly string[]): boolean {
  const text = ` ${lead
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()} `;
  const compact = text.trim();
  return labels.some((label) => {
    const at = text.lastIndexOf(` ${label} `);
    if (at >= 0) return text.length - at - label.length <= 14;
    return /^[\u3040-\ud7ff]/.test(label) && compact.endsWith(label);
  });
}
