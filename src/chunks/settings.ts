import { EspalierError } from '../error.ts';
import { checkNames } from '../given.ts';
import type { ChunkOptions } from './types.ts';

/** All options of `chunks`. */
export type Settings = Required<ChunkOptions>;

const defaultSize = 2000;

/** Returns the options with their defaults; throws if they are invalid. */
export function settingsOf(options: ChunkOptions): Settings {
  checkNames('chunks', options, ['size', 'measure', 'overlap', 'markdown']);
  const { size = defaultSize, measure = (text) => text.length, overlap = 0, markdown = false } = options;
  if (typeof size !== 'number') throw new TypeError('chunks: options.size must be a number');
  if (!(size > 0)) throw new EspalierError('invalid-option', `options.size: ${size} is not above 0`);
  if (typeof measure !== 'function') throw new TypeError('chunks: options.measure must be a function');
  if (typeof overlap !== 'number') throw new TypeError('chunks: options.overlap must be a number');
  if (!(overlap >= 0 && overlap < size))
    throw new EspalierError('invalid-option', `options.overlap: ${overlap} is not from 0 to below the size, ${size}`);
  if (typeof markdown !== 'boolean') throw new TypeError('chunks: options.markdown must be a boolean');
  return { size, measure: measured(measure), overlap, markdown };
}

/** A measure that returns no number would let a text of any size pass. */
function measured(measure: (text: string) => number): (text: string) => number {
  return (text) => {
    const value: unknown = measure(text);
    if (typeof value === 'number' && value >= 0) return value;
    throw new TypeError(`chunks: options.measure gave ${String(value)}, which is no number from 0 up`);
  };
}
