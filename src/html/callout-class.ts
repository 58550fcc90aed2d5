import { calloutEndings, calloutNames, calloutRoles, calloutTones, toneBoxEndings } from '../lexicon/callouts.ts';
import { attribute, type DomElement } from './dom.ts';

/** Returns the class names, in lower case, of an element that is a callout by its role or class. */
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
    (only !== undefined && calloutTones.has(only)) ||
    (names.length > 1 && hasToneBeside(names));
  return isCallout ? names : undefined;
}

/** A box and its tone: `hint hint-info`, `book-hint warning`. */
function hasToneBeside(names: readonly string[]): boolean {
  const isStated = names.some((name) => calloutTones.has(name));
  if (!isStated) return false;
  return names.some((name) => {
    const [head = '', tone = ''] = name.split('-', 2);
    if (calloutTones.has(tone) && calloutTones.has(head) && names.includes(head)) return true;
    return toneBoxEndings.some((ending) => name.endsWith(ending));
  });
}
