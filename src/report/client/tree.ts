import { scrollWithin } from './scroll-within.ts';
import { type LineState, shownLines } from './tree-lines.ts';

/** The tree of a report. */
export interface Tree {
  lineOf: (number: number) => HTMLElement | undefined;
  select: (number: number) => void;
  /** Opens the lines above a line, and scrolls to it. */
  reveal: (number: number) => void;
  /** Calls back with the line that is pointed at or has the focus, and with `undefined` after that. */
  onPreview: (preview: (number: number | undefined) => void) => void;
}

const wait = 120;

/**
 * Makes a tree of the lines of a report: one line has the focus; the arrow keys move the focus, and open and close
 * lines.
 */
export function createTree(report: HTMLElement, choose: (number: number) => void): Tree {
  const tree = report.querySelector<HTMLElement>('.tree');
  const lines = Array.from(report.querySelectorAll<HTMLElement>('.line'));
  const groups = Array.from(report.querySelectorAll<HTMLElement>('.tree > .group'));
  const numbers = new Map(lines.map((line, number) => [line, number]));
  const state: LineState = {
    levels: lines.map((line) => Number(line.ariaLevel)),
    families: lines.map((line) => /f-(\w+)/.exec(line.className)?.[1] ?? 'text'),
    closed: new Set(),
    hiddenFamilies: new Set(),
  };
  let shown: boolean[] = lines.map(() => true);
  let current = 0;
  let selected: HTMLElement | undefined;

  // Rows of tables, and lines that only repeat the line above, are closed at first.
  const isClosed = (number: number): boolean => {
    const [level = 1, below = 0, behind = 0] = state.levels.slice(number, number + 3);
    if (state.families[number] === 'text' || lines[number]?.firstChild?.textContent === 'tableRow') return true;
    const isLone = below > level && behind <= level && state.families[number + 1] === 'text';
    return isLone && lines[number + 1]?.ariaExpanded === null;
  };
  lines.forEach((line, number) => {
    line.tabIndex = number === 0 ? 0 : -1;
    if (line.ariaExpanded === 'true' && isClosed(number)) state.closed.add(number);
  });

  function refresh(): void {
    const next = shownLines(state);
    const groupSize = Math.max(1, groups[0]?.childElementCount ?? 1);
    lines.forEach((line, number) => {
      if (line.hidden === next[number]) line.hidden = !next[number];
      if (line.ariaExpanded === null) return;
      const isOpen = String(!state.closed.has(number) || state.matches !== undefined);
      if (line.ariaExpanded !== isOpen) line.ariaExpanded = isOpen;
    });
    groups.forEach((group, index) => {
      group.hidden = !next.slice(index * groupSize, (index + 1) * groupSize).includes(true);
    });
    shown = next;
    if (!shown[current]) moveFocus(Math.max(0, shown.indexOf(true)), false);
  }

  function moveFocus(number: number, isFocused = true): void {
    const line = lines[number];
    if (line === undefined) return;
    const before = lines[current];
    if (before) before.tabIndex = -1;
    current = number;
    line.tabIndex = 0;
    if (!isFocused) return;
    line.focus({ preventScroll: true });
    if (tree) scrollWithin(tree, line);
  }

  function toggle(number: number, isOpen = state.closed.has(number)): void {
    if (lines[number]?.ariaExpanded === null) return;
    if (isOpen) state.closed.delete(number);
    else state.closed.add(number);
    refresh();
  }

  const parentOf = (number: number): number => {
    const level = state.levels[number] ?? 1;
    for (let above = number - 1; above >= 0; above -= 1) if ((state.levels[above] ?? 0) < level) return above;
    return -1;
  };
  const next = (from: number, step: 1 | -1): number => {
    for (let at = from + step; at >= 0 && at < lines.length; at += step) if (shown[at]) return at;
    return from;
  };

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = lines[current]?.ariaExpanded;
    if (event.key === 'ArrowDown') moveFocus(next(current, 1));
    else if (event.key === 'ArrowUp') moveFocus(next(current, -1));
    else if (event.key === 'Home') moveFocus(shown.indexOf(true));
    else if (event.key === 'End') moveFocus(shown.lastIndexOf(true));
    else if (event.key === 'ArrowRight' && isOpen === 'false') toggle(current, true);
    else if (event.key === 'ArrowRight' && isOpen === 'true') moveFocus(next(current, 1));
    else if (event.key === 'ArrowLeft' && isOpen === 'true') toggle(current, false);
    else if (event.key === 'ArrowLeft') moveFocus(Math.max(0, parentOf(current)));
    else if (event.key === 'Enter' || event.key === ' ') choose(current);
    else if (/^\p{L}$/u.test(event.key)) moveFocus(startingWith(event.key.toLowerCase()));
    else return;
    event.preventDefault();
  }

  function startingWith(letter: string): number {
    for (let step = 1; step <= lines.length; step += 1) {
      const number = (current + step) % lines.length;
      if (shown[number] && lines[number]?.textContent?.toLowerCase().startsWith(letter)) return number;
    }
    return current;
  }

  const lineAt = (target: EventTarget | null): number | undefined => {
    const line = target instanceof Element ? target.closest<HTMLElement>('.line') : null;
    return line === null ? undefined : numbers.get(line);
  };

  tree?.addEventListener('keydown', key);
  tree?.addEventListener('click', (event) => {
    const number = lineAt(event.target);
    const line = number === undefined ? undefined : lines[number];
    if (number === undefined || line === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const indent = Number.parseFloat(getComputedStyle(line).paddingInlineStart);
    moveFocus(number);
    const isBefore = event.detail > 0 && event.clientX - line.getBoundingClientRect().left < indent;
    if (isBefore && line.ariaExpanded !== null) toggle(number);
    else choose(number);
  });

  const words: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  report.querySelector<HTMLInputElement>('.find')?.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(() => search((target as HTMLInputElement).value.trim().toLowerCase()), wait);
  });
  function search(asked: string): void {
    if (words.length === 0) for (const line of lines) words.push((line.textContent ?? '').toLowerCase());
    if (asked === '') delete state.matches;
    else state.matches = words.map((word) => word.includes(asked));
    refresh();
    const count = state.matches?.filter(Boolean).length ?? 0;
    const found = report.querySelector('.found');
    if (found) found.textContent = asked === '' ? '' : `${count} found`;
    if (asked !== '') moveFocus(Math.max(0, state.matches?.indexOf(true) ?? 0), false);
  }
  for (const box of report.querySelectorAll<HTMLInputElement>('.families input')) {
    box.addEventListener('change', () => {
      if (box.checked) state.hiddenFamilies.delete(box.value);
      else state.hiddenFamilies.add(box.value);
      refresh();
    });
  }
  refresh();

  return {
    lineOf: (number) => lines[number],
    select(number) {
      selected?.removeAttribute('aria-selected');
      selected = lines[number];
      selected?.setAttribute('aria-selected', 'true');
    },
    reveal(number) {
      for (let above = parentOf(number); above >= 0; above = parentOf(above)) state.closed.delete(above);
      refresh();
      moveFocus(number, false);
      const line = lines[number];
      if (line && tree) scrollWithin(tree, line);
    },
    onPreview(preview) {
      tree?.addEventListener('mouseover', ({ target }) => preview(lineAt(target)));
      tree?.addEventListener('mouseleave', () => preview(undefined));
      tree?.addEventListener('focusin', ({ target }) => preview(lineAt(target)));
      tree?.addEventListener('focusout', () => preview(undefined));
    },
  };
}
