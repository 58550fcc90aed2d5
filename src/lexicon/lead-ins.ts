/*
 * What tells the beginning of a sentence that leads into a list (`Here is what you need:`) from a label (`Ingredients:`). All languages are looked
 * up at once, so a word stands here only if it says the same in each of them: `man`, `war`, `hat` or `on` would not.
 */
import { words } from './words.ts';

/** First words of a lead-in, one or two of them, lower case, by language. */
export const leadInStarts: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'here|there|these|this|those|following|below|above|if|because|since|although|while|some|several|many|let|please',
    'we|you|he|she|they|and|but|or|so|also|then|now|today|just|simply|remember|consider|among|depending',
    'according|make sure|a few|as you|as we|with this|in this|in these|in addition|for this|for these|for example',
    'for instance|such as|other than|last week|last month|last year|yesterday|namely|okay|ok|not all|not every|ask|understand',
    'examples of|an example|example of|keep in|bear in|think about|think of|look for|watch for|note that|know that',
  ),
  de: words(
    'hier|diese|dieser|dieses|diesem|folgende|folgender|folgendes|nachfolgend|nachfolgende|nachstehend|wenn|falls',
    'weil|dazu|dafür|dabei|damit|darum|sie|ihr|wir|ich|bitte|einige|mehrere|und|oder|aber|außerdem|zudem',
    'im folgenden|zum beispiel|unter anderem|es gibt|so|gestern|heute|nämlich|letzte woche|nicht alle|beispiele für',
  ),
  fr: words(
    'voici|voilà|ces|cette|cet|ceci|cela|suivants|vous|nous|ils|elles|elle|quelques|plusieurs|aucun|aucune|et|mais',
    'ou|parmi|notamment|par exemple|c est|il faut|il y|il est|dans cette|dans cet|pour cela|exemples de',
  ),
  es: words(
    'aquí|estos|estas|este|esta|esto|siguientes|si|usted|ustedes|nosotros|algunos|algunas|varios|varias|ningún',
    'ninguna|y|pero|entre|además|a continuación|por ejemplo|como|ayer|hoy|ejemplos de',
  ),
  it: words(
    'ecco|questi|queste|questo|questa|seguono|alcuni|alcune|nessun|nessuna|ed|ma|tra|fra|inoltre|ad esempio',
    'per esempio|esempi di',
  ),
  pt: words(
    'aqui|estes|estas|esta|isto|esses|essas|confira|veja|você|vocês|nós|alguns|algumas|vários|várias|nenhum|nenhuma',
    'mas|entre|além|abaixo|a seguir|por exemplo|exemplos de',
  ),
  nl: words(
    'hier|hieronder|deze|dit|als|omdat|je|jij|wij|ze|zij|enkele|sommige|maar|ook|daarnaast|bijvoorbeeld|voorbeelden van',
  ),
  pl: words('oto|poniżej|jeśli|jeżeli|gdy|ponieważ|kilka|niektóre|brak|oraz|ale|na przykład|należą|wśród'),
  sv: words('här|dessa|detta|nedan|några|inga|och|bland|till exempel'),
  da: words('disse|dette|nedenfor|hvis|nogle|noen|ingen|og|blant|blandt|for eksempel|her er'),
  fi: words('tässä|nämä|seuraavat|jos|ja|mutta|esimerkiksi|muutamia'),
  ru: words('вот|эти|этот|это|если|ниже|следующие|некоторые|несколько|нет|и|но|или|среди|например|мы|вы'),
  tr: words('işte|bu|şu|aşağıda|eğer|bazı|ve|ama|örneğin'),
};

/** Words that make a sentence of the words around them, lower case, by language: finite verbs, pronouns, and what points ahead. */
export const sentenceWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'following|below|is|are|was|were|has|have|had|will|would|should|must|includes|consists|contains|requires|needs',
    'comes|come|follows|you|we|they|he|she|because|whether|yourself|yourselves|themselves|itself',
  ),
  de: words(
    'folgende|folgenden|folgender|folgendes|folgendem|nachfolgenden|nachstehenden|ist|sind|waren|haben|hatte|hatten',
    'wird|werden|wurde|wurden|kann|können|sollte|sollten|muss|müssen|gehören|gehört|umfasst|enthält|finden|findet',
    'gibt|gilt|gelten|benötigt|braucht|sie|wir|ihr|weil|dass|zählen|lauten|steht|stehen|hier',
  ),
  fr: words(
    'suivant|suivante|suivants|suivantes|sont|était|étaient|ont|avait|doit|doivent|peut|peuvent|comprend',
    'comprennent|contient|vous|nous|ils|elles|ci-dessous|dessous|parce|voici|faut',
  ),
  es: words(
    'siguiente|siguientes|está|están|fueron|tiene|tienen|debe|deben|puede|pueden|incluye|incluyen|contiene',
    'necesitas|necesitarás|usted|ustedes|nosotros|porque|continuación',
  ),
  it: words(
    'seguente|seguenti|è|sono|hanno|deve|devono|può|possono|comprende|contiene|occorre|occorrono|perché|seguito',
  ),
  pt: words(
    'seguinte|seguintes|são|está|estão|foram|têm|deve|devem|pode|podem|inclui|incluem|contém|há|você|vocês|abaixo',
    'porque',
  ),
  nl: words('volgende|onderstaande|zijn|heeft|hebben|wordt|worden|moet|moeten|bevat|bevatten|wij|omdat|hieronder'),
  pl: words(
    'następujące|następujących|następujący|poniższe|poniższych|jest|są|był|były|może|mogą|należy|należą|trzeba',
    'zawiera|ponieważ|poniżej',
  ),
  sv: words('följande|nedan|nedanstående|är|har|måste|innehåller|ska|eftersom'),
  da: words('følgende|nedenfor|nedenstående|skal|indeholder|inneholder|fordi|må'),
  fi: words('seuraavat|seuraavia|ovat|alla|koska'),
  ru: words(
    'следующие|следующих|следующее|ниже|является|являются|есть|можно|нужно|необходимо|следует|мы|вы|они|потому',
  ),
  tr: words('aşağıdaki|aşağıda|vardır|şunlardır|şunlar|gerekir'),
};

