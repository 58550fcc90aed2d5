import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Catalan. */
export const ca = {
  commonWords: words(
    'el|la|els|les|de|i|que|en|un|una|és|per|amb|no|del|al|dels|com|més|o|són|també|aquest|aquesta|ser|hi|seva',
  ),
  bareFaqTitles: words('preguntes'),
  faqTitles: words('preguntes freqüents|preguntes més freqüents|preguntes i respostes'),
  authorLabels: words('escrit per|autor|autora|per'),
  nameJoiners: words('i'),
  publishedLabels: words('publicat|publicat el|data'),
  updatedLabels: words('actualitzat|actualitzat el'),
  readingTimes: words('min de lectura|minuts'),
} satisfies Partial<Words>;
