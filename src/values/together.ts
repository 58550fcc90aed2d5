import type { UnitKind } from '../lexicon/unit-row.ts';
import type { Expression } from './expression.ts';
import type { Token } from './token.ts';

/** Whether quantities side by side can be told apart: all with units, or each with a bound or statistic of its own. */
export function areDistinguishable(expressions: readonly Expression[]): boolean {
  if (expressions.length < 2) return true;
  for (const [index, expression] of expressions.entries()) {
    const second = expressions[index + 1];
    if (second !== undefined && isPart(expression, second)) return false;
  }
  const units = expressions.filter((expression) => expression.quantity.unit !== undefined).length;
  if (units > 0) return units === expressions.length && !splitDuration(expressions);
  return expressions.every((expression) => !expression.weak || expression.quantity.statistic !== undefined);
}

/**
 * Gives the numbers of a list the unit after the last of them: `50 and 100 ms`, `5, 10 and 20 km`. They must ascend,
 * and a word must join the last. Returns whether it did.
 */
export function shareUnit(expressions: readonly Expression[], tokens: readonly Token[]): boolean {
  const last = expressions[expressions.length - 1];
  if (expressions.length < 2 || last?.kind === undefined || tokens[last.start - 1]?.kind !== 'word') return false;
  const { unit, min, max } = last.quantity;
  if (unit === undefined || min === undefined || min !== max || tokens[last.start]?.kind !== 'number') return false;
  const others = expressions.slice(0, -1);
  const isList = others.every(({ quantity, weak, bare }, index) => {
    const next = expressions[index + 1]?.quantity.min;
    return (
      weak && bare && quantity.unit === undefined && quantity.min === quantity.max && (quantity.min ?? 0) < (next ?? 0)
    );
  });
  if (!isList) return false;
  for (const expression of others) {
    expression.quantity.unit = unit;
    expression.kind = last.kind;
  }
  return true;
}

/** Kinds of units of which two may be one measure: `5 feet and 2 inches`, `15 dollars and 15 cents`. */
const PARTS: readonly UnitKind[] = ['length', 'mass', 'volume', 'angle'];

/** Whether a second quantity may be a part of the first, in a smaller unit. */
function isPart(first: Expression, second: Expression): boolean {
  if (second.statisticFirst || first.quantity.min !== first.quantity.max) return false;
  if (second.quantity.unit === first.quantity.unit || second.quantity.min !== second.quantity.max) return false;
  if (first.kind === 'money') return second.kind === undefined;
  return first.kind === second.kind && first.kind !== undefined && PARTS.includes(first.kind);
}

/** `2 h, 30 min` may be one duration or two. */
function splitDuration(expressions: readonly Expression[]): boolean {
  return expressions.every(
    ({ kind, quantity, statisticFirst }) =>
      (kind === 'time' || kind === 'calendar') && quantity.min === quantity.max && !statisticFirst,
  );
}
