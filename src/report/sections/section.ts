import { clipped, count, text } from '../view/html.ts';

/** A part of the report below the article: empty if there is nothing to show. */
export interface Section {
  id: string;
  title: string;
  /** The count beside the title. */
  total: number;
  body: string;
}

/** Returns the HTML of a section. */
export function sectionHtml({ id, title, total, body }: Section, prefix: string): string {
  return `<section class="part" id="${prefix}${id}" aria-labelledby="${prefix}${id}-title"><h2 id="${prefix}${id}-title">${title}${total > 0 ? ` <small>${count(total)}</small>` : ''}</h2>${body}</section>`;
}

/** Records that a section shows; the tree has the others. */
const MOST = 500;

/** Returns the HTML of the first records, and how many are left out. */
export function each<Record>(
  records: readonly Record[],
  write: (record: Record, index: number) => string,
  rest: (words: string) => string = (words) => `<p class="nothing">${words}</p>`,
): string {
  const shown = records.slice(0, MOST).map(write).join('');
  return records.length <= MOST ? shown : shown + rest(`${count(records.length - MOST)} more are in the tree.`);
}

/** The list item that states how many items are left out. */
export const asItem = (words: string): string => `<li class="nothing">${words}</li>`;

/** The pair that states how many pairs of a list are left out. */
export const asPair = (words: string): string => `<div><dt>…</dt><dd class="nothing">${words}</dd></div>`;

/** Returns the end of the path of headings that leads to a record. */
export function pathOf(section: readonly string[]): string {
  const names = section.slice(-2).map((name) => text(clipped(name, 60)));
  return names.length === 0 ? '' : `<p class="path">${names.join(' <span aria-hidden="true">›</span> ')}</p>`;
}

/** Returns a text of a record, or its beginning if it is long. */
export function said(value: string, most = 600): string {
  return text(clipped(value, most));
}
