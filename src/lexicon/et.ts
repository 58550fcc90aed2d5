import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Estonian. */
export const et = {
  commonWords: words('ja|on|ei|et|see|ka|kui|oma|või|mis|aga|oli|siis|välja|saab|kes|ning|selle|seda|võib|olla|nii'),
  faqTitles: words('korduma kippuvad küsimused|kkk|küsimused ja vastused'),
  questionLabels: words('küsimus|k'),
  answerLabels: words('vastus|v'),
  authorLabels: words('autor|kirjutas|tekst'),
  nameJoiners: words('ja'),
  publishedLabels: words('avaldatud|kuupäev'),
  updatedLabels: words('uuendatud'),
  readingTimes: words('min lugemist|minutit'),
  sentenceWords: words(
    'võib|võid|peab|peate|vaja|sisaldab|sisaldavad|järgmised|järgmine|allpool|teie|ei|kui|mis|saab|saate',
    'kuuluvad|koosneb',
  ),
} satisfies Partial<Words>;
