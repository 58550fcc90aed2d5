/** A style has some declarations; what stands behind so many of them is not read, so that each look stays short. */
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
 * says nothing of it. Of several declarations the last counts.
 */
export function declared(style: string | undefined, property: string): string | undefined {
  // Most styles say nothing of what is asked for, and are not taken apart.
  if (style === undefined || !style.toLowerCase().includes(property)) return undefined;
  return declarationsOf(style).findLast(([name]) => name === property)?.[1];
}

/** Tells whether a `style` attribute takes its element off the page. */
export function hides(style: string | undefined): boolean {
  return declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden';
}
