import { attribute, type DomElement } from '../../html/dom.ts';
import { besideOpened, shortText } from '../around.ts';
import type { State } from '../state.ts';
import { isSign } from './decoration.ts';

/**
 * Tells whether an element is the label of an adjacent checkbox and contains only a sign: it repeats the box for screen
 * readers.
 */
export function isTickSign(state: State, element: DomElement): boolean {
  if (element.tagName !== 'label') return false;
  const box = besideOpened(state, 'before') ?? besideOpened(state, 'behind');
  if (box?.tagName !== 'input') return false;
  if (attribute(box, 'type')?.toLowerCase() !== 'checkbox') return false;
  const text = shortText(element);
  return text !== undefined && text !== '' && isSign(text);
}
