import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

export interface Setting {
  stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  env?: Record<string, string>;
  /** Which of the three streams are terminals. */
  terminal?: { stdin?: boolean; stdout?: boolean; stderr?: boolean };
  /** How wide the terminal is. */
  columns?: number;
  signal?: AbortSignal;
}

/** Runs the command within the test, and collects what it writes. */
export async function command(
  argv: readonly string[],
  { stdin = '', env = {}, terminal = {}, columns, signal }: Setting = {},
): Promise<Outcome> {
  const chunks = (Array.isArray(stdin) ? stdin : [stdin]).map((chunk) => Buffer.from(chunk));
  const stdout = collector();
  const stderr = collector();
  const code = await run(argv, {
    stdin: Object.assign(Readable.from(chunks), { isTTY: terminal.stdin ?? false }),
    stdout: Object.assign(stdout.stream, { isTTY: terminal.stdout ?? false, ...(columns && { columns }) }),
    stderr: Object.assign(stderr.stream, { isTTY: terminal.stderr ?? false }),
    env,
    ...(signal && { signal }),
  });
  return { code, out: stdout.text(), err: stderr.text() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** The values of an output with one JSON text per line. */
export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
