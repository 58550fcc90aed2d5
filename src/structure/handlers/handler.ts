import type { DomElement } from '../../html/dom.ts';
import type { State } from '../state.ts';

/**
 * The decision on an element. `none` is not rendered; `inline` stands in the line; `block` stands on its own, so the line ends before and after it.
 * Whatever `open` opens closes with the element.
 */
export interface Handler {
  display: 'none' | 'inline' | 'block';
  /** Called at the start of the element; `'done'` says that the handler has read all of it. */
  open?: (state: State, element: DomElement) => 'done' | undefined;
}

/** The handlers of one family of elements, by their tag names. */
export type Handlers = Record<string, Handler>;

export const none: Handler = { display: 'none' };
export const inline: Handler = { display: 'inline' };
export const block: Handler = { display: 'block' };

/** Gives several elements the same decision. */
export function all(names: string, handler: Handler): Handlers {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}
