import { comparisons } from '../read/comparisons.ts';
import { faqs } from '../read/faqs.ts';
import { fields } from '../read/fields.ts';
import { glossary } from '../read/glossary.ts';
import { links } from '../read/links.ts';
import { metrics } from '../read/metrics.ts';
import { type OutlineEntry, outline } from '../read/outline.ts';
import { steps } from '../read/steps.ts';
import { tables } from '../read/tables.ts';
import type { ReaderName } from '../records/readers.ts';
import type { Article, Quantity } from '../tree/types.ts';

/** The records of a reader as rows under a head, for formats that have only tables. */
interface RecordRows {
  head: readonly string[];
  rows: (article: Article) => string[][];
}

const path = (section: readonly string[]): string => section.join(' > ');

/** How the records of each reader are laid out; a record with a list has a row for each of its members. */
export const recordRows: Record<ReaderName, RecordRows> = {
  outline: {
    head: ['depth', 'text', 'id', 'recovered'],
    rows: (article) =>
      flat(outline(article)).map(({ depth, text, id, recovered }) => [
        String(depth),
        text,
        id ?? '',
        String(recovered),
      ]),
  },
  faqs: {
    head: ['section', 'question', 'answer'],
    rows: (article) => faqs(article).map(({ section, question, answer }) => [path(section), question, answer]),
  },
  tables: {
    head: ['section', 'table', 'kind', 'caption', 'row', 'column', 'text'],
    rows: (article) =>
      tables(article).flatMap(({ section, kind, caption = '', rows }, table) =>
        rows.flatMap((cells, row) =>
          cells.map((text, column) => [path(section), String(table), kind, caption, String(row), String(column), text]),
        ),
      ),
  },
  comparisons: {
    head: ['section', 'caption', 'subject', 'attribute', 'value'],
    rows: (article) =>
      comparisons(article).flatMap(({ section, caption = '', subjects, attributes, values }) =>
        subjects.flatMap((subject, index) =>
          attributes.map((attribute, at) => [path(section), caption, subject, attribute, values[index]?.[at] ?? '']),
        ),
      ),
  },
  metrics: {
    head: ['section', 'id', 'name', 'target', 'statistic', 'min', 'max', 'exclusive', 'unit', 'per', 'notes'],
    rows: (article) =>
      metrics(article).flatMap(({ section, id = '', name, target, notes }) => {
        const quantities: (Quantity | undefined)[] = target?.quantities ?? [];
        return (quantities.length > 0 ? quantities : [undefined]).map((quantity) => [
          path(section),
          id,
          name,
          target?.text ?? '',
          ...quantityCells(quantity),
          notes.join('\n'),
        ]);
      }),
  },
  glossary: {
    head: ['section', 'term', 'definition'],
    rows: (article) =>
      glossary(article).flatMap(({ section, term, definitions }) =>
        definitions.map((definition) => [path(section), term, definition]),
      ),
  },
  fields: {
    head: ['section', 'label', 'value'],
    rows: (article) =>
      fields(article).flatMap(({ section, fields: run }) =>
        run.map(({ label, value }) => [path(section), label, value]),
      ),
  },
  steps: {
    head: ['section', 'step', 'title', 'details'],
    rows: (article) =>
      steps(article).flatMap(({ section, steps: all }) =>
        all.map(({ title, details }, index) => [path(section), String(index + 1), title, details.join('\n')]),
      ),
  },
  links: {
    head: ['section', 'text', 'url', 'title'],
    rows: (article) => links(article).map(({ section, text, url, title = '' }) => [path(section), text, url, title]),
  },
};

function quantityCells(quantity: Quantity | undefined): string[] {
  if (quantity === undefined) return ['', '', '', '', '', ''];
  const { statistic = '', min = '', max = '', exclusiveMin, exclusiveMax, unit = '', per = '' } = quantity;
  const exclusive = [exclusiveMin && 'min', exclusiveMax && 'max'].filter((end) => end !== undefined);
  return [statistic, String(min), String(max), exclusive.join(' '), unit, per];
}

/** The headings in the order of the text. They have six ranks, so that recursion is bounded. */
function flat(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}
