import { checkArticle } from '../tree/given.ts';
import { nameLine, statedText } from '../tree/statement.ts';
import type { Article } from '../tree/types.ts';
import { withoutColon } from '../values/colon.ts';
import { visitSections } from './sections.ts';
import { propertyGroups } from './two-columns.ts';

const bars = '|•·';

/** Bars and dots separate fields that are next to each other. */
function withoutBar(text: string): string {
  return text !== '' && bars.includes(text.charAt(text.length - 1)) ? text.slice(0, -1).trimEnd() : text;
}

/** The selected scale that a recipe shows after its yield: `8 slices 1x`. */
const scale = /^(\P{L}{0,12}\d.{0,60}\p{L})\s1\s?[x×]$/u;

function withoutScale(text: string): string {
  return scale.exec(text)?.[1] ?? text;
}

/** A run of labelled values. */
export interface FieldsRecord {
  /** The headings that lead to it, from the top; in a table, also the row of one cell above it. */
  section: string[];
  /** The labelled values, in their order. */
  fields: {
    /** The name of the value, without its colon. */
    label: string;
    /** The value, without struck-out text. */
    value: string;
  }[];
}

/**
 * Returns the runs of labelled values of an article, in the order of the text. A label loses its final colon, and an
 * amount loses the `1x` after it by which a recipe is scaled; a value without text is `''`. A table of two columns
 * without headers above them, which lists the properties of one thing, is read, too; it stays a table in the tree. Rows
 * of one cell that divide it end a run, and `section` ends with the one above.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { fields, parseArticle } from 'espalier';
 *
 * fields(parseArticle('<p><b>Serves:</b> four<br><b>Time:</b> 20 min</p>'));
 * // [{ section: [], fields: [{ label: 'Serves', value: 'four' }, { label: 'Time', value: '20 min' }] }]
 * ```
 */
export function fields(article: Article): FieldsRecord[] {
  checkArticle('fields', article);
  const found: FieldsRecord[] = [];
  visitSections(article, (node, path) => {
    const groups = node.type === 'table' ? propertyGroups(node) : undefined;
    for (const { title, rows } of groups ?? []) {
      const section = path();
      if (title !== undefined && title !== section.at(-1)) section.push(title);
      found.push({ section, fields: rows.map(({ name, text }) => ({ label: withoutColon(name), value: text })) });
    }
    if (node.type !== 'fields') return;
    found.push({
      section: path(),
      fields: node.children.map((field) => {
        const label = field.children.find((child) => child.type === 'label');
        const value = field.children.find((child) => child.type === 'value');
        return {
          label: label ? withoutColon(nameLine(label)) : '',
          value: value ? withoutScale(withoutBar(statedText(value).trim())) : '',
        };
      }),
    });
  });
  return found;
}
