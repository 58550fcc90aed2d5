import { join } from 'node:path';
import { findAll, parseArticle, type Section, toText, visit } from '../../src/index.ts';
import { readJson, readText } from './corpus.ts';
import { figure, mean, type Score, share, words } from './score.ts';

interface NewsPage {
  body: { sections: { headline: string[]; paragraphs: string[] }[] };
}

/** Paragraphs of news pages that stand under their own headline, and under no other section's headline. */
export function sectionScores(corpus: string): Score[] {
  const truth = readJson<Record<string, NewsPage>>(join(corpus, 'pages', '_truth', 'fundus_sections.json'));
  const shares: number[] = [];
  const misses: string[] = [];
  let right = 0;
  let of = 0;
  for (const [file, page] of Object.entries(truth)) {
    const found = headlineByParagraph(readText(join(corpus, 'pages', file)));
    const headlines = new Set(page.body.sections.flatMap((section) => section.headline.map(words)));
    let pageRight = 0;
    let pageOf = 0;
    for (const section of page.body.sections) {
      const wanted = section.headline.map(words).at(-1);
      for (const paragraph of section.paragraphs) {
        if (words(paragraph) === '') continue;
        pageOf += 1;
        const is = found.get(words(paragraph));
        // The lead stands under the title, or under nothing: just not under the headline of another section.
        if (is !== undefined && (wanted === undefined ? !headlines.has(is) : is === wanted)) pageRight += 1;
        else misses.push(`${file}: “${is}”, not “${wanted}”: ${paragraph.slice(0, 70)}`);
      }
    }
    shares.push(pageRight / pageOf);
    right += pageRight;
    of += pageOf;
  }
  return [
    figure(
      'news sections: paragraphs under their headline, mean over pages',
      mean(shares),
      `${shares.length} pages`,
      misses,
    ),
    share('news sections: paragraphs under their headline', right, of, misses),
  ];
}

/** For the words of each block of text: the words of the nearest heading above it, `''` where there is none. */
function headlineByParagraph(html: string): Map<string, string> {
  const article = parseArticle(html);
  const headings = new Map<Section, string>();
  for (const section of findAll(article, 'section')) {
    const heading = section.children.find((child) => child.type === 'heading');
    if (heading !== undefined) headings.set(section, words(toText(heading)));
  }
  const found = new Map<string, string>();
  visit(article, (node, ancestors) => {
    if (node.type !== 'paragraph' && node.type !== 'listItem' && node.type !== 'blockquote') return;
    const section = ancestors.findLast((ancestor) => ancestor.type === 'section') as Section | undefined;
    const text = words(toText(node));
    if (!found.has(text)) found.set(text, (section && headings.get(section)) ?? '');
  });
  return found;
}
