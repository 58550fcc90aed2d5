import { failureOf } from '../records/failure.ts';
import { readArguments } from './arguments.ts';
import { runBatch } from './batch/run.ts';
import { help, version } from './help.ts';
import { outputTo } from './output.ts';
import type { Say, Streams } from './streams.ts';
import { visibleLine } from './visible.ts';
import { type ExitCode, work } from './work.ts';

/** Runs the command and resolves to its exit code; it never rejects. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdin, stdout, stderr } = streams;
  // Nobody listens to what would be said about a stderr that is gone.
  stderr.on('error', () => {});
  const say: Say = (message, below = []) =>
    void stderr.write(`espalier: ${[message, ...below].map((line) => `${visibleLine(line)}\n`).join('')}`);
  if (argv[0] === 'batch') return await runBatch(argv.slice(1), streams, say);
  const request = readArguments(argv);
  if ('wrong' in request) {
    say(`${request.wrong} Try 'espalier --help'.`);
    return 2;
  }
  if ('print' in request) {
    const output = outputTo(stdout);
    await output.write(request.print === 'help' ? help : `${version()}\n`);
    await output.end();
    return 0;
  }
  const { files } = request.run;
  if (files.length === 0 && stdin.isTTY) {
    say("There is nothing to read. Name a file, or pipe into it; try 'espalier --help'.");
    return 2;
  }
  try {
    if (files.length === 0) files.push('-');
    return await work(request.run, streams, say);
  } catch (thrown) {
    const { code, message } = failureOf(thrown);
    // The options of the command have the names of the library's.
    say(message.replace('selectArticle: ', '--'));
    return code === 'invalid-option' ? 2 : 3;
  }
}
