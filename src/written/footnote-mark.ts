/**
 * What stands for the reference to a footnote that a text has by its label alone, whatever mark the article has for it.
 * No text has this character.
 */
export const footnoteMark = '\0';
