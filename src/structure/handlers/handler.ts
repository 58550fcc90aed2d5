import type { DomElement } from '../../html/dom.ts';
import { type Display, elementRows } from '../../html/elements.ts';
import type { State } from '../state.ts';

/**
 * How an element is handled. `none` is not rendered; `inline` is part of the line; `block` ends the line before and
 * after it. Everything that `open` opens closes with the element.
 */
export interface Handler {
  display: 'none' | 'inline' | 'block';
  /** Called at the start of the element; returns `'done'` when the handler has read all of it. */
  open?: (state: State, element: DomElement) => 'done' | undefined;
}

/**
 * The handlers of one family of elements, by tag name: their behaviour, and `display` where the tree treats the element
 * differently from a browser, such as a frame that becomes a block only once its address is known.
 */
export type Handlers = Record<string, Partial<Handler>>;

export const none: Handler = { display: 'none' };
export const inline: Handler = { display: 'inline' };
export const block: Handler = { display: 'block' };

/** Gives several elements the same handler. */
export function all(names: string, handler: Partial<Handler>): Handlers {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}

const displays: Readonly<Record<Display, Handler['display']>> = {
  inline: 'inline',
  word: 'inline',
  break: 'inline',
  lines: 'block',
  none: 'none',
};

/** Returns the handler of every element: its row in `html/elements.ts`, extended by the given handlers. */
export function decisionsOf(handlers: Handlers): ReadonlyMap<string, Handler> {
  const decisions = new Map<string, Handler>(
    elementRows.map(([name, row]) => [name, { display: displays[row.display] }]),
  );
  for (const [name, handler] of Object.entries(handlers)) {
    decisions.set(name, { ...(decisions.get(name) ?? inline), ...handler });
  }
  return decisions;
}
