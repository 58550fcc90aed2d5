import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Danish. */
export const da = {
  commonWords: words(
    'og|at|det|i|er|en|til|af|på|som|for|med|den|de|ikke|der|et|har|men|om|kan|fra|vi|du|så|eller|ved|også|skal',
    'sig|hvor',
  ),
  leadInStarts: words('disse|dette|nedenfor|hvis|nogle|noen|ingen|og|blant|blandt|for eksempel|her er'),
  sentenceWords: words('følgende|nedenfor|nedenstående|skal|indeholder|inneholder|fordi|må'),
  clauseStarts: words('hvad|hva|hvornår|når|hvor|hvordan|hvorfor|hvem|hvilke'),
  factNames: words('kilde|kontakt|foto'),
  controlNames: words('menu|filter'),
  creditWords: words('foto'),
  datingWords: words('opdateret'),
  bylineWords: words('af'),
  speechWords: words('skrev'),
  remarkWords: words('obs|vigtigt|tip|ja|nb|ps|ok'),
  remarkLabels: words('bemærk|obs|tip|vigtigt|advarsel|eksempel|læs også'),
  partWords: words('trin|dag|del|niveau'),
  countedThings: words('artikel|kommentarer|svar|produkter'),
  priceBounds: words('under|over'),
  plainAnswers: words('ja'),
  sides: words('fordele|ulemper'),
  faqTitles: words(
    'hyppige spørgsmål|hyppigt stillede spørgsmål|godt at vide|oftest stillede spørgsmål|ofte stillede spørgsmål',
    'spørgsmål og svar',
  ),
  questionLabels: words('spørgsmål|s'),
  answerLabels: words('svar|a'),
  questionColumns: words('spørgsmål'),
  answerColumns: words('svar'),
  addresses: words('du'),
  ownWords: words('min|mine'),
  procedureTitles: words(
    'fremgangsmåde|sådan gør du|trin for trin|tilberedning|instruktioner|vejledning|montering|installation',
    'sådan laver du det',
  ),
  stepTitles: words('fremgangsmåde|sådan gør du|sådan laver du|trin for trin'),
  stepWords: words('trin'),
  purposeWords: words('til'),
  asideTitles: words('ingredienser|tips|opbevaring|næringsindhold|materialer|du skal bruge'),
  glossaryTitles: words('ordliste|ordforklaring|terminologi|begreber|definitioner|forkortelser'),
} satisfies Partial<Words>;
