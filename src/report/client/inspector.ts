/** The panel that shows what a node is and why. */
export interface Inspector {
  show: (number: number) => void;
  hide: () => void;
}

/** Makes the panel of a report. `open` is called with the name of the part that one of its buttons opens. */
export function createInspector(
  report: HTMLElement,
  lineOf: (number: number) => HTMLElement | undefined,
  placeOf: (number: number) => string | undefined,
  open: (name: string) => void,
): Inspector {
  const panel = report.querySelector<HTMLElement>('.inspector');
  const prefix = report.dataset['prefix'] ?? '';
  const hint = Array.from(panel?.childNodes ?? []);
  let shown: number | undefined;

  function element(name: string, className: string, text = ''): HTMLElement {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function fill(parts: readonly Node[]): void {
    panel?.replaceChildren();
    for (const part of parts) panel?.append(part);
  }

  function waysTo(number: number): HTMLElement {
    const ways = element('p', 'ways');
    const place = placeOf(number);
    const names = [['article', 'Article'], ...(place ? [['source', `Source, ${place}`]] : []), ['tree', 'Tree']];
    for (const [name = '', label = ''] of names) {
      const button = element('button', `to-${name}`, label) as HTMLButtonElement;
      button.type = 'button';
      button.addEventListener('click', () => open(name));
      ways.append(button);
    }
    const close = element('button', 'to-close', 'Close') as HTMLButtonElement;
    close.type = 'button';
    close.addEventListener('click', hide);
    ways.append(close);
    return ways;
  }

  function hide(): void {
    shown = undefined;
    panel?.classList.remove('full');
    fill(hint);
  }

  return {
    show(number) {
      const line = lineOf(number);
      if (!panel || !line) return;
      if (shown === number) return;
      shown = number;
      const family = /f-\w+/.exec(line.className)?.[0] ?? '';
      const head = element('p', `what ${family}`);
      for (const part of line.children)
        if (part.localName !== 'em' && part.localName !== 'span') head.append(part.cloneNode(true));
      const text = element('p', 'path', line.querySelector('span')?.textContent ?? '');
      const why = document.getElementById(`${prefix}e${number}`)?.querySelector('.why')?.cloneNode(true);
      panel.classList.add('full');
      fill([head, waysTo(number), ...(text.textContent === '' ? [] : [text]), ...(why ? [why] : [])]);
    },
    hide,
  };
}
