import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../bench/accuracy/corpus.ts';
import { html5libData, pages, parseAll } from '../../bench/accuracy/robust.ts';
import { EspalierError } from '../../src/error.ts';
import { parseFeed } from '../../src/feed/index.ts';

const corpus = '../shared/corpus';
const present = existsSync(corpus);
const minutes = 60_000;

describe.skipIf(!present)(`the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test(
    'has no page or post that throws',
    () => {
      const inputs = pages(corpus);
      expect(inputs.length).toBeGreaterThan(600);
      expect(parseAll(inputs, 20).failures).toEqual([]);
    },
    5 * minutes,
  );

  test(
    'has no case of the reference tests for HTML parsers that throws or takes long',
    () => {
      const inputs = html5libData(corpus);
      expect(inputs.length).toBeGreaterThan(1700);
      expect(parseAll(inputs, 1).failures).toEqual([]);
    },
    minutes,
  );

  test(
    'has no feed that throws anything but the errors that parseFeed promises',
    () => {
      const files = [...filesIn(`${corpus}/feeds`, '.xml'), ...filesIn(`${corpus}/feeds`, '.rss')];
      expect(files.length).toBeGreaterThan(250);
      const failures = files.flatMap((file) => {
        try {
          parseFeed(readFileSync(`${corpus}/feeds/${file}`, 'utf8'));
          return [];
        } catch (error) {
          return error instanceof EspalierError ? [] : [`${file}: ${error}`];
        }
      });
      expect(failures).toEqual([]);
    },
    5 * minutes,
  );
});
