import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import type { Paragraph, PhrasingContent } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';
import { type LabelledLine, readLabelledLine } from './field.ts';
import { textOf } from './lines.ts';
import { isShortValue } from './short-value.ts';

const fewest = 3;
const separator = /\s?[|•·]$/;

/**
 * Returns the labelled values of one line, each with a bold label: `Prep: 15 min | Cook: 40 min | Serves: 8`. A sign
 * between two of them stays at the end of the first value.
 */
export function lineFields({ children }: Paragraph, words: ChosenWords): LabelledLine[] | undefined {
  const starts = children.flatMap((node, index) => (isLabel(node) ? [index] : []));
  if (starts.length < fewest || starts[0] !== 0) return undefined;
  const fields: LabelledLine[] = [];
  for (const [at, start] of starts.entries()) {
    const field = readLabelledLine({ children: children.slice(start, starts[at + 1]) }, words);
    if (field === undefined || !isShortValue(field.text.replace(separator, ''))) return undefined;
    fields.push(field);
  }
  return fields;
}

function isLabel(node: PhrasingContent): boolean {
  return node.type === 'strong' && endsInColon(textOf([node]));
}
