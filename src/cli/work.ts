import type { Failure } from '../records/failure.ts';
import type { Arguments } from './arguments.ts';
import { painter, wantsColour } from './colour.ts';
import { expandFiles } from './expand-files.ts';
import { checkedFormats, loadFormat } from './format.ts';
import type { Format, FormatContext } from './format-context.ts';
import { type Output, outputTo } from './output.ts';
import { parseInput } from './parse-input.ts';
import type { Parsed } from './parsed.ts';
import { parserOf } from './parser.ts';
import { type Progress, progressOn } from './progress.ts';
import type { ExitCode, Say, Streams } from './streams.ts';
import { watchRoot } from './unmatched.ts';
import { unreadable } from './unreadable.ts';
import { visible } from './visible.ts';

/** The width if the output is not a terminal. */
const WIDTH = 80;

/**
 * Parses every input and writes its result; an input that fails does not stop those after it. Rejects if the output
 * fails.
 */
export async function work(asked: Arguments, streams: Streams, say: Say): Promise<ExitCode> {
  const parser = await parserOf(asked);
  if (asked.output === undefined) return await workInto(outputTo(streams.stdout), asked, parser, streams, say);
  const { outputToFile } = await import('./output-file.ts');
  const file = await outputToFile(asked.output);
  try {
    return await workInto(file, asked, parser, streams, say);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function workInto(
  output: Output,
  asked: Arguments,
  parser: Awaited<ReturnType<typeof parserOf>>,
  { stdin, stdout, stderr, env }: Streams,
  say: Say,
): Promise<ExitCode> {
  const isTerminal = asked.output === undefined && stdout.isTTY === true;
  const progress = progressOn(stderr, () => performance.now());
  const { files, unmatched } = await expandFiles(asked.files, asked.output);
  const several = files.length + unmatched.length > 1;
  const format: Format = await loadFormat(asked.format);
  const [before, between, behind] = (several && format.list) || ['', '', ''];
  let code = 0 as ExitCode;
  let written = 0;

  const report: Say = (message, below) => {
    progress.clear();
    say(message, below);
  };
  const reportLines = (message: string): void => {
    const [first = '', ...below] = message.split('\n');
    report(first, below);
  };
  const fail = (name: string, { message }: Pick<Failure, 'message'>): void => {
    code = 3;
    report(`${calledBy(name)}: ${message}`);
  };
  const emit = (text: string): Promise<boolean> => {
    if (isTerminal) progress.clear();
    return output.write(isTerminal && !format.isDrawn ? visible(text) : text);
  };
  const context: Omit<FormatContext, 'isFirst'> = {
    several,
    only: asked.only,
    report,
    width: (isTerminal ? stdout.columns : undefined) || WIDTH,
    isTerminal,
    paint: painter(wantsColour(asked.color, env, isTerminal)),
  };
  /** Resolves to whether the output is still being read. */
  const writeInput = async (parsed: Parsed): Promise<boolean> => {
    let isFirst = true;
    for await (const piece of format.pieces(parsed, { ...context, isFirst: written === 0 })) {
      if (isFirst && !(await emit(written === 0 ? before : between))) return false;
      if (isFirst) written += 1;
      isFirst = false;
      if (!(await emit(piece))) return false;
    }
    return true;
  };

  const auditor = asked.audit ? (await import('./audited.ts')).createAuditor(reportLines) : undefined;
  // The formats that write the findings do not report them as well.
  const checker = asked.check
    ? (await import('./checked.ts')).createChecker(checkedFormats.includes(asked.format) ? () => {} : reportLines)
    : undefined;
  const roots = watchRoot(asked);
  const reporter = asked.report === undefined ? undefined : (await import('./reported.ts')).createReporter();
  const audited = auditor?.watch(parser) ?? parser;
  const parse = reporter?.watch(audited) ?? audited;
  for (const name of unmatched) fail(name, { message: 'no file matches.' });
  let isRead = true;
  for (const [index, name] of files.entries()) {
    if (!isRead) break;
    const label = several ? `, ${index + 1} of ${files.length} files` : '';
    let parsed = await parseInput(name, asked, parse, stdin);
    for (const part of [auditor, checker, roots]) parsed = part?.follow(parsed) ?? parsed;
    parsed = counted(parsed, progress, label);
    if (parsed.kind === 'failure') fail(name, parsed.error);
    if (parsed.kind === 'html' && parsed.isEmpty) report(`${calledBy(name)}: there is nothing in it.`);
    try {
      if (reporter) await reporter.take(parsed);
      else isRead = await writeInput(parsed);
    } catch (thrown) {
      fail(name, unreadable(name, thrown));
    }
    const complaint = isRead ? roots?.complaint() : undefined;
    if (complaint === undefined) continue;
    report(`${calledBy(name)}: ${complaint}`);
    // A filter of records does not fail because of its records.
    if (parsed.kind !== 'ndjson' && code === 0) code = 1;
  }
  if (asked.report !== undefined) await reporter?.write(asked.report, output.write);
  else if (isRead) await emit(several && format.list && written === 0 ? before + behind : behind);
  progress.clear();
  if (asked.files.includes('-')) stdin.destroy();
  await output.end();
  if (code !== 3 && (auditor?.hasFoundGap() || checker?.hasFailed())) return 1;
  return code;
}

function calledBy(name: string): string {
  return name === '-' ? 'standard input' : name;
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
