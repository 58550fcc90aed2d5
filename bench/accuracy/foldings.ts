import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figure, mean, type Score } from './score.ts';

/**
 * The mean results of the kinds of tables over several divisions of the sources, as bench/kinds/train.py wrote them.
 */
export function foldingScores(): Score[] {
  const text = readFileSync(fileURLToPath(new URL('../kinds/foldings.tsv', import.meta.url)), 'utf8');
  const [[, ...divisions] = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => Number(cell) / 100);
    const counts = `mean of ${divisions.length} divisions: ${cells.join(', ')} %`;
    return figure(`kinds over divisions: ${name}`, mean(values), counts);
  });
}
