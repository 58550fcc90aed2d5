import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Shard } from '../../../src/batch/index.ts';
import { response, warc } from '../warc-file.ts';

/** Shards of all kinds, and how many records each holds. */
export interface Shards {
  shards: Shard[];
  /** How many lines each output must have. */
  lines: Map<string, number>;
  /** The shard that takes longest, the one with bad records, the one without room, and the one whose input is cut. */
  long: string;
  poisoned: string;
  roomless: string;
  cut: string;
}

/** An article whose words depend on a number. */
export function page(number: number): string {
  const rows = [1, 2, 3, 4].map((row) => `<tr><td>Step ${row}</td><td>${number + row} min</td></tr>`).join('');
  const paragraphs = `<p>Loaf ${number} rests on the table while the oven warms, and nobody hurries it.</p>`.repeat(6);
  return `<h1>Loaf ${number}</h1>${paragraphs}<h2>Times</h2><table><tr><th>Work</th><th>Time</th></tr>${rows}</table>
<h2>Questions</h2><h3>Is loaf ${number} done?</h3><p>Knock on it and listen.</p>`;
}

function records(count: number, from: number): string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify({ id: from + index, html: page(from + index) }));
}

/** Writes the inputs into a folder; outputs will be beside them, except one, on a small disk. */
export function makeShards(folder: string, small: string): Shards {
  const into = join(folder, 'in');
  mkdirSync(into);
  const shards: Shard[] = [];
  const lines = new Map<string, number>();
  const add = (name: string, file: string, data: string | Uint8Array, count: number, output?: string): string => {
    writeFileSync(join(into, file), data);
    shards.push({ name, input: join(into, file), output: output ?? join(folder, 'out', `${name}.ndjson`) });
    lines.set(name, count);
    return name;
  };
  const text = (list: readonly string[]): string => `${list.join('\n')}\n`;

  const long = add('long', 'long.ndjson', text(records(1200, 0)), 1200);
  // Longer than all others together, but quick to read.
  const wide = Array.from({ length: 8 }, (_, id) =>
    JSON.stringify({ id, html: `<p>${'Loaf, oven and table. '.repeat(100_000)}` }),
  );
  const roomless = add('roomless', 'roomless.ndjson', text(wide), 8, join(small, 'roomless.ndjson'));
  const bad = [
    'no json',
    '{"id":"deep","html":7}',
    '',
    `{"id":"nested","html":${JSON.stringify('<b>'.repeat(50_000))}}`,
  ];
  const poisoned = add('poisoned', 'poisoned.ndjson', text([...records(20, 100), ...bad, ...records(20, 200)]), 44);
  const cut = add('cut', 'cut.ndjson.gz', gzipSync(text(records(50, 300))).subarray(0, -20), 50);
  for (let index = 0; index < 12; index += 1) {
    const list = text(records(40, 1000 * index));
    const isPacked = index % 2 === 0;
    add(`small-${index}`, `small-${index}.ndjson${isPacked ? '.gz' : ''}`, isPacked ? gzipSync(list) : list, 40);
  }
  const pages = Array.from({ length: 30 }, (_, index) =>
    response(`https://bread.example/${index}`, 'text/html', page(index)),
  );
  const pictures = response('https://bread.example/p', 'image/png', 'no page');
  add('crawl', 'crawl.warc.gz', warc([...pages, pictures], true), 30, join(folder, 'out', 'crawl.ndjson.gz'));
  return { shards, lines, long, poisoned, roomless, cut };
}
