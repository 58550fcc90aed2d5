import { calloutClass } from '../../html/callout-class.ts';
import { attribute, type DomElement } from '../../html/dom.ts';
import { calloutTones } from '../../lexicon/callouts.ts';
import type { Callout } from '../../tree/types.ts';
import { around, classNames } from '../around.ts';
import { openBlock } from '../blocks.ts';
import { removeEmpty } from '../flow.ts';
import type { Frame, State } from '../state.ts';

/** Opens a callout if the element is marked as one. */
export function openCallout(state: State, element: DomElement): Frame | undefined {
  const names = calloutClass(element) ?? (isAlert(element) ? classNames(element) : undefined);
  if (names === undefined) return undefined;
  const tone = toneOf(element, names);
  const callout: Callout = { type: 'callout', ...(tone && { tone }), children: [] };
  const frame = openBlock(state, callout, 'flow', element);
  if (frame) frame.finish = removeEmpty;
  return frame;
}

/** `role="alert"` marks a callout if it is on a box and not on a message of a form. */
function isAlert(element: DomElement): boolean {
  if (element.attrs.length === 0 || element.tagName === 'p' || attribute(element, 'role') !== 'alert') return false;
  return around(element, LEVELS, ({ tagName }) => forms.has(tagName)) === undefined;
}

const LEVELS = 6;
const forms: ReadonlySet<string> = new Set(['form', 'fieldset', 'label', 'dialog']);

/** The tone that an attribute or a class name of a callout gives. */
export function toneOf(element: DomElement, names: readonly string[]): string | undefined {
  const stated = attribute(element, 'data-callout') ?? attribute(element, 'data-callout-type') ?? '';
  const parts = names.map((name) => name.split('-'));
  // `hint hint-info` is a hint of the tone of information.
  const ofKind = parts.flatMap(([kind = '', tone]) => (names.includes(kind) && tone !== undefined ? [tone] : []));
  return [stated.toLowerCase(), ...ofKind, ...names, ...parts.flat()].find((word) => calloutTones.has(word));
}
