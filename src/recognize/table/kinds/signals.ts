import { ANSWERS, below, linearPart, type Model, QUESTIONS } from '../../../classifier/model.ts';
import { featureNames } from './features.ts';

/** The strongest signals are named, but no weaker ones. */
const MOST_SIGNALS = 6;
const WEAKEST = 0.1;

/**
 * Returns the features that changed the sum most, in words, strongest first; those against the kind begin with `-`. In
 * a tree the part of a feature is what the mean answer gains by its question. A feature that a table lacks is no
 * signal.
 */
export function signalsOf(model: Model, values: ArrayLike<number>): string[] {
  const parts = Array.from(values, (value, feature) => linearPart(model, feature, value));
  for (let tree = 0; tree * ANSWERS < model.answers.length; tree += 1) {
    let node = 0;
    let expected = meanAnswer(model, tree, node);
    while (node < QUESTIONS) {
      const feature = model.features[tree * QUESTIONS + node] ?? 0;
      node = below(model, tree, node, values);
      const gained = meanAnswer(model, tree, node);
      parts[feature] = (parts[feature] ?? 0) + gained - expected;
      expected = gained;
    }
  }
  const strong: { part: number; feature: number }[] = [];
  for (const [feature, part] of parts.entries()) {
    if (values[feature] !== 0 && Math.abs(part) >= WEAKEST) strong.push({ part, feature });
  }
  return strong
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part) || a.feature - b.feature)
    .slice(0, MOST_SIGNALS)
    .map(({ part, feature }) => `${part < 0 ? '-' : ''}${said(feature, values[feature] ?? 0)}`);
}

/** The mean of the answers below a node. */
function meanAnswer({ answers }: Model, tree: number, node: number): number {
  let first = node;
  let last = node;
  while (first < QUESTIONS) {
    first = 2 * first + 1;
    last = 2 * last + 2;
  }
  let sum = 0;
  for (let answer = first; answer <= last; answer += 1) sum += answers[tree * ANSWERS + answer - QUESTIONS] ?? 0;
  return sum / (last - first + 1);
}

function said(feature: number, value: number): string {
  const name = featureNames[feature] ?? '';
  return value === 1 ? name : `${name} (${Math.round(value * 100) / 100})`;
}
