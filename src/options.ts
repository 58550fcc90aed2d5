import { EspalierError } from './error.ts';
import { checkFacts, checkNames } from './given.ts';
import { defaultLimits } from './limits.ts';
import { rules } from './recover/index.ts';
import { optionOf } from './recover/options.ts';
import { nearest } from './tree/nearest.ts';

type Check = (value: unknown, name: string) => void;

const roots = ['auto', 'document'];
const notARoot = "is neither 'auto' nor 'document'; selectArticle of 'espalier/cheerio' takes a CSS selector";
const ruleNames = new Set(rules.map(optionOf));

const checks: Record<string, Check> = {
  url: typed('string'),
  language: typed('string'),
  root(value, name) {
    typed('string')(value, name);
    if (!roots.includes(value as string)) throw invalid(name, value, notARoot);
  },
  positions: typed('boolean'),
  recover(value, name) {
    if (typeof value !== 'boolean') checkEach(value, name, ruleNames, typed('boolean'));
  },
  recognizers(value, name) {
    if (value === false) return;
    if (!Array.isArray(value)) throw new TypeError(`${name} must be an array of recognizers, or false`);
    for (const recognizer of value) {
      const { name: own, recognize } = (recognizer ?? {}) as Record<string, unknown>;
      if (typeof own !== 'string' || typeof recognize !== 'function')
        throw new TypeError(`${name} must hold objects with a 'name' and a function 'recognize'`);
    }
  },
  threshold(value, name) {
    typed('number')(value, name);
    if (!((value as number) >= 0 && (value as number) <= 1)) throw invalid(name, value, 'is not from 0 to 1');
  },
  limits(value, name) {
    checkEach(value, name, new Set(Object.keys(defaultLimits)), (limit, key) => {
      typed('number')(limit, key);
      if (!((limit as number) >= 0)) throw invalid(key, limit, 'is not from 0 up');
    });
  },
};

/** The names of the options of `parseArticle`. */
export const optionNames: readonly string[] = Object.keys(checks);

/**
 * Throws if options of `parseArticle` are wrong: a `TypeError` for an unknown name, a value of a wrong type, or an
 * invalid address or language tag, and an `EspalierError` with the code `invalid-option` for another value that the
 * option cannot have. `names` are the options that `where` takes.
 */
export function checkOptions(options: object, where: string, names: readonly string[] = optionNames): void {
  checkNames(where, options, names);
  for (const [name, check] of Object.entries(checks)) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined) check(value, `options.${name}`);
  }
  checkFacts('options', options);
}

function typed(type: 'string' | 'boolean' | 'number'): Check {
  return (value, name) => {
    if (typeof value !== type) throw new TypeError(`${name} must be a ${type}`);
  };
}

function checkEach(value: unknown, name: string, known: ReadonlySet<string>, check: Check): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object`);
  for (const [key, entry] of Object.entries(value)) {
    if (!known.has(key)) throw invalid(name, key, `is not one of ${[...known].join(', ')}${meant(key, known)}`);
    if (entry !== undefined) check(entry, `${name}.${key}`);
  }
}

function meant(key: string, known: ReadonlySet<string>): string {
  const near = nearest(key, known);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

function invalid(name: string, value: unknown, wrong: string): EspalierError {
  return new EspalierError('invalid-option', `${name}: ${JSON.stringify(value) ?? String(value)} ${wrong}`);
}
