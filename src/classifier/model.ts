/**
 * Log-odds as a sum: of the logarithms of the features, each times a weight, and of the answers of decision trees, with
 * three questions on each path. A question compares a feature with a bound: values up to it lead to the first half of
 * what is below, greater ones to the second.
 */
export interface Model {
  base: number;
  scale: number;
  shift: number;
  weights: Float64Array;
  features: Int32Array;
  bounds: Float64Array;
  answers: Float64Array;
}

export const QUESTIONS = 7;
export const ANSWERS = 8;

/** Returns how sure a model is, from 0 to 1, given its features. */
export function scoreOf(model: Model, values: ArrayLike<number>): number {
  let sum = model.base;
  for (let feature = 0; feature < values.length; feature += 1) sum += linearPart(model, feature, values[feature] ?? 0);
  for (let tree = 0; tree * ANSWERS < model.answers.length; tree += 1) {
    let node = 0;
    while (node < QUESTIONS) node = below(model, tree, node, values);
    sum += model.answers[tree * ANSWERS + node - QUESTIONS] ?? 0;
  }
  return Math.round(1000 / (1 + Math.exp(-(model.scale * sum + model.shift)))) / 1000;
}

/** What a feature adds to the sum by its weight. */
export function linearPart({ weights }: Model, feature: number, value: number): number {
  return value > 0 ? (weights[feature] ?? 0) * Math.log1p(value) : 0;
}

/** The node that follows another one, or the answer, which is numbered after the nodes. */
export function below({ features, bounds }: Model, tree: number, node: number, values: ArrayLike<number>): number {
  const question = tree * QUESTIONS + node;
  return 2 * node + ((values[features[question] ?? 0] ?? 0) > (bounds[question] ?? 0) ? 2 : 1);
}
