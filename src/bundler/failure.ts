import { readFile } from 'node:fs/promises';
import { EspalierError } from '../error.ts';

/** A place in a file: lines count from 1 and columns from 0, as build tools count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** An import as written in the importing file. */
export interface ImportedBy {
  importer: string;
  specifier: string;
}

/** An error with the fields that build tools and their overlays show. */
export interface Failure extends Error {
  /** The file of the place. */
  id: string;
  plugin: string;
  loc?: Place;
  frame?: string;
}

/**
 * Returns the error of a build: it names the file with its query, why it cannot be read, which file imports it and
 * where. The place is that of a known fault in the file, else that of the import.
 */
export async function failure(
  id: string,
  { cause, source, importedBy }: { cause: unknown; source?: string; importedBy?: ImportedBy | undefined },
): Promise<Failure> {
  const [file = id] = id.split('?', 1);
  const within = source === undefined ? undefined : placeWithin(file, source, cause);
  const code = importedBy && (await readFile(fileOf(importedBy), 'utf8').catch(() => undefined));
  const imported = importedBy && code !== undefined ? placeOfImport(importedBy, code) : undefined;
  const loc = within ?? imported;
  const text = within === undefined ? code : source;
  const by = importedBy === undefined ? '' : `\n  imported by ${imported ? show(imported) : fileOf(importedBy)}`;
  const place = within === undefined ? '' : `\n  at ${show(within)}`;
  const reason = cause instanceof Error ? cause.message : String(cause);
  // Without its cause and a stack: what happened within the library is of no use to users of the plugin.
  const error = new Error(`${id}: ${reason}${place}${by}`);
  error.stack = `${error.name}: ${error.message}`;
  return Object.assign(error, {
    plugin: 'espalier',
    // Tools show line and column behind it.
    id: loc?.file ?? id,
    ...(loc && { loc }),
    ...(loc && text !== undefined && { frame: frameOf(text, loc) }),
  });
}

function fileOf({ importer }: ImportedBy): string {
  return importer.split('?', 1)[0] ?? importer;
}

function show({ file, line, column }: Place): string {
  return `${file}:${line}:${column + 1}`;
}

/** The place in a file that is not a feed: where its JSON becomes invalid, or its first element. */
function placeWithin(file: string, source: string, cause: unknown): Place | undefined {
  if (!(cause instanceof EspalierError)) return undefined;
  const stated = cause.cause instanceof SyntaxError ? /position (\d+)/.exec(cause.cause.message)?.[1] : undefined;
  if (stated !== undefined) return placeAt(file, source, Number(stated));
  const root = cause.code === 'not-a-feed' ? source.search(/<[a-z_]/i) : -1;
  return root < 0 ? undefined : placeAt(file, source, root);
}

function placeOfImport(importedBy: ImportedBy, code: string): Place | undefined {
  const offset = code.indexOf(importedBy.specifier);
  return offset < 0 ? undefined : placeAt(fileOf(importedBy), code, offset);
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)?.length ?? 0 };
}

const LONGEST = 200;

/** The line of a place with those beside it, and a mark below it. */
function frameOf(text: string, { line, column }: Place): string {
  const first = Math.max(1, line - 2);
  const lines = text.split('\n', line + 2).slice(first - 1);
  const width = String(line + 2).length;
  return lines
    .flatMap((content, index) => {
      const number = String(first + index).padStart(width);
      const shown = `${number}  |  ${content.slice(0, LONGEST)}`;
      const isPlace = first + index === line && column < LONGEST;
      return isPlace ? [shown, `${' '.repeat(width)}  |  ${' '.repeat(column)}^`] : [shown];
    })
    .join('\n');
}
