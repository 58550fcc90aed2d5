import { attribute, type DomElement } from '../../html/dom.ts';
import { calloutEndings, calloutNames, calloutRoles, calloutTones } from '../../lexicon/callouts.ts';
import type { Callout } from '../../tree/types.ts';
import { openBlock } from '../blocks.ts';
import { removeEmpty } from '../flow.ts';
import type { Frame, State } from '../state.ts';

/** Returns the class names of an element that its role or class calls a callout, in lower case. */
export function calloutClass(element: DomElement): readonly string[] | undefined {
  if (element.attrs.length === 0) return undefined;
  const role = attribute(element, 'role');
  const names = (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/, 20);
  const only = names.length === 1 ? names[0] : undefined;
  const isCallout =
    (role !== undefined && calloutRoles.has(role)) ||
    names.some(
      (name) =>
        calloutNames.has(name) || calloutEndings.some((ending) => name === ending || name.endsWith(`-${ending}`)),
    ) ||
    (only !== undefined && calloutTones.has(only));
  return isCallout ? names : undefined;
}

/** Opens a callout where the element says that it is one. */
export function openCallout(state: State, element: DomElement): Frame | undefined {
  const names = calloutClass(element);
  if (names === undefined) return undefined;
  const tone = names.flatMap((name) => name.split('-')).find((word) => calloutTones.has(word));
  const callout: Callout = { type: 'callout', ...(tone && { tone }), children: [] };
  const frame = openBlock(state, callout, 'flow', element);
  if (frame) frame.finish = removeEmpty;
  return frame;
}
