/**
 * The source of an expression for one pictograph: with a skin tone, joined to others, or a flag of two letters.
 *
 * @see https://unicode.org/reports/tr51/#EBNF_and_Regex
 */
export const pictograph = String.raw`(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]{2})[\u{1F3FB}-\u{1F3FF}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\ufe0f?){0,4}`;
