import { instead } from '../given.ts';
import { chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf, longestSample } from '../lexicon/language.ts';
import { checkArticle } from '../tree/given.ts';
import { samplesOf } from '../tree/sample.ts';
import type { Article } from '../tree/types.ts';
import { type Finding, isSeverity, type Rule, type Severity } from './rule.ts';
import { rules as all } from './rules/index.ts';

/**
 * The rules to apply: a list of them, or an object that gives some of the library's rules another severity, or `false`
 * to leave them out.
 */
export type CheckRules = readonly Rule[] | Readonly<Record<string, boolean | Severity>>;

/**
 * Returns what a careful editor would object to in an article, in the order of the text: headings that skip a rank,
 * empty sections, questions without answers, tables without headers, targets without units, text in place of structure,
 * remains of a draft. docs/check.md has the list of rules. They refuse rather than guess: what may well be intended is
 * an `info`, or is not reported.
 *
 * @throws {TypeError} if `article` is not an article, or `rules` has the name of an unknown rule.
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { check } from 'espalier/check';
 *
 * const article = parseArticle('<h2>Tea</h2><h4>Green</h4><p>Hot.</p>');
 * check(article);
 * // [{ rule: 'heading-jump', severity: 'warning', message: 'The heading "Green" of rank 4 is under one of rank 2.', fix: 'Make it a heading of rank 3.' }]
 * check(article, { 'heading-jump': false }); // []
 * ```
 */
export function check(article: Article, rules: CheckRules = all): Finding[] {
  checkArticle('check', article);
  const words = chosenWords(choiceOf(article.language, undefined, () => samplesOf(article, longestSample)));
  const found: Finding[] = [];
  for (const { rule, severity } of chosen(rules)) {
    for (const remark of rule.find(article, { words })) {
      const { message, position, fix } = remark;
      found.push({
        rule: rule.name,
        severity: severity ?? remark.severity ?? rule.severity,
        message,
        ...(position && { position: { start: { ...position.start }, end: { ...position.end } } }),
        ...(fix !== undefined && { fix }),
      });
    }
  }
  return found
    .map((finding, index) => ({ finding, index, at: finding.position?.start.offset ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => (one.at === other.at ? one.index - other.index : one.at - other.at))
    .map(({ finding }) => finding);
}

/** Tells whether findings make a check fail: at least one of them is a warning or an error. */
export function fails(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'info');
}

function chosen(rules: CheckRules): { rule: Rule; severity?: Severity }[] {
  if (Array.isArray(rules) && rules.length === 0)
    throw new TypeError('check: rules must hold a rule; the names of some with false leave these out');
  if (Array.isArray(rules)) return (rules as readonly Rule[]).map((rule) => ({ rule: checked(rule) }));
  if (typeof rules !== 'object' || rules === null)
    throw new TypeError('check: rules must be an array of rules, or an object');
  const names = all.map(({ name }) => name);
  const levels = new Map(Object.entries(rules as Record<string, unknown>));
  for (const [name, level] of levels) {
    if (!names.includes(name))
      throw new TypeError(`check: unknown rule '${name.slice(0, 50)}'${instead(name, names, 'rule')}`);
    if (typeof level !== 'boolean' && !isSeverity(level))
      throw new TypeError(`check: the rule '${name}' must be true, false, or one of info, warning, error`);
  }
  return all.flatMap((rule) => {
    const level = levels.get(rule.name) ?? true;
    if (level === false) return [];
    return isSeverity(level) ? [{ rule, severity: level }] : [{ rule }];
  });
}

function checked(rule: Rule): Rule {
  if (typeof rule?.name === 'string' && typeof rule.find === 'function' && isSeverity(rule.severity)) return rule;
  throw new TypeError("check: rules must hold objects with a 'name', a 'severity' and a function 'find'");
}
