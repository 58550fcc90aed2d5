import type { TableLook } from './look.ts';

/** Features that are read together: their names, which say in plain words what each number is, and their numbers in that order. */
export interface FeatureGroup {
  names: readonly string[];
  read: (look: TableLook) => number[];
}

/** Returns a group of features that are each read on their own. */
export function group(features: Readonly<Record<string, (look: TableLook) => number | boolean>>): FeatureGroup {
  const readers = Object.values(features);
  return { names: Object.keys(features), read: (look) => readers.map((read) => Number(read(look))) };
}
