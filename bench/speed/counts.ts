import { parseArticle } from '../../src/index.ts';
import { isPhrasing } from '../../src/tree/content.ts';
import type { Node } from '../../src/tree/types.ts';
import { isParent } from '../../src/tree/walk.ts';

/** How often something is done for each line of text; no other program on the machine changes that. */
export interface Counts {
  expressions: number;
  slices: number;
}

/** Returns the counts of recovery and recognition: those of all of parsing less those of the structure alone. */
export function countsOf(html: readonly string[]): Counts {
  const lines = html.reduce((sum, text) => sum + linesIn(parseArticle(text, bare)), 0);
  const all = countCalls(() => {
    for (const text of html) parseArticle(text);
  });
  const structure = countCalls(() => {
    for (const text of html) parseArticle(text, bare);
  });
  return {
    expressions: (all.expressions - structure.expressions) / lines,
    slices: (all.slices - structure.slices) / lines,
  };
}

const bare = { recover: false, recognizers: false } as const;

/** A line is what holds text directly: a paragraph, a heading, a cell. */
function linesIn(root: Node): number {
  let lines = 0;
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isParent(node) || isPhrasing(node)) continue;
    const children = node.children as readonly Node[];
    if (children[0] !== undefined && isPhrasing(children[0])) lines += 1;
    else for (const child of children) open.push(child);
  }
  return lines;
}

type Methods = Record<PropertyKey, (...values: unknown[]) => unknown>;

const expressionMethods = ['test', 'exec', Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split];
const sliceMethods = ['slice', 'substring'];

/** Counts calls by methods that replace those of the language; one that is called by another is not counted again. */
function countCalls(run: () => void): Counts {
  const counts: Counts = { expressions: 0, slices: 0 };
  const undo: (() => void)[] = [];
  let depth = 0;
  const replace = (prototype: object, name: PropertyKey, key: keyof Counts): void => {
    const methods = prototype as Methods;
    const original = methods[name];
    if (original === undefined) throw new Error(`no method ${String(name)}`);
    methods[name] = function counted(this: unknown, ...values: unknown[]) {
      if (depth === 0) counts[key] += 1;
      depth += 1;
      try {
        return original.apply(this, values);
      } finally {
        depth -= 1;
      }
    };
    undo.push(() => {
      methods[name] = original;
    });
  };
  for (const name of expressionMethods) replace(RegExp.prototype, name, 'expressions');
  for (const name of sliceMethods) replace(String.prototype, name, 'slices');
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return counts;
}
