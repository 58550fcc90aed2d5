import { toText } from '../tree/text.ts';
import type { Article } from '../tree/types.ts';
import { toHtml } from '../write/html.ts';
import { toJsonLd } from '../write/json-ld.ts';
import { articlesOf } from './articles.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';

type Prose = 'html' | 'markdown' | 'text';

const between: Record<Prose, string> = { html: '', markdown: '\n---\n\n', text: '\n' };

/** Returns the format that writes article after article. */
export function formatProse(name: Prose) {
  return async function* (parsed: Parsed, { report }: FormatContext): AsyncGenerator<string> {
    const write = await writerOf(name);
    let isFirst = true;
    for await (const article of articlesOf(parsed, report)) {
      const text = write(article);
      yield `${isFirst ? '' : between[name]}${text}${text.endsWith('\n') ? '' : '\n'}`;
      isFirst = false;
    }
  };
}

async function writerOf(name: Prose): Promise<(article: Article) => string> {
  if (name === 'text') return toText;
  if (name === 'html') return toHtml;
  const { toMarkdown } = await import('../markdown/index.ts');
  return toMarkdown;
}

/** The schema.org data of an article; for a feed or records, an array with that of each article. */
export async function* formatJsonLd(parsed: Parsed, { report, several }: FormatContext): AsyncGenerator<string> {
  if (parsed.kind === 'failure') return;
  const isList = parsed.kind !== 'html';
  let isFirst = true;
  if (isList) yield '[';
  for await (const article of articlesOf(parsed, report)) {
    // The same JSON, but safe within a script element.
    const text = JSON.stringify(toJsonLd(article), null, 2).replaceAll('<', '\\u003c');
    yield isList ? `${isFirst ? '' : ','}\n  ${text.replaceAll('\n', '\n  ')}` : text;
    isFirst = false;
  }
  if (isList) yield isFirst ? ']' : '\n]';
  if (!several) yield '\n';
}
