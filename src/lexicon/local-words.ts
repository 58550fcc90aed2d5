/**
 * Words that mean in one language what they do not mean elsewhere, by language, each with the word that is looked up in
 * its place.
 */
export const localWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { mil: 'thou' },
  es: { pie: 'foot', pies: 'feet', trillón: 'quintillion', trillones: 'quintillion' },
  nl: { ton: 'tonnen', jarige: 'jaar', tot: 'hasta', of: 'or', en: 'and', over: 'over?', onder: 'under' },
  sv: { ton: 'tonnen', mil: 'mil.', tum: 'inch' },
  da: { ton: 'tonnen', mil: 'mil.' },
  nb: { tonn: 'tonnen', mil: 'mil.' },
  no: { tonn: 'tonnen', mil: 'mil.' },
  de: { tonne: 'tonnen' },
  fr: { once: 'oz', onces: 'oz' },
  it: { e: 'and', oltre: 'over' },
  pt: { pes: 'feet', e: 'and' },
  // In Chinese it counts points as well.
  ja: { 分: 'minute' },
  pl: { do: 'hasta', od: 'desde', i: 'and', ok: 'ca', lat: 'years', lata: 'years', rok: 'year', cali: 'inches' },
};

/** Signs of units of one language behind a number, that are words elsewhere, each with the one that is looked up. */
export const localSigns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { Ko: 'kB', ko: 'kB', Mo: 'MB', Go: 'GB', To: 'TB', Po: 'PB' },
};

/**
 * Words that count a thousand times less in English than in most other languages: they are read in English, and where
 * no language is known.
 */
export const shortScale: readonly string[] = ['billion', 'billions', 'trillion', 'trillions'];

/** What stands in place of such a word in another language: no number at all. */
export const unknownScale = 'billion?';
