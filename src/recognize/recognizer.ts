import { checkNames, checkText } from '../given.ts';
import { nearest } from '../tree/nearest.ts';
import { nodeTypes } from '../tree/node-types.ts';
import type { FlowContent, Heading, Parent } from '../tree/types.ts';

/** The context in which a recognizer runs. */
export interface RecognizeContext {
  /** The node whose children are examined. */
  parent: Parent;
  /** The headings above them, from the top; the last one is the nearest. */
  headings: readonly Heading[];
  /** The language of the article, a BCP 47 tag, if known. */
  language?: string;
  /** The option of that name: `false` if the caller wants lists left as they are, whatever they contain. */
  recover: boolean;
  /** Tells whether the page states this question for machines, as schema.org data. */
  states: (question: string) => boolean;
}

/** A run of siblings and the node that replaces it. */
export interface Proposal {
  /** The index of the first sibling of the run. */
  start: number;
  /** The index after the last one. */
  end: number;
  /** The node that replaces the run. Its text must be that of the run. */
  node: FlowContent;
  /** Blocks at the start of the run that are no part of the node; they precede it. Default: none. */
  lead?: FlowContent[];
  /** Blocks at its end that are no part of the node; they follow it. Default: none. */
  rest?: FlowContent[];
  /** How sure the recognizer is, from 0 to 1. */
  score: number;
  /** Reasons for it; a signal that starts with `-` is one against it. */
  signals: string[];
}

/** Recognizes what blocks mean. */
export interface Recognizer {
  /** Unique; set as `evidence.by`. */
  name: string;
  /** The types of the blocks it handles; it does not run on siblings without any of them. Default: it always runs. */
  nodeTypes?: readonly FlowContent['type'][];
  /** Examines the children of one node and proposes nodes for runs of them; most often it proposes none. */
  recognize: (siblings: readonly FlowContent[], context: RecognizeContext) => Proposal[];
}

/**
 * Returns a recognizer as it is given, typed; pass it to `parseArticle` as one of `recognizers`.
 *
 * A recognizer looks at the children of one node at a time and proposes a node for a run of them. Proposals whose text
 * differs from the run's are refused, and of proposals that overlap the one with the higher score is taken.
 *
 * @example
 * ```ts
 * import { defineRecognizer, findAll, parseArticle } from 'espalier';
 *
 * const shout = defineRecognizer({
 *   name: 'shout',
 *   recognize: (siblings) =>
 *     siblings.flatMap((node, start) =>
 *       node.type === 'blockquote'
 *         ? [{ start, end: start + 1, node: { type: 'callout' as const, tone: 'quote', children: node.children }, score: 1, signals: ['quote'] }]
 *         : [],
 *     ),
 * });
 * findAll(parseArticle('<blockquote>Hear!</blockquote>', { recognizers: [shout] }), 'callout').length; // 1
 * ```
 */
export function defineRecognizer(recognizer: Recognizer): Recognizer {
  checkNames('defineRecognizer', recognizer, ['name', 'nodeTypes', 'recognize'], 'key');
  checkText('defineRecognizer', 'name', recognizer.name);
  if (recognizer.name.trim() === '') throw new TypeError('defineRecognizer: name must not be empty');
  if (typeof recognizer.recognize !== 'function') throw new TypeError('defineRecognizer: recognize must be a function');
  checkTypes(recognizer.nodeTypes);
  return recognizer;
}

/** A recognizer with misspelt types would never run; a type may be the caller's own. */
function checkTypes(types: unknown): void {
  if (types === undefined) return;
  if (!Array.isArray(types)) throw new TypeError('defineRecognizer: nodeTypes must be an array of names of types');
  for (const type of types) {
    checkText('defineRecognizer', 'a name in nodeTypes', type);
    if (Object.hasOwn(nodeTypes, type)) continue;
    const near = nearest(type, Object.keys(nodeTypes));
    if (near !== undefined) throw new TypeError(`defineRecognizer: unknown type '${type}'; did you mean '${near}'?`);
  }
}
