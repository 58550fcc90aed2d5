import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import { summaryOf } from './summary.ts';

const FIXTURES = new URL('../../fixtures/feeds/', import.meta.url);

const cases = readdirSync(FIXTURES).sort();

describe('fixtures/feeds', () => {
  test('holds cases', () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  test.each(cases)('%s', (name) => {
    const xml = new URL(`${name}/feed.xml`, FIXTURES);
    const input = readFileSync(existsSync(xml) ? xml : new URL(`${name}/input.json`, FIXTURES), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/feed.json`, FIXTURES), 'utf8'));
    expect(summaryOf(parseFeed(input))).toEqual(expected);
  });
});
