/**
 * Prints how accurate the library is on a folder of measuring material.
 *
 *     npm run accuracy -- [FOLDER] [--only seed,tables,…] [--misses N]
 *     npm run accuracy -- [FOLDER] --claims [KIND] [--seed N] [--count N]
 *     npm run accuracy -- --verdicts FILE
 *
 * FOLDER (default `../shared`) holds `seed/` and `corpus/`. `wordpress` and `cells` print samples to be judged by eye
 * and run only when they are named. `--claims` prints a random sample of the claims about real pages, each with a line
 * for a verdict (right, debatable or wrong, and why), and `--verdicts` counts those lines.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percent, type Score } from './accuracy/score.ts';

type Measure = (folder: string) => Promise<Score[]>;

const corpusOf = (folder: string): string => (existsSync(join(folder, 'corpus')) ? join(folder, 'corpus') : folder);

// Each measure is loaded when it is run, so that one can be run while another is being worked on.
const measures: Record<string, Measure> = {
  seed: async (folder) => {
    const { seedCases } = await import('./accuracy/seed-gold.ts');
    const { seedScores } = await import('./accuracy/seed.ts');
    return seedScores(seedCases(folder));
  },
  recovery: async (folder) => {
    const { seedCases } = await import('./accuracy/seed-gold.ts');
    const { recoveryScores } = await import('./accuracy/seed-recovery.ts');
    return recoveryScores(seedCases(folder));
  },
  tables: async (folder) => (await import('./accuracy/wikitables.ts')).wikiTableScores(corpusOf(folder)),
  headers: async (folder) => (await import('./accuracy/headers.ts')).headerScores(corpusOf(folder)),
  kinds: async (folder) => [
    ...(await import('./accuracy/kinds.ts')).kindScores(corpusOf(folder)),
    ...(await import('./accuracy/held-out.ts')).heldOutScores(),
    ...(await import('./accuracy/foldings.ts')).foldingScores(),
    ...(await import('./accuracy/table-claims.ts')).tableClaimScores(corpusOf(folder)),
  ],
  faq: async (folder) => (await import('./accuracy/faq.ts')).faqScores(corpusOf(folder)),
  claims: async (folder) => (await import('./accuracy/claims.ts')).claimScores(corpusOf(folder)),
  recipes: async (folder) => (await import('./accuracy/recipes.ts')).recipeScores(corpusOf(folder)),
  sections: async (folder) => (await import('./accuracy/sections.ts')).sectionScores(corpusOf(folder)),
  root: async (folder) => (await import('./accuracy/root.ts')).rootScores(corpusOf(folder)),
  facts: async (folder) => (await import('./accuracy/facts.ts')).factScores(corpusOf(folder)),
  wcxb: async (folder) => (await import('./accuracy/wcxb.ts')).wcxbScores(corpusOf(folder)),
  quantities: async (folder) => (await import('./accuracy/quantities.ts')).quantityScores(corpusOf(folder)),
  pages: async (folder) => (await import('./accuracy/robust.ts')).robustScores(corpusOf(folder)),
  positions: async (folder) => (await import('./accuracy/positions.ts')).positionScores(folder),
};

const samples: Record<string, (folder: string) => Promise<string[]>> = {
  wordpress: async (folder) => (await import('./accuracy/wordpress.ts')).recoveredNodes(corpusOf(folder)),
  cells: async (folder) => (await import('./accuracy/cells.ts')).typedCells(corpusOf(folder)),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    misses: { type: 'string', default: '0' },
    claims: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    verdicts: { type: 'string' },
  },
});
const isFolder = (name: string | undefined): name is string => name !== undefined && existsSync(name);
const kind = values.claims ? positionals.find((name) => !isFolder(name)) : undefined;
const folder = positionals.find((name) => name !== kind) ?? '../shared';
const names = values.only?.split(',') ?? Object.keys(measures);
if (values.verdicts !== undefined) {
  const { countVerdicts, verdictsIn } = await import('./accuracy/claim-form.ts');
  console.log(countVerdicts(verdictsIn(readFileSync(values.verdicts, 'utf8'))).join('\n'));
} else if (!existsSync(folder)) {
  console.error(`accuracy: there is no folder ${folder}`);
  process.exitCode = 3;
} else if (values.claims) {
  const { sampledClaims } = await import('./accuracy/claim-sample.ts');
  const draw = { kind: kind ?? '', seed: Number(values.seed), count: Number(values.count) };
  console.log(sampledClaims(corpusOf(folder), draw).join('\n'));
} else {
  for (const name of names) {
    if (samples[name] !== undefined) console.log((await samples[name](folder)).join('\n'));
    else if (measures[name] !== undefined) await print(name, measures[name]);
    else {
      console.error(
        `accuracy: no measure is called ${name}; there are ${[...Object.keys(measures), ...Object.keys(samples)]}`,
      );
      process.exitCode = 2;
    }
  }
}

async function print(name: string, measure: Measure): Promise<void> {
  try {
    for (const score of await measure(folder)) {
      const short = score.goal !== undefined && !(score.value >= score.goal);
      const goal = score.goal === undefined ? '' : ` (goal ${percent(score.goal)}${short ? ', NOT REACHED' : ''})`;
      console.log(`${score.name.padEnd(70)} ${percent(score.value).padStart(8)}${goal}  ${score.counts}`);
      for (const miss of score.misses.slice(0, Number(values.misses))) console.log(`    ${miss}`);
    }
  } catch (error) {
    console.log(`${name}: could not be measured: ${error}`);
    process.exitCode = 1;
  }
}
