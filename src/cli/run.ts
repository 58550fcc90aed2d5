import { failureOf } from '../records/failure.ts';
import { readArguments } from './arguments.ts';
import { outputTo } from './output.ts';
import type { ExitCode, Say, Streams } from './streams.ts';
import { version } from './version.ts';
import { visibleLine } from './visible.ts';

/**
 * Runs the command and resolves to its exit code; it never rejects. The code that reads articles is loaded only when
 * there is an article to read.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdin, stdout, stderr } = streams;
  // An error of a closed stderr cannot be reported anywhere.
  stderr.on('error', () => {});
  const say: Say = (message, below = []) =>
    void stderr.write(`espalier: ${[message, ...below].map((line) => `${visibleLine(line)}\n`).join('')}`);
  const print = async (text: string): Promise<ExitCode> => {
    const output = outputTo(stdout);
    await output.write(text);
    await output.end();
    return 0;
  };
  const [first, ...others] = argv;
  if (first === 'batch') return await (await import('./batch/run.ts')).runBatch(others, streams, say);
  if (first === 'completion') {
    const { completions, shells } = await import('./completion/index.ts');
    const text = others.length === 1 ? completions(others[0] ?? '') : undefined;
    if (text !== undefined) return await print(text);
    say(`completion takes the name of a shell: ${shells.join(', ')}.`);
    return 2;
  }
  const request = readArguments(argv);
  if ('wrong' in request) {
    say(`${request.wrong} Try 'espalier --help'.`);
    return 2;
  }
  if ('print' in request)
    return await print(request.print === 'help' ? (await import('./help.ts')).help() : `${version()}\n`);
  const { files, watch, output } = request.run;
  if (files.length === 0 && stdin.isTTY) {
    say("There is nothing to read. Name a file, or pipe into it; try 'espalier --help'.");
    return 2;
  }
  try {
    if (files.length === 0) files.push('-');
    if (watch) return await (await import('./watch.ts')).watchFiles(request.run, streams, say);
    return await (await import('./work.ts')).work(request.run, streams, say);
  } catch (thrown) {
    const { code, message } = failureOf(thrown);
    if (code === 'invalid-option') {
      // The options of the command have the same names as those of the library.
      say(message.replace('selectArticle: ', '--'));
      return 2;
    }
    say(output === undefined ? message : `${output} could not be written: ${message}`);
    return 3;
  }
}
