import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { html5libData, type Input, pages } from '../../bench/accuracy/robust.ts';
import { parseFeed } from '../../src/feed/index.ts';
import { faultsOf, laws } from './laws.ts';
import { shareOf } from './share.ts';

const shared = '../shared';
const corpus = `${shared}/corpus`;
const present = existsSync(corpus);
const minutes = 60_000;

const items = (): Input[] =>
  parseFeed(readFileSync(`${shared}/seed/feed.xml`, 'utf8')).items.flatMap(({ html, title }) =>
    html === undefined ? [] : [{ name: `seed: ${title}`, html }],
  );

interface Source {
  name: string;
  inputs: () => readonly Input[];
  least: number;
  /** A law whose check does not work on these inputs. */
  without?: string;
}

const sources: readonly Source[] = [
  // One page in five; `WHOLE_CORPUS=1` takes all.
  { name: 'pages, posts and tables', inputs: () => shareOf(pages(corpus), 5), least: 150 },
  {
    name: 'the reference tests for HTML parsers',
    inputs: () => html5libData(corpus),
    least: 1700,
    // A text there depends on a state of the parser that its position alone does not show.
    without: 'positions show every text, and nest',
  },
  { name: 'the items of the seed feed', inputs: items, least: 7 },
];

describe.skipIf(!present)(`the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  describe.for(sources)('$name', ({ inputs, least, without }) => {
    let count = 0;
    let faults: ReturnType<typeof faultsOf>;
    // Each input is read once for all laws: reading is most of the time.
    beforeAll(() => {
      const all = inputs();
      count = all.length;
      faults = faultsOf(all, ['document', 'auto']);
    }, 20 * minutes);

    const names = ['nothing throws', ...Object.keys(laws)].filter((law) => law !== without);
    test.for(names)('%s', (law) => {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(faults.get(law)).toEqual([]);
    });
  });
});
