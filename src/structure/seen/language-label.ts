import type { DomElement } from '../../html/dom.ts';
import { besideOpened, shortText } from '../around.ts';
import { languageOf } from '../preformatted.ts';
import type { State } from '../state.ts';

/** Elements that may name the language, directly beside the code. */
const labels: ReadonlySet<string> = new Set(['span', 'div', 'small', 'figcaption']);

/** Tells whether an element contains only the name of the language of the adjacent code, as that code names it. */
export function isLanguageLabel(state: State, element: DomElement): boolean {
  const [only, another] = element.childNodes;
  if (only === undefined || another !== undefined || !labels.has(element.tagName)) return false;
  const code = besideOpened(state, 'behind') ?? besideOpened(state, 'before');
  if (code?.tagName !== 'pre') return false;
  const text = shortText(element)?.toLowerCase();
  return text !== undefined && text !== '' && text === languageOf(code)?.toLowerCase();
}
