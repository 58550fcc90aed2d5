import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder without room for a file of some megabytes until `makeRoom` is called. */
export interface SmallDisk {
  kind: 'tmpfs' | 'ulimit';
  folder: string;
  /** The code of the error when a process writes there. */
  code: 'ENOSPC' | 'EFBIG';
  /** The shell commands to run before a process that is to find the disk full. */
  before: string;
  makeRoom: (processes: readonly number[]) => void;
  remove: () => void;
}

/** Twelve megabytes, in the blocks of bash: only one of the shards is longer. */
const BLOCKS = 12 * 1024;

/**
 * Returns a file system of one megabyte where the kernel lets us mount one, as it does outside of containers. In a
 * container, processes may make no file longer than twelve megabytes, and there, too, the kernel refuses in the middle
 * of a write.
 */
export function smallDisk(parent: string): SmallDisk {
  const folder = join(parent, 'small');
  mkdirSync(folder);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'espalier-test', folder]).status === 0) {
    return {
      kind: 'tmpfs',
      folder,
      code: 'ENOSPC',
      before: '',
      makeRoom: () => void execFileSync('mount', ['-o', 'remount,size=256m', folder]),
      remove: () => void execFileSync('umount', [folder]),
    };
  }
  return {
    kind: 'ulimit',
    folder,
    code: 'EFBIG',
    before: `ulimit -S -f ${BLOCKS}; `,
    makeRoom(processes) {
      for (const pid of processes) execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited']);
    },
    remove() {},
  };
}
