/** What a comparator does to the number after it: which bound it sets, and whether the number itself is outside. */
export interface Bound {
  side: 'min' | 'max';
  exclusive: boolean;
}

const BELOW: Bound = { side: 'max', exclusive: true };
const AT_MOST: Bound = { side: 'max', exclusive: false };
const ABOVE: Bound = { side: 'min', exclusive: true };
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

/** Words before a number, in English, German, French and Spanish; lower case. */
export const comparatorWords: readonly (readonly [Bound, readonly string[]])[] = [
  [
    BELOW,
    [
      'under',
      'below',
      'less than',
      'fewer than',
      'lower than',
      'smaller than',
      'shorter than',
      'unter',
      'weniger als',
      'kleiner als',
      'kürzer als',
      'moins de',
      'inférieur à',
      'inférieure à',
      'menos de',
      'inferior a',
      'menor que',
      'menor de',
      'por debajo de',
    ],
  ],
  [
    AT_MOST,
    [
      'at most',
      'up to',
      'no more than',
      'not more than',
      'no longer than',
      'max',
      'maximum',
      'maximum of',
      'a maximum of',
      'within',
      'höchstens',
      'maximal',
      'bis zu',
      'nicht mehr als',
      'au plus',
      'au maximum',
      "jusqu'à",
      'pas plus de',
      'maximum de',
      'como máximo',
      'hasta',
      'no más de',
      'máximo',
      'máx',
    ],
  ],
  [
    ABOVE,
    [
      'over',
      'above',
      'more than',
      'greater than',
      'higher than',
      'larger than',
      'longer than',
      'exceeding',
      'exceeds',
      'über',
      'mehr als',
      'größer als',
      'länger als',
      'plus de',
      'supérieur à',
      'supérieure à',
      'más de',
      'superior a',
      'mayor que',
      'mayor de',
      'por encima de',
    ],
  ],
  [
    AT_LEAST,
    [
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'min',
      'minimum',
      'minimum of',
      'a minimum of',
      'mindestens',
      'minimal',
      'wenigstens',
      'nicht weniger als',
      'au moins',
      'au minimum',
      'pas moins de',
      'minimum de',
      'al menos',
      'como mínimo',
      'por lo menos',
      'no menos de',
      'mínimo',
      'mín',
    ],
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
];

/** Words that open a lower bound and, where a range follows, belong to the range (`von 5 bis 10 s`, `from 5 to 10 s`). */
export const rangeOpeners: readonly string[] = ['from', 'von', 'de', 'desde'];

/** Words behind a number that make it a bound (`5 or more`). */
export const trailingBounds: readonly (readonly [Bound, readonly string[]])[] = [
  [
    AT_LEAST,
    [
      'or more',
      'or above',
      'or higher',
      'or greater',
      'or over',
      'and above',
      'and over',
      'and up',
      'or longer',
      'minimum',
      'min',
      'at least',
      'oder mehr',
      'und mehr',
      'ou plus',
      'et plus',
      'o más',
      'y más',
      'mínimo',
      'au minimum',
      'como mínimo',
    ],
  ],
  [
    AT_MOST,
    [
      'or less',
      'or fewer',
      'or below',
      'or lower',
      'or under',
      'and below',
      'and under',
      'maximum',
      'max',
      'at most',
      'or shorter',
      'oder weniger',
      'ou moins',
      'o menos',
      'máximo',
      'au maximum',
      'como máximo',
    ],
  ],
];

/** Words that make a number approximate. */
export const approximateWords: readonly string[] = [
  'about',
  'approx',
  'approximately',
  'around',
  'roughly',
  'circa',
  'ca',
  'nearly',
  'almost',
  'some',
  'etwa',
  'ungefähr',
  'rund',
  'zirka',
  'environ',
  'près de',
  'presque',
  'aproximadamente',
  'aprox',
  'alrededor de',
  'unos',
  'unas',
  'casi',
  'cerca de',
];

/** Signs that do the same. */
export const approximateSigns: readonly string[] = ['~', '≈', '∼', '≃', '～'];

/** Signs and words between the ends of a range. */
export const rangeSigns: readonly string[] = ['-', '–', '—', '‒', '‑', '…', '..', '...'];
export const rangeWords: readonly string[] = ['to', 'bis', 'à', 'a', 'hasta', 'through', 'up to', 'bis zu', "jusqu'à"];

/** Words that open a range, with the words that then join its ends. */
export const betweenWords: readonly (readonly [opener: string, joiners: readonly string[]])[] = [
  ['between', ['and']],
  ['zwischen', ['und']],
  ['entre', ['et', 'y']],
];
