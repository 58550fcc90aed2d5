/**
 * Prints how many pages a second of one processor's time turns into lines, and what that comes to for a month of Common
 * Crawl.
 *
 *     npm run scale -- [--pages FOLDER] [--records N]
 *
 * The pages are the whole pages of a folder, or made-up articles where it is absent, over and over until there are N
 * records. Each way is measured in a process of its own, whose start and first, slow records are part of the figure. It
 * is the processor's time of all threads: other programs on the machine do not count.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { ShardSummary } from '../src/batch/types.ts';
import { filesIn, readText } from './accuracy/corpus.ts';
import { bodies } from './speed/bodies.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/corpus/pages' },
    records: { type: 'string', default: '1500' },
  },
});

/** A month of Common Crawl, in round figures: https://commoncrawl.github.io/cc-crawl-statistics/plots/crawlsize */
const month = { pages: 2.5e9, shards: 100_000 };

interface Measured {
  processor: number;
  clock: number;
  memory: number;
  summary: ShardSummary;
}

const folder = mkdtempSync(join(tmpdir(), 'espalier-scale-'));
try {
  const program = join(folder, 'shard.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('scale/shard.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    // Packages that are no ES modules ask for it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const found = existsSync(values.pages)
    ? filesIn(values.pages, '.html').map((path) => readText(join(values.pages, path)))
    : bodies('').bodies;
  const count = Number(values.records);
  const pages = Array.from({ length: count }, (_, index) => found[index % found.length] ?? '');
  const size = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  console.log(
    `${count} records of ${found.length} pages${existsSync(values.pages) ? '' : ', made up'}, ${(size / count / 1000).toFixed(0)} kB each; Node ${process.versions.node}`,
  );
  const lines = pages.map((html, id) => `${JSON.stringify({ id, html })}\n`);
  writeFileSync(join(folder, 'in.ndjson'), lines.join(''));
  writeFileSync(join(folder, 'in.ndjson.gz'), gzipSync(lines.join('')));
  writeFileSync(join(folder, 'in.warc.gz'), Buffer.concat(pages.map((page, index) => gzipSync(response(page, index)))));

  console.log('\ninput → output                            pages/s  MB/s  kB a line  memory, MB');
  const run = (input: string, output: string, only = ''): Measured => {
    const path = join(folder, output);
    const text = execFileSync(process.execPath, [program, join(folder, input), path, only], { encoding: 'utf8' });
    const measured = JSON.parse(text) as Measured;
    const { processor, memory, summary } = measured;
    const name = `${input} → ${output}${only === '' ? '' : `, only ${only}`}`;
    const figures = [
      (summary.records / processor).toFixed(0).padStart(7),
      (size / 1e6 / processor).toFixed(1).padStart(6),
      (statSync(path).size / 1000 / summary.lines).toFixed(1).padStart(11),
      memory.toFixed(0).padStart(12),
    ];
    console.log(`${name.padEnd(42)}${figures.join('')}`);
    return measured;
  };
  run('in.ndjson', 'out.ndjson');
  run('in.ndjson.gz', 'out.ndjson');
  run('in.warc.gz', 'out.ndjson');
  run('in.warc.gz', 'out.ndjson', 'faqs,metrics');
  const full = run('in.warc.gz', 'out.ndjson.gz');
  arithmetic(full.summary.records / full.processor, statSync(join(folder, 'out.ndjson.gz')).size / count);
} finally {
  rmSync(folder, { recursive: true });
}

function arithmetic(rate: number, bytes: number): void {
  const hours = month.pages / rate / 3600;
  const perShard = month.pages / month.shards;
  console.log(`
a month of Common Crawl, WARC to compressed trees, at ${rate.toFixed(0)} pages a second and processor:
  ${perShard} pages a shard               ${(perShard / rate / 60).toFixed(1)} minutes a shard
  ${month.pages / 1e9} thousand million pages         ${(hours / 1000).toFixed(1)} thousand hours of one processor
  1,000 processors                  ${(hours / 1000 / 24).toFixed(1)} days
  the output                        ${((bytes * month.pages) / 1e12).toFixed(0)} TB`);
}

function response(page: string, index: number): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`);
  const header = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${index}\r\nWARC-Record-ID: <urn:uuid:${index}>\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), block, Buffer.from('\r\n\r\n')]);
}
