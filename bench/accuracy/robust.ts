import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/index.ts';
import { filesIn, readText } from './corpus.ts';
import { type Score, share } from './score.ts';

/** A text to be parsed, and where it comes from. */
export interface Input {
  name: string;
  html: string;
}

/** Every page, post and table of the corpus. */
export function pages(corpus: string): Input[] {
  return ['pages', 'faq', 'wordpress', 'tables'].flatMap((part) =>
    filesIn(join(corpus, part), '.html').map((file) => ({
      name: `${part}/${file}`,
      html: readText(join(corpus, part, file)),
    })),
  );
}

/** Every `#data` of the reference tests for HTML parsers. */
export function html5libData(corpus: string): Input[] {
  const folder = join(corpus, 'html5lib');
  return filesIn(folder, '.dat').flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/(?:^|\n)#data\n/)
      .slice(1)
      .map((part, index) => {
        const end = `\n${part}`.indexOf('\n#errors');
        return { name: `${file} #${index + 1}`, html: end < 1 ? '' : part.slice(0, end - 1) };
      }),
  );
}

/** The inputs that threw or took too long, and the slowest. */
export function parseAll(inputs: readonly Input[], seconds: number): { failures: string[]; slowest: string } {
  const failures: string[] = [];
  let slowest = { name: 'none', time: 0 };
  for (const { name, html } of inputs) {
    const start = performance.now();
    try {
      parseArticle(html);
    } catch (error) {
      failures.push(`${name}: ${error}`);
    }
    const time = performance.now() - start;
    if (time > 1000 * seconds) failures.push(`${name}: ${Math.round(time)} ms`);
    if (time > slowest.time) slowest = { name, time };
  }
  return { failures, slowest: `slowest ${Math.round(slowest.time)} ms: ${slowest.name}` };
}

/** No input throws, and none takes more than a few seconds (a second for the reference tests). */
export function robustScores(corpus: string): Score[] {
  return [score('pages parsed', pages(corpus), 5), score('html5lib cases parsed', html5libData(corpus), 1)];

  function score(name: string, inputs: Input[], seconds: number): Score {
    const { failures, slowest } = parseAll(inputs, seconds);
    const result = share(name, inputs.length - failures.length, inputs.length, failures, 1);
    return { ...result, counts: `${result.counts}; ${slowest}` };
  }
}
