/** Work shorter than this is not worth a line. */
const PATIENCE = 500;
const REFRESH = 100;

/** The line that shows the progress of long work. */
export interface Progress {
  /** Counts articles that are done; `label` follows the count. */
  add: (count: number, label: string) => void;
  /** Removes the line. */
  clear: () => void;
}

/** Returns the progress line of a terminal; nothing is ever written if stderr is not one. */
export function progressOn(stderr: { isTTY?: boolean; write: (text: string) => unknown }, now: () => number): Progress {
  if (!stderr.isTTY) return { add() {}, clear() {} };
  const start = now();
  let shown = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let done = 0;
  return {
    add(count, label) {
      done += count;
      const time = now();
      if (time - start < PATIENCE || time - shown < REFRESH) return;
      shown = time;
      isShown = true;
      stderr.write(`\r\u001b[K${done} ${done === 1 ? 'article' : 'articles'}${label}`);
    },
    clear() {
      if (!isShown) return;
      isShown = false;
      stderr.write('\r\u001b[K');
    },
  };
}
