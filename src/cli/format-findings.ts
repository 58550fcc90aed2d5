import { toAnnotations } from '../check/annotations.ts';
import { check } from '../check/check.ts';
import type { Finding } from '../check/rule.ts';
import { toSarif } from '../check/sarif.ts';
import type { FormatContext } from './format-context.ts';
import { type NamedArticle, namedArticles } from './named-articles.ts';
import type { Parsed } from './parsed.ts';

const [head = '', tail = ''] = JSON.stringify(toSarif([]), null, 2).split('"results": []');
const opening = `${head}"results": [\n`;
const closing = `\n]${tail}\n`;

/** The text around the results of several inputs. */
export const sarifList = [opening, ',\n', closing] as const;

/** The findings as a log of SARIF, each result on a line. */
export async function* formatSarif(parsed: Parsed, { report, several }: FormatContext): AsyncGenerator<string> {
  let isFirst = true;
  if (!several) yield opening;
  for await (const named of namedArticles(parsed, report)) {
    for (const result of toSarif([{ uri: named.name, findings: findingsOf(named) }]).runs[0]?.results ?? []) {
      yield `${isFirst ? '' : ',\n'}${JSON.stringify(result)}`;
      isFirst = false;
    }
  }
  if (!several) yield closing;
}

/** The findings as commands of GitHub Actions. */
export async function* formatAnnotations(parsed: Parsed, { report }: FormatContext): AsyncGenerator<string> {
  for await (const named of namedArticles(parsed, report)) {
    const text = toAnnotations({ uri: named.name, findings: findingsOf(named) });
    if (text !== '') yield text;
  }
}

/** Positions in the body of an item are not positions in the file of the feed. */
function findingsOf({ article, isFile }: NamedArticle): Finding[] {
  const findings = check(article);
  return isFile ? findings : findings.map(({ position: _position, ...finding }) => finding);
}
