import type { Model } from './model.ts';

/**
 * A model whose numbers are written as digits of a large base, which takes a third of the room that decimals take.
 * `bench/kinds/train.py` writes such models. The trees are those of `PackedModel`.
 */
export interface CompactModel {
  base: number;
  scale: number;
  shift: number;
  /** The weight of each feature: two digits, times a step. */
  weights: string;
  weightStep: number;
  /** The feature of each question: two digits. */
  features: string;
  /** The bound of each question: two digits, its place among the values. */
  bounds: string;
  /** The values that bounds have, as decimals. */
  boundValues: string;
  /** The answers of the trees: one digit each, times a step. */
  answers: string;
  answerStep: number;
}

const FIRST = 33;
const LAST = 126;

/** The characters that are no digits, since a string, a template or HTML would have to escape them. */
const escaped = '"\'<\\`{';

const digitOf = /* @__PURE__ */ digitValues();

function digitValues(): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let code = FIRST; code <= LAST; code += 1) {
    if (!escaped.includes(String.fromCharCode(code))) values.set(code, values.size);
  }
  return values;
}

/** Returns a model that is ready for as many features. */
export function unpackCompact(packed: CompactModel, count: number): Model {
  const { base, scale, shift } = packed;
  const values = packed.boundValues.split(',');
  const weights = new Float64Array(count);
  weights.set(signed(packed.weights, 2, packed.weightStep).subarray(0, count));
  return {
    base,
    scale,
    shift,
    weights,
    features: numbersOf(packed.features, 2),
    bounds: numbersOf(packed.bounds, 2).map((place) => Number(values[place])),
    answers: signed(packed.answers, 1, packed.answerStep),
  };
}

/** Numbers around zero, which is written as the middle of all that the digits can say. */
function signed(text: string, digits: 1 | 2, step: number): Float64Array {
  const middle = Math.floor(digitOf.size ** digits / 2);
  return numbersOf(text, digits).map((number) => (number - middle) * step);
}

function numbersOf(text: string, digits: 1 | 2): Float64Array {
  const numbers = new Float64Array(text.length / digits);
  for (let at = 0; at < text.length; at += 1) {
    const index = Math.floor(at / digits);
    numbers[index] = (numbers[index] ?? 0) * digitOf.size + (digitOf.get(text.charCodeAt(at)) ?? 0);
  }
  return numbers;
}
