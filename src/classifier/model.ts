/**
 * Log-odds as a sum: of the logarithms of the features, each times a weight, and of the answers of trees of three
 * questions. A question compares a feature with a bound: up to it the first half of what is below is asked on, above it
 * the second. `bench/kinds/train.py` and `bench/headers/train.py` write models, packed as text.
 */
export interface PackedModel {
  /** What the sum is without any feature. */
  base: number;
  /** How the sum becomes calibrated log-odds: `scale * sum + shift`. */
  scale: number;
  shift: number;
  /** Pairs of a feature and its weight. */
  linear: string;
  /** The features of the seven questions of each tree: the root, its two children, their four. */
  features: string;
  /** The bound of each question. */
  bounds: string;
  /** The eight answers of each tree. */
  answers: string;
}

/** A model with its numbers unpacked. */
export interface Model {
  base: number;
  scale: number;
  shift: number;
  weights: Float64Array;
  features: Float64Array;
  bounds: Float64Array;
  answers: Float64Array;
}

export const QUESTIONS = 7;
export const ANSWERS = 8;

/** Returns a model that is ready for as many features. */
export function unpack(packed: PackedModel, count: number): Model {
  const { base, scale, shift, linear, features, bounds, answers } = packed;
  const weights = new Float64Array(count);
  const pairs = numbersOf(linear);
  for (let at = 0; at < pairs.length; at += 2) weights[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
  return {
    base,
    scale,
    shift,
    weights,
    features: numbersOf(features),
    bounds: numbersOf(bounds),
    answers: numbersOf(answers),
  };
}

function numbersOf(text: string): Float64Array {
  return text === '' ? new Float64Array(0) : Float64Array.from(text.split(','), Number);
}

/** Returns how sure a model is, from 0 to 1, given its features. */
export function scoreOf(model: Model, values: readonly number[]): number {
  let sum = model.base;
  for (let feature = 0; feature < values.length; feature += 1) sum += linearPart(model, feature, values[feature] ?? 0);
  for (let tree = 0; tree * ANSWERS < model.answers.length; tree += 1) {
    let node = 0;
    while (node < QUESTIONS) node = below(model, tree, node, values);
    sum += model.answers[tree * ANSWERS + node - QUESTIONS] ?? 0;
  }
  return Math.round(1000 / (1 + Math.exp(-(model.scale * sum + model.shift)))) / 1000;
}

/** What a feature adds by its weight. */
export function linearPart({ weights }: Model, feature: number, value: number): number {
  return value > 0 ? (weights[feature] ?? 0) * Math.log1p(value) : 0;
}

/** The node that is asked after another, or the answer, numbered on. */
export function below({ features, bounds }: Model, tree: number, node: number, values: readonly number[]): number {
  const question = tree * QUESTIONS + node;
  return 2 * node + ((values[features[question] ?? 0] ?? 0) > (bounds[question] ?? 0) ? 2 : 1);
}
