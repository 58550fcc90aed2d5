import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { type FeedPart, splitItems } from '../../src/feed/items/split-items.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function split(xml: string, size = xml.length, longest = 1e6): Promise<{ parts: FeedPart[]; isBroken: boolean }> {
  const parts: FeedPart[] = [];
  const splitting = splitItems(pieces(xml, size), longest);
  let next = await splitting.next();
  for (; !next.done; next = await splitting.next()) parts.push(next.value);
  return { parts, ...next.value };
}

/** Each part as a line: `O` and the text outside of items, or `I` and an item; `I?` if it is not closed. */
function lines(parts: readonly FeedPart[]): string[] {
  return parts.map((part) => (part.type === 'item' ? `I${part.isClosed ? '' : '?'} ${part.text}` : `O ${part.text}`));
}

/** Expects the parts of a feed; its items and the text outside of them do not depend on how its input is cut. */
async function expectParts(xml: string, expected: readonly string[], isBroken = false): Promise<void> {
  const whole = await split(xml);
  expect(lines(whole.parts)).toEqual(expected);
  expect(whole.isBroken).toBe(isBroken);
  const together = (parts: readonly FeedPart[]): string =>
    parts
      .map((part) => (part.type === 'item' ? `[${part.start} ${part.holders.join()} ${part.text}]` : part.text))
      .join('');
  for (const size of [1, 3, 10]) {
    const cut = await split(xml, size);
    expect(together(cut.parts), `pieces of ${size}`).toBe(together(whole.parts));
    expect(cut.isBroken).toBe(isBroken);
  }
}

const feed = (items: string): string => `<rss><channel>${items}</channel></rss>`;
const head = 'O <rss><channel>';
const foot = 'O </channel></rss>';

describe('a feed is parted', () => {
  test.each<[string, string, string[], boolean?]>([
    [
      'into its items',
      feed('<item>a</item> <item>b</item>'),
      [head, 'I <item>a</item>', 'O  ', 'I <item>b</item>', foot],
    ],
    [
      'where items follow each other',
      feed('<item>a</item><item>b</item>'),
      [head, 'I <item>a</item>', 'I <item>b</item>', foot],
    ],
    ['at items without an end tag', feed('<item>a<item>b</item>'), [head, 'I? <item>a', 'I <item>b</item>', foot]],
    ['at items that end in their tag', feed('<item/><item x="1"/>'), [head, 'I <item/>', 'I <item x="1"/>', foot]],
    ['at items that the channel ends', feed('<item>a'), [head, 'I? <item>a', foot]],
    ['into entries', '<feed><entry>a</entry></feed>', ['O <feed>', 'I <entry>a</entry>', 'O </feed>']],
    [
      'not at an item within another element',
      feed('<image><item>a</item></image>'),
      [`${head}<image><item>a</item></image></channel></rss>`],
    ],
    [
      'not at an item of another name within an item',
      feed('<item><entry>a</entry></item>'),
      [head, 'I <item><entry>a</entry></item>', foot],
    ],
    [
      'at an item deeper within an item',
      feed('<item><a><item>b</item>'),
      [head, 'I? <item><a>', 'I <item>b</item>', foot],
    ],
    ['not at an end tag of what is not open', feed('<item>a</b></item>'), [head, 'I <item>a</b></item>', foot]],
    ['not at a comment', feed('<item><!-- </item> -->a</item>'), [head, 'I <item><!-- </item> -->a</item>', foot]],
    [
      'not at a section of text',
      feed('<item><![CDATA[</item>]]></item>'),
      [head, 'I <item><![CDATA[</item>]]></item>', foot],
    ],
    ['not at an instruction', feed('<item><?x </item> ?>a</item>'), [head, 'I <item><?x </item> ?>a</item>', foot]],
    [
      'not at a declaration',
      `<!DOCTYPE rss><?xml-x?>${feed('<item/>')}`,
      ['O <!DOCTYPE rss><?xml-x?><rss><channel>', 'I <item/>', foot],
    ],
    ['whatever the case of names is', feed('<ITEM>a</Item >'), [head, 'I <ITEM>a</Item >', foot]],
    [
      'at end tags without a bracket',
      feed('<item>a</item<item>b</item>'),
      [head, 'I <item>a</item', 'I <item>b</item>', foot],
    ],
    ['not at brackets in text', feed('<item>a < b</item>'), [head, 'I <item>a < b</item>', foot]],
    ['not at brackets in values', feed('<item a="<item>">b</item>'), [head, 'I <item a="<item>">b</item>', foot]],
    ['not at elements that end in their tag', feed('<item><br/>a</item>'), [head, 'I <item><br/>a</item>', foot]],
    ['without anything around', '<item>a</item>', ['O <item>a</item>']],
    ['up to an item that breaks off', '<rss><channel><item>a</item><item>b', [head, 'I <item>a</item>'], true],
    [
      'up to the end of a feed that breaks off',
      '<rss><channel><item>a</item> x',
      [head, 'I <item>a</item>', 'O  x'],
      true,
    ],
    ['up to a tag that breaks off', '<rss><channel><item>a</item></chan', [head, 'I <item>a</item>', 'O </chan'], true],
    ['of nothing but text', 'no feed', ['O no feed']],
    ['of nothing', '', []],
  ])('%s', async (_, xml, parts, isBroken = false) => {
    await expectParts(xml, parts, isBroken);
  });
});

test('an item has the start tags of its ancestors, and its place', async () => {
  const { parts } = await split('<rss a="1"><channel b="2"><x></x><item>a</item><item>b</item></channel></rss>');
  expect(parts.filter(({ type }) => type === 'item')).toEqual([
    { type: 'item', text: '<item>a</item>', start: 33, holders: ['<rss a="1">', '<channel b="2">'], isClosed: true },
    { type: 'item', text: '<item>b</item>', start: 47, holders: ['<rss a="1">', '<channel b="2">'], isClosed: true },
  ]);
});

test('an item is handed on as soon as it has ended', async () => {
  let given = 0;
  async function* source(): AsyncGenerator<string> {
    for (const piece of ['<rss><channel><item>a</item>', '<item>b</item>', '</channel></rss>']) {
      given += 1;
      yield piece;
    }
  }
  const splitting = splitItems(source(), 1000);
  expect((await splitting.next()).value).toMatchObject({ type: 'outside' });
  expect((await splitting.next()).value).toMatchObject({ type: 'item', text: '<item>a</item>' });
  expect(given).toBe(1);
});

test('a part that is too long is refused, one that is just as long as may be is not', async () => {
  const xml = feed(`<item>${'a'.repeat(100)}`);
  const waiting = `<item>${'a'.repeat(100)}`.length;
  expect((await split(`${xml}</item>`, 16, 1000)).parts).toHaveLength(3);
  const error = await split(xml, xml.length - 20, waiting - 1 - 20 + '</channel></rss>'.length).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(EspalierError);
  expect(error).toMatchObject({ code: 'feed-too-large', message: expect.stringMatching(/longer than \d+ characters/) });
});
