import { type AuditGap, audit } from '../audit.ts';
import { type CheckRules, check, fails } from '../check/check.ts';
import { checkText } from '../given.ts';
import { clipped, someOf } from './clipped.ts';
import { checkGiven } from './expected.ts';
import { wholeArticle } from './received.ts';
import type { MatcherResult } from './search.ts';

const MOST = 20;

export function toLoseNoText(received: unknown, html: string): MatcherResult {
  const article = wholeArticle(received, 'toLoseNoText');
  checkText('toLoseNoText', 'html', html);
  if (html.trim() === '') throw new TypeError('toLoseNoText: html must not be empty');
  const { ok, missing, duplicated, invented, moved, joined } = audit(html, article);
  const kinds = { missing, duplicated, invented, moved, joined };
  const list = someOf(
    Object.entries(kinds).flatMap(([kind, gaps]) => lines(kind, gaps)),
    MOST,
  );
  const found = ok ? 'None was.' : `These were:\n${list.join('\n')}`;
  return {
    pass: ok,
    message: () => `Expected ${ok ? 'a' : 'no'} text to be lost, repeated, invented, moved or joined. ${found}`,
    ...(!ok && { expected: '', actual: list.join('\n') }),
  };
}

export function toPassChecks(received: unknown, ...rest: [rules?: CheckRules]): MatcherResult {
  const article = wholeArticle(received, 'toPassChecks');
  checkGiven('toPassChecks', 'rules', rest);
  const [rules] = rest;
  if (Array.isArray(rules) && rules.length === 0) throw new TypeError('toPassChecks: rules must not be empty');
  const findings = check(article, rules);
  const pass = !fails(findings);
  const list = someOf(
    findings.map(({ rule, severity, message, position }) => {
      const place = position ? ` at ${position.start.line}:${position.start.column}` : '';
      return clipped(`  ${severity} ${rule}${place}: ${message}`, 300);
    }),
    MOST,
  );
  const found = list.length === 0 ? 'There are none.' : `The findings are:\n${list.join('\n')}`;
  return {
    pass,
    message: () => `Expected ${pass ? 'a' : 'no'} warning or error to be found. ${found}`,
    ...(!pass && { expected: '', actual: list.join('\n') }),
  };
}

function lines(kind: string, gaps: readonly AuditGap[]): string[] {
  return gaps
    .slice(0, MOST + 1)
    .map(({ text, position: { start } }) =>
      clipped(`  ${kind} at ${start.line}:${start.column}: ${JSON.stringify(text)}`, 300),
    );
}
