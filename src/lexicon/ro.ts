import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Romanian. */
export const ro = {
  commonWords: words(
    'de|și|în|a|la|cu|pe|nu|care|o|din|că|pentru|este|un|mai|sunt|se|fi|sau|ce|prin|dar|poate|această|acest|fost',
    'după',
  ),
  leadInStarts: words(
    'iată|acestea|aceste|acest|această|dacă|unele|câteva|dar|printre|de exemplu',
    'nu|când|pentru a|aici|aceasta|și|sau|puteți|trebuie|există|de asemenea',
  ),
  sentenceWords: words(
    'următoarele|următorii|următoarea|sunt|este|poate',
    'puteți|trebuie|conține|include|includ|mai jos',
    'conțin|oferă|permite|permit|are|au|aveți|se|nu|dacă|care|constă|necesită|ajută|cuprinde|există|fi|va',
    'vor',
  ),
  danglingWords: words('și|sau|de|cu|pe|în|la|pentru|este|sunt|ca|din|prin|că'),
  factNames: words('autor|data|contact|foto'),
  controlNames: words('menu'),
  bareFaqTitles: words('întrebări'),
  faqTitles: words('întrebări frecvente|intrebari frecvente|întrebări și răspunsuri|întrebările frecvente'),
  questionLabels: words('întrebare|î'),
  answerLabels: words('răspuns|r'),
  procedureTitles: words('mod de preparare|preparare|instrucțiuni|pas cu pas|pași|instalare|cum se prepară'),
  taskStarts: words('cum'),
  imperativeEndings: words('ați|eți|iți'),
  stepTitles: words('mod de preparare|pas cu pas|cum se face'),
  stepWords: words(stepWords.ro),
  asideTitles: words('ingrediente|sfaturi|note|păstrare'),
  authorLabels: words('scris de|autor|autoare|publicat de|de'),
  nameJoiners: words('și'),
  publishedLabels: words('publicat|publicat pe|data|data publicării'),
  updatedLabels: words('actualizat|actualizat pe|ultima actualizare'),
  readingTimes: words('min citire|minute de citit|minute|min'),
  propertyNames: words(
    'timp|durată|durata|data|lungime|lățime|înălțime|greutate|dimensiuni|mărime|culoare|material|tip',
    'categorie|model|marcă|producător|autor|editură|loc|locul|adresă|adresa|țară|oraș|limbă|preț|telefon|când',
    'unde|cine|intrare|distanță|an|număr|suprafață|putere|pagini|vârstă|nume|titlu|versiune|garanție|porții',
    'dificultate|problemă|cauză|soluție|exemplu|scop|rezultat',
  ),
} satisfies Partial<Words>;
