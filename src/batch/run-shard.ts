import { setImmediate as othersTurn } from 'node:timers/promises';
import { parseArticle } from '../article.ts';
import { EspalierError } from '../error.ts';
import { checkNames, checkText } from '../given.ts';
import { checkOptions, optionNames } from '../options.ts';
import { parseLines } from '../records/parse-lines.ts';
import { type ReaderName, readerNames } from '../records/readers.ts';
import type { LineResult, ParseArticle } from '../records/result.ts';
import { splitLines } from '../records/split-lines.ts';
import { resultValue, toJsonLine } from '../records/to-line.ts';
import { schemaVersion } from '../tree/version.ts';
import { type OpenShard, openShard } from './open-shard.ts';
import { createOutput } from './output-file.ts';
import { readWarc } from './read-warc.ts';
import { plainOptions } from './summary.ts';
import type { ShardOptions, ShardProgress, ShardSummary } from './types.ts';

/** The settings of `runShard`. */
export interface ShardRun {
  /** A file of NDJSON records or a WARC, compressed by gzip or not; its kind is detected from its content. */
  input: string;
  /** The file to be made; compressed if its name ends in `.gz`. An existing file is replaced. */
  output: string;
  /** What each article is parsed with. Default: the defaults of `parseArticle`. */
  options?: ShardOptions;
  /** Ends the work: no file is left behind, and the promise is rejected with the reason. */
  signal?: AbortSignal;
  /** Is called about once for each megabyte that is written. */
  onProgress?: (progress: ShardProgress) => void;
}

/** For how many milliseconds records are read before other tasks can run: locks are renewed, signals arrive. */
const TURN = 25;

/**
 * Reads a file of records, parses the article of each, and writes a line for each in the same order:
 * `{"id", "article"}`, or `{"id", "error": {"code", "message"}}` for a bad record, which never ends the work. The last
 * line is `{"summary": …}`, with counts and sums; it is returned as well.
 *
 * The output is written under another name, and renamed when all of it is on the disk: an output with the final name is
 * complete. The same input and options give the same output, byte for byte, however often and wherever the shard is
 * run.
 *
 * Rejects with an `EspalierError` of the code `truncated-input` or `corrupt-input` if the input cannot be read to its
 * end, `invalid-option` if an option has an invalid value, `missing-peer` if the input is a WARC and the package
 * `warcio` is not installed; with the error of the file system if a file cannot be read or written. There is no output
 * then, unless there was one before.
 *
 * @example
 * ```ts
 * import { readFileSync, writeFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { runShard } from 'espalier/batch';
 *
 * const input = join(tmpdir(), 'espalier-example.ndjson');
 * const output = join(tmpdir(), 'espalier-example.trees.ndjson');
 * writeFileSync(input, '{"id": 1, "html": "<h2>Tea</h2>"}\nno record\n');
 * const summary = await runShard({ input, output, options: { only: ['outline'] } });
 * [summary.lines, summary.articles, summary.errors]; // [2, 1, 1]
 * readFileSync(output, 'utf8').split('\n')[0]; // '{"id":1,"outline":[{"depth":2,"text":"Tea","recovered":false,"children":[]}]}'
 * ```
 */
export async function runShard(run: ShardRun): Promise<ShardSummary> {
  checkNames('runShard', run, ['input', 'output', 'options', 'signal', 'onProgress'], 'key');
  const { input, output, options = {}, signal, onProgress } = run;
  checkText('runShard', 'input', input);
  checkText('runShard', 'output', output);
  const { only = [], ...articleOptions } = checkedOptions(options);
  signal?.throwIfAborted();
  const shard = await openShard(input, signal);
  const parse: ParseArticle = (html, own) => parseArticle(html, { ...articleOptions, ...own });
  const file = await createOutput(output);
  const counts = { records: 0, skipped: 0, lines: 0, articles: 0, errors: 0 };
  const codes = new Map<string, number>();
  let turn = performance.now();
  try {
    for await (const result of resultsOf(shard, input, parse)) {
      if (performance.now() - turn > TURN) {
        await othersTurn();
        turn = performance.now();
      }
      signal?.throwIfAborted();
      counts.records += 1;
      if (result === 'skipped') {
        counts.skipped += 1;
        continue;
      }
      counts.lines += 1;
      if ('error' in result) {
        counts.errors += 1;
        codes.set(result.error.code, (codes.get(result.error.code) ?? 0) + 1);
      } else counts.articles += 1;
      const isStored = await file.write(toJsonLine(resultValue(result, only)));
      if (isStored)
        onProgress?.({ records: counts.records, errors: counts.errors, bytes: shard.read(), total: shard.total });
    }
    const sealed = await file.commit(({ bytes, sha256, stored }): { summary: ShardSummary } => ({
      summary: {
        format: 1,
        schemaVersion,
        input: { kind: shard.kind, bytes: shard.read(), sha256: shard.sha256() },
        options: plainOptions(options),
        ...counts,
        codes: Object.fromEntries([...codes].sort()),
        bytes,
        sha256,
        stored,
      },
    }));
    return sealed.summary;
  } catch (error) {
    await file.discard();
    // A stream that was stopped has an error of its own.
    throw signal?.aborted ? signal.reason : error;
  }
}

function resultsOf(
  { kind, chunks }: OpenShard,
  path: string,
  parse: ParseArticle,
): AsyncIterable<LineResult | 'skipped'> {
  return kind === 'warc' ? readWarc(chunks, path, parse) : parseLines(splitLines(chunks), parse);
}

/** The options, each of which was checked: a shard must not fail record by record because of a typing error. */
function checkedOptions(options: ShardOptions): ShardOptions {
  checkNames('runShard', options, [...optionNames, 'only']);
  const { only, ...articleOptions } = options;
  checkOptions(articleOptions, 'runShard');
  if (only !== undefined && !Array.isArray(only))
    throw new TypeError('options.only must be an array of names of readers');
  const stranger = only?.find((name: ReaderName) => !readerNames.includes(name));
  if (stranger !== undefined)
    throw new EspalierError('invalid-option', `options.only: '${stranger}' is not one of ${readerNames.join(', ')}`);
  return options;
}