/**
 * Finite verbs that make a sentence of the words around them where these end in a colon, lower case, by language: `The tool offers three views:`. As the
 * first or the last word most of them are names of things, too: `Special offers:`.
 */
export const leadInVerbs: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'provides|provide|offers|combines|combine|gives|give|brings|makes|takes|helps|helped|allows|allow|enables|enable|lets|keeps',
    'means|shows|involves|involve|covers|supports|brought|adds|creates|creates|delivers|deliver|depends|depend|differs|differ',
    'maintain|maintains|centralizes|centralises|serves|faces|looks|works|uses|lists|places|sets|boils|comprises|comprise|affects',
    'affect|determine|determines|improves|reduces|increases|ensures|ensure|brings|achieves|faces|lies|cannot|can|could|may|might',
    'do|does|did|made|found|identified|recommend|recommends|suggest|suggests|say|says|explains|explain|recommended',
  ),
  de: words(
    'bietet|bieten|umfassen|liefert|liefern|sorgt|sorgen|ermöglicht|ermöglichen|hilft|helfen|macht|machen|zeigt|zeigen|besteht',
    'bestehen|spielen|spielt|entscheiden|entscheidet|beeinflussen|unterscheidet|unterscheiden|lassen|lässt|kommt|kommen|empfehlen',
    'empfiehlt|könnte|könnten|dürfen|darf',
  ),
  fr: words(
    'offre|offrent|propose|proposent|permet|permettent|apporte|apportent|combine|compte|comptent|donne|donnent|aide|aident',
    'repose|reposent|influencent|distingue|recommande|recommandons|existe|existent',
  ),
  es: words(
    'ofrece|ofrecen|permite|permiten|proporciona|proporcionan|ayuda|ayudan|combina|combinan|aporta|aportan|existe|existen',
    'influyen|recomienda|recomendamos|hay|son',
  ),
  it: words(
    'offre|offrono|permette|permettono|consente|consentono|fornisce|aiuta|aiutano|combina|esistono|influenzano',
  ),
  pt: words('oferece|oferecem|permite|permitem|fornece|ajuda|ajudam|combina|existem|influenciam|recomendamos'),
  nl: words('biedt|bieden|geeft|geven|helpt|helpen|maakt|maken|combineert|bestaat|bestaan|kunnen|kan|zorgt|zorgen'),
  pl: words('oferuje|oferują|zapewnia|zapewniają|pomaga|pomagają|pozwala|pozwalają|obejmuje|wpływają'),
  sv: words('erbjuder|ger|hjälper|består|finns|kan|kombinerar|påverkar'),
  ru: words('предлагает|предлагают|позволяет|позволяют|даёт|дает|дают|помогает|помогают|включает|включают|состоит'),
};

/** Words that count or choose among what follows, lower case, by language: before a colon they lead in and name nothing, as in `Two kinds of oil:`. */
export const countingWords: Readonly<Record<string, readonly string[]>> = {
  en: words('two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|various|certain|few'),
  de: words('zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einige|mehrere|verschiedene'),
  fr: words('deux|trois|quatre|cinq|sept|huit|neuf|dix|quelques|plusieurs'),
  es: words('dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algunos|algunas|varios|varias'),
  it: words('tre|quattro|cinque|sette|otto|nove|dieci|alcuni|alcune|diversi|diverse'),
  pt: words('dois|duas|três|quatro|oito|dez|alguns|algumas|vários|várias'),
  nl: words('twee|drie|vijf|zeven|negen|tien|enkele|verschillende'),
  pl: words('dwa|dwie|trzy|cztery|pięć|sześć|kilka'),
  sv: words('två|tre|fyra|fem|sju|åtta|några|flera'),
  ru: words('два|две|три|четыре|пять|шесть|несколько'),
};

