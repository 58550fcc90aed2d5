import type { RecoverOptions } from '../recover/options.ts';
import { ruleNames } from './names.ts';

/** The value of `--recover`, and the other words of the command line. */
export interface RecoverRequest {
  recover: { rules: RecoverOptions } | { wrong: string };
  rest: string[];
}

/**
 * Reads `--recover`, `--no-recover`, and both with the names of rules: these alone, or all but these. Of contradicting
 * options the last one applies, while names add up. `parseArgs` has no options with an optional value.
 */
export function readRecover(argv: readonly string[]): RecoverRequest {
  const end = argv.indexOf('--');
  const rest: string[] = [];
  let isAll = true;
  const named = new Map<string, boolean>();
  let wrong: string | undefined;
  for (const [index, word] of argv.entries()) {
    const match = end >= 0 && index >= end ? null : /^--(no-)?recover(?:=(.*))?$/s.exec(word);
    if (match === null) {
      rest.push(word);
      continue;
    }
    const isOn = match[1] === undefined;
    if (match[2] === undefined) {
      isAll = isOn;
      named.clear();
    }
    for (const name of match[2]?.split(',').map((part) => part.trim()) ?? []) {
      if (!(ruleNames as string[]).includes(name)) wrong ??= name;
      named.set(name, isOn);
    }
  }
  if (wrong !== undefined) return { recover: { wrong }, rest };
  if (named.size === 0) return { recover: { rules: isAll }, rest };
  const isOn = [...named.values()].includes(true) ? false : isAll;
  const rules = ruleNames.map((name) => [camelCase(name), named.get(name) ?? isOn] as const);
  return { recover: { rules: Object.fromEntries(rules) }, rest };
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
