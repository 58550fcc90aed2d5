import { escapeHTML, type PortableTextComponents, toHTML } from '@portabletext/to-html';
import type { CellObject, PortableText, PortableTextObject, TableObject } from '../../src/portable-text/index.ts';

type Of<Type extends string> = { value: Extract<PortableTextObject, { _type: Type }> };

function cell({ header, rowSpan, colSpan, content }: CellObject): string {
  const tag = header === undefined ? 'td' : 'th';
  const scope = header === undefined ? '' : ` scope="${header === 'row' ? 'row' : 'col'}"`;
  const spans = `${rowSpan ? ` rowspan="${rowSpan}"` : ''}${colSpan ? ` colspan="${colSpan}"` : ''}`;
  return `<${tag}${scope}${spans}>${render(content)}</${tag}>`;
}

function table({ caption, rows }: TableObject): string {
  const lines = rows.map(({ cells }) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<table>${caption ? `<caption>${render(caption)}</caption>` : ''}${lines.join('')}</table>`;
}

const entries = ({ value }: Of<'glossary' | 'descriptionList'>): string =>
  `<dl>${value.entries.map(({ term, definition }) => `<dt>${render(term)}</dt><dd>${render(definition)}</dd>`).join('')}</dl>`;

/** One component for each object and each mark that the renderer does not support by itself. */
const components: PortableTextComponents = {
  types: {
    image: ({ value, isInline }) => {
      const picture = `<img src="${escapeHTML(value.url)}" alt="${escapeHTML(value.alt)}">`;
      const linked = value.href ? `<a href="${escapeHTML(value.href)}">${picture}</a>` : picture;
      if (isInline) return linked;
      return `<figure>${linked}${value.caption ? `<figcaption>${render(value.caption)}</figcaption>` : ''}</figure>`;
    },
    figure: ({ value }: Of<'figure'>) =>
      `<figure>${render(value.content)}<figcaption>${render(value.caption)}</figcaption></figure>`,
    code: ({ value }: Of<'code'>) => `<pre><code>${escapeCode(value.code)}</code></pre>`,
    math: ({ value }: Of<'math'>) => `<div>${escapeCode(value.text)}</div>`,
    quote: ({ value }: Of<'quote'>) => `<blockquote>${render(value.content)}</blockquote>`,
    callout: ({ value }: Of<'callout'>) => `<aside>${render(value.content)}</aside>`,
    details: ({ value }: Of<'details'>) =>
      `<details><summary>${render(value.summary)}</summary>${render(value.content)}</details>`,
    embed: ({ value }: Of<'embed'>) => `<p><a href="${escapeHTML(value.url)}"></a></p>`,
    thematicBreak: () => '<hr>',
    footnote: ({ value }: Of<'footnote'>) => `<div id="${value._key}">${render(value.content)}</div>`,
    list: ({ value }: Of<'list'>) => {
      const tag = value.ordered ? 'ol' : 'ul';
      return `<${tag}>${value.items.map(({ content }) => `<li>${render(content)}</li>`).join('')}</${tag}>`;
    },
    glossary: entries,
    descriptionList: entries,
    fields: ({ value }: Of<'fields'>) =>
      `<dl>${value.fields.map((field) => `<dt>${render(field.label)}</dt><dd>${render(field.value)}</dd>`).join('')}</dl>`,
    faq: ({ value }: Of<'faq'>) =>
      value.pairs.map(({ question, answer }) => `${render(question)}<div>${render(answer)}</div>`).join(''),
    steps: ({ value }: Of<'steps'>) =>
      `<ol>${value.steps.map(({ content }) => `<li>${render(content)}</li>`).join('')}</ol>`,
    table: ({ value }: Of<'table'>) => table(value),
  },
  marks: {
    highlight: ({ children }) => `<mark>${children}</mark>`,
    sup: ({ children }) => `<sup>${children}</sup>`,
    sub: ({ children }) => `<sub>${children}</sub>`,
    anchor: ({ children, value }) => `<span id="${escapeHTML(value?.id)}">${children}</span>`,
    abbreviation: ({ children, value }) => `<abbr title="${escapeHTML(value?.title)}">${children}</abbr>`,
    math: ({ children }) => `<span>${children}</span>`,
    footnote: ({ children, value }) => `<a href="#${value?.note}">${children}</a>`,
  },
};

/** Escapes code without the no-break spaces that the renderer writes for several spaces. */
function escapeCode(code: string): string {
  return code.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Renders Portable Text as HTML; a node without a component is an error. */
export function render(nodes: PortableText): string {
  return toHTML(nodes, {
    components,
    onMissingComponent: (message) => {
      throw new Error(message);
    },
  });
}
