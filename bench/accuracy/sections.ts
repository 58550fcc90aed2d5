import { join } from 'node:path';
import { findAll, type Node, parseArticle, type Section, toText, visit } from '../../src/index.ts';
import { readJson, readText } from './corpus.ts';
import { figure, mean, type Score, share, words } from './score.ts';

interface NewsPage {
  body: { sections: NewsSection[] };
}

interface NewsSection {
  headline: string[];
  paragraphs: string[];
}

interface PageResult {
  right: number;
  of: number;
  exact: number;
  sections: number;
}

/**
 * How news pages are divided: paragraphs under their own headline and no other, and sections that hold just their
 * paragraphs.
 */
export function sectionScores(corpus: string): Score[] {
  const truth = readJson<Record<string, NewsPage>>(join(corpus, 'pages', '_truth', 'fundus_sections.json'));
  const misses: string[] = [];
  const inexact: string[] = [];
  const results = Object.entries(truth).map(([file, page]): PageResult => {
    const blocks = blocksOf(readText(join(corpus, 'pages', file)));
    const headlines = new Set(page.body.sections.flatMap((section) => section.headline.map(solid)));
    const result = { right: 0, of: 0, exact: 0, sections: 0 };
    for (const section of page.body.sections) {
      const wanted = section.headline.map(solid).at(-1);
      for (const paragraph of section.paragraphs) {
        if (solid(paragraph) === '') continue;
        result.of += 1;
        const is = blocks.find(({ text }) => text === solid(paragraph))?.headline;
        // The lead is under the title or under nothing, but not under the headline of another section.
        if (is !== undefined && (wanted === undefined ? !headlines.has(is) : is === wanted)) result.right += 1;
        else misses.push(`${file}: “${is}”, not “${wanted}”: ${paragraph.slice(0, 70)}`);
      }
      result.sections += 1;
      const difference = differenceOf(section, blocks, headlines);
      if (difference === undefined) result.exact += 1;
      else inexact.push(`${file}: “${wanted ?? '(lead)'}”: ${difference}`);
    }
    return result;
  });
  const pages = `${results.length} pages`;
  const sum = (key: keyof PageResult): number => results.reduce((total, result) => total + result[key], 0);
  return [
    figure(
      'news sections: paragraphs under their headline, mean over pages',
      mean(results.map(({ right, of }) => right / of)),
      pages,
      misses,
      0.95,
    ),
    share('news sections: paragraphs under their headline', sum('right'), sum('of'), misses),
    figure(
      'news sections: whole section exact, mean over pages',
      mean(results.map(({ exact, sections }) => exact / sections)),
      pages,
      inexact,
      0.93,
    ),
    share('news sections: whole section exact', sum('exact'), sum('sections'), inexact),
  ];
}

/**
 * A paragraph, item or quotation: its letters and digits, and those of the nearest heading above it, `''` where there
 * is none.
 */
interface Block {
  text: string;
  headline: string;
  isParagraph: boolean;
}

/** White space is not compared: the truth joins lines that the page breaks. */
function solid(text: string): string {
  return words(text).replaceAll(' ', '');
}

/**
 * Returns what is wrong with a section, if anything: its paragraphs must be all those of the page under this headline,
 * in their order, and no others.
 */
function differenceOf(
  { headline, paragraphs }: NewsSection,
  blocks: readonly Block[],
  headlines: ReadonlySet<string>,
): string | undefined {
  const wanted = paragraphs.map(solid).filter((text) => text !== '');
  const title = headline.map(solid).at(-1);
  // The truth names the paragraphs alone: quotations and lists of the page do not count, nor does other text above the
  // first headline.
  const own = blocks.filter((block) =>
    title === undefined || !block.isParagraph
      ? wanted.includes(block.text) && (title === undefined ? !headlines.has(block.headline) : block.headline === title)
      : block.headline === title,
  );
  const found = own.map(({ text }) => text);
  if (found.join('\n') === wanted.join('\n')) return undefined;
  const missing = wanted.find((text) => !found.includes(text));
  const extra = found.find((text) => !wanted.includes(text));
  if (missing !== undefined) return `lacks ${missing.slice(0, 70)}`;
  return extra === undefined ? 'another order' : `has also ${extra.slice(0, 70)}`;
}

function blocksOf(html: string): Block[] {
  const article = parseArticle(html);
  const headings = new Map<Section, string>();
  for (const section of findAll(article, 'section')) {
    const heading = section.children.find((child) => child.type === 'heading');
    if (heading !== undefined) headings.set(section, solid(toText(heading)));
  }
  const found: Block[] = [];
  visit(article, (node, ancestors) => {
    if (!isBlock(node)) return undefined;
    const section = ancestors.findLast((ancestor) => ancestor.type === 'section') as Section | undefined;
    const text = solid(toText(node));
    const headline = (section && headings.get(section)) ?? '';
    if (text !== '') found.push({ text, headline, isParagraph: node.type === 'paragraph' });
    return 'skip';
  });
  return found;
}

function isBlock({ type }: Node): boolean {
  return type === 'paragraph' || type === 'listItem' || type === 'blockquote';
}
