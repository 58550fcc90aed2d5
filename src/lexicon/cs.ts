import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Czech. */
export const cs = {
  commonWords: words(
    'a|v|na|se|je|že|s|z|do|to|i|o|pro|si|jako|za|by|ale|po|při|není|nebo|jsou|které|který|od|také|být|může|jsme',
  ),
  leadInStarts: words(
    'zde|tyto|tato|toto|tento|následující|níže|pokud|protože|některé|několik|celé|ale|nebo|například|můžete|mezi|my|vy',
    'v ceně|k tomu|do nich|ne|aby|abyste|když|také|dále|proto|musíte|je třeba|je nutné',
  ),
  sentenceWords: words(
    'následující|následujících|následujícím|je|jsou|byl|byla|bylo|byly|bude|může|mohou|můžete|musíte|musí|máte|máme',
    'obsahuje|obsahují|potřebujete|potřebuje|níže|funguje|lze|protože',
    'zahrnuje|zahrnují|umožňuje|umožňují|nabízí|potřebovat|vyžaduje|nutné|nutno|třeba|patří|mezi|se|si|slouží',
    'jste|budou|skládá|platí|není|nejsou|pokud|které|který|která|nabízíme|najdete|doporučujeme|vztahuje',
    'poskytuje|pomáhá',
  ),
  leadInVerbs: words('nabízí|nabízejí|umožňuje|umožňují|zahrnuje|zahrnují|pomáhá|pomáhají|tvoří|poskytuje|poskytují'),
  countingWords: words('dva|dvě|tři|čtyři|pět|šest|několik|různé'),
  danglingWords: words('a|nebo|že|s|z|do|na|v|pro|od|po|při|je|jsou|aby|jako|který|která|které|jak|tak'),
  factNames: words('autor|datum|foto|kontakt|reklama'),
  controlNames: words('menu'),
  bylineWords: words('od'),
  remarkWords: words('tip|ok'),
  remarkLabels: words('poznámka|tip|pozor|důležité|upozornění|příklad|čtěte také'),
  partWords: words('krok'),
  countedThings: words('produkty'),
  portionWords: words('porce|porcí'),
  priceBounds: words('pod|do'),
  bareFaqTitles: words('otázky|dotazy'),
  faqTitles: words(
    'časté otázky|nejčastější otázky|nejčastější dotazy|často kladené dotazy|dobré vědět|často kladené otázky',
    'časté dotazy|otázky a odpovědi',
  ),
  questionLabels: words('otázka|o'),
  answerLabels: words('odpověď'),
  questionColumns: words('otázka'),
  answerColumns: words('odpověď'),
  procedureTitles: words(
    'postup|postup přípravy|příprava|návod|krok za krokem|instrukce|pracovní postup|instalace|montáž',
  ),
  taskStarts: words('jak'),
  imperativeEndings: words('jte|ěte|ňte|ste|pte'),
  stepTitles: words('postup přípravy|krok za krokem|jak udělat|jak připravit'),
  stepWords: words(stepWords.cs),
  lastSteps: words('poslední krok'),
  purposeWords: words('na|pro'),
  asideTitles: words('suroviny|ingredience|tipy|tip|poznámky|skladování'),
  glossaryTitles: words('slovníček|slovník pojmů|terminologie|základní pojmy|definice|zkratky'),
  optionTitles: words('parametry'),
  authorLabels: words('napsal|napsala|autor|autorka|text|publikoval'),
  nameJoiners: words('a'),
  publishedLabels: words('publikováno|zveřejněno|vydáno|datum'),
  updatedLabels: words('aktualizováno|upraveno'),
  readingTimes: words('min čtení|minut|min|doba čtení'),
  propertyNames: words(
    'čas|datum|délka|šířka|výška|hloubka|hmotnost|váha|rozměry|velikost|barva|materiál|typ|druh|kategorie',
    'model|značka|výrobce|autor|místo|adresa|země|město|cena|telefon|web|kdy|kde|kdo|vstup|vstupné|trvání',
    'vzdálenost|rok|počet|plocha|výkon|jazyk|nakladatelství|stran|hodnocení|věk|název|verze|záruka|porce',
    'obtížnost|problém|příčina|řešení|příklad|cíl|výsledek|start|trasa|převýšení|kontakt',
  ),
  predicateEndings: words('uje|ují|ává|ávají|ejte|ujte|ěte'),
} satisfies Partial<Words>;
