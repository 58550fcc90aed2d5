import { alternativeHeaders } from './alternatives.ts';
import { factHeaders } from './facts.ts';
import { measureHeaders } from './measures.ts';

/**
 * Concepts of the headers and labels of tables, in many languages. Each concept is a bit: a text may name several.
 * Words of scripts without spaces are found anywhere in a text. Words are separated by spaces; phrases follow them,
 * each after a `|`.
 */
export const headerConcepts = { ...measureHeaders, ...factHeaders, ...alternativeHeaders };
