import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Catalan. */
export const ca = {
  objectStarts: words('el|la|els|les|l|un|una|uns|unes|cada|tots|totes'),
  commonWords: words(
    'el|la|els|les|de|i|que|en|un|una|és|per|amb|no|del|al|dels|com|més|o|són|també|aquest|aquesta|ser|hi|seva',
  ),
  leadInStarts: words('aquests|aquestes|aquest|aquesta|aquí|si|alguns|algunes|però|entre|per exemple'),
  sentenceWords: words(
    'següents|següent|són|està|estan|poden',
    'podeu|cal|inclou|inclouen|conté|trobareu|heu|a continuació',
    'ofereix|permet|permeten|ajuda|existeixen|consisteix|requereix|comprèn|serveix|pots|hi|ha|és|no|si|que',
  ),
  danglingWords: words('el|els|les|i|o|de|del|amb|per|en|és|són|com|que'),
  bareFaqTitles: words('preguntes'),
  faqTitles: words('preguntes freqüents|preguntes més freqüents|preguntes i respostes'),
  questionLabels: words('pregunta|p'),
  answerLabels: words('resposta|r'),
  authorLabels: words('escrit per|autor|autora|per'),
  nameJoiners: words('i'),
  publishedLabels: words('publicat|publicat el|data'),
  updatedLabels: words('actualitzat|actualitzat el'),
  readingTimes: words('min de lectura|minuts'),
} satisfies Partial<Words>;
