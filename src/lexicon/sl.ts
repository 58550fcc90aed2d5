import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Slovenian. */
export const sl = {
  commonWords: words('in|v|na|je|se|da|za|so|s|ki|pa|po|z|kot|ali|ne|pri|od|tudi|bi|če|lahko|biti|še|ni|iz'),
  faqTitles: words('pogosta vprašanja|pogosto zastavljena vprašanja|vprašanja in odgovori'),
  questionLabels: words('vprašanje|v'),
  answerLabels: words('odgovor|o'),
  procedureTitles: words('priprava|postopek|navodila|korak za korakom'),
  stepWords: words(stepWords.sl),
  authorLabels: words('avtor|avtorica|piše|besedilo'),
  nameJoiners: words('in'),
  publishedLabels: words('objavljeno|datum'),
  updatedLabels: words('posodobljeno'),
  readingTimes: words('min branja|minut|min'),
  sentenceWords: words(
    'vsebuje|vključuje|omogoča|ponuja|potrebujete|potrebno|je|so|lahko|mora|morajo|se|ni|niso|če|ki|imate',
    'morate|sestavlja|spadajo|velja|naslednje|spodaj',
  ),
} satisfies Partial<Words>;
