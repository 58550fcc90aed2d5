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
