import { formatChunks } from './format-chunks.ts';
import type { Format } from './format-context.ts';
import { formatAnnotations, formatSarif, sarifList } from './format-findings.ts';
import { formatJson, formatJsonLines } from './format-json.ts';
import { formatJsonLd, formatProse } from './format-prose.ts';
import { formatTree } from './format-tree.ts';

const array = ['[\n', ',\n', '\n]\n'] as const;

/** The formats by the names that `--format` knows. */
export const formats = {
  tree: { pieces: formatTree, hasColours: true },
  json: { pieces: formatJson, list: array },
  ndjson: { pieces: formatJsonLines },
  markdown: { pieces: formatProse('markdown') },
  html: { pieces: formatProse('html') },
  jsonld: { pieces: formatJsonLd, list: array },
  text: { pieces: formatProse('text') },
  chunks: { pieces: formatChunks },
  sarif: { pieces: formatSarif, list: sarifList },
  github: { pieces: formatAnnotations },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The formats that write what a check finds, and nothing else. */
export const checkedFormats: readonly string[] = ['sarif', 'github'];

export const formatNames = Object.keys(formats) as FormatName[];
