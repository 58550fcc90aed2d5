import { describe, expect, test } from 'vitest';
import { runShard } from '../src/batch/index.ts';
import { check } from '../src/check/index.ts';
import { selectArticle } from '../src/cheerio/index.ts';
import { parseFeedItems } from '../src/feed/index.ts';
import { fromHast } from '../src/hast/index.ts';
import { auditOutput, defineRecognizer, findAll, parseArticle, toHtml } from '../src/index.ts';
import { fromMdast } from '../src/markdown/index.ts';

describe('an argument that cannot be meant', () => {
  const article = parseArticle('<p>Tea');
  const any = (value: unknown) => value as never;
  const loose = (call: unknown) => call as (...args: unknown[]) => unknown;

  test.each<[string, () => unknown, RegExp]>([
    ['a string for options of a writer', () => loose(toHtml)(article, 'de'), /takes no options/],
    ['null for them', () => loose(toHtml)(article, null), /takes no options/],
    ['an empty type', () => findAll(article, any('')), /name of a type/],
    ['no rules at all', () => check(article, []), /must hold a rule/],
    ['a misspelt type of a recognizer', () => own({ nodeTypes: ['lists'] }), /did you mean 'list'/],
    ['one type in place of several', () => own({ nodeTypes: 'list' }), /must be an array/],
    ['a recognizer without a name', () => own({ name: ' ' }), /must not be empty/],
    ['what is no node within a hast tree', () => fromHast(any({ type: 'root', children: [5] })), /root of a hast tree/],
    ['and within one of mdast', () => fromMdast(any({ type: 'root', children: [null] })), /root of an mdast tree/],
    ['chunks that are none', () => auditOutput(article, { chunks: any([5]) }), /must hold objects/],
    ['selectors that are none', () => selectArticle('<p>', { remove: any(5) }), /options.remove/],
  ])('%s is a TypeError', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test('is one of a shard and of a feed by items, too', async () => {
    await expect(runShard(any({ inputs: 'a', output: 'b' }))).rejects.toThrow("did you mean 'input'?");
    await expect(runShard(any({ input: 'a' }))).rejects.toThrow('output must be a string');
    await expect(parseFeedItems(any({})).next()).rejects.toThrow('source must be a string');
  });

  function own(keys: Record<string, unknown>): unknown {
    return defineRecognizer(any({ name: 'own', recognize: () => [], ...keys }));
  }
});
