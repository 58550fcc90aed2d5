import { type AuditGap, type AuditReport, audit } from '../audit.ts';
import type { ParseArticle } from '../records/result.ts';
import type { Article } from '../tree/types.ts';
import type { Parsed } from './parsed.ts';
import { visibleLine } from './visible.ts';

/** Audits articles on their way through the command. */
export interface Auditor {
  /** Returns the same parser, whose articles are audited. */
  watch(parse: ParseArticle): ParseArticle;
  /** Returns the same input; the audits of its articles are reported as these are read. */
  follow(parsed: Parsed): Parsed;
  hasFoundGap(): boolean;
}

const shownGaps = 20;
const shownText = 80;

/**
 * Returns an auditor that reports on one line what it found in each article, and on lines below it the first gaps, with
 * their line and column in the input.
 */
export function createAuditor(say: (message: string) => void): Auditor {
  const reports = new WeakMap<Article, AuditReport>();
  let found = false;
  const tell = (name: string, article: Article, html?: string): void => {
    const report = reports.get(article) ?? (html === undefined ? undefined : audit(html, article));
    if (report === undefined) return;
    found ||= !report.ok;
    say(`${visibleLine(name)}: ${describe(report)}`);
  };
  return {
    watch: (parse) => (html, own) => {
      const article = parse(html, own);
      reports.set(article, audit(html, article));
      return article;
    },
    follow(parsed) {
      const name = parsed.name === '-' ? 'standard input' : parsed.name;
      if (parsed.kind === 'html') tell(name, parsed.article);
      if (parsed.kind === 'feed') {
        for (const [index, { article, html }] of parsed.feed.items.entries())
          if (article) tell(`${name}, item ${index + 1}`, article, html);
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
    hasFoundGap: () => found,
  };
}

function describe({ ok, counts, ...kinds }: AuditReport): string {
  const { visible, inTree, dropped } = counts;
  const sum = `${visible} characters, ${inTree} in the tree, ${dropped} dropped`;
  if (ok) return `${sum}, no gap`;
  const gaps = Object.entries(kinds).flatMap(([kind, found]) => found.map((gap) => line(kind, gap)));
  const more = gaps.length > shownGaps ? [`  and ${gaps.length - shownGaps} more`] : [];
  const heading = `${sum}, ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`;
  return [heading, ...gaps.slice(0, shownGaps), ...more].join('\n');
}

function line(kind: string, { text, position: { start } }: AuditGap): string {
  const shown = text.length > shownText ? `${text.slice(0, shownText)}…` : text;
  return `  ${kind} at ${start.line}:${start.column}: ${JSON.stringify(shown)}`;
}
