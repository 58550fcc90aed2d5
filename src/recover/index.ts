import { brParagraphs } from './br-paragraphs.ts';
import type { Rule } from './rule.ts';

/** The rules in the order in which they are applied: first what parts paragraphs, then what makes lists and fields of them, then what heads them. */
export const rules: readonly Rule[] = [brParagraphs];
