import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Catalan. */
export const ca = {
  commonWords: words(
    'el|la|els|les|de|i|que|en|un|una|és|per|amb|no|del|al|dels|com|més|o|són|també|aquest|aquesta|ser|hi|seva',
  ),
  faqTitles: words('preguntes freqüents|preguntes més freqüents|preguntes i respostes'),
} satisfies Partial<Words>;
