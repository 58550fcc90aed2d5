import { countPositions } from '../../bench/accuracy/positions.ts';
import type { Input } from '../../bench/accuracy/robust.ts';
import { type Article, audit, parseArticle } from '../../src/index.ts';
import { compare } from '../laws/visible.ts';
import { measure } from '../measure.ts';
import { against } from '../schema/against.ts';

/** What is wrong with the article of an input, as a few words; none where the law holds. */
type Law = (html: string, article: Article, milliseconds: number) => string[];

/** What holds for the article of any input, with positions, whichever root is asked for. */
export const laws: Readonly<Record<string, Law>> = {
  'no text is lost, none is invented, and all stands in its order': (html, article) => {
    const { lost, invented, ordered } = compare(html, article);
    if (lost !== '' || invented !== '') return [`lost ${lost.slice(0, 40)}, invented ${invented.slice(0, 40)}`];
    return ordered ? [] : ['out of order'];
  },
  'positions show every text, and nest': (html, article) => {
    const { misses, outside, unplaced } = countPositions('', html, article);
    return [...misses, ...outside, ...unplaced.keys()];
  },
  'the audit finds no gap': (html, article) => {
    const { ok, ...report } = audit(html, article);
    return ok ? [] : [JSON.stringify(report).slice(0, 300)];
  },
  'the tree is as the schema says': (_, article) => [against(article)].filter((fault) => fault !== ''),
  'it takes no more than ten seconds': (_html, _article, time) => (time > 10_000 ? [`${Math.round(time)} ms`] : []),
};

/** Reads each input once for each root, and answers by law what is wrong; what is thrown is a fault of its own. */
export function faultsOf(inputs: readonly Input[], roots: readonly ('auto' | 'document')[]): Map<string, string[]> {
  const faults = new Map<string, string[]>([['nothing throws', []]]);
  for (const law of Object.keys(laws)) faults.set(law, []);
  for (const { name, html } of inputs) {
    for (const root of roots) {
      let article: Article | undefined;
      try {
        const { time, result } = measure(() => parseArticle(html, { root, positions: true }));
        article = result;
        for (const [law, check] of Object.entries(laws))
          for (const fault of check(html, article, time)) faults.get(law)?.push(`${name} (${root}): ${fault}`);
      } catch (error) {
        faults.get('nothing throws')?.push(`${name} (${root}${article ? ', read' : ''}): ${error}`);
      }
    }
  }
  return faults;
}
