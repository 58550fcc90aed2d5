import { type Solid, solid } from './audit/solid.ts';
import { checkNames } from './given.ts';
import { checkArticle } from './tree/given.ts';
import type { Article } from './tree/types.ts';
import { compare, type OutputGap } from './written/compare.ts';
import { expected } from './written/expect.ts';
import type { Form } from './written/form.ts';
import { readChunks, readHtml, type WrittenChunk } from './written/read.ts';
import { readMarkdown } from './written/read-markdown.ts';
import { readPortableText } from './written/read-portable-text.ts';

export type { OutputGap } from './written/compare.ts';
export type { WrittenChunk } from './written/read.ts';

/** An output that was written from an article: one of these forms. */
export type Output =
  | {
      /** HTML, as a string. */
      html: string;
    }
  | {
      /** Markdown, as a string. */
      markdown: string;
    }
  | {
      /** Plain text. */
      text: string;
    }
  | {
      /** Pieces of the article, in their order. */
      chunks: readonly WrittenChunk[];
    }
  | {
      /** Blocks and objects of Portable Text. */
      portableText: readonly object[];
    };

/**
 * What an audit of an output found: of each kind the first 1,000 gaps. Characters are UTF-16 code units, white space
 * left out.
 */
export interface OutputReport {
  /** Whether there is no gap of any kind. */
  ok: boolean;
  /** Text of the article that is not in the output. */
  missing: OutputGap[];
  /** Text that occurs more often in the output than in the article. */
  duplicated: OutputGap[];
  /** Text of the output that does not occur in the article. */
  invented: OutputGap[];
  /** Text that is in another order in the output than in the article. */
  moved: OutputGap[];
  /** Words that the article sets apart, and the output does not. */
  joined: OutputGap[];
  /** Words of the article that the output splits. */
  torn: OutputGap[];
  /** How many characters the output should have, and how many it has. */
  counts: {
    /** How many characters the output should have. */
    expected: number;
    /** How many characters the output has. */
    written: number;
  };
}

const names: readonly string[] = ['html', 'markdown', 'text', 'chunks', 'portableText'];

/**
 * Compares an article with an output that this library or any other program wrote of it, and returns what is lost,
 * repeated, invented, moved, joined or torn: the words of the tree must be the words that are written, each once and in
 * its order.
 *
 * The output is read by code that shares nothing with the writers: HTML as a browser shows it, Markdown without its
 * marks, of chunks everything that is not `added`, of Portable Text the spans, code and formulas. What a format
 * expresses in its own way, such as the label of a footnote in Markdown, is not a gap. The time is linear in article
 * and output.
 *
 * @throws {TypeError} if an argument has a wrong type, or `output` does not have exactly one of these names.
 * @example
 * ```ts
 * import { auditOutput, parseArticle, toHtml } from 'espalier';
 *
 * const article = parseArticle('<h2>Tea</h2><p>Two <b>cups</b> a day.</p>');
 * auditOutput(article, { html: toHtml(article) }).ok; // true
 * auditOutput(article, { markdown: '## Tea\n\nTwo a day.\n' }).missing; // [{ text: 'cups', after: 'Tea Two' }]
 * ```
 */
export function auditOutput(article: Article, output: Output): OutputReport {
  checkArticle('auditOutput', article);
  const { written, form, chunkStarts = new Set() } = read(output);
  const expectation = expected(article, form, written);
  const gaps = compare(expectation, written, chunkStarts);
  return {
    ok: Object.values(gaps).every(({ length }) => length === 0),
    ...gaps,
    counts: { expected: expectation.text.text.length, written: written.text.length },
  };
}

function read(output: Output): { written: Solid; form: Form; chunkStarts?: ReadonlySet<number> } {
  checkNames('auditOutput', output, names, 'output');
  if (Object.keys(output).length !== 1)
    throw new TypeError(`auditOutput: the output must be one of ${names.join(', ')}`);
  if ('html' in output) return { written: readHtml(textOf('html', output.html)), form: 'html' };
  if ('markdown' in output) return { written: readMarkdown(textOf('markdown', output.markdown)), form: 'markdown' };
  if ('text' in output) return { written: solid(textOf('text', output.text)), form: 'text' };
  if ('chunks' in output) return { ...readChunks(listOf('chunks', output.chunks)), form: 'text' };
  return { written: readPortableText(listOf('portableText', output.portableText)), form: 'portable-text' };
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`auditOutput: ${name} must be a string`);
  return value;
}

function listOf<Entry>(name: string, value: readonly Entry[]): readonly Entry[] {
  if (!Array.isArray(value)) throw new TypeError(`auditOutput: ${name} must be an array`);
  if (!value.every((entry) => typeof entry === 'object' && entry !== null))
    throw new TypeError(`auditOutput: ${name} must hold objects`);
  return value;
}
