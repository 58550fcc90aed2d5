import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ShardOptions } from '../../batch/index.ts';
import { isAddress, isLanguageTag } from '../../given.ts';
import { type ReaderName, readerNames } from '../../records/readers.ts';

const actions = ['run', 'verify', 'status'] as const;

/** The arguments of `espalier batch`. */
export interface BatchArguments {
  action: (typeof actions)[number];
  manifest: string;
  /** The names of the selected shards; empty for all. */
  shards: string[];
  format: 'text' | 'ndjson';
  /** How many processes work side by side. */
  jobs: number;
  /** Whether shards that are done are made again. */
  again: boolean;
  options: ShardOptions;
  /** The words of the options that each article is parsed with, for other processes. */
  optionWords: string[];
}

/** The result of reading the command line. */
export type BatchRequest = { run: BatchArguments } | { print: 'help' } | { wrong: string };

const flags = {
  shard: { type: 'string', multiple: true },
  format: { type: 'string', short: 'f' },
  jobs: { type: 'string', short: 'j' },
  again: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  root: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  positions: { type: 'boolean' },
  recover: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the words after `espalier batch`. It never throws: a line that cannot be understood is `wrong`, with a sentence
 * for the user.
 */
export function readBatchArguments(argv: readonly string[]): BatchRequest {
  try {
    return understand(argv);
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ', 1);
    return { wrong: sentence.endsWith('.') ? sentence : `${sentence}.` };
  }
}

function understand(argv: readonly string[]): BatchRequest {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: flags,
    allowPositionals: true,
    allowNegative: true,
  });
  if (values.help) return { print: 'help' };
  const [action, manifest, ...others] = positionals;
  if (!isAction(action)) return { wrong: `batch knows ${actions.join(', ')}, not '${action ?? ''}'.` };
  if (manifest === undefined || others.length > 0) return { wrong: `batch ${action} takes one manifest.` };
  const { format = 'text', jobs = String(availableParallelism()), shard = [], again = false } = values;
  if (format !== 'text' && format !== 'ndjson') return { wrong: `--format knows text, ndjson, not '${format}'.` };
  if (!/^[1-9]\d{0,3}$/.test(jobs)) return { wrong: `--jobs needs a number from 1 up, not '${jobs}'.` };
  const only = (values.only ?? []).flatMap((list) => list.split(',')).map((name) => name.trim());
  const stranger = only.find((name) => !(readerNames as string[]).includes(name));
  if (stranger !== undefined) return { wrong: `--only knows ${readerNames.join(', ')}, not '${stranger}'.` };
  const { root, url, language, positions, recover } = values;
  if (root !== undefined && root !== 'auto' && root !== 'document')
    return { wrong: `--root of batch knows auto, document, not '${root}'.` };
  if (url !== undefined && !isAddress(url))
    return { wrong: `--url needs a whole address such as https://example.org/page, not '${url}'.` };
  if (language !== undefined && !isLanguageTag(language))
    return { wrong: `--language needs a tag such as en or pt-BR, not '${language}'.` };
  const options: ShardOptions = {
    ...(only.length > 0 && { only: [...new Set(only)] as ReaderName[] }),
    ...(root !== undefined && { root }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(positions && { positions }),
    ...(recover === false && { recover }),
  };
  const optionWords = [
    ...(only.length > 0 ? [`--only=${only.join(',')}`] : []),
    ...[['root', root] as const, ['url', url] as const, ['language', language] as const].flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    ),
    ...(positions ? ['--positions'] : []),
    ...(recover === false ? ['--no-recover'] : []),
  ];
  return { run: { action, manifest, shards: shard, format, jobs: Number(jobs), again, options, optionWords } };
}

function isAction(word: string | undefined): word is BatchArguments['action'] {
  return (actions as readonly (string | undefined)[]).includes(word);
}
