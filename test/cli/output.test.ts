import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputTo } from '../../src/cli/output.ts';
import { command } from './harness.ts';

test('waits while the reader is slower', async () => {
  const waiting: (() => void)[] = [];
  const stream = new Writable({ highWaterMark: 10, write: (_chunk, _encoding, done) => void waiting.push(done) });
  const output = outputTo(stream);
  let isWritten = false;
  const writing = output.write('x'.repeat(100)).then((isRead) => {
    isWritten = isRead;
  });
  await new Promise(setImmediate);
  expect(isWritten).toBe(false);
  waiting.shift()?.();
  await writing;
  expect(isWritten).toBe(true);
});

test('a closed reader ends the output without an error', async () => {
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(gone) });
  const output = outputTo(stream);
  await output.write('abc');
  expect(await output.write('def')).toBe(false);
  await expect(output.end()).resolves.toBeUndefined();
});

test('every other error is thrown', async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(full) });
  const output = outputTo(stream);
  await output.write('abc');
  await expect(output.end()).rejects.toBe(full);
});

test('a reader that closes while the output waits ends the waiting', async () => {
  const stream = new Writable({ highWaterMark: 1, write() {} });
  const output = outputTo(stream);
  const writing = output.write('abc');
  stream.destroy();
  expect(await writing).toBe(false);
  await output.end();
});

test('stderr stays empty without errors', async () => {
  expect((await command([], { stdin: '<p>a', terminal: { stderr: true } })).err).toBe('');
});
