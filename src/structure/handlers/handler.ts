import type { DomElement } from '../../html/dom.ts';
import { type Display, elementRows } from '../../html/elements.ts';
import type { State } from '../state.ts';

/**
 * The decision on an element. `none` is not rendered; `inline` stands in the line; `block` stands on its own, so the
 * line ends before and after it. Whatever `open` opens closes with the element.
 */
export interface Handler {
  display: 'none' | 'inline' | 'block';
  /** Called at the start of the element; `'done'` says that the handler has read all of it. */
  open?: (state: State, element: DomElement) => 'done' | undefined;
}

/**
 * The handlers of one family of elements, by their tag names: what there is to do, and `display` where the tree has the
 * element another way than a browser shows it, such as a frame that takes its place when it is known whether it has an
 * address.
 */
export type Handlers = Record<string, Partial<Handler>>;

export const none: Handler = { display: 'none' };
export const inline: Handler = { display: 'inline' };
export const block: Handler = { display: 'block' };

/** Gives several elements the same decision. */
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

/** Returns the decision on every element: what its row in `html/elements.ts` says, and what its handler adds. */
export function decisionsOf(handlers: Handlers): ReadonlyMap<string, Handler> {
  const decisions = new Map<string, Handler>(
    elementRows.map(([name, row]) => [name, { display: displays[row.display] }]),
  );
  for (const [name, handler] of Object.entries(handlers)) {
    decisions.set(name, { ...(decisions.get(name) ?? inline), ...handler });
  }
  return decisions;
}
