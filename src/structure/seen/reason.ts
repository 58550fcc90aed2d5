import { attribute, type DomElement, isHtml } from '../../html/dom.ts';
import type { DroppedReason } from '../../tree/types.ts';
import type { State } from '../state.ts';
import { isCopyButton } from './copy-button.ts';
import { isDecoration, isDrawnName } from './decoration.ts';
import { isEditLink } from './edit-link.ts';
import { isHiddenInLine } from './hidden.ts';
import { isLanguageLabel } from './language-label.ts';
import { isNumberColumn } from './number-column.ts';
import { reasonIfRepeated } from './repeated-text.ts';
import { isSideButton } from './side-button.ts';
import { isTabAgain } from './tab-again.ts';
import { isTickSign } from './tick-sign.ts';
import { isLoneArrow, isPartingMark, isToggleSign } from './toggle-sign.ts';

/**
 * Returns why the element that is being opened is left out of the text, or `undefined` if it is kept. Reasons: hidden
 * within a line by its own attribute, a sign that decorates a title, a duplicate, or a control of the text.
 */
export function reasonToLeave(state: State, element: DomElement): DroppedReason | undefined {
  const noted = state.leaving.size > 0 ? state.leaving.get(element) : undefined;
  if (noted !== undefined) return noted;
  if (!isHtml(element)) return undefined;
  if (isHiddenInLine(state, element)) return 'hidden';
  if (attribute(element, 'aria-hidden') === 'true') {
    const repeated = reasonIfRepeated(state, element);
    if (repeated) return repeated;
    if (isDecoration(state, element)) return 'decoration';
  }
  if (isNumberColumn(state, element)) return 'line-numbers';
  if (isTabAgain(state, element)) return 'duplicate';
  if (isDrawnName(state, element) || isToggleSign(state, element) || isPartingMark(state, element)) return 'decoration';
  if (isLoneArrow(state, element) || isTickSign(state, element)) return 'decoration';
  if (isEditLink(state, element) || isCopyButton(element) || isSideButton(state, element)) return 'control';
  if (isLanguageLabel(state, element)) return 'control';
  return undefined;
}
