import { featureNames } from './features.ts';

/**
 * Log-odds as a sum: of the logarithms of the features, each times a weight, and of the answers of trees of three questions. A question compares a feature
 * with a bound: up to it the first half of what is below is asked on, above it the second. `bench/kinds/train.py` writes models, packed as text.
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

/** A model as it is asked. */
export interface Model {
  base: number;
  scale: number;
  shift: number;
  weights: Float64Array;
  features: Float64Array;
  bounds: Float64Array;
  answers: Float64Array;
}

const QUESTIONS = 7;
const ANSWERS = 8;

/** Returns a model that is ready to be asked. */
export function unpack({ base, scale, shift, linear, features, bounds, answers }: PackedModel): Model {
  const weights = new Float64Array(featureNames.length);
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

/** Returns how sure a model is of a table, from 0 to 1, given its features. */
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

function linearPart({ weights }: Model, feature: number, value: number): number {
  return value > 0 ? (weights[feature] ?? 0) * Math.log1p(value) : 0;
}

/** The node that is asked after another, or the answer, numbered on. */
function below({ features, bounds }: Model, tree: number, node: number, values: readonly number[]): number {
  const question = tree * QUESTIONS + node;
  return 2 * node + ((values[features[question] ?? 0] ?? 0) > (bounds[question] ?? 0) ? 2 : 1);
}

/** The strongest signals are named, and none that hardly counts. */
const MOST_SIGNALS = 6;
const WEAKEST = 0.1;

/**
 * Returns the features that moved the sum most, in words, strongest first; what spoke against the kind begins with `-`. In a tree the part of a feature is
 * what the mean of the answers gains by its question. What a table has not is no signal.
 */
export function signalsOf(model: Model, values: readonly number[]): string[] {
  const parts = values.map((value, feature) => linearPart(model, feature, value));
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
  return parts
    .map((part, feature) => ({ part, feature }))
    .filter(({ part, feature }) => values[feature] !== 0 && Math.abs(part) >= WEAKEST)
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
