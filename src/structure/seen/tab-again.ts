import { attribute, type DomElement, isElement } from '../../html/dom.ts';
import { shortText } from '../around.ts';
import type { OpenElement, State } from '../state.ts';

/** How many parts a set of tabs has, and how far its names are from its panels. */
const MOST_PARTS = 60;
const LEVELS = 2;

/**
 * Tells whether an element is a tab name that is repeated directly above its panel, for narrow screens: the one above
 * the panel is kept.
 */
export function isTabAgain(state: State, element: DomElement): boolean {
  if (attribute(element, 'role') !== 'tab') return false;
  const id = attribute(element, 'aria-controls');
  const text = id ? shortText(element) : undefined;
  if (text === undefined || text === '') return false;
  for (let level = state.depth; level >= 0 && level >= state.depth - LEVELS; level -= 1) {
    const { parent, index } = state.scopes[level] as OpenElement;
    for (const panels of parent.childNodes.slice(index, index + MOST_PARTS)) {
      if (!isElement(panels) || panels.childNodes.length > MOST_PARTS) continue;
      const parts = panels.childNodes.filter(isElement);
      const at = parts.findIndex((part) => part !== element && attribute(part, 'aria-controls') === id);
      const [over, panel] = parts.slice(at, at + 2);
      if (at >= 0 && over && panel && attribute(panel, 'id') === id && shortText(over) === text) return true;
    }
  }
  return false;
}
