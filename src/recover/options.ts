import type { RecoverRule } from '../tree/types.ts';
import type { Rule } from './rule.ts';

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/**
 * Which rules are applied: `false` for none, or the names of those to leave out in camel case, such as
 * `{ dashBullets: false }`.
 */
export type RecoverOptions = boolean | { [Name in RecoverRule as CamelCase<Name>]?: boolean };

/** Returns the rules that the options leave on, in their order. */
export function chosenRules(rules: readonly Rule[], options: RecoverOptions): readonly Rule[] {
  if (typeof options === 'boolean') return options ? rules : [];
  const off = new Set(Object.entries(options).flatMap(([name, on]) => (on === false ? [name] : [])));
  return rules.filter((rule) => !off.has(optionOf(rule)));
}

/** Returns the name of a rule in camel case. */
export function optionOf({ name }: Pick<Rule, 'name'>): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
