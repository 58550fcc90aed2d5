/** How numbers are written, by language. Groups: `.` `,` or `'` between thousands, or a space of any width. */
export interface NumberStyle {
  decimal: '.' | ',';
  group: '.' | ',' | ' ' | "'";
}

const POINT: NumberStyle = { decimal: '.', group: ',' };
const COMMA: NumberStyle = { decimal: ',', group: '.' };
const SPACE: NumberStyle = { decimal: ',', group: ' ' };
const SWISS: NumberStyle = { decimal: '.', group: "'" };

/** The style of a language, by its primary subtag. A language that is not listed is not known. */
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
  de: COMMA,
  es: COMMA,
  it: COMMA,
  nl: COMMA,
  pt: COMMA,
  da: COMMA,
  id: COMMA,
  tr: COMMA,
  el: COMMA,
  hr: COMMA,
  sl: COMMA,
  ro: COMMA,
  ca: COMMA,
  gl: COMMA,
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

/** The style of a region where it is not the style of its language. */
export const regionalNumberStyles: Readonly<Record<string, NumberStyle>> = {
  'de-ch': SWISS,
  'de-li': SWISS,
  'it-ch': SWISS,
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

/** Words that multiply the number before them by a power of ten. */
export const numberWords: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  millions: 6,
  billion: 9,
  trillion: 12,
  mio: 6,
  mrd: 9,
  tausend: 3,
  millionen: 6,
  mille: 3,
  mil: 3,
  millones: 6,
  mln: 6,
  bln: 9,
};

/** Letters that do the same when they are attached (`$5M`, `10k+`). They are read only where nothing else can be meant. */
export const magnitudeLetters: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  T: 12,
  m: 6,
  bn: 9,
  mn: 6,
};
