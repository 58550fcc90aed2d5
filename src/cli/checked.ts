import { check, fails } from '../check/check.ts';
import type { Finding } from '../check/rule.ts';
import type { Article } from '../tree/types.ts';
import type { Parsed } from './parsed.ts';
import { visibleLine } from './visible.ts';

/** Checks articles on their way through the command. */
export interface Checker {
  /** Returns the same input; the findings in its articles are reported as these are read. */
  follow(parsed: Parsed): Parsed;
  /** Whether there was a warning or an error. */
  hasFailed(): boolean;
}

/** Returns a checker that reports for each article how many findings it has, and on lines below it what and where. */
export function createChecker(say: (message: string) => void): Checker {
  let failed = false;
  const tell = (name: string, article: Article): void => {
    const findings = check(article);
    failed ||= fails(findings);
    const count = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
    say([`${visibleLine(name)}: ${count}`, ...findings.map(line)].join('\n'));
  };
  return {
    follow(parsed) {
      const name = parsed.name === '-' ? 'standard input' : parsed.name;
      if (parsed.kind === 'html') tell(name, parsed.article);
      if (parsed.kind === 'feed') {
        for (const [index, { article }] of parsed.feed.items.entries())
          if (article) tell(`${name}, item ${index + 1}`, article);
      }
      if (parsed.kind !== 'ndjson') return parsed;
      const { results } = parsed;
      const following = async function* () {
        for await (const result of results) {
          if ('article' in result) tell(`${name}, line ${result.line}`, result.article);
          yield result;
        }
      };
      return { ...parsed, results: following() };
    },
    hasFailed: () => failed,
  };
}

function line({ rule, severity, message, position }: Finding): string {
  const place = position ? `${position.start.line}:${position.start.column} ` : '';
  return `  ${place}${severity} ${rule}: ${message}`;
}
