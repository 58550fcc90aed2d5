import { checkNames, checkText } from '../given.ts';
import { nearest } from '../tree/nearest.ts';
import { nodeTypes } from '../tree/node-types.ts';
import type { FlowContent, Heading, Parent } from '../tree/types.ts';

/** What a recognizer knows of the place it looks at. */
export interface RecognizeContext {
  /** The node whose children are looked at. */
  parent: Parent;
  /** The headings around them, from the top; the last one is the nearest. */
  headings: readonly Heading[];
  /** The language of the article, a BCP 47 tag, where it is known. */
  language?: string;
  /** The option of that name: `false` where the caller wants lists left as they are, whatever their items say. */
  recover: boolean;
  /** Tells whether the page states this question for machines, as schema.org data. */
  states: (question: string) => boolean;
}

/** A run of neighbours and the node that says what they mean. */
export interface Proposal {
  /** The index of the first neighbour of the run. */
  start: number;
  /** The index behind the last one. */
  end: number;
  /** What takes the place of the run. Its text must be the text of the run. */
  node: FlowContent;
  /** Blocks at the start of the run that are no part of the node; they stand before it. Default: none. */
  lead?: FlowContent[];
  /** Blocks at its end that are no part of the node; they follow it. Default: none. */
  rest?: FlowContent[];
  /** How sure the recognizer is, from 0 to 1. */
  score: number;
  /** What spoke for it; a signal that starts with `-` spoke against it. */
  signals: string[];
}

/** A way of saying what structure means. */
export interface Recognizer {
  /** Unique; `evidence.by` names it. */
  name: string;
  /**
   * The types of the blocks that it has something to say about; it is not asked where none of them stands. Default: it
   * is always asked.
   */
  nodeTypes?: readonly FlowContent['type'][];
  /** Looks at the children of one node and proposes what runs of them mean; no proposal is the usual answer. */
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

/** A recognizer whose types are misspelt would never be asked; a type may be the caller's own. */
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
