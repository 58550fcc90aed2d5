import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Croatian. */
export const hr = {
  commonWords: words(
    'i|u|na|je|se|da|za|od|su|s|koji|a|kao|ili|ne|to|što|iz|koje|koja|nije|ako|samo|može|uz|biti|više',
  ),
  leadInStarts: words('ovo|ovi|ove|ovdje|ako|neke|neki|nekoliko|ali|među|na primjer'),
  sentenceWords: words(
    'sljedeći|sljedeće|sljedećih|su|je|može|mogu|možete|morate|mora|sadrži|trebate|treba',
    'sadrže|uključuje|uključuju|omogućuje|nudi|potrebno|potrebni|moraju|se|nije|nisu|ako|koji|koje|koja|imate',
    'sastoji|vrijedi|spadaju|pripadaju',
  ),
  danglingWords: words('i|ili|s|sa|za|na|u|od|do|je|su|kao|da'),
  factNames: words('autor|datum|kontakt|foto'),
  bareFaqTitles: words('pitanja'),
  faqTitles: words('često postavljana pitanja|česta pitanja|pitanja i odgovori|najčešća pitanja'),
  questionLabels: words('pitanje|p'),
  answerLabels: words('odgovor|o'),
  procedureTitles: words('priprema|način pripreme|postupak|upute|korak po korak|priprema recepta'),
  stepTitles: words('način pripreme|korak po korak|kako napraviti'),
  stepWords: words(stepWords.hr),
  asideTitles: words('sastojci|savjeti|savjet|napomena|čuvanje'),
  authorLabels: words('autor|autorica|piše|napisao|napisala|tekst'),
  nameJoiners: words('i'),
  publishedLabels: words('objavljeno|datum'),
  updatedLabels: words('ažurirano|zadnja izmjena'),
  readingTimes: words('min čitanja|minuta|min'),
} satisfies Partial<Words>;
