import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parseArticle, toText } from '../../src/index.ts';
import { filesIn, readJson, readText } from './corpus.ts';
import { withoutHints } from './faq.ts';
import { f1, figure, harmonic, mean, percent, type Score, share, squash, words } from './score.ts';
import { averages, compareShingles, precisionOf, recallOf } from './shingles.ts';

/** A page and the text that its article has. */
interface Truth {
  name: string;
  html: string;
  text: string;
}

/** The pages whose article is known as text, by the collection that they come from. */
export const collections = { scrapinghub, readability, newspaper, forums, news, defuddle, webkit };

/** How well the article is separated from the page around it. */
export function rootScores(corpus: string): Score[] {
  const scores = Object.entries(collections).map(([name, read]) => overlap(name, read(corpus), 'auto'));
  return [
    ...scores,
    figure('mean over these collections', mean(scores.map(({ value }) => value)), `${scores.length} collections`),
    overlap('scrapinghub', scrapinghub(corpus), 'document'),
    quotes(corpus),
    pairs(corpus, 'as it is', (html) => html),
    pairs(corpus, 'without class, id, role', withoutHints),
  ];
}

function overlap(name: string, truths: readonly Truth[], root: 'auto' | 'document'): Score {
  const pages = truths.map((truth) => ({
    name: truth.name,
    ...compareShingles(truth.text, toText(parseArticle(truth.html, { root }))),
  }));
  const { precision, recall, f1: value } = averages(pages);
  const misses = pages
    .map((page) => ({ name: page.name, precision: precisionOf(page), recall: recallOf(page) }))
    .sort((a, b) => harmonic(a.precision, a.recall) - harmonic(b.precision, b.recall))
    .map((page) => `${percent(page.precision).padStart(8)} ${percent(page.recall).padStart(8)}  ${page.name}`);
  const counts = `precision ${percent(precision)}, recall ${percent(recall)}, ${pages.length} pages`;
  const goal = name === 'scrapinghub' && root === 'auto' ? 0.95 : undefined;
  return figure(`root: '${root}', F1 of runs of four words, ${name}`, value, counts, misses, goal);
}

function scrapinghub(corpus: string): Truth[] {
  const truth = readJson<Record<string, { articleBody: string }>>(
    join(corpus, 'pages', '_truth', 'article-extraction-benchmark.json'),
  );
  const folder = join(corpus, 'pages', 'scrapinghub+article-extraction-benchmark');
  return Object.entries(truth).map(([id, { articleBody }]) => ({
    name: id,
    html: readText(join(folder, `html_${id}.html`)),
    text: articleBody,
  }));
}

function readability(corpus: string): Truth[] {
  const folder = join(corpus, 'pages', '_truth', 'readability');
  return filesIn(folder, '.expected.html').map((file) => {
    const name = file.slice(0, -'.expected.html'.length);
    return {
      name,
      html: readText(join(corpus, 'pages', 'mozilla+readability', `${name}.html`)),
      text: textOf(readText(join(folder, file))),
    };
  });
}

function newspaper(corpus: string): Truth[] {
  const folder = join(corpus, 'pages', '_truth', 'newspaper4k');
  return filesIn(folder, '.json').map((file) => {
    const name = file.slice('metadata_'.length, -'.json'.length);
    const { text } = readJson<{ text: string }>(join(folder, file));
    return {
      name,
      text,
      html: readText(join(corpus, 'pages', 'AndyTheFactory+newspaper4k', `data_html_${name}.html`)),
    };
  });
}

function forums(corpus: string): Truth[] {
  const truth = readJson<Record<string, { content: string }>>(
    join(corpus, 'pages', '_truth', 'magic-html_forum_base.json'),
  );
  const folder = join(corpus, 'pages', 'opendatalab+magic-html');
  return Object.entries(truth).map(([id, { content }]) => ({
    name: id,
    html: readText(join(folder, `forum_htmls_${id}.html`)),
    text: content,
  }));
}

interface NewsPage {
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
}

