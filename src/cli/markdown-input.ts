import { EspalierError } from '../error.ts';
import type { Article } from '../tree/types.ts';
import type { Arguments } from './arguments.ts';
import { optionsOf } from './parser.ts';

/** Parses an input that is Markdown; rejects with an `invalid-option` if an option applies to HTML only. */
export async function parseMarkdownInput(text: string, asked: Arguments): Promise<Article> {
  const { root = 'document', remove, audit } = asked;
  if (remove.length > 0 || (root !== 'auto' && root !== 'document'))
    throw new EspalierError('invalid-option', '--root and --remove select elements of HTML; this is Markdown.');
  if (audit) throw new EspalierError('invalid-option', '--audit compares with HTML; this is Markdown.');
  // Loaded only for Markdown: most inputs are HTML.
  const { parseMarkdown } = await import('../markdown/index.ts');
  return parseMarkdown(text, optionsOf(asked));
}
