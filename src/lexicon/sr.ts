import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Serbian. */
export const sr = {
  commonWords: words(
    'i|u|na|je|se|da|za|od|su|sa|koji|a|kao|ili|ne|to|što|iz|и|у|на|је|се|да|за|од|су|са|који|као|или|не|што|из',
  ),
  faqTitles: words(
    'често постављана питања|честа питања|најчешћа питања|најчешће постављана питања|najčešća pitanja|česta pitanja|često postavljana pitanja|питања и одговори',
  ),
  questionLabels: words('питање|п|pitanje'),
  answerLabels: words('одговор|о|odgovor'),
  procedureTitles: words('priprema|način pripreme|postupak|uputstvo|korak po korak|припрема|поступак'),
  stepWords: words(stepWords.sr),
  authorLabels: words('autor|piše|аутор|пише'),
  nameJoiners: words('i|и'),
  publishedLabels: words('objavljeno|објављено|datum|датум'),
  updatedLabels: words('ažurirano|ажурирано'),
  readingTimes: words('min čitanja|minuta|min'),
  sentenceWords: words(
    'sadrži|uključuje|omogućava|nudi|potrebno|potrebni|je|su|može|mogu|mora|se|nije|nisu|ako|koji|koje|imate',
    'možete|morate|sastoji|садржи|укључује|омогућава|нуди|потребно|потребни|је|су|може|могу|мора|се|није|нису',
    'ако|који|које|имате|можете|морате',
  ),
} satisfies Partial<Words>;
