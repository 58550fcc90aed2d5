import type { Model } from '../../src/classifier/model.ts';

/** A model in which everything that is not given is zero; weights by their feature. */
export function modelOf(
  given: Partial<Pick<Model, 'base' | 'scale' | 'shift'>> & {
    weights?: Record<number, number>;
    features?: number[];
    bounds?: number[];
    answers?: number[];
  },
): Model {
  const { weights = {}, features = [], bounds = [], answers = [], ...rest } = given;
  const count = Math.max(-1, ...Object.keys(weights).map(Number)) + 1;
  return {
    base: 0,
    scale: 1,
    shift: 0,
    ...rest,
    weights: Float64Array.from({ length: count }, (_, feature) => weights[feature] ?? 0),
    features: Int32Array.from(features),
    bounds: Float64Array.from(bounds),
    answers: Float64Array.from(answers),
  };
}
