import type { Finding, Severity } from './rule.ts';
import type { CheckedFile } from './sarif.ts';

const commands: Readonly<Record<Severity, string>> = { info: 'notice', warning: 'warning', error: 'error' };

/**
 * Returns the findings of a file as commands by which a step of GitHub Actions shows them beside the lines, one
 * command per line.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { check, toAnnotations } from 'espalier/check';
 *
 * const findings = check(parseArticle('<h2>Tea</h2>', { positions: true }));
 * console.log(toAnnotations({ uri: 'tea.html', findings }));
 * // ::warning title=empty-section,file=tea.html,line=1,col=1,endLine=1,endColumn=13::There is nothing under the heading "Tea". Write the section, take its heading out, or give the headings that belong under it a lower rank.
 * ```
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function toAnnotations({ uri, findings }: CheckedFile): string {
  return findings.map((finding) => `${annotation(uri, finding)}\n`).join('');
}

function annotation(uri: string, { rule, severity, message, fix, position }: Finding): string {
  const facts: [string, string | number][] = [
    ['title', rule],
    ['file', uri],
  ];
  if (position) {
    const { start, end } = position;
    facts.push(['line', start.line], ['col', start.column], ['endLine', end.line], ['endColumn', end.column]);
  }
  const properties = facts.map(
    ([key, value]) => `${key}=${escaped(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  const text = fix === undefined ? message : `${message} ${fix}`;
  return `::${commands[severity]} ${properties.join(',')}::${escaped(text)}`;
}

/** Neither a property nor the message may contain a line end. */
function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
