import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Norwegian. */
export const no = {
  commonWords: words(
    'og|å|det|i|er|en|til|av|på|som|for|med|den|de|ikke|et|har|men|om|kan|fra|vi|du|så|eller|ved|også|skal|seg',
    'hvor',
  ),
  factNames: words('kilde|kontakt|foto'),
  controlNames: words('filter'),
  creditWords: words('foto'),
  bylineWords: words('av'),
  speechWords: words('skrev'),
  remarkWords: words('obs|ja|nb|ps|ok'),
  remarkLabels: words('merk|obs|tips|viktig|advarsel|eksempel|les også'),
  partWords: words('steg|dag|del'),
  countedThings: words('kommentarer|svar|produkter|resultat'),
  portionWords: words('porsjon|porsjoner'),
  priceBounds: words('under|over'),
  plainAnswers: words('ja'),
  sides: words('ulemper'),
  bareFaqTitles: words('spørsmål'),
  faqTitles: words('vanlige spørsmål|ofte stilte|godt å vite|ofte stilte spørsmål|spørsmål og svar'),
  questionLabels: words('spørsmål|s'),
  answerLabels: words('svar|a'),
  questionColumns: words('spørsmål'),
  answerColumns: words('svar'),
  addresses: words('du'),
  ownWords: words('min|mine'),
  procedureTitles: words(
    'fremgangsmåte|slik gjør du|slik gjør du det|steg for steg|tilberedning|instruksjoner|veiledning|montering',
  ),
  stepTitles: words('fremgangsmåte|slik gjør du|slik lager du|steg for steg'),
  stepWords: words('trinn|steg'),
  purposeWords: words('til'),
  asideTitles: words('ingredienser|tips|oppbevaring|næringsinnhold|du trenger'),
  glossaryTitles: words('ordliste|ordforklaringer|terminologi|begreper|definisjoner|forkortelser'),
  authorLabels: words('skrevet av|forfatter|tekst|publisert av'),
  nameJoiners: words('og'),
  publishedLabels: words('publisert|dato'),
  updatedLabels: words('oppdatert|sist oppdatert|sist endret'),
  readingTimes: words('min lesetid|minutter|min|lesetid'),
} satisfies Partial<Words>;
