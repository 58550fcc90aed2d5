import { scrollWithin } from './scroll-within.ts';

/** The source of a report. */
export interface Source {
  /** The line at which a node begins, as a text; none for a node without a place. */
  lineOf: (number: number) => string | undefined;
  /** Marks the source of a node. */
  mark: (number: number, isScrolled: boolean) => void;
  /** Calls back with the innermost node at a place that is clicked on. */
  onPoint: (choose: (number: number) => void) => void;
  /** Makes buttons of the places that the sections name. */
  placesAsButtons: (show: () => void) => void;
}

interface Places {
  places: number[];
  lines: number[];
}

/** Links nodes to their places in the source of a report. */
export function createSource(report: HTMLElement): Source {
  const pane = report.querySelector<HTMLElement>('.pane.from');
  const codes = Array.from(report.querySelectorAll<HTMLElement>('.source code'));
  const { places, lines } = placesIn(report);
  let marked: HTMLElement[] = [];

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const rangeOf = (number: number): [start: number, end: number] | undefined => {
    const start = places[2 * number] ?? -1;
    return start < 0 ? undefined : [start, places[2 * number + 1] ?? start];
  };

  function pointAt(range: Range, end: 'setStart' | 'setEnd', offset: number): void {
    const line = lineAt(offset);
    const code = codes[line];
    const text = code?.firstChild;
    const column = offset - (lines[line] ?? 0);
    if (text) range[end](text, Math.min(column, text.textContent?.length ?? 0));
    else if (code) range[end](code, 0);
  }

  function highlight(start: number, end: number, isScrolled: boolean): void {
    for (const code of marked) code.classList.remove('hit');
    marked = codes.slice(lineAt(start), Math.min(lineAt(Math.max(start, end - 1)), lineAt(start) + 400) + 1);
    for (const code of marked) code.classList.add('hit');
    const range = document.createRange();
    pointAt(range, 'setStart', start);
    pointAt(range, 'setEnd', end);
    if ('highlights' in CSS) CSS.highlights.set('chosen', new Highlight(range));
    const first = document.createRange();
    pointAt(first, 'setStart', start);
    if (isScrolled && pane && codes.length > 0)
      scrollWithin(pane, first.getClientRects().length > 0 ? first : (marked[0] ?? first));
  }

  function nodeAt(offset: number): number | undefined {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let number = 0; 2 * number < places.length; number += 1) {
      const [start, end] = rangeOf(number) ?? [-1, -1];
      if (start < 0 || offset < start || offset >= end || end - start > least) continue;
      best = number;
      least = end - start;
    }
    return best;
  }

  return {
    lineOf(number) {
      const range = rangeOf(number);
      return range && `line ${lineAt(range[0]) + 1}`;
    },
    mark(number, isScrolled) {
      const range = rangeOf(number);
      if (range) highlight(range[0], range[1], isScrolled);
    },
    onPoint(choose) {
      pane?.addEventListener('click', (event) => {
        if (String(getSelection() ?? '') !== '') return;
        const { node, offset } = caretAt(event.clientX, event.clientY);
        const code = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('code[data-l]');
        if (!code || lines.length === 0) return;
        const number = nodeAt((lines[Number(code.dataset['l']) - 1] ?? 0) + offset);
        if (number !== undefined) choose(number);
      });
    },
    placesAsButtons(show) {
      if (codes.length === 0 || lines.length === 0) return;
      for (const place of report.querySelectorAll<HTMLElement>('.place')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'place';
        button.textContent = place.textContent;
        button.setAttribute('aria-label', `Show the source at ${place.textContent}`);
        const [from, to] = [Number(place.dataset['from']), Number(place.dataset['to'])];
        button.addEventListener('click', () => {
          show();
          highlight(from, to, true);
        });
        place.replaceWith(button);
      }
    },
  };
}

function placesIn(report: HTMLElement): Places {
  const found: unknown = JSON.parse(report.querySelector('.places')?.textContent ?? '[]');
  return Array.isArray(found) ? { places: [], lines: [] } : (found as Places);
}

function caretAt(x: number, y: number): { node?: Node | null; offset: number } {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return { node: caret?.offsetNode ?? null, offset: caret?.offset ?? 0 };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return { node: range?.startContainer ?? null, offset: range?.startOffset ?? 0 };
}
