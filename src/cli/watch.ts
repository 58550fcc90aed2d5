import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Arguments } from './arguments.ts';
import { expandFiles } from './expand-files.ts';
import type { ExitCode, Say, Streams } from './streams.ts';
import { work } from './work.ts';

/** Editors write a file in several steps: what happens within this time is one change. */
const QUIET = 60;

/** Clears a terminal, including what was scrolled away. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Processes the files whenever one of them changes, appears or disappears, until the signal of the streams is aborted;
 * a process ends by a signal of its own. Folders are watched rather than files: many editors replace the old file by a
 * new one.
 */
export async function watchFiles(asked: Arguments, streams: Streams, say: Say): Promise<ExitCode> {
  const { stdout, signal } = streams;
  const watchers = new Map<string, FSWatcher>();
  let wake = (): void => {};
  let code: ExitCode = 0;
  signal?.addEventListener('abort', () => wake());
  const isEnough = (): boolean => signal?.aborted === true || stdout.destroyed;
  try {
    for (let seen: string | undefined; !isEnough(); ) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const { files } = await expandFiles(asked.files, asked.output);
      for (const folder of new Set([...files, ...asked.files].map(folderOf))) {
        if (watchers.has(folder)) continue;
        try {
          watchers.set(
            folder,
            watch(folder, () => wake()).on('error', () => wake()),
          );
        } catch {
          // A missing folder has no files that could change.
        }
      }
      const state = await fingerprint(files);
      if (state !== seen) {
        seen = state;
        if (stdout.isTTY && asked.output === undefined) stdout.write(CLEAR);
        code = await work({ ...asked, files: [...asked.files] }, streams, say);
        say(`watching ${files.length === 1 ? 'one file' : `${files.length} files`}; Ctrl+C ends it.`);
      }
      if (isEnough()) break;
      await changed;
      await pause(QUIET);
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
  return code;
}

/** The folder of a file, or the one that a pattern begins in. */
function folderOf(name: string): string {
  const fixed = /^[^*?[\]{}()!]*/.exec(name)?.[0] ?? '';
  if (fixed === name) return dirname(name);
  const end = fixed.lastIndexOf('/');
  return end < 0 ? '.' : fixed.slice(0, end) || '/';
}

/** Returns a text that changes when one of the files does. */
async function fingerprint(files: readonly string[]): Promise<string> {
  const facts = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size, ino } = await stat(file).catch(() => ({ mtimeMs: 0, size: -1, ino: 0 }));
      return `${file}\n${mtimeMs} ${size} ${ino}`;
    }),
  );
  return facts.join('\n');
}
