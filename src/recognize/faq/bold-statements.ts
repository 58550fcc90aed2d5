import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import type { Asking } from './asking.ts';
import { boldParts } from './asking-line.ts';
import { isAnswer } from './pair.ts';

const fewestWords = 4;
const longest = 140;
/** An answer starts within this many blocks after its line. */
const mostLooked = 3;

/**
 * Returns the questions of an FAQ, with bold lines between two bold questions that are not worded as questions, such as
 * `My dough is sticky. Help!`, each with its answer.
 */
export function withBoldStatements(siblings: readonly FlowContent[], askings: readonly Asking[]): readonly Asking[] {
  const made: Asking[] = [];
  askings.forEach((asking, at) => {
    made.push(asking);
    const next = askings[at + 1];
    if (asking.manner !== 'bold' || next?.manner !== 'bold') return;
    let last = asking;
    for (let index = asking.index + 1; index < next.index; index += 1) {
      const found = statementAt(siblings, index);
      if (!found || Boolean(found.answer) !== Boolean(asking.answer)) continue;
      if (!isAnswered(siblings, last, index) || !isAnswered(siblings, found, next.index)) continue;
      made.push(found);
      last = found;
    }
  });
  return made;
}

function isAnswered(siblings: readonly FlowContent[], { index, answer }: Asking, end: number): boolean {
  return answer !== undefined || isAnswer(siblings.slice(index + 1, Math.min(end, index + 1 + mostLooked)));
}

function statementAt(siblings: readonly FlowContent[], index: number): Asking | undefined {
  const node = siblings[index];
  const parts = node?.type === 'paragraph' ? boldParts(node.children) : undefined;
  if (parts === undefined || !isStatement(toLine({ type: 'paragraph', children: parts.question }))) return undefined;
  return { index, manner: 'bold', ...parts, isQuestion: false, isStated: false };
}

/** Labels and short lines are parts of an answer. */
function isStatement(line: string): boolean {
  if (line.length > longest || !/^["'“„«»¡([]?\p{Lu}/u.test(line) || /[:：,;]$/.test(line)) return false;
  return line.split(' ', fewestWords).length === fewestWords;
}
