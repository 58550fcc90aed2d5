import { parseHTML } from 'linkedom';
import { squash } from '../accuracy/score.ts';
import type { Kept } from './kept.ts';

/** Reads what is kept in HTML: its texts, and the headings, items and tables by its elements. */
export function readHtml(html: string): Kept {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script, style, template, noscript')) element.remove();
  // Cells and lines of text are words apart, whatever is between their tags.
  for (const element of document.querySelectorAll(
    'p, div, li, td, th, tr, br, h1, h2, h3, h4, h5, h6, dt, dd, pre, figcaption, caption',
  )) {
    element.after(document.createTextNode(' '));
  }
  return {
    text: squash(document.body.textContent ?? ''),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(textOf),
    items: [...document.querySelectorAll('li')].map(ownText).filter((text) => text !== ''),
    tables: [...document.querySelectorAll('table')].map(gridOf),
  };
}

function textOf(element: Element): string {
  return squash(element.textContent ?? '');
}

function ownText(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  return textOf(copy);
}

/** The cells of a table in a rectangle, by the rule of HTML: a cell goes to the first free place of its row. */
function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  [...table.querySelectorAll('tr')].forEach((row, y) => {
    let x = 0;
    for (const cell of row.querySelectorAll('td, th')) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = textOf(cell);
      const rows = span(cell.getAttribute('rowspan'));
      const columns = span(cell.getAttribute('colspan'));
      for (let down = 0; down < rows; down += 1) {
        for (let along = 0; along < columns; along += 1) {
          grid[y + down] ??= [];
          const line = grid[y + down];
          if (line !== undefined) line[x + along] = text;
        }
      }
      x += columns;
    }
  });
  return grid;
}

function span(stated: string | null): number {
  const count = Number.parseInt(stated ?? '', 10);
  return count >= 1 && count <= 1000 ? count : 1;
}
