import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Galician. */
export const gl = {
  commonWords: words(
    'o|a|os|as|de|do|da|dos|das|e|que|en|un|unha|é|para|con|non|por|no|na|se|máis|como|ao|ou|son|tamén',
  ),
  faqTitles: words('preguntas frecuentes|preguntas máis frecuentes'),
  questionLabels: words('pregunta|p'),
  answerLabels: words('resposta|r'),
  authorLabels: words('escrito por|autor|autora'),
  nameJoiners: words('e'),
  publishedLabels: words('publicado|data'),
  updatedLabels: words('actualizado'),
  readingTimes: words('minutos'),
} satisfies Partial<Words>;
