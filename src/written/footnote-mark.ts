/**
 * The placeholder for the reference to a footnote of which a text has only the label, whatever mark the article has for
 * it. No text has this character.
 */
export const footnoteMark = '\0';
