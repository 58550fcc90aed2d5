import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { written, clock, progress };
}

test('long work on a terminal shows how far it is', () => {
  const { written, clock, progress } = watched(true);
  clock.now = 600;
  progress.add(1, ', 1 of 3 files');
  clock.now = 650;
  progress.add(5, ', 2 of 3 files');
  clock.now = 750;
  progress.add(2, ', 3 of 3 files');
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r\u001b[K1 article, 1 of 3 files', '\r\u001b[K8 articles, 3 of 3 files', '\r\u001b[K']);
});

test('short work shows nothing', () => {
  const { written, clock, progress } = watched(true);
  clock.now = 499;
  progress.add(1000, '');
  progress.clear();
  expect(written).toEqual([]);
});

test('work without a terminal shows nothing', () => {
  const { written, clock, progress } = watched(false);
  clock.now = 60_000;
  progress.add(1, '');
  progress.clear();
  expect(written).toEqual([]);
});
