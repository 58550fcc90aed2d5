import type { Article } from '../../tree/types.ts';
import { text } from '../view/html.ts';
import type { Section } from './section.ts';
import { said } from './section.ts';

const names: Readonly<Record<string, string>> = {
  authors: 'Authors',
  published: 'Published',
  modified: 'Modified',
  description: 'Description',
  siteName: 'Site',
  image: 'Picture',
  canonical: 'Address',
  keywords: 'Keywords',
  section: 'Section',
};

/** The facts about the article besides its text. */
export function factsSection({ title, language, direction, metadata = {}, schemaVersion }: Article): Section {
  const known: [string, unknown][] = [
    ['Title', title],
    ...Object.entries(names).map(([key, name]): [string, unknown] => [name, metadata[key as keyof typeof metadata]]),
    ['Language', language],
    ['Direction', direction],
    ['Version of the tree', schemaVersion],
  ];
  const rows = known.flatMap(([name, value]) => {
    const words = Array.isArray(value) ? value.slice(0, 30).join(', ') : value;
    if (words === undefined || words === '') return [];
    return [`<div><dt>${text(name)}</dt><dd>${said(String(words))}</dd></div>`];
  });
  return { id: 'facts', title: 'Facts', total: rows.length, body: `<dl class="pairs">${rows.join('')}</dl>` };
}

/** The facts below the title: who wrote the article, when, and where. */
export function byline({ metadata = {}, language }: Article): string {
  const { authors = [], published, siteName } = metadata;
  const day = /^\d{4}-\d{2}(?:-\d{2})?/.exec(published ?? '')?.[0] ?? published;
  const parts = [authors.slice(0, 4).join(', '), day, siteName, language].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return parts.map((part) => `<span>${said(String(part), 80)}</span>`).join('');
}
