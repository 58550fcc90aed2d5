/** Class names by which style sheets take a text off the screen and leave it to screen readers; some stand behind the prefix of a design system: `govuk-visually-hidden`. */
export const screenReaderNames: readonly string[] = [
  'sr-only',
  'screen-reader-text',
  'screen-reader-only',
  'screenreader',
  'screen-reader',
  'screen-readers-only',
  'visually-hidden',
  'visuallyhidden',
  'assistive-text',
  'offscreen',
  'hidden-visually',
  'hide-visually',
  'a11y-hidden',
  'accessibly-hidden',
  'element-invisible',
];
