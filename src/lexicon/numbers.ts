/**
 * How numbers are written, by language. Groups: `.` `,` or `'` between thousands, or a space of any width; `also` where
 * another sign is as common.
 */
export interface NumberStyle {
  decimal: '.' | ',';
  group: '.' | ',' | ' ' | "'";
  also?: ' ' | "'";
}

const POINT: NumberStyle = { decimal: '.', group: ',' };
const COMMA: NumberStyle = { decimal: ',', group: '.' };
const SPACED: NumberStyle = { decimal: ',', group: '.', also: ' ' };
const SPACE: NumberStyle = { decimal: ',', group: ' ' };
const SWISS: NumberStyle = { decimal: '.', group: "'" };

/** The style of a language, by its primary subtag. A language that is not listed is unknown. */
export const numberStyles: Readonly<Record<string, NumberStyle>> = {
  en: POINT,
  zh: POINT,
  ja: POINT,
  ko: POINT,
  th: POINT,
  he: POINT,
  ms: POINT,
  fil: POINT,
  cy: POINT,
  ga: POINT,
  de: SPACED,
  es: SPACED,
  it: SPACED,
  nl: COMMA,
  pt: SPACED,
  da: SPACED,
  id: COMMA,
  tr: COMMA,
  el: COMMA,
  hr: SPACED,
  sl: SPACED,
  ro: SPACED,
  ca: SPACED,
  gl: SPACED,
  is: COMMA,
  vi: COMMA,
  fr: SPACE,
  ru: SPACE,
  uk: SPACE,
  pl: SPACE,
  cs: SPACE,
  sk: SPACE,
  sv: SPACE,
  nb: SPACE,
  nn: SPACE,
  no: SPACE,
  fi: SPACE,
  hu: SPACE,
  bg: SPACE,
  lt: SPACE,
  lv: SPACE,
  et: SPACE,
};

/** The style of a region where it differs from the style of its language. */
export const regionalNumberStyles: Readonly<Record<string, NumberStyle>> = {
  'de-ch': SWISS,
  'de-li': SWISS,
  'it-ch': SWISS,
  'fr-ch': { decimal: ',', group: ' ', also: "'" },
  'de-at': SPACE,
  'pt-pt': SPACE,
  'en-za': SPACE,
  'es-mx': POINT,
  'es-us': POINT,
  'es-pr': POINT,
  'es-gt': POINT,
  'es-hn': POINT,
  'es-ni': POINT,
  'es-pa': POINT,
  'es-pe': POINT,
  'es-sv': POINT,
  'es-do': POINT,
  'es-419': POINT,
};

/**
 * Words that multiply the number before them by a power of ten, by that power. Two in a row are both applied (`mil
 * millones`).
 */
export const numberWords: readonly (readonly [power: number, words: string])[] = [
  [2, 'hundred 百 백'],
  [
    3,
    'thousand tausend tsd mil mille mila duizend tusen tysiąc tysiące tysięcy tys тыс тысяч हज़ार हजार тисяча тисячі тисяч tisíc tisíce tuhat tuhatta ezer mii χιλιάδες 千 천',
  ],
  [4, '万 萬 만'],
  [5, 'lakh lakhs लाख'],
  [
    6,
    'million millions mio mln millionen millón millon millones milione milioni milhão milhao milhões milhoes miljoen miljon miljoner millioner milion miliony milionów млн миллион миллиона миллионов мільйон мільйони мільйонів miliónů miliónov millió milyon milj miljoonaa milioane εκατομμύρια 百万 百萬 백만',
  ],
  [7, 'crore crores करोड़ करोड 千万 千萬 천만'],
  [8, '亿 億 억'],
  [
    9,
    'billion billions mrd bln milliarde milliarden milliard milliards millardo millardos miliardo miliardi mld bilhão bilhao bilhões bilhoes miljard miljarder milliarder mia miliard miliardy miliardów млрд миллиард миллиарда миллиардов мільярд мільярди мільярдів milyar miljardia miliarde δισεκατομμύρια अरब',
  ],
  [
    12,
    'trillion trillions billionen billón billon billones bilião biliões trilhão trilhao trilhões trilhoes biljoen biljon biljoner bilion biliony bilionów 万亿 萬億',
  ],
];

/** Words among them that are never abbreviated: before a point they mean a million in other languages. */
export const wholeNumberWords: readonly string[] = ['mil'];

/**
 * Letters that do the same when they are attached (`$5M`, `10k+`). They are read only where nothing else can be meant:
 * before a currency, `T` is a thousand in German.
 */
export const magnitudeLetters: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  T: 12,
  m: 6,
  bn: 9,
  Md: 9,
  Mds: 9,
  mn: 6,
};
