import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Output, outputTo } from './output.ts';

/** Signals that end the process: a half-written file is removed with it. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** An output that gets its final name when it ends, or is removed. */
export interface FileOutput extends Output {
  discard: () => Promise<void>;
}

/**
 * Returns the output into a file. Until it ends, it is a file of another name in the same folder, so that a reader of
 * the file finds the old one or the new one, both whole. Anything but a plain file, such as a pipe, is written
 * directly. Rejects with the error of the file system if nothing can be written there.
 */
export async function outputToFile(name: string): Promise<FileOutput> {
  const path = await realpath(name).catch(() => name);
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isDirectory()) {
    const output = outputTo(createWriteStream(path));
    return { ...output, discard: output.end };
  }
  if (there?.isDirectory()) throw Object.assign(new Error('it is a folder.'), { code: 'EISDIR' });
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  await (await open(part, 'wx')).close();
  const stream = createWriteStream(part, { flush: true });
  const output = outputTo(stream);
  const leave = (signal: NodeJS.Signals): void => {
    rmSync(part, { force: true });
    for (const ending of endings) process.off(ending, leave);
    process.kill(process.pid, signal);
  };
  for (const ending of endings) process.on(ending, leave);
  const release = (): void => {
    for (const ending of endings) process.off(ending, leave);
  };
  return {
    write: output.write,
    async end() {
      try {
        await output.end();
        stream.end();
        await finished(stream);
        if (there !== undefined) await chmod(part, there.mode);
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      } finally {
        release();
      }
    },
    async discard() {
      release();
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