/** Pronouns that end a line with their verb, which is still to be completed, lower case: `Under the hood, it's:`. */
export const contractedPronouns: readonly string[] = words('it|that|there|here|he|she|they|what');

/** Beginnings of a clause about when something is done, lower case: before a form of the verb that ends so, it leads in. */
export const timeClauses: Readonly<Record<'starts' | 'endings', readonly string[]>> = {
  starts: words('when|while|before|after|by'),
  endings: words('ing'),
};

/** What points ahead in scripts that do not set words apart. */
export const unspacedLeadIns: readonly string[] = words(
  '以下|如下|下列|次の|下記|下記の|包括|具体的には|例えば|例如|다음',
);

/** First words of a clause that a title may be, by language: `When it is worth it`, `Wie es funktioniert`. */
export const clauseStarts: Readonly<Record<string, readonly string[]>> = {
  en: words('what|when|where|how|why|who|which|whom'),
  de: words('was|wann|wo|wie|warum|wer|welche|welcher|welches|wofür|woran|worauf|wozu|weshalb'),
  fr: words('quand|où|comment|pourquoi|qui|quoi|quel|quelle|quels|quelles'),
  es: words('qué|cuándo|dónde|cómo|cuál|cuáles|quién|por qué'),
  it: words('cosa|quando|dove|come|quale|quali|chi|che cosa'),
  pt: words('quando|onde|quem|qual|quais|o que|por que|como'),
  nl: words('wat|wanneer|waar|hoe|waarom|wie|welke'),
  pl: words('co|kiedy|gdzie|jak|dlaczego|kto|który|które'),
  sv: words('vad|när|hur|varför|vem|vilka'),
  da: words('hvad|hva|hvornår|når|hvor|hvordan|hvorfor|hvem|hvilke'),
  ru: words('что|когда|где|как|почему|кто|какие|зачем'),
};

/** Last words that cannot end a label, because what they belong to is still to come, by language. */
export const danglingWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'a|an|the|to|of|for|from|with|in|on|at|by|as|and|or|but|that|which|are|is|was|were|be|because|like|include',
    'includes|including|says|said|say|if|when|than|into|about|their|your|our|its|my|this|these|you|need|following',
    'below|here|see|via|provides|enables|allows|requires|contains|involves|consists|can|will|should|must|helps|lets',
    'gives|means|it s|that s|mind|note that',
  ),
  de: words(
    'der|die|das|den|dem|ein|eine|einen|einem|einer|und|oder|von|mit|für|zu|zum|zur|bei|aus|auf|über|unter|sind|ist',
    'werden|wird|dass|als|wie|durch|hier|sowie|gehören|haben|hat|unser|unsere|ihre',
  ),
  fr: words(
    'le|la|les|un|une|des|du|de|et|ou|à|au|aux|avec|pour|par|dans|sur|est|sont|que|qui|comme|suivants|suivantes|ici',
  ),
  es: words('el|los|las|unos|unas|y|o|del|con|para|por|en|es|son|como|siguientes|aquí'),
  it: words('il|lo|gli|le|di|da|con|per|su|tra|fra|è|sono|come|che|del|della'),
  pt: words('os|as|um|uma|e|ou|do|da|dos|das|com|para|por|em|são|é|como|aqui'),
  nl: words('de|het|een|en|of|van|met|voor|op|in|zijn|is|om|te|bij|zoals|hier'),
  pl: words('i|oraz|lub|z|ze|do|na|w|są|jest|to|takie|jak|tutaj'),
  sv: words('och|eller|med|för|av|på|är|att|som|til|for|og|er|at|her'),
  ru: words('и|или|с|в|на|для|от|по|это|как|что|здесь'),
};

/** Articles and possessives, lower case, by language: a line that begins with one and ends in a colon is more often a sentence than a label. */
export const articles: Readonly<Record<string, readonly string[]>> = {
  en: words('the|a|an|our|your|my|their|its|his|her|each|every|all|both|most|other|another'),
  de: words('der|die|das|den|dem|ein|eine|einen|unser|unsere|mein|meine|dein|deine|ihre|jeder|jede|jedes|alle|beide'),
  fr: words('le|la|les|l|un|une|des|notre|nos|votre|vos|mon|mes|leur|leurs|chaque|tous|toutes|tout'),
  es: words('el|los|las|una|unos|unas|nuestro|nuestra|nuestros|nuestras|mi|mis|tu|tus|su|sus|cada|todos|todas'),
  it: words('il|lo|i|gli|le|uno|nostro|nostra|nostri|ogni|tutti|tutte'),
  pt: words('o|os|as|um|uma|nosso|nossa|nossos|seu|sua|seus|suas|todos|todas'),
  nl: words('de|het|een|onze|ons|mijn|jouw|uw|elke|alle'),
  sv: words('en|ett|et|den|det|de|vår|våra|vores|vår|alla|alle'),
};
