import { failureOf } from '../../records/failure.ts';
import { outputTo } from '../output.ts';
import type { ExitCode, Say, Streams } from '../streams.ts';
import { readBatchArguments } from './arguments.ts';
import { batchHelp } from './help.ts';
import { workOnBatch } from './work.ts';

/** Runs `espalier batch` and resolves to its exit code; it never rejects. */
export async function runBatch(argv: readonly string[], streams: Streams, say: Say): Promise<ExitCode> {
  const request = readBatchArguments(argv);
  if ('wrong' in request) {
    say(`${request.wrong} Try 'espalier batch --help'.`);
    return 2;
  }
  try {
    if ('run' in request) return await workOnBatch(request.run, streams, say);
    const output = outputTo(streams.stdout);
    await output.write(batchHelp);
    await output.end();
    return 0;
  } catch (thrown) {
    const { code, message } = failureOf(thrown);
    say(message);
    return thrown instanceof TypeError || code === 'invalid-option' ? 2 : 3;
  }
}
