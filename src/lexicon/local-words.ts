const norwegian = { tonn: 'tonnen', mil: 'mil.', fra: 'from', time: 'hour', timer: 'hours', innen: 'within' };

/**
 * Words that have in one language a meaning that they do not have elsewhere, by language, each with the word that is
 * looked up in its place.
 */
export const localWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { mil: 'thou' },
  es: { pie: 'foot', pies: 'feet', trillón: 'quintillion', trillones: 'quintillion' },
  de: { tonne: 'tonnen', mind: 'mindestens' },
  nl: { ton: 'tonnen', jarige: 'jaar', tot: 'hasta', of: 'or', en: 'and', over: 'over?', onder: 'under' },
  sv: { ton: 'tonnen', mil: 'mil.', tum: 'inch', tim: 'hours', st: 'st.' },
  da: { ton: 'tonnen', mil: 'mil.', fra: 'from', time: 'hour', timer: 'hours' },
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  fi: { alle: 'under', yli: 'over', pv: 'day', vrk: 'day', vk: 'week', kk: 'month' },
  fr: { once: 'oz', onces: 'oz', env: 'environ' },
  it: { e: 'and', oltre: 'over' },
  pt: { pes: 'feet', e: 'and' },
  // In Chinese it counts points as well.
  ja: { 分: 'minute' },
  // In Japanese these are America, laps and an old measure; years are written so in all three languages.
  zh: { 米: '公尺', 周: '星期', 週: '星期', 升: '公升', 年: '年数', 元: '元.' },
  ko: { 년: '年数' },
  // A year in Russian, an hour in Ukrainian.
  ru: { год: 'рік' },
  uk: { год: 'часов', година: 'час', години: 'часа', годин: 'часов' },
  cs: {
    pod: 'under',
    nad: 'over',
    do: 'do?',
    od: 'desde',
    asi: 'cca',
    den: 'день',
    let: 'years',
    rok: 'рік',
    ks: 'ks.',
    mil: 'mln',
  },
  sk: { pod: 'under', nad: 'over', do: 'do?', od: 'desde', asi: 'cca', rok: 'рік', ks: 'ks.', mil: 'mln' },
  hr: { mil: 'mln' },
  hu: { perc: 'minute', nap: 'day', kb: 'kb.', db: 'db.' },
  // Before a number the sign of a share, as Turkish and Basque write it.
  eu: { '%': 'percent' },
  tr: { '%': 'percent', sn: 'second', dk: 'minute', saat: 'hour', ay: 'month', bin: 'thousand' },
  ro: { sub: 'under', zi: 'day', mil: 'mln' },
  pl: { do: 'hasta', od: 'desde', i: 'and', ok: 'ca', lat: 'years', lata: 'years', rok: 'рік', cali: 'inches' },
};

/**
 * Signs of units of one language after a number that are words elsewhere, each with the sign that is looked up instead.
 */
export const localSigns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // In Finnish an hour as well as a tonne.
  fi: { t: 't?' },
  // Elsewhere a teaspoon.
  tr: { TL: 'TRY' },
  fr: { Ko: 'kB', ko: 'kB', Mo: 'MB', Go: 'GB', To: 'TB', Po: 'PB' },
};

/**
 * Words that mean a thousand times less in English than in most other languages: they are read in English, and where no
 * language is known.
 */
export const shortScale: readonly string[] = ['billion', 'billions', 'trillion', 'trillions'];

/** Replaces such a word in another language: no number at all. */
export const unknownScale = 'billion?';
