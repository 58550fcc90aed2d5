/** A table of documentation or of a web page with its surroundings, and what two readers said of it. */
export interface LabelledTable {
  id: string;
  set: 'docs' | 'web';
  source: string;
  language: string;
  headings: { depth: number; text: string }[];
  before: string;
  html: string;
  kind: 'comparison' | 'metric' | 'other' | 'layout';
  sure: boolean;
  axis: 'rows' | 'columns' | '';
  headerRows: number | null;
  headerColumns: number | null;
}

/** The table as it stood: under its headings, behind the paragraph before it. */
export function pageOf({ headings, before, html }: LabelledTable): string {
  const above = headings.map(({ depth, text }) => `<h${depth}>${escaped(text)}</h${depth}>`).join('');
  return `${above}${before === '' ? '' : `<p>${escaped(before)}</p>`}${html}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
