import type { FlowContent, Question } from '../../tree/types.ts';

/** How a line asks: questions of one FAQ all do so in the same way. */
export type Manner = 'bold' | 'plain' | 'broken' | 'labelled' | `heading-${number}`;

/** A block that asks: where it stands, and what of it is the question and its answer. */
export interface Asking {
  index: number;
  manner: Manner;
  question: Question['children'];
  answer?: FlowContent;
  isQuestion: boolean;
  isStated: boolean;
}
