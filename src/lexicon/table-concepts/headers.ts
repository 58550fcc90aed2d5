import { alternativeHeaders } from './alternatives.ts';
import { factHeaders } from './facts.ts';
import { measureHeaders } from './measures.ts';

/**
 * What the headers and labels of tables name, in many languages. Each concept is a bit: a text may name several. Words
 * of scripts without spaces are found wherever they stand in a text. Words are parted by spaces; phrases follow them,
 * each behind a `|`.
 */
export const headerConcepts = { ...measureHeaders, ...factHeaders, ...alternativeHeaders };
