import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Slovak. */
export const sk = {
  commonWords: words(
    'a|v|na|sa|je|že|s|z|do|to|aj|o|pre|si|ako|za|by|ale|po|pri|nie|alebo|sú|ktoré|ktorý|od|tiež|byť|môže|sme',
  ),
  leadInStarts: words(
    'tu|tieto|táto|toto|tento|nasledujúce|ak',
    'pretože|niektoré|niekoľko|ale|alebo|napríklad|môžete|medzi',
  ),
  sentenceWords: words(
    'nasledujúce|nasledujúcich|je|sú|bol|bola|boli|bude|môže',
    'môžu|môžete|musíte|musí|máte|obsahuje|obsahujú|potrebujete|nižšie',
    'zahŕňa|zahŕňajú|umožňuje|ponúka|vyžaduje|možno|potrebné|treba|patria|patrí|medzi|sa|si|slúži|budú|skladá',
    'platí|nie|ak|ktoré|ktorý|nájdete|odporúčame',
  ),
  danglingWords: words('a|alebo|že|s|z|do|na|v|pre|od|po|pri|je|sú|aby|ako|ktorý|ktorá|ktoré'),
  bareFaqTitles: words('otázky'),
  faqTitles: words('často kladené otázky|časté otázky|najčastejšie otázky|otázky a odpovede'),
  questionLabels: words('otázka|o'),
  answerLabels: words('odpoveď'),
  questionColumns: words('otázka'),
  procedureTitles: words('postup|postup prípravy|príprava|návod|krok za krokom|inštalácia'),
  stepWords: words(stepWords.sk),
  taskStarts: words('ako'),
  imperativeEndings: words('jte|ite'),
  authorLabels: words('napísal|napísala|autor|autorka|text'),
  nameJoiners: words('a'),
  publishedLabels: words('publikované|zverejnené|dátum'),
  updatedLabels: words('aktualizované|upravené'),
  readingTimes: words('min čítania|minút|min'),
  predicateEndings: words('uje|ujú|ávajú|ajte|ujte'),
} satisfies Partial<Words>;
