import { countPositions } from '../../bench/accuracy/positions.ts';
import type { Input } from '../../bench/accuracy/robust.ts';
import { type Article, audit, parseArticle } from '../../src/index.ts';
import { compare } from '../laws/visible.ts';
import { measure } from '../measure.ts';
import { against } from '../schema/against.ts';

/** The faults in the article of an input, in a few words each; none where the law holds. */
type Law = (html: string, article: Article, milliseconds: number) => string[];

/** Laws that hold for the article of any input, with positions and any root. */
export const laws: Readonly<Record<string, Law>> = {
  'no text is lost, none is invented, and the order is kept': (html, article) => {
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
  'the tree is valid by the schema': (_, article) => [against(article)].filter((fault) => fault !== ''),
  'it takes no more than ten seconds': (_html, _article, time) => (time > 10_000 ? [`${Math.round(time)} ms`] : []),
};

/** Reads each input once for each root, and returns the faults by law; thrown errors are faults, too. */
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
