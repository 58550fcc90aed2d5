import { faqs } from '../../read/faqs.ts';
import { fields } from '../../read/fields.ts';
import { glossary } from '../../read/glossary.ts';
import { metrics } from '../../read/metrics.ts';
import { steps } from '../../read/steps.ts';
import { readingsOf } from '../view/quantity.ts';
import type { View } from '../view/view.ts';
import { asItem, asPair, each, pathOf, type Section, said } from './section.ts';

/** Questions with their answers. */
export function questionsSection({ article }: View): Section {
  const found = faqs(article);
  const body = each(
    found,
    ({ question, answer, section }) =>
      `<details class="card faq"><summary>${said(question, 300) || '—'}</summary>${pathOf(section)}<p class="lines">${said(answer, 1_200)}</p></details>`,
  );
  return { id: 'questions', title: 'Questions', total: found.length, body };
}

/** Metrics with their targets as written and as parsed. */
export function metricsSection({ article }: View): Section {
  const found = metrics(article);
  const rows = each(
    found,
    ({ id, name, target, notes }) => {
      const written = target === undefined ? '<span class="nothing">none</span>' : said(target.text, 200);
      const read = target === undefined ? [] : readingsOf(target);
      const readings = read.map((reading) => `<span class="reading">${said(reading, 100)}</span>`).join(' ');
      const refused = target !== undefined && read.length === 0 ? '<span class="nothing">stays text</span>' : readings;
      const remarks = notes.slice(0, 3).map((note) => `<p class="path">${said(note, 240)}</p>`);
      return `<tr><td>${id === undefined ? '' : said(id, 40)}</td><td>${said(name, 160)}${remarks.join('')}</td><td>${written}</td><td>${refused}</td></tr>`;
    },
    (words) => `<tr><td colspan="4" class="nothing">${words}</td></tr>`,
  );
  const head =
    '<tr><th scope="col">ID</th><th scope="col">Metric</th><th scope="col">As written</th><th scope="col">As read</th></tr>';
  const body = `<div class="scroll" tabindex="0" role="group" aria-label="Metrics and their targets"><table class="records"><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
  return { id: 'metrics', title: 'Metrics', total: found.length, body };
}

/** Procedures, step by step. */
export function stepsSection({ article }: View): Section {
  const found = steps(article);
  const body = each(found, (procedure) => {
    const items = each(
      procedure.steps,
      ({ title, details }) => {
        const more = details.slice(0, 6).map((detail) => `<p class="lines">${said(detail, 400)}</p>`);
        return `<li><strong>${said(title, 300)}</strong>${more.join('')}</li>`;
      },
      asItem,
    );
    return `<article class="card steps">${pathOf(procedure.section)}<ol>${items}</ol></article>`;
  });
  return { id: 'steps', title: 'Procedures', total: found.length, body: `<div class="cards">${body}</div>` };
}

/** Terms and what they mean. */
export function glossarySection({ article }: View): Section {
  const found = glossary(article);
  const body = each(
    found,
    ({ term, definitions }) =>
      `<div><dt>${said(term, 160) || '—'}</dt>${definitions
        .slice(0, 4)
        .map((definition) => `<dd>${said(definition)}</dd>`)
        .join('')}</div>`,
    asPair,
  );
  return { id: 'glossary', title: 'Glossary', total: found.length, body: `<dl class="pairs">${body}</dl>` };
}

/** Labelled values. */
export function fieldsSection({ article }: View): Section {
  const found = fields(article);
  const body = each(found, (run) => {
    const pairs = each(
      run.fields,
      ({ label, value }) => `<div><dt>${said(label, 160) || '—'}</dt><dd>${said(value, 400) || '—'}</dd></div>`,
      asPair,
    );
    return `<article class="card terms">${pathOf(run.section)}<dl class="pairs">${pairs}</dl></article>`;
  });
  return { id: 'fields', title: 'Fields', total: found.length, body: `<div class="cards">${body}</div>` };
}
