import { ANSWERS, type Model, QUESTIONS } from './model.ts';

/**
 * A model whose numbers are written as digits of a large base, which takes half of the space of decimals.
 * `bench/packing.py` writes it.
 */
export interface PackedModel {
  /** The sum without any feature. */
  base: number;
  /** How the sum becomes calibrated log-odds: `scale * sum + shift`. */
  scale: number;
  shift: number;
  /** The weight of each feature: two digits, in parts of one. */
  weights: string;
  weightParts: number;
  /** The feature of the seven questions of each tree: two digits; the root, its two children, their four. */
  features: string;
  /** The bound of each question: two digits, its place among the values. */
  bounds: string;
  /** The values that bounds have, as decimals. */
  boundValues: string;
  /** The eight answers of each tree: one digit each or two, in parts of one. */
  answers: string;
  answerParts: number;
}

const FIRST = 33;
const LAST = 126;

/** Characters that are not digits, since a string, a template or HTML would have to escape them. */
const escaped = '"\'<\\`{';

const digitOf = /* @__PURE__ */ digitValues();

function digitValues(): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let code = FIRST; code <= LAST; code += 1) {
    if (!escaped.includes(String.fromCharCode(code))) values.set(code, values.size);
  }
  return values;
}

/** Returns a model that is ready for that many features. */
export function unpack(packed: PackedModel, count: number): Model {
  const { base, scale, shift } = packed;
  const values = packed.boundValues.split(',');
  const weights = new Float64Array(count);
  weights.set(signed(packed.weights, 2, packed.weightParts).subarray(0, count));
  const features = numbersOf(packed.features, 2);
  const answers = (features.length / QUESTIONS) * ANSWERS;
  return {
    base,
    scale,
    shift,
    weights,
    features: Int32Array.from(features),
    bounds: numbersOf(packed.bounds, 2).map((place) => Number(values[place])),
    answers: signed(packed.answers, packed.answers.length > answers ? 2 : 1, packed.answerParts),
  };
}

/** Numbers around zero, which is written as the middle of the range of the digits. */
function signed(text: string, digits: 1 | 2, parts: number): Float64Array {
  const middle = Math.floor(digitOf.size ** digits / 2);
  return numbersOf(text, digits).map((number) => (number - middle) / parts);
}

function numbersOf(text: string, digits: 1 | 2): Float64Array {
  const numbers = new Float64Array(text.length / digits);
  for (let at = 0; at < text.length; at += 1) {
    const index = Math.floor(at / digits);
    numbers[index] = (numbers[index] ?? 0) * digitOf.size + (digitOf.get(text.charCodeAt(at)) ?? 0);
  }
  return numbers;
}
