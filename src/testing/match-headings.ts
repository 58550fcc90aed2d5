import { type OutlineEntry, outline } from '../read/outline.ts';
import { toLine } from '../tree/line.ts';
import type { Depth, Node } from '../tree/types.ts';
import { findAll } from '../tree/walk.ts';
import { clipped } from './clipped.ts';
import { checkDepth, checkExpected, checkGiven, type Expected, matches, shown } from './expected.ts';
import { expectedHeadings, type HeadingLine, linesOf } from './expected-outline.ts';
import type { ExpectedOutline } from './matcher-types.ts';
import { articleOf, nodeOf } from './received.ts';
import { type MatcherResult, overview, search } from './search.ts';

export function toHaveHeading(
  received: unknown,
  text: Expected,
  ...rest: [options?: { depth?: Depth }]
): MatcherResult {
  checkExpected('toHaveHeading', 'text', text);
  checkGiven('toHaveHeading', 'options', rest);
  const [options = {}] = rest;
  checkDepth('toHaveHeading', options, 'depth');
  const { depth } = options;
  const root = nodeOf(received, 'toHaveHeading');
  return search({
    root,
    wanted: `a heading ${shown(text)}${depth === undefined ? '' : ` of depth ${depth}`}`,
    kind: 'headings',
    candidates: findAll(root, 'heading').map((heading) => ({ text: toLine(heading), depth: heading.depth })),
    facts: [
      { name: 'text', wanted: [text], of: (heading) => [heading.text] },
      ...(depth === undefined
        ? []
        : [{ name: 'depth', wanted: [`${depth}`], of: (heading: HeadingLine) => [`${heading.depth}`] }]),
    ],
    lineOf: (heading) => `${'#'.repeat(heading.depth)} ${heading.text}`,
  });
}

type OutlineOptions = [options?: { maxDepth?: Depth }];

export function toHaveOutline(received: unknown, expected: ExpectedOutline, ...rest: OutlineOptions): MatcherResult {
  const wanted = expectedHeadings('toHaveOutline', expected);
  return compared(nodeOf(received, 'toHaveOutline'), wanted, maxDepthOf('toHaveOutline', rest));
}

export function toMatchOutlineOf(received: unknown, other: Node, ...rest: OutlineOptions): MatcherResult {
  const maxDepth = maxDepthOf('toMatchOutlineOf', rest);
  const wanted = headingsOf(outlineOf(other), maxDepth);
  if (wanted.length === 0)
    throw new TypeError('toMatchOutlineOf: what is compared with has no headings, so that nothing would be compared');
  return compared(nodeOf(received, 'toMatchOutlineOf'), wanted, maxDepth);
}

function outlineOf(other: unknown): OutlineEntry[] {
  try {
    return outline(articleOf(nodeOf(other, 'toMatchOutlineOf')));
  } catch {
    throw new TypeError('toMatchOutlineOf: what is compared with must be an article or one of its nodes');
  }
}

function maxDepthOf(where: string, rest: OutlineOptions): Depth {
  checkGiven(where, 'options', rest);
  const [options = {}] = rest;
  checkDepth(where, options, 'maxDepth');
  return options.maxDepth ?? 6;
}

/** The headings of an outline in the order of the text. */
function headingsOf(entries: readonly OutlineEntry[], maxDepth: Depth): HeadingLine[] {
  const found: HeadingLine[] = [];
  const open = [...entries].reverse();
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (entry.depth <= maxDepth) found.push({ depth: entry.depth, text: entry.text });
    for (const child of [...entry.children].reverse()) open.push(child);
  }
  return found;
}

function compared(root: Node, wanted: readonly HeadingLine<Expected>[], maxDepth: Depth): MatcherResult {
  const found = headingsOf(outline(articleOf(root)), maxDepth);
  const isSame = (index: number): boolean => {
    const [one, other] = [wanted[index], found[index]];
    return one !== undefined && other !== undefined && one.depth === other.depth && matches(other.text, one.text);
  };
  let same = 0;
  while (same < wanted.length && isSame(same)) same += 1;
  const pass = same === wanted.length && same === found.length;
  if (pass) return { pass, message: () => `Expected another outline than this one:\n${indented(linesOf(found, 0))}` };
  const lines = {
    expected: linesOf(
      wanted.map((heading, index) => (isSame(index) ? { ...heading, text: found[index]?.text ?? '' } : heading)),
      same,
    ),
    actual: linesOf(found, same),
  };
  const instead = `${lineAt(found, same)} in place of ${lineAt(wanted, same)}`;
  const counts = `of ${wanted.length} ${wanted.length === 1 ? 'heading' : 'headings'}, and there are ${found.length}`;
  return {
    pass,
    message: () =>
      `Expected an outline ${counts}. The first difference is at heading ${same + 1}: ${instead}.` +
      `${overview(root)}`,
    expected: lines.expected.join('\n'),
    actual: lines.actual.join('\n'),
  };
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

function lineAt(headings: readonly HeadingLine<Expected>[], index: number): string {
  const heading = headings[index];
  if (heading === undefined) return 'the end';
  const text = typeof heading.text === 'string' ? heading.text : shown(heading.text);
  return clipped(`"${'#'.repeat(heading.depth)} ${text}"`, 160);
}
