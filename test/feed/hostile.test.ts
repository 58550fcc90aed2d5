import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { parseFeed } from '../../src/feed/index.ts';
import { processorTime } from '../processor-time.ts';

const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('hostile feeds', () => {
  const DEPTH = 100_000;
  test.each([
    [
      'in XHTML',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${'<div>'.repeat(DEPTH)}x${'</div>'.repeat(DEPTH)}</content></entry></feed>`,
      1,
    ],
    ['never closed', rss(`<item><guid>1</guid></item>${'<x>'.repeat(DEPTH)}`), 1],
    ['closing what was never open', rss(`${'</x>'.repeat(DEPTH)}<item/>`), 1],
    ['items in items', `<rss>${'<item>'.repeat(DEPTH)}`, 0],
    ['quotes that never close', rss(`<item><title>${'<a b="'.repeat(DEPTH)}</title></item>`), 1],
    ['ampersands', rss(`<item><title>${'&'.repeat(DEPTH)}</title></item>`), 1],
    ['comments in a body', rss(`<item><description><![CDATA[${'<!--'.repeat(DEPTH)}]]></description></item>`), 1],
    ['JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`, 0],
  ])(
    'survives 100,000 of them: %s',
    (_, source, count) => {
      expect(parseFeed(source).items.length).toBe(count);
    },
    30_000,
  );

  test('throws nothing but its own errors, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '</channel>',
      '</rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '<title>',
      '</title>',
      '<description>',
      '<content type="xhtml">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE',
      '[',
      ']',
      '<?',
      '?>',
      '<',
      '>',
      '&',
      '&amp;',
      '"',
      "'",
      '=',
      ' ',
      '\n\n',
      'a',
      '<br>',
      '<a href="',
      'xmlns:x="y"',
      '<x:y>',
      '/>',
      '{',
      '}',
      '\u0000',
      'ï»¿',
      '\ud800',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (tail, inFeed) => {
        try {
          const feed = parseFeed(inFeed ? `<rss><channel><item>${tail}` : tail);
          expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
        } catch (error) {
          if (!(error instanceof EspalierError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('items beyond their limit', () => {
  test('are not read, and cost next to nothing', () => {
    const before = process.cpuUsage();
    const { items, diagnostics } = parseFeed(rss('<item/>'.repeat(1_000_000)));
    const { user } = process.cpuUsage(before);
    expect(items).toHaveLength(100_000);
    expect(diagnostics).toEqual([
      {
        code: 'limit-items',
        message: 'The feed has 1000000 items; those behind the first 100000 were left out.',
        severity: 'warning',
      },
    ]);
    // It took more than ten seconds to read them all.
    expect(user / 1e6).toBeLessThan(6);
  });
});

describe('shortcodes', () => {
  const bodyOf = (content: string): string | undefined =>
    parseFeed(
      `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    ).items[0]?.html;

  test.each(['[', '[caption]', '[caption ', '[[gallery]', '[gallery a=', '[caption]<img ', '[embed]'])(
    'take time that grows with the text: %s',
    (piece) => {
      const content = `${piece.repeat(40_000)}[/caption]`;
      expect(processorTime(() => expect(bodyOf(content)).toBeDefined())).toBeLessThan(10_000);
    },
    60_000,
  );
});
