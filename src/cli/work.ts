import { type Failure, failureOf } from '../records/failure.ts';
import type { Arguments } from './arguments.ts';
import { createAuditor } from './audited.ts';
import { createChecker } from './checked.ts';
import { colourTree, wantsColour } from './colour.ts';
import { checkedFormats, formats } from './format.ts';
import type { Format } from './format-context.ts';
import { outputTo } from './output.ts';
import { parseInput } from './parse-input.ts';
import type { Parsed } from './parsed.ts';
import { parserOf } from './parser.ts';
import { type Progress, progressOn } from './progress.ts';
import { createReporter } from './reported.ts';
import type { Say, Streams } from './streams.ts';
import { visible } from './visible.ts';

/** 0 good, 1 a check that was asked for failed, 2 the command was used wrongly, 3 something could not be read, parsed or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Parses every input and writes what came of it; an input that fails does not stop those behind it. Rejects where the output fails. */
export async function work(asked: Arguments, streams: Streams, say: Say): Promise<ExitCode> {
  const { stdin, stdout, stderr } = streams;
  const output = outputTo(stdout);
  const progress = progressOn(stderr, () => performance.now());
  const finish = finisher(asked, streams);
  const several = asked.files.length > 1;
  const format: Format = formats[asked.format];
  const [before, between, behind] = (several && format.list) || ['', '', ''];
  let failed = false;
  let written = 0;

  const report: Say = (message, below) => {
    progress.clear();
    say(message, below);
  };
  const reportLines = (message: string): void => {
    const [first = '', ...below] = message.split('\n');
    report(first, below);
  };
  const fail = (name: string, { message }: Failure): void => {
    failed = true;
    report(`${name === '-' ? 'standard input' : name}: ${message}`);
  };
  const emit = (text: string): Promise<boolean> => {
    if (stdout.isTTY) progress.clear();
    return output.write(finish(text));
  };
  /** Answers whether anybody reads on. */
  const writeInput = async (parsed: Parsed): Promise<boolean> => {
    let isFirst = true;
    for await (const piece of format.pieces(parsed, { several, only: asked.only, report })) {
      if (isFirst && !(await emit(written === 0 ? before : between))) return false;
      if (isFirst) written += 1;
      isFirst = false;
      if (!(await emit(piece))) return false;
    }
    return true;
  };

  const auditor = asked.audit ? createAuditor(reportLines) : undefined;
  // The formats that write what is found say nothing more of it.
  const checker = asked.check
    ? createChecker(checkedFormats.includes(asked.format) ? () => {} : reportLines)
    : undefined;
  const parser = await parserOf(asked);
  const reporter = asked.report === undefined ? undefined : createReporter();
  const audited = auditor?.watch(parser) ?? parser;
  const parse = reporter?.watch(audited) ?? audited;
  let isRead = true;
  for (const [index, name] of asked.files.entries()) {
    if (!isRead) break;
    const label = several ? `, ${index + 1} of ${asked.files.length} files` : '';
    const input = await parseInput(name, asked, parse, stdin);
    const followed = auditor?.follow(input) ?? input;
    const parsed = counted(checker?.follow(followed) ?? followed, progress, label);
    if (parsed.kind === 'failure') fail(name, parsed.error);
    try {
      if (reporter) await reporter.take(parsed);
      else isRead = await writeInput(parsed);
    } catch (thrown) {
      fail(name, failureOf(thrown));
    }
  }
  if (asked.report !== undefined) await reporter?.write(asked.report, output.write);
  else if (isRead) await emit(several && format.list && written === 0 ? before + behind : behind);
  progress.clear();
  if (asked.files.includes('-')) stdin.destroy();
  await output.end();
  if (failed) return 3;
  return auditor?.hasFoundGap() || checker?.hasFailed() ? 1 : 0;
}

/** What a text goes through on its way out: nothing but colours, unless it is for a terminal. */
function finisher(asked: Arguments, { stdout, env }: Streams): (text: string) => string {
  const isTerminal = stdout.isTTY === true;
  const format: Format = formats[asked.format];
  const colours = format.hasColours && wantsColour(asked.color, env, isTerminal);
  return (text) => {
    const shown = isTerminal ? visible(text) : text;
    return colours ? colourTree(shown) : shown;
  };
}

/** Counts the articles of an input as they are made. */
function counted(parsed: Parsed, progress: Progress, label: string): Parsed {
  if (parsed.kind === 'html') progress.add(1, label);
  if (parsed.kind === 'feed') progress.add(parsed.feed.items.length, label);
  if (parsed.kind !== 'ndjson') return parsed;
  const { results } = parsed;
  const counting = async function* () {
    for await (const result of results) {
      progress.add(1, label);
      yield result;
    }
  };
  return { ...parsed, results: counting() };
}
