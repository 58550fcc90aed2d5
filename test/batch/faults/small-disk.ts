import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A place where a file of some megabytes has no room, until there is made some. */
export interface SmallDisk {
  kind: 'tmpfs' | 'ulimit';
  folder: string;
  /** The code of the error of who writes there. */
  code: 'ENOSPC' | 'EFBIG';
  /** What a shell does before it starts a process that is to find the disk full. */
  before: string;
  makeRoom: (processes: readonly number[]) => void;
  remove: () => void;
}

/** Twelve megabytes, in the blocks of bash: of the shards, one alone is longer. */
const BLOCKS = 12 * 1024;

/**
 * Returns a file system of one megabyte where the kernel lets us mount one, as it does on a machine of our own. In a container it does not: there no process may
 * make a file longer than twelve, which the kernel refuses in the middle of a write as well.
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
