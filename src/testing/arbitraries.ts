import type * as FastCheck from 'fast-check';
import type { Article, FlowContent, Heading, PhrasingContent, Section } from '../tree/types.ts';
import { article, blockquote, h1, h2, h3, h4, h5, h6, li, ol, p, section, ul } from './build-blocks.ts';
import { abbr, br, code, em, link, mark, q, strong, u } from './build-phrasing.ts';
import { table, td, th, tr } from './build-table.ts';
import { texts } from './builder.ts';

/** Generators for property tests. */
export interface Arbitraries {
  /** Articles: trees as `parseArticle` makes them, before recognition. */
  article: FastCheck.Arbitrary<Article>;
  /**
   * HTML as in articles, with the flaws that authors and editors leave: open tags, stray end tags, references, odd
   * white space.
   */
  html: FastCheck.Arbitrary<string>;
}

/**
 * Returns generators for property tests, made with the fast-check of the caller: the library itself does not load it.
 *
 * `article` gives trees for what reads or writes trees; `html` gives strings for what parses them.
 *
 * @example
 * ```ts
 * import { parseArticle, toText } from 'espalier';
 * import { arbitraries } from 'espalier/testing';
 * import fc from 'fast-check';
 *
 * const { html } = arbitraries(fc);
 * fc.assert(fc.property(html, (string) => typeof toText(parseArticle(string)) === 'string'));
 * ```
 * @see https://fast-check.dev/
 */
export function arbitraries(fc: typeof FastCheck.default): Arbitraries {
  return { article: articles(fc), html: html(fc) };
}

function articles(fc: typeof FastCheck.default): FastCheck.Arbitrary<Article> {
  const word = fc.constantFrom(
    'tea',
    'Kanne',
    '茶',
    'naïve',
    '99.9%',
    '< 200 ms',
    'a*b',
    '[x]',
    '#',
    '|',
    'Why?',
    '&amp;',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const phrase: FastCheck.Arbitrary<PhrasingContent | string> = fc.oneof(
    { weight: 5, arbitrary: words },
    words.map((value) => strong(value)),
    words.map((value) => em(value)),
    fc.tuple(fc.constantFrom(u, mark, q), words).map(([make, value]) => make(value)),
    words.map((value) => abbr('Hot water', value)),
    words.map((value) => code(value)),
    fc.tuple(fc.webUrl(), words).map(([url, value]) => link(url, value)),
  );
  const line = fc
    .array(phrase, { minLength: 1, maxLength: 4 })
    .map((all) => texts(all.flatMap((one, index) => (index > 0 && index % 3 === 0 ? [br(), one] : [one]))));
  const cell = fc.oneof(
    line.map((children) => td(...children)),
    line.map((children) => th(...children)),
  );
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
        .map((rows) => table(...rows.map((cells) => tr(...cells)))),
    );
  const { block } = fc.letrec<{ block: FlowContent; item: FlowContent[] }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      line.map((children) => p(...children)),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((all) => ul(...all.map((item) => li(...item)))),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((all) => ol(...all.map((item) => li(...item)))),
      tie('item').map((children) => blockquote(...children)),
      tables,
    ),
    item: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
  }));
  const heading = fc
    .tuple(fc.constantFrom(h1, h2, h3, h4, h5, h6), line)
    .map(([make, children]) => make(...children.filter((child) => child.type !== 'break')));
  return fc.array(fc.oneof({ weight: 3, arbitrary: block }, heading), { maxLength: 12 }).map(outlined);
}

/** Blocks in the sections of the headings before them. */
function outlined(blocks: readonly (FlowContent | Heading)[]): Article {
  const root = article();
  const open: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      while ((open[open.length - 1]?.depth ?? 0) >= block.depth) open.pop();
      const made = section(block);
      (open[open.length - 1] ?? root).children.push(made);
      open.push(made);
    } else (open[open.length - 1] ?? root).children.push(block);
  }
  return root;
}

const tags =
  'p h1 h2 h3 h6 ul ol li table thead tbody tr td th caption blockquote pre code strong b em i a details summary dl dt dd figure figcaption div section aside span sup del u mark q abbr'.split(
    ' ',
  );

function html(fc: typeof FastCheck.default): FastCheck.Arbitrary<string> {
  const tag = fc.constantFrom(...tags);
  const words = fc.constantFrom(
    'tea',
    'Why?',
    '99.9%',
    '1) fill',
    '– boil',
    'Note:',
    '茶',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#8211;',
    ' ',
    '\n\t',
  );
  const text = fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: 'grapheme', maxLength: 8 }));
  const { piece } = fc.letrec<{ piece: string }>((tie) => {
    const inner = fc.array(tie('piece'), { maxLength: 4 }).map((all) => all.join(''));
    return {
      piece: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        { weight: 3, arbitrary: text },
        { weight: 6, arbitrary: fc.tuple(tag, inner).map(([name, content]) => `<${name}>${content}</${name}>`) },
        { weight: 1, arbitrary: fc.tuple(tag, inner).map(([name, content]) => `<${name}>${content}`) },
        { weight: 1, arbitrary: tag.map((name) => `</${name}>`) },
        fc.constantFrom(
          '<br>',
          '<hr>',
          '<img src="a.png" alt="a">',
          '<!-- a -->',
          '<td colspan=2 rowspan=3>',
          '<a href="#a">',
        ),
      ),
    };
  });
  return fc.array(piece, { maxLength: 8 }).map((all) => all.join(''));
}
