import type { DomElement } from '../../html/dom.ts';
import { besideOpened, shortText } from '../around.ts';
import { languageOf } from '../preformatted.ts';
import type { State } from '../state.ts';

/** What a name of a language stands in, directly beside the code. */
const labels: ReadonlySet<string> = new Set(['span', 'div', 'small', 'figcaption']);

/**
 * Tells whether an element says in which language the code beside it is written, as the code says itself, and no more.
 */
export function isLanguageLabel(state: State, element: DomElement): boolean {
  const [only, another] = element.childNodes;
  if (only === undefined || another !== undefined || !labels.has(element.tagName)) return false;
  const code = besideOpened(state, 'behind') ?? besideOpened(state, 'before');
  if (code?.tagName !== 'pre') return false;
  const text = shortText(element)?.toLowerCase();
  return text !== undefined && text !== '' && text === languageOf(code)?.toLowerCase();
}
