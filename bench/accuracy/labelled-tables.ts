/** A table of documentation or of a web page with its surroundings, and the labels of two readers. */
export interface LabelledTable {
  id: string;
  set: 'docs' | 'web';
  source: string;
  language: string;
  headings: ({ depth: number; text: string } | string)[];
  before: string;
  html: string;
  kind: 'comparison' | 'metric' | 'other' | 'layout';
  sure: boolean;
  axis: 'rows' | 'columns' | '';
  headerRows: number | null;
  headerColumns: number | null;
}

/** The table in its context: under its headings, after the paragraph before it. */
export function pageOf({ headings, before, html }: LabelledTable): string {
  const above = headings.map((heading, index) => {
    const { depth, text } = typeof heading === 'string' ? { depth: index + 1, text: heading } : heading;
    return `<h${depth}>${escaped(text)}</h${depth}>`;
  });
  return `${above.join('')}${before === '' ? '' : `<p>${escaped(before)}</p>`}${html}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
