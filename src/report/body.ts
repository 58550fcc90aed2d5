import type { AuditReport } from '../audit.ts';
import { auditSection, droppedSection, remarksSection } from './sections/account.ts';
import { evidenceSection } from './sections/evidence.ts';
import { byline, factsSection } from './sections/facts.ts';
import { fieldsSection, glossarySection, metricsSection, questionsSection, stepsSection } from './sections/records.ts';
import { type Section, sectionHtml } from './sections/section.ts';
import { tablesSection } from './sections/tables.ts';
import { articleView } from './view/article-view.ts';
import { clipped, count, text } from './view/html.ts';
import { placesOf, sourceView } from './view/source-view.ts';
import { treeView } from './view/tree-view.ts';
import type { View } from './view/view.ts';

/** The parts of the report of one article besides its view. */
export interface BodyFacts {
  title: string;
  /** The result of the audit; not set if the source is not HTML. */
  audit?: AuditReport;
}

/** Returns the report of one article: its article and source beside its tree, and the sections below them. */
export function reportBody(view: View, { title, audit }: BodyFacts): string {
  const { article, prefix } = view;
  const sections = sectionsOf(view, audit);
  const shown = sections.filter(({ total, id }) => total > 0 || id === 'audit');
  const links = shown.map(
    ({ id, title: name, total }) =>
      `<a href="#${prefix}${id}">${name}${total > 0 ? ` <b>${count(total)}</b>` : ''}</a>`,
  );
  return `<div class="report" data-prefix="${prefix}">
<header class="title"><h1>${text(clipped(title, 300))}</h1><p class="byline">${byline(article)}</p>${tiles(sections, view, audit)}</header>
<nav class="parts" aria-label="Parts of the report"><a href="#${prefix}work">Article and tree</a>${links.join('')}</nav>
${workspace(view)}
${shown.map((section) => sectionHtml(section, prefix)).join('\n')}
<script type="application/json" class="places">${placesOf(view)}</script>
</div>`;
}

function sectionsOf(view: View, audit: AuditReport | undefined): Section[] {
  return [
    tablesSection(view),
    questionsSection(view),
    metricsSection(view),
    stepsSection(view),
    glossarySection(view),
    fieldsSection(view),
    evidenceSection(view),
    droppedSection(view),
    remarksSection(view),
    ...(audit ? [auditSection(audit)] : []),
    factsSection(view.article),
  ];
}

function tiles(sections: readonly Section[], { numbering }: View, audit: AuditReport | undefined): string {
  const totalOf = (id: string): number => sections.find((section) => section.id === id)?.total ?? 0;
  const found: [string, string, string][] = [['text', count(numbering.nodes.length), 'nodes']];
  const add = (family: string, id: string, one: string, many: string): void => {
    const total = totalOf(id);
    if (total > 0) found.push([family, count(total), total === 1 ? one : many]);
  };
  add('table', 'tables', 'table', 'tables');
  add('faq', 'questions', 'question', 'questions');
  add('table', 'metrics', 'metric', 'metrics');
  add('steps', 'steps', 'procedure', 'procedures');
  add('terms', 'glossary', 'term', 'terms');
  if (audit) {
    const { visible, dropped } = audit.counts;
    found.push(['aside', visible === 0 ? '0 %' : `${Math.round((100 * dropped) / visible)} %`, 'left out']);
    found.push([audit.ok ? 'outline' : 'bad', audit.ok ? 'complete' : 'gaps', 'audit']);
  }
  const items = found.map(([family, value, name]) => `<li class="f-${family}"><b>${value}</b> ${name}</li>`);
  return `<ul class="tiles">${items.join('')}</ul>`;
}

function workspace(view: View): string {
  const { prefix, source } = view;
  const radio = (pane: string, name: string, checked = ''): string =>
    `<label class="of-${pane}"><input type="radio" name="${prefix}pane" class="show-${pane}" value="${pane}"${checked}><span>${name}</span></label>`;
  const hasSource = source !== '';
  const pane = (name: string, id: string, title: string, body: string, more = ' tabindex="0"'): string =>
    `<section class="pane ${name}" aria-labelledby="${prefix}h-${id}"${more}><h2 class="unseen" id="${prefix}h-${id}">${title}</h2>${body}</section>`;
  return `<div class="work" id="${prefix}work">
<div class="left"><fieldset class="panes"><legend class="unseen">Show</legend>${radio('article', 'Article', ' checked')}${hasSource ? radio('source', 'Source') : ''}${radio('tree', 'Tree')}</fieldset>
${pane('article', 'article', 'Article', articleView(view))}
${hasSource ? pane('from', 'source', 'Source', sourceView(view)) : ''}</div>
<div class="right"><div class="inspector needs-script" role="status"><p class="nothing">Point at a node, or choose one, to see what it is and why.</p></div>
${pane('nodes', 'tree', 'Tree', treeView(view), '')}</div>
</div>`;
}
