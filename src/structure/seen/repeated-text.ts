import type { DomElement } from '../../html/dom.ts';
import { isElement, isText } from '../../html/dom.ts';
import type { DroppedReason } from '../../tree/types.ts';
import { besideOpened, isForScreenReaders, shortText } from '../around.ts';
import type { State } from '../state.ts';
import { isSign } from './decoration.ts';

/** How deep a text for screen readers may be in the adjacent element. */
const LEVELS = 4;

/**
 * Returns why an element that is hidden from screen readers is left out: an adjacent text for them means the same. If
 * that text follows and the element is not just a sign, the text is left out instead.
 */
export function reasonIfRepeated(state: State, element: DomElement): DroppedReason | undefined {
  const seen = shortText(element);
  if (seen === undefined || seen === '') return undefined;
  const behind = forScreenReaders(besideOpened(state, 'behind'), 'first');
  if (behind) {
    const alternative = shortText(behind);
    if (alternative !== undefined && haveSameMeaning(seen, alternative)) {
      if (isSign(seen)) return 'duplicate';
      state.leaving.set(behind, 'duplicate');
      return undefined;
    }
  }
  const before = forScreenReaders(besideOpened(state, 'before'), 'last');
  if (before === undefined || state.leaving.has(before)) return undefined;
  const alternative = shortText(before);
  return alternative !== undefined && haveSameMeaning(seen, alternative) ? 'duplicate' : undefined;
}

/** The text for screen readers that an element is, or has at its edge. */
function forScreenReaders(element: DomElement | undefined, edge: 'first' | 'last'): DomElement | undefined {
  let inner = element;
  for (let level = 0; inner !== undefined && level < LEVELS; level += 1) {
    if (isForScreenReaders(inner)) return inner;
    const { childNodes } = inner;
    const some = edge === 'first' ? childNodes.slice(0, 2) : childNodes.slice(-2).reverse();
    const node = some.find((child) => !isText(child) || child.value.trim() !== '');
    inner = node && isElement(node) ? node : undefined;
  }
  return undefined;
}

/**
 * A sign, the same letters or figures, or a short form and its word: `$30` and `Original price: $30`, `mins` and
 * `minutes`.
 */
function haveSameMeaning(seen: string, alternative: string): boolean {
  if (alternative === '') return false;
  if (isSign(seen)) return true;
  const [one, other] = [bare(seen), bare(alternative)];
  if (other.includes(one)) return true;
  const [figures, others] = [digits(seen), digits(alternative)];
  if (figures !== '' || others !== '') return figures === others;
  return one.charAt(0) === other.charAt(0) && one.length <= other.length;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function digits(text: string): string {
  return text.replace(/\P{Nd}+/gu, '');
}
