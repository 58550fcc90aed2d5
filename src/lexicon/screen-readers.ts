/**
 * A class by which style sheets hide a text on the screen and leave it to screen readers; the names are those of
 * well-known style sheets, which design systems use after a prefix of their own: `govuk-visually-hidden`.
 */
export const screenReaderClass =
  /(?:^|[\s-])(?:sr-only|screen-?readers?(?:-text|-only)?|visually-?hidden|assistive-text|offscreen|hidden-visually|hide-visually|a11y-hidden|accessibly-hidden|element-invisible)(?=\s|$)/i;
