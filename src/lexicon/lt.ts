import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Lithuanian. */
export const lt = {
  commonWords: words('ir|yra|kad|su|iš|tai|į|bet|kaip|ar|apie|po|ne|dėl|gali|nuo|jei|arba|už|buvo|kuris|taip|būti'),
  faqTitles: words('dažniausiai užduodami klausimai|klausimai ir atsakymai|d.u.k.|duk'),
  questionLabels: words('klausimas|k'),
  answerLabels: words('atsakymas|a'),
  authorLabels: words('autorius|autorė|parašė'),
  nameJoiners: words('ir'),
  publishedLabels: words('paskelbta|publikuota|data'),
  updatedLabels: words('atnaujinta'),
  readingTimes: words('min skaitymo|minutės'),
  sentenceWords: words(
    'yra|gali|galite|turi|turite|reikia|reikės|apima|sudaro|šie|šios|toliau|jūs|nėra|būtina|priklauso|galima',
  ),
} satisfies Partial<Words>;
