import { words } from './words.ts';

/** The bound that a comparator makes of the number after it, and whether the number itself is outside. */
export interface Bound {
  side: 'min' | 'max';
  exclusive: boolean;
  /** Whether the words also mean "until", so that hours after them may be a time of day. */
  isUntil?: true;
}

const BELOW: Bound = { side: 'max', exclusive: true };
const AT_MOST: Bound = { side: 'max', exclusive: false };
const ABOVE: Bound = { side: 'min', exclusive: true };
const UNTIL: Bound = { side: 'max', exclusive: false, isUntil: true };
const AT_LEAST: Bound = { side: 'min', exclusive: false };

/** Signs before a number. */
export const comparatorSigns: Readonly<Record<string, Bound>> = {
  '<': BELOW,
  '>': ABOVE,
  '≤': AT_MOST,
  '⩽': AT_MOST,
  '≦': AT_MOST,
  '<=': AT_MOST,
  '=<': AT_MOST,
  '≥': AT_LEAST,
  '⩾': AT_LEAST,
  '≧': AT_LEAST,
  '>=': AT_LEAST,
  '=>': AT_LEAST,
};

/** Words before a number, lower case. Words that mean something else in another language are in `localWords`. */
export const comparatorWords: readonly (readonly [Bound, readonly string[]])[] = [
  [
    BELOW,
    words(
      '小于|少于|低于|小於|低於',
      'under|below|less than|fewer than|lower than|smaller than|shorter than|unter|weniger als',
      'kleiner als|kürzer als|moins de|inférieur à|inférieure à|menos de|inferior a|menor que|menor de',
      'por debajo de|meno di|inferiore a|minore di|al di sotto di|menos que|abaixo de|minder dan',
      'kleiner dan|lager dan|korter dan|mindre än|färre än|lägre än|kortare än|mindre end|mindre enn',
      'mniej niż|poniżej|mniejsze niż|krócej niż',
      '不到|不足|少於|менее|меньше|ниже|короче|менее чем|меньше чем|менше|нижче|коротше|менше ніж|менш ніж|méně než',
      'menší než|nižší než|kratší než|menej ako|menej než|menší ako|nižší ako|kratší ako|kevesebb mint',
      'kisebb mint|rövidebb mint|vähemmän kuin|pienempi kuin|lyhyempi kuin|færre end|lavere end|kortere end',
      'færre enn|lavere enn|kortere enn|mai puțin de|mai puţin de|mai mic de|mai mică de|λιγότερο από',
      'λιγότερα από|λιγότερες από|λιγότεροι από|μικρότερο από|μικρότερη από|χαμηλότερο από|κάτω από',
    ),
  ],
  [
    AT_MOST,
    words(
      '不超过|不超過|不大于|最多|最大|최대',
      'at most|up to|no more than|not more than|no longer than|max|maximum|maximum of|a maximum of|within',
      'less than or equal to|less than or equal|lower than or equal to|smaller than or equal to',
      'equal to or less than|equal or less than|less or equal to|no greater than|not greater than',
      'no higher than|not exceeding|not to exceed|must not exceed|does not exceed|kleiner oder gleich',
      'kleiner gleich|kleiner als oder gleich|weniger als oder gleich|nicht größer als',
      'inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|menor o igual a|menor o igual que',
      'menor que o igual a|inferior o igual a|igual o menor que|igual o inferior a|no superior a',
      'minore o uguale a|inferiore o uguale a|menor ou igual a|kleiner dan of gelijk aan',
      'kleiner dan or gelijk aan|mindre än eller lika med|höchstens|maximal|bis zu|nicht mehr als|au plus',
      "au maximum|jusqu'à|pas plus de|maximum de|como máximo|hasta|no más de|máximo|máx|al massimo|al più",
      'fino a|non più di|massimo|no máximo|até|não mais de|não mais que|hoogstens|ten hoogste',
      'niet meer dan|maximaal|tot maximaal|högst|som mest|upp till|maximalt|inte mer än|højst|op til',
      'høyst|opptil|co najwyżej|najwyżej|maksymalnie|nie więcej niż|maks',
      '至多|不高于|不高於|不多于|不多於|不大於|不长于|最高|最长|最長|小于等于|小於等於|최장|не более|не больше|не выше|не дольше|не превышает',
      'не превышать|не более чем|не больше чем|максимум|макс|в течение|в пределах|не більше|не вище|не довше',
      'не перевищує|не більше ніж|не більш ніж|щонайбільше|протягом|упродовж|впродовж|nejvýše|nejvíce|nejvíc',
      'maximálně|ne více než|najviac|nanajvýš|maximálne|nie viac ako|legfeljebb|maximálisan|nem több mint',
      'en fazla|en çok|azami|maksimum|enintään|korkeintaan|maksimissaan|maksimalt|ikke mere end|inden for',
      'inntil|opp til|ikke mer enn|inom|inte över|w ciągu|nie dłużej niż|cel mult|maxim|până la|nu mai mult de',
      'în termen de|το πολύ|έως|μέχρι|εντός|όχι περισσότερο από',
    ),
  ],
  // In Russian and Ukrainian, and as `localWords` say, in Czech and Slovak.
  [UNTIL, ['до', 'do?']],
  [
    ABOVE,
    words(
      '大于|超过|高于|大於|超過|高於',
      'over|above|more than|greater than|higher than|larger than|longer than|exceeding|exceeds|über',
      'mehr als|größer als|länger als|plus de|supérieur à|supérieure à|más de|superior a|mayor que',
      'mayor de|por encima de|più di|superiore a|maggiore di|al di sopra di|mais de|mais que|acima de',
      'meer dan|groter dan|hoger dan|langer dan|mer än|fler än|större än|högre än|längre än|över|mere end',
      'mer enn|więcej niż|ponad|powyżej|dłużej niż',
      '多于|多於|逾|более|больше|свыше|выше|дольше|более чем|больше чем|більше|понад|вище|довше|більше ніж|більш ніж',
      'větší než|vyšší než|delší než|více než|přes|viac ako|viac než|väčší ako|vyšší ako|dlhší ako|több mint',
      'nagyobb mint|hosszabb mint|enemmän kuin|suurempi kuin|pidempi kuin|yli|flere end|højere end|længere end',
      'større end|flere enn|høyere enn|lengre enn|større enn|większe niż|mai mult de|mai mulți de|mai mare de',
      'peste|περισσότερο από|περισσότερα από|περισσότερες από|περισσότεροι από|μεγαλύτερο από|μεγαλύτερη από',
      'υψηλότερο από|πάνω από|άνω των|άνω του',
    ),
  ],
  [
    AT_LEAST,
    words(
      '不少于|不低于|不小于|至少|最低|최소',
      'at least|no less than|not less than|greater than or equal to|greater than or equal',
      'more than or equal to|higher than or equal to|larger than or equal to|equal to or greater than',
      'equal to or more than|equal or greater than|greater or equal to|no lower than|not lower than',
      'größer oder gleich|größer gleich|größer als oder gleich|mehr als oder gleich|nicht kleiner als',
      'supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|mayor o igual a|mayor o igual que',
      'mayor que o igual a|superior o igual a|igual o mayor que|igual o superior a|no inferior a',
      'maggiore o uguale a|superiore o uguale a|maior ou igual a|groter dan of gelijk aan',
      'groter dan or gelijk aan|större än eller lika med|no fewer than|min|minimum|minimum of',
      'a minimum of|mindestens|minimal|wenigstens|nicht weniger als|au moins|au minimum|pas moins de',
      'minimum de|al menos|como mínimo|por lo menos|no menos de|mínimo|mín|almeno|non meno di|come minimo',
      'pelo menos|ao menos|no mínimo|não menos de|minstens|ten minste|tenminste|minimaal|niet minder dan',
      'minst|åtminstone|mindst|co najmniej|przynajmniej|nie mniej niż',
      '不少於|不低於|不小於|最少|最小|大于等于|大於等於|少なくとも|적어도|не менее|не меньше|не ниже|не менее чем|не меньше чем|минимум',
      'как минимум|по меньшей мере|мин|не менше|не нижче|не менше ніж|не менш ніж|щонайменше|принаймні|мінімум',
      'як мінімум|мін|alespoň|aspoň|nejméně|minimálně|přinejmenším|ne méně než|najmenej|prinajmenšom|minimálne',
      'nie menej ako|legalább|nem kevesebb mint|en az|asgari|vähintään|ikke mindre end|ikke mindre enn',
      'inte mindre än|nie krócej niż|cel puțin|cel puţin|minim|nu mai puțin de|τουλάχιστον|όχι λιγότερο από',
    ),
  ],
];