function news(corpus: string): Truth[] {
  const truth = readJson<Record<string, NewsPage>>(join(corpus, 'pages', '_truth', 'fundus_sections.json'));
  return Object.entries(truth).map(([file, { body }]) => ({
    name: file,
    html: readText(join(corpus, 'pages', file)),
    text: [...body.summary, ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join(
      '\n',
    ),
  }));
}

function defuddle(corpus: string): Truth[] {
  const folder = join(corpus, 'pages', '_truth', 'defuddle');
  return filesIn(folder, '.md').map((file) => {
    const name = file.slice(0, -'.md'.length);
    return {
      name,
      html: readText(join(corpus, 'pages', 'kepano+defuddle', `fixtures_${name}.html`)),
      text: plain(readText(join(folder, file))),
    };
  });
}

/** Markdown without its front matter, addresses and escapes. */
function plain(markdown: string): string {
  return markdown
    .replace(/^```json\n[^`]*```/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\\/g, '');
}

function webkit(corpus: string): Truth[] {
  const folder = join(corpus, 'pages', '_truth', 'llm-webkit-bench');
  return filesIn(folder, '.json').map((file) => {
    const name = file.slice(0, -'.json'.length);
    const { main_html } = readJson<{ main_html: string }>(join(folder, file));
    const html = readText(join(corpus, 'pages', 'ccprocessor+llm-webkit-mirror', `bench_data_origin_${name}.html`));
    return { name, html, text: textOf(main_html) };
  });
}

const phrasing = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u var'.split(' '));
const unseen = new Set('script style template noscript title head select textarea iframe'.split(' '));

/** The text of the markup that another reader returned. */
function textOf(html: string): string {
  let text = '';
  const open: DefaultTreeAdapterTypes.ChildNode[] = [
    ...parse(html.replace(/<(\/?)head/g, '<$1div')).childNodes,
  ].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value;
    if (!('tagName' in node) || unseen.has(node.tagName)) continue;
    if (!phrasing.has(node.tagName)) text += '\n';
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return text;
}

/** Sentences that must, and sentences that must not be in the article. */
function quotes(corpus: string): Score {
  const truth = readJson<Record<string, { file: string; with: string[]; without: string[] }>>(
    join(corpus, 'pages', '_truth', 'trafilatura_evaldata.json'),
  );
  const folder = join(corpus, 'pages', 'adbar+trafilatura');
  let hits = 0;
  let wanted = 0;
  let wrong = 0;
  const misses: string[] = [];
  for (const { file, ...gold } of Object.values(truth)) {
    const text = squash(toText(parseArticle(readPage(folder, file))));
    for (const quote of gold.with) {
      wanted += 1;
      if (text.includes(squash(quote))) hits += 1;
      else misses.push(`${file} lacks: ${quote}`);
    }
    for (const quote of gold.without) {
      if (!text.includes(squash(quote))) continue;
      wrong += 1;
      misses.push(`${file} should lack: ${quote}`);
    }
  }
  return f1("root: 'auto', sentences in and out", hits, hits + wrong, wanted, misses);
}

/** The pages come from two folders of their collection, which their names still show. */
function readPage(folder: string, file: string): string {
  const path = join(folder, `eval_${file}`);
  return readText(existsSync(path) ? path : join(folder, `cache_${file}`));
}

/** The questions and answers that a page states as data and shows to its readers: their text belongs to the article. */
function pairs(corpus: string, variant: string, change: (html: string) => string): Score {
  const folder = join(corpus, 'faq');
  const misses: string[] = [];
  let hits = 0;
  let wanted = 0;
  for (const file of filesIn(folder, '.gold.json')) {
    const name = file.slice(0, -'.gold.json'.length);
    const gold = readJson<{ pairs: { q: string; aText: string; qVisible: boolean; aVisible: boolean }[] }>(
      join(folder, file),
    );
    const html = change(readText(join(folder, `${name}.html`)));
    const text = ` ${words(toText(parseArticle(html)))} `;
    const whole = ` ${words(toText(parseArticle(html, { root: 'document' })))} `;
    for (const { q, aText, qVisible, aVisible } of gold.pairs) {
      for (const part of [qVisible ? q : '', aVisible ? aText : '']) {
        const piece = ` ${words(part)} `;
        if (part === '' || !whole.includes(piece)) continue;
        wanted += 1;
        if (text.includes(piece)) hits += 1;
        else misses.push(`${name} lacks: ${squash(part).slice(0, 80)}`);
      }
    }
  }
  return share(`root: 'auto', questions and answers kept, ${variant}`, hits, wanted, misses, 0.98);
}
