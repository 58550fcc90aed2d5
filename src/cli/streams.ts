import type { Readable, Writable } from 'node:stream';

/** What the command needs of a process; `process` itself is one. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/** Says something on stderr: a message of one line, and lines below it. */
export type Say = (message: string, below?: readonly string[]) => void;
