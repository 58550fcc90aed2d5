import type { Writable } from 'node:stream';

/** Where the data goes. */
export interface Output {
  /**
   * Writes a text and waits for a slower reader; `false` if the reader has gone and nothing more needs to be written.
   */
  write: (text: string) => Promise<boolean>;
  /**
   * Resolves when all output is flushed, or cannot be. Rejects with the error of a stream that broke for another reason
   * than a reader that has gone.
   */
  end: () => Promise<void>;
}

/** Returns the output into a stream. */
export function outputTo(stream: Writable): Output {
  let broken: Error | undefined;
  let wake: (() => void) | undefined;
  const stop = (error?: Error): void => {
    broken ??= error ?? Object.assign(new Error('The stream is closed.'), { code: 'EPIPE' });
    wake?.();
  };
  stream.on('error', stop);
  stream.on('close', () => stop());
  const settle = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (broken) resolve();
      else start(resolve);
    });
  return {
    async write(text) {
      if (broken) return false;
      if (text !== '' && !stream.write(text)) await settle((done) => stream.once('drain', done));
      return broken === undefined;
    },
    async end() {
      if (!broken) await settle((done) => stream.write('', () => done()));
      if (broken && !isGone(broken)) throw broken;
    },
  };
}

/** Whether the error means that the reader has gone, as with `| head`. */
function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
