/** Declarations after this many are not read, so that each look-up stays short. */
const MOST_DECLARATIONS = 60;

/** Returns the declarations of a `style` attribute as names and values, in lower case and without `!important`. */
export function declarationsOf(style: string): [name: string, value: string][] {
  return style
    .toLowerCase()
    .split(';', MOST_DECLARATIONS)
    .map((declaration) => {
      const [name = '', value = ''] = declaration.split(':', 2);
      return [name.trim(), (value.split('!', 1)[0] ?? '').trim()];
    });
}

/**
 * Returns what a `style` attribute declares of a property, in lower case and without `!important`; `undefined` where it
 * declares nothing. Of several declarations the last counts.
 */
export function declared(style: string | undefined, property: string): string | undefined {
  // Most styles do not contain the property, and need not be parsed.
  if (style === undefined || !style.toLowerCase().includes(property)) return undefined;
  return declarationsOf(style).findLast(([name]) => name === property)?.[1];
}

/** Tells whether a `style` attribute hides its element. */
export function hides(style: string | undefined): boolean {
  return declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden';
}
