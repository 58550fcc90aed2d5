import type { FlowContent, Question } from '../../tree/types.ts';

/** The form of a question: all questions of one FAQ have the same. */
export type Manner = 'bold' | 'plain' | 'broken' | 'labelled' | `heading-${number}`;

/** A block that is or holds a question: its index, the question and any answer in it. */
export interface Asking {
  index: number;
  manner: Manner;
  question: Question['children'];
  answer?: FlowContent;
  isQuestion: boolean;
  isStated: boolean;
}
