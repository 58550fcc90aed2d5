import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesIn, readJsonLines } from '../../bench/accuracy/corpus.ts';
import { type Input, pages } from '../../bench/accuracy/robust.ts';
import { chunks } from '../../src/chunks/index.ts';
import { parseFeed } from '../../src/feed/index.ts';
import {
  type Article,
  auditOutput,
  type Figure,
  findAll,
  type Node,
  type Output,
  parseArticle,
  type Table,
  toHtml,
  toText,
} from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { toPortableText } from '../../src/portable-text/index.ts';
import { arbitraries } from '../../src/testing/index.ts';
import { ownText } from '../chunks/own.ts';
import { isWhole, shareOf } from '../corpus/share.ts';
import { page } from '../laws/markup.ts';

const corpus = '../shared/corpus';
const isThere = existsSync(corpus);
const outputs: Record<string, (article: Article) => Output> = {
  html: (article) => ({ html: toHtml(article) }),
  markdown: (article) => ({ markdown: toMarkdown(article) }),
  text: (article) => ({ text: toText(article) }),
  chunks: (article) => ({ chunks: chunks(article, { size: 600 }) }),
  'small chunks': (article) => ({ chunks: chunks(article, { size: 60, overlap: 20 }) }),
  'chunks of Markdown': (article) => ({
    markdown: chunks(article, { size: 600, markdown: true }).map(ownText).join('\n\n'),
  }),
  portableText: (article) => ({ portableText: toPortableText(article) }),
};

/** The faults of the outputs of an article. */
function uneven(article: Article, name: string): string[] {
  return Object.entries(outputs).flatMap(([kind, write]) => {
    const { ok, counts, ...gaps } = auditOutput(article, write(article));
    return ok ? [] : [`${name}, ${kind}: ${JSON.stringify(gaps).slice(0, 300)}`];
  });
}

const zipped = (folder: string): Input[] =>
  filesIn(join(corpus, folder), '.html.gz').map((file) => ({
    name: `${folder}/${file}`,
    html: gunzipSync(readFileSync(join(corpus, folder, file))).toString('utf8'),
  }));

const tables = (): Input[] =>
  ['kinds.jsonl', 'wild.jsonl'].flatMap((file) =>
    readJsonLines<{ html: string }>(join(corpus, 'tables', file)).map(({ html }, index) => ({
      name: `${file} ${index}`,
      html,
    })),
  );

const limit = { timeout: isWhole ? 3_600_000 : 120_000 };

describe.skipIf(!isThere)(`all that is written${isThere ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test.each<[string, () => Input[], number]>([
    ['pages, posts and tables', () => pages(corpus), 40],
    ['pages of seven kinds', () => zipped('wcxb'), 60],
    ['recipes', () => zipped('recipes'), 30],
    ['tables', tables, 40],
  ])('has the words of the tree: %s', limit, (_, inputs, every) => {
    const share = shareOf(inputs(), every);
    expect(share.length).toBeGreaterThan(2);
    expect(share.flatMap(({ name, html }) => uneven(parseArticle(html), name))).toEqual([]);
  });

  test('has the words of the tree: items of feeds', limit, () => {
    const files = ['../shared/seed/feed.xml', ...filesIn(corpus, '.xml').map((file) => join(corpus, file))];
    const items = shareOf(files, 20).flatMap((file) => {
      const feed = feedOf(readFileSync(file, 'utf8'));
      return (feed?.items ?? []).flatMap(({ article }, index) =>
        article === undefined ? [] : uneven(article, `${file} ${index}`),
      );
    });
    expect(items).toEqual([]);
  });
});

function isHeadedByCaption({ children }: Table | Figure): boolean {
  return (children as readonly Node[]).every(({ type }, index) => type !== 'caption' || index === 0);
}

function feedOf(xml: string): ReturnType<typeof parseFeed> | undefined {
  try {
    return parseFeed(xml);
  } catch {
    return undefined;
  }
}

describe('what is written', () => {
  test('of any page or tree has the words of the tree', () => {
    const check = (article: Article): void => {
      // The place of other captions is only known if the texts around them differ.
      fc.pre([...findAll(article, 'table'), ...findAll(article, 'figure')].every(isHeadedByCaption));
      expect(uneven(article, 'any')).toEqual([]);
    };
    fc.assert(
      fc.property(
        page.map((html) => parseArticle(html)),
        check,
      ),
      { numRuns: 40 },
    );
    fc.assert(fc.property(arbitraries(fc).article, check), { numRuns: 40 });
  });
});
