import type { Format } from './format-context.ts';

const array = ['[\n', ',\n', '\n]\n'] as const;

/** The formats by the names that `--format` accepts; each is loaded when it is used. */
const formats = {
  view: async () => ({ pieces: (await import('./format-view.ts')).formatView, isDrawn: true }),
  tree: async () => ({ pieces: (await import('./format-tree.ts')).formatTree, isDrawn: true }),
  json: async () => ({ pieces: (await import('./format-json.ts')).formatJson, list: array }),
  ndjson: async () => ({ pieces: (await import('./format-json.ts')).formatJsonLines }),
  markdown: async () => ({ pieces: (await import('./format-prose.ts')).formatProse('markdown') }),
  html: async () => ({ pieces: (await import('./format-prose.ts')).formatProse('html') }),
  jsonld: async () => ({ pieces: (await import('./format-prose.ts')).formatJsonLd, list: array }),
  text: async () => ({ pieces: (await import('./format-prose.ts')).formatProse('text') }),
  csv: async () => ({ pieces: (await import('./format-csv.ts')).formatCsv }),
  chunks: async () => ({ pieces: (await import('./format-chunks.ts')).formatChunks }),
  sarif: async () => {
    const { formatSarif, sarifList } = await import('./format-findings.ts');
    return { pieces: formatSarif, list: sarifList };
  },
  github: async () => ({ pieces: (await import('./format-findings.ts')).formatAnnotations }),
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;

/** The formats that write what a check finds, and nothing else. */
export const checkedFormats: readonly string[] = ['sarif', 'github'];

/** The formats that can write records of readers in place of the article. */
export const recordFormats: readonly string[] = ['view', 'tree', 'json', 'ndjson', 'csv'];

export const formatNames = Object.keys(formats) as FormatName[];

/** Loads a format. */
export function loadFormat(name: FormatName): Promise<Format> {
  return formats[name]();
}
