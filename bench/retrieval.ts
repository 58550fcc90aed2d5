import { existsSync } from 'node:fs';
import { readMaterial } from './retrieval/material.ts';
import { count, type Measured } from './retrieval/measure.ts';
import { splitters } from './retrieval/splitters.ts';

/** Prints how well chunks of several makers serve retrieval, on the same articles. `npm run retrieval` */

const shared = '../shared';
if (!existsSync(shared)) {
  console.error(`There is no ${shared}: nothing can be measured.`);
  process.exit(1);
}
const material = readMaterial(shared);
const pairs = material.reduce((sum, { questions }) => sum + questions.length, 0);
const tables = material.filter((one) => one.tables.length > 0).length;
console.log(
  `${material.length} articles, ${tables} of them with tables, ${pairs} questions with answers; 800 characters a chunk\n`,
);
console.log(
  '| | chunks | table chunks with all column names | answers beside their question | words lost | words cut | links cut |',
);
console.log('|---|---|---|---|---|---|---|');
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
for (const [name, { split, read }] of Object.entries(splitters)) {
  const sum: Measured = {
    chunks: 0,
    tableChunks: 0,
    knowing: 0,
    asked: 0,
    answered: 0,
    words: 0,
    lost: 0,
    torn: 0,
    links: 0,
    cutLinks: 0,
  };
  for (const one of material) {
    const measured = count(one, (await split(one.article, 800)).map(read));
    for (const key of Object.keys(sum) as (keyof Measured)[]) sum[key] += measured[key];
  }
  const { chunks, tableChunks, knowing, asked, answered, words, lost, torn, links, cutLinks } = sum;
  console.log(
    `| ${name} | ${chunks} | ${percent(knowing, tableChunks)} of ${tableChunks} | ${percent(answered, asked)} of ${asked} | ${percent(lost, words)} | ${torn} | ${percent(cutLinks, links)} |`,
  );
}
