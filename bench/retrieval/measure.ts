import { findAll, toText } from '../../src/index.ts';
import type { Material } from './material.ts';

/** The counts of the chunks of an article. */
export interface Measured {
  chunks: number;
  /** Chunks that hold a row of a table, and those of them that have the text of each header cell. */
  tableChunks: number;
  knowing: number;
  asked: number;
  answered: number;
  words: number;
  lost: number;
  /** Words at the ends of chunks that are not words of the article. */
  torn: number;
  links: number;
  cutLinks: number;
}

/** How much of an answer must be in the same chunk as its question. */
const beginning = 40;

const word = /[\p{L}\p{N}]+/gu;

/** Counts what is right and wrong with the texts of the chunks of an article. Signs and white space do not count. */
export function count({ article, tables, questions }: Material, texts: readonly string[]): Measured {
  const solids = texts.map(solid);
  const rows = tables.map((table) => tableChunksOf(table, solids));
  const asked = questions.filter(([question, answer]) => {
    const whole = solid(toText(article));
    return whole.includes(solid(question)) && whole.includes(solid(answer).slice(0, beginning));
  });
  const answered = asked.filter(([question, answer]) =>
    solids.some((text) => text.includes(solid(question)) && text.includes(solid(answer).slice(0, beginning))),
  );
  const links = findAll(article, 'link')
    .map(toText)
    .map(solid)
    .filter((text) => text !== '');
  return {
    chunks: texts.length,
    tableChunks: rows.reduce((sum, { all }) => sum + all, 0),
    knowing: rows.reduce((sum, { knowing }) => sum + knowing, 0),
    asked: asked.length,
    answered: answered.length,
    links: links.length,
    cutLinks: links.filter((link) => !solids.some((text) => text.includes(link))).length,
    ...wordsOf(
      toText(article),
      findAll(article, 'image')
        .map(({ alt }) => alt)
        .join(' '),
      texts,
    ),
  };
}

function solid(text: string): string {
  return (text.toLowerCase().match(word) ?? []).join('');
}

function tableChunksOf(
  { header, rows }: Material['tables'][number],
  solids: readonly string[],
): { all: number; knowing: number } {
  const names = header.map(solid).filter((name) => name !== '');
  const keys = rows
    .map((row) => row.map(solid).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 1 && cells.join('').length > 12);
  const holding = solids.filter((text) => keys.some((cells) => inOrder(cells, text)));
  return { all: holding.length, knowing: holding.filter((text) => names.every((name) => text.includes(name))).length };
}

function inOrder(cells: readonly string[], text: string): boolean {
  let at = 0;
  return cells.every((cell) => {
    const found = text.indexOf(cell, at);
    at = found + cell.length;
    return found !== -1;
  });
}

/** The names of pictures may be written, too. */
function wordsOf(whole: string, pictures: string, texts: readonly string[]): Pick<Measured, 'words' | 'lost' | 'torn'> {
  const words = whole.match(word) ?? [];
  const known = new Set([...words, ...(pictures.match(word) ?? [])]);
  const left = new Map<string, number>();
  for (const one of texts.flatMap((text) => text.match(word) ?? [])) left.set(one, (left.get(one) ?? 0) + 1);
  let lost = 0;
  for (const one of words) {
    const count = left.get(one) ?? 0;
    if (count === 0) lost += 1;
    else left.set(one, count - 1);
  }
  const ends = texts.flatMap((text) => {
    const own = text.match(word) ?? [];
    return own.length === 0 ? [] : [own[0] as string, own.at(-1) as string];
  });
  return { words: words.length, lost, torn: ends.filter((one) => !known.has(one)).length };
}
