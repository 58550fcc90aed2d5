import { checkNames, checkText } from '../given.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { Article, Position } from '../tree/types.ts';

/**
 * How much a finding matters: an `error` is wrong whatever was intended, a `warning` very likely is, an `info` may well
 * be intended.
 */
export type Severity = 'info' | 'warning' | 'error';

/** What a careful editor would object to. */
export interface Finding {
  /** The name of the rule that found it. */
  rule: string;
  /** For people: what is wrong, with the words that it is about. */
  message: string;
  /** How much it matters. */
  severity: Severity;
  /** Its position in the input, in a tree that was made with `positions: true`. */
  position?: Position;
  /** How to correct it, if that is known. */
  fix?: string;
}

/** What a rule reports about one place. */
export interface Remark {
  /** For people: what is wrong, with the words that it is about. */
  message: string;
  /** Its position in the input, if that is known. */
  position?: Position | undefined;
  /** How to correct it, if that is known. */
  fix?: string;
  /** Set if it differs from the severity of the rule. */
  severity?: Severity;
}

/** What a rule receives besides the article. */
export interface RuleContext {
  /** The words of the language of the article, and those of English. */
  words: ChosenWords;
}

/** A rule of `check`. */
export interface Rule {
  /** Unique; `finding.rule` is this name. */
  name: string;
  /** How much its findings matter, unless a remark or the caller sets another severity. */
  severity: Severity;
  /** What it objects to, in a sentence. */
  about: string;
  /** Examines an article and returns its objections; usually there are none. */
  find: (article: Article, context: RuleContext) => Remark[];
}

const severities: readonly string[] = ['info', 'warning', 'error'];

/**
 * Returns a rule unchanged and typed; pass it to `check` in the list of rules.
 *
 * @throws {TypeError} if a key is missing, has a wrong type or an unknown name.
 * @example
 * ```ts
 * import { findAll, parseArticle, toText } from 'espalier';
 * import { check, defineRule, rules } from 'espalier/check';
 *
 * const shortTitles = defineRule({
 *   name: 'short-titles',
 *   severity: 'warning',
 *   about: 'A heading has more than 60 characters.',
 *   find: (article) =>
 *     findAll(article, 'heading')
 *       .filter((heading) => toText(heading).length > 60)
 *       .map(({ position }) => ({ message: 'This heading is too long.', position })),
 * });
 * check(parseArticle(`<h2>${'long '.repeat(20)}</h2><p>x`), [...rules, shortTitles]).map(({ rule }) => rule); // ['short-titles']
 * ```
 */
export function defineRule(rule: Rule): Rule {
  checkNames('defineRule', rule, ['name', 'severity', 'about', 'find'], 'key');
  checkText('defineRule', 'name', rule.name);
  checkText('defineRule', 'about', rule.about);
  if (!isSeverity(rule.severity)) throw new TypeError(`defineRule: severity must be one of ${severities.join(', ')}`);
  if (typeof rule.find !== 'function') throw new TypeError('defineRule: find must be a function');
  return rule;
}

/** Tells whether a value is a severity. */
export function isSeverity(value: unknown): value is Severity {
  return severities.includes(value as string);
}
