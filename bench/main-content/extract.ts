/**
 * Reads the text blocks of the pages of the measuring material whose article is known as text: their features, their
 * words and names, and which of them are of the article. Writes one page per line to the named file, from which
 * train.py trains:
 *
 *     node --import tsx bench/main-content/extract.ts OUTPUT [FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDom } from '../../src/article.ts';
import { type DomElement, type DomNode, isElement, isText } from '../../src/html/dom.ts';
import { isInline } from '../../src/html/text.ts';
import { blockFeatures } from '../../src/main-content/blocks/block-features.ts';
import { withoutCopies } from '../../src/main-content/blocks/copies.ts';
import { lookAtBlocks, namesOf } from '../../src/main-content/blocks/page-look.ts';
import { textBlocks } from '../../src/main-content/blocks/text-block.ts';
import { locate } from '../../src/main-content/find-content.ts';
import { filesIn, readJson, readJsonLines, readText } from '../accuracy/corpus.ts';
import { collections } from '../accuracy/root.ts';
import { words } from '../accuracy/score.ts';

interface Sample {
  source: string;
  type: string;
  html: string;
  text: string;
  /** Whether the text is only a part of the article: then nothing is known of other blocks. */
  isPart?: boolean;
}

const [output, folder = '../shared/corpus'] = process.argv.slice(2);
if (output === undefined) throw new Error('name the file to write');

function samples(): Sample[] {
  const found: Sample[] = [];
  const wcxb = join(folder, 'wcxb');
  for (const page of readJsonLines<{ id: string; url: string; type: string; text: string | null }>(
    join(wcxb, 'index.jsonl'),
  )) {
    if (page.text === null) continue;
    const html = gunzipSync(readFileSync(join(wcxb, 'html', `${page.id}.html.gz`))).toString('utf8');
    found.push({ source: new URL(page.url.replace(':///', '://none/')).host, type: page.type, html, text: page.text });
  }
  for (const [name, read] of Object.entries(collections))
    for (const page of read(folder))
      found.push({ source: `${name} ${page.name}`, type: name, html: page.html, text: page.text });
  const faq = join(folder, 'faq');
  for (const file of filesIn(faq, '.gold.json')) {
    const gold = readJson<{ host: string; pairs: { q: string; aText: string }[] }>(join(faq, file));
    const html = readText(join(faq, `${file.slice(0, -'.gold.json'.length)}.html`));
    found.push({
      source: gold.host,
      type: 'faq',
      html,
      isPart: true,
      text: gold.pairs.map(({ q, aText }) => `${q}\n${aText}`).join('\n'),
    });
  }
  const recipes = join(folder, 'recipes');
  for (const page of readJsonLines<{ id: string; host: string; ingredients: string[]; steps: string[] }>(
    join(recipes, 'index.jsonl'),
  )) {
    const html = gunzipSync(readFileSync(join(recipes, 'html', `${page.id}.html.gz`))).toString('utf8');
    found.push({
      source: page.host ?? page.id,
      type: 'recipe',
      html,
      isPart: true,
      text: [...page.ingredients, ...page.steps].join('\n'),
    });
  }
  return found;
}

const tokens = (text: string): string[] => words(text).toLowerCase().split(' ').filter(Boolean);

/**
 * Which share of each text is in the wanted one: long texts by their runs of three words, short ones by their place
 * between these.
 */
function shares(texts: readonly string[][], wanted: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (let index = 0; index + 2 < wanted.length; index += 1) {
    const run = wanted.slice(index, index + 3).join(' ');
    const at = places.get(run);
    if (at) at.push(index);
    else places.set(run, [index]);
  }
  const anchors: (readonly [from: number, to: number] | undefined)[] = [];
  const found = texts.map((text, number) => {
    if (text.length < 4) return Number.NaN;
    let hits = 0;
    let first: number | undefined;
    let last = 0;
    for (let index = 0; index + 2 < text.length; index += 1) {
      const at = places.get(text.slice(index, index + 3).join(' '));
      if (at === undefined) continue;
      hits += 1;
      if (at.length > 1) continue;
      first ??= at[0] ?? 0;
      last = at[0] ?? 0;
    }
    if (first !== undefined && hits >= (text.length - 2) / 2) anchors[number] = [first, last + 3];
    return hits / (text.length - 2);
  });
  const line = ` ${wanted.join(' ')} `;
  const starts: number[] = [];
  let offset = 1;
  for (const word of wanted) {
    starts.push(offset);
    offset += word.length + 1;
  }
  return texts.map((text, number) => {
    const known = found[number] ?? 0;
    if (!Number.isNaN(known)) return known;
    if (text.length === 0) return Number.NaN;
    let from = 0;
    for (let index = number - 1; index >= Math.max(0, number - 60); index -= 1)
      if (anchors[index]) {
        from = anchors[index]?.[1] ?? 0;
        break;
      }
    let to = wanted.length;
    for (let index = number + 1; index < Math.min(texts.length, number + 60); index += 1)
      if (anchors[index]) {
        to = anchors[index]?.[0] ?? wanted.length;
        break;
      }
    if (to < from || to - from > 400) return line.includes(` ${text.join(' ')} `) && to - from > 400 ? 0.5 : 0;
    const window = line.slice(
      (starts[Math.max(0, from - 2)] ?? 1) - 1,
      (starts[Math.min(wanted.length - 1, to + 2)] ?? line.length) + 1,
    );
    return window.includes(` ${text.join(' ')} `) ? 1 : 0;
  });
}

const lines = samples().map(({ source, type, html, text, isPart }) => {
  const { root: page } = parseDom(html, { root: 'document' });
  const located = locate(page);
  const blocks = located ? withoutCopies(textBlocks(located.root, located.exclusions)) : [];
  const looks = lookAtBlocks(blocks, located?.isDiscussion ?? false);
  const isCertain = (look: (typeof looks)[number]): boolean => located?.kept?.has(look.part) ?? false;
  const wanted = tokens(text);
  const whole = blocks.map(({ part }) => tokens(inlineText(part.element)));
  const found = shares(whole, wanted);
  return JSON.stringify({
    source,
    type,
    wanted: wanted.length,
    blocks: looks.map((look, index) => ({
      share:
        Number.isNaN(found[index]) || (isPart && !isOfPart(whole[index], found[index]))
          ? null
          : Math.round(100 * (found[index] ?? 0)) / 100,
      length: whole[index]?.length ?? 0,
      title: look.part.element.tagName === 'h1',
      certain: isCertain(look),
      words: look.words,
      names: look.named.flatMap(namesOf),
      values: blockFeatures.read(look).map((value) => Math.round(value * 1000) / 1000),
    })),
  });
});
writeFileSync(output, `${lines.join('\n')}\n`);

/** Whether a block is of a known part of the article. */
function isOfPart(text: readonly string[] | undefined, share: number | undefined): boolean {
  return (text?.length ?? 0) >= 4 && (share ?? 0) >= 0.8;
}

function inlineText(element: DomElement): string {
  let text = '';
  const open: DomNode[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && isInline(node)) {
      if (node.tagName === 'br') text += ' ';
      open.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}
