import { expect, test } from 'vitest';
import { parseLines } from '../../src/records/parse-lines.ts';
import { splitLines } from '../../src/records/split-lines.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test.each([1, 3, 100])(
  'a line that is too long to be held is one line all the same, in pieces of %i bytes',
  async (size) => {
    const text = `ab\n${'x'.repeat(50)}\n\nlast of all`;
    expect(await all(splitLines(pieces(text, size), 10))).toEqual(['ab', undefined, '', undefined]);
    expect(await all(splitLines(pieces('0123456789\nb', size), 10))).toEqual(['0123456789', 'b']);
  },
);

test('it is a record that is too large', async () => {
  const lines = splitLines(pieces(`${'x'.repeat(50)}\n`, 7), 10);
  const parse = (): never => {
    throw new Error('nothing is parsed');
  };
  expect(await all(parseLines(lines, parse))).toEqual([
    { id: null, line: 1, error: { code: 'record-too-large', message: 'Line 1 is too long to be held.' } },
  ]);
});
