import { tests } from 'commonmark-spec';
import { micromark } from 'micromark';
import { parseArticle } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { normalized } from './normalize.ts';

/** An example of CommonMark, the Markdown written from its HTML, and whether a renderer makes the same HTML of that. */
export interface RoundTrip {
  number: number;
  section: string;
  html: string;
  markdown: string;
  isBack: boolean;
}

/** Returns the examples that show something and have no raw HTML, each with its result. */
export function roundTrips(): RoundTrip[] {
  return examples()
    .filter(({ source, html }) => html.trim() !== '' && !hasRawHtml(source))
    .map(({ number, section, html }) => {
      const markdown = toMarkdown(parseArticle(html));
      const again = micromark(markdown, { allowDangerousProtocol: true });
      return { number, section, html, markdown, isBack: normalized(again) === normalized(html) };
    });
}

/** Tabs are arrows in the examples. */
function examples(): { number: number; section: string; source: string; html: string }[] {
  return tests.map(({ number, section, markdown, html }) => ({
    number,
    section,
    source: markdown.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t'),
  }));
}

function hasRawHtml(markdown: string): boolean {
  return micromark(markdown) !== micromark(markdown, { allowDangerousHtml: true });
}
