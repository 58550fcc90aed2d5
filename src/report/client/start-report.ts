import { createInspector } from './inspector.ts';
import { scrollWithin } from './scroll-within.ts';
import { createSource } from './source.ts';
import { createTree } from './tree.ts';

type Origin = 'article' | 'source' | 'tree' | 'link';

/**
 * Links the article, the source and the tree of a report to each other: what is chosen in one is shown in the others.
 */
export function startReport(report: HTMLElement): void {
  const prefix = report.dataset['prefix'] ?? '';
  const work = report.querySelector<HTMLElement>('.work');
  const pane = report.querySelector<HTMLElement>('.pane.article');
  if (work === null || pane === null) return;
  const tree = createTree(report, (number) => choose(number, 'tree'));
  const source = createSource(report);
  const elementOf = (number: number): HTMLElement | null => document.getElementById(`${prefix}n${number}`);
  const inspector = createInspector(report, tree.lineOf, source.lineOf, (name) => {
    show(name);
    if (chosen !== undefined) reveal(chosen, 'link');
  });
  let chosen: number | undefined;
  let near: HTMLElement | undefined;

  function show(name: string): void {
    const radio = report.querySelector<HTMLInputElement>(`.show-${name}`);
    if (radio) radio.checked = true;
  }

  function reveal(number: number, origin: Origin): void {
    if (origin !== 'tree') tree.reveal(number);
    const element = elementOf(number);
    if (origin !== 'article' && element && pane) scrollWithin(pane, element);
    source.mark(number, origin !== 'source');
  }

  function choose(number: number, origin: Origin): void {
    if (chosen !== undefined) elementOf(chosen)?.classList.remove('chosen');
    chosen = number;
    elementOf(number)?.classList.add('chosen');
    tree.select(number);
    reveal(number, origin);
    inspector.show(number);
  }

  function preview(element: Element | null, number: number | undefined): void {
    near?.classList.remove('near');
    near = element instanceof HTMLElement && element.dataset['f'] !== undefined ? element : undefined;
    near?.classList.add('near');
    const shown = number ?? chosen;
    if (shown === undefined) inspector.hide();
    else inspector.show(shown);
  }

  const numberOf = (id: string, letter: string): number | undefined => {
    const start = prefix + letter;
    return id.startsWith(start) && /^\d+$/.test(id.slice(start.length)) ? Number(id.slice(start.length)) : undefined;
  };
  const nodeAt = (target: EventTarget | null): { element: Element; number: number } | undefined => {
    let element = target instanceof Element ? target.closest('[data-f]') : null;
    if (element === null || !pane.contains(element)) return undefined;
    // Pointing at a cell or an item selects it, not the text in it.
    if (element.localName === 'span' && element.className === '')
      element = element.parentElement?.closest('[data-f]') ?? element;
    const number = numberOf(element.id, 'n');
    return number === undefined ? undefined : { element, number };
  };

  pane.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (String(getSelection() ?? '') !== '') return;
    const found = nodeAt(event.target);
    if (found) choose(found.number, 'article');
  });
  pane.addEventListener('mouseover', (event) => {
    const found = nodeAt(event.target);
    preview(found?.element ?? null, found?.number);
  });
  pane.addEventListener('mouseleave', () => preview(null, undefined));
  pane.addEventListener('focusin', (event) => {
    const target = event.target;
    const number = target instanceof HTMLAnchorElement ? numberOf(target.hash.slice(1), 'e') : undefined;
    if (number !== undefined) preview(null, number);
  });
  tree.onPreview((number) => preview(number === undefined ? null : elementOf(number), number));
  source.onPoint((number) => choose(number, 'source'));

  report.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const number = link === null ? undefined : numberOf(link.hash.slice(1), 'n');
    if (link === null || number === undefined || link.getAttribute('role') === 'treeitem') return;
    event.preventDefault();
    choose(number, 'link');
    if (pane.getClientRects().length === 0) show('article');
    reveal(number, 'link');
    work.scrollIntoView({ block: 'start' });
  });
  source.placesAsButtons(() => {
    show('source');
    work.scrollIntoView({ block: 'start' });
  });
  report.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') preview(null, undefined);
  });
}