/** Words that open a lower bound, as prices do (`from $5`, `ab 5 €`); read only before a known unit. */
export const fromWords: readonly string[] = [
  'from',
  'starting at',
  'starting from',
  'ab',
  'dès',
  'à partir de',
  'desde',
  'a partir de',
  'a partire da',
  'vanaf',
  'от',
  'від',
];

/** Words that a dash joins to a number to make it a bound: `sub-200ms`; read only before a known unit. */
export const prefixBounds: Readonly<Record<string, Bound>> = { sub: BELOW };

/**
 * Words that make a class of a small number that counts nothing (`Under 17`), lower case: other single words can only
 * make a bound.
 */
export const classBounds: readonly string[] = ['under', 'below', 'over', 'above', 'unter', 'über', 'över'];

/** Words after a number that make it a bound (`5 or more`). */
export const trailingBounds: readonly (readonly [Bound, readonly string[]])[] = [
  [BELOW, words('未満|未满|未滿|미만|を下回る|より少ない|より短い|altında')],
  [ABOVE, words('超|を超える|を上回る|より多い|より長い|초과|üzeri|üzerinde|üstünde')],
  [
    AT_LEAST,
    words(
      '以上|이상',
      'or more|or above|or higher|or greater|or over|and above|and over|and up|or longer|minimum|min',
      'at least|oder mehr|und mehr|ou plus|et plus|o más|y más|mínimo|au minimum|como mínimo|o più',
      'ou mais|or meer|eller mer|lub więcej|и более|и больше|и выше|или более|или больше|і більше',
      'та більше|або більше|і вище|a více|a víc|nebo více|a viac|alebo viac|vagy több|veya daha fazla',
      'tai enemmän|eller mere|eller flere|sau mai mult|sau mai multe|ή περισσότερο|ή περισσότερα|και άνω',
    ),
  ],
  [
    AT_MOST,
    words(
      '以下|以内|以內|之内|之內|内|內|이하|이내',
      'or less|or fewer|or below|or lower|or under|and below|and under|maximum|max|at most|or shorter',
      'oder weniger|ou moins|o menos|máximo|au maximum|como máximo|o meno|ou menos|or minder|eller mindre',
      'lub mniej|и менее|или менее|и ниже|або менше|і менше|a méně|nebo méně|a menej|alebo menej',
      'vagy kevesebb|belül|veya daha az|içinde|tai vähemmän|sau mai puțin|ή λιγότερο|ή λιγότερα',
    ),
  ],
];
