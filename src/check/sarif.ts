import type { Finding, Severity } from './rule.ts';
import { rules } from './rules/index.ts';

/** A file, and what was found in it. */
export interface CheckedFile {
  /** Its path or URL, as shown by the tools that read the log. */
  uri: string;
  /** What `check` returned for it. */
  findings: readonly Finding[];
}

/** A place in a file in the form of SARIF: lines and columns from 1. */
interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** What was found in one place. */
interface SarifResult {
  ruleId: string;
  level: 'note' | 'warning' | 'error';
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Region } }[];
}

/** A log of [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). */
export interface Sarif {
  /** The address of the JSON Schema of the log. */
  $schema: string;
  /** The version of SARIF. */
  version: '2.1.0';
  /** One run: the rules, and their findings. */
  runs: {
    /** The tool that made the findings. */
    tool: {
      /** The program, with its rules. */
      driver: {
        /** The name of the program. */
        name: 'espalier';
        /** The rules that the results may name. */
        rules: {
          /** The name of the rule. */
          id: string;
          /** What the rule objects to. */
          shortDescription: {
            /** The sentence itself. */
            text: string;
          };
        }[];
      };
    };
    /** The findings, file by file. */
    results: SarifResult[];
  }[];
}

const levels: Readonly<Record<Severity, SarifResult['level']>> = { info: 'note', warning: 'warning', error: 'error' };

/**
 * Returns the findings of files as a log of SARIF 2.1.0, which code hosts and editors show beside the lines.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { check, toSarif } from 'espalier/check';
 *
 * const findings = check(parseArticle('<h2>Tea</h2>', { positions: true }));
 * toSarif([{ uri: 'tea.html', findings }]).runs[0]?.results.map(({ ruleId, level }) => [ruleId, level]); // [['empty-section', 'warning']]
 * ```
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(files: readonly CheckedFile[]): Sarif {
  if (!Array.isArray(files)) throw new TypeError('toSarif: files must be an array');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'espalier',
            rules: rules.map(({ name, about }) => ({ id: name, shortDescription: { text: about } })),
          },
        },
        results: files.flatMap(resultsOf),
      },
    ],
  };
}

function resultsOf({ uri, findings }: CheckedFile): SarifResult[] {
  return findings.map(({ rule, severity, message, fix, position }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(position && {
            region: {
              startLine: position.start.line,
              startColumn: position.start.column,
              endLine: position.end.line,
              endColumn: position.end.column,
            },
          }),
        },
      },
    ],
  }));
}
