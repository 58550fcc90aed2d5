/**
 * Words for a statistic, lower case, by the name that the library uses for it. Percentiles (`p95`) are read by their
 * form.
 */
export const statisticWords: Readonly<Record<string, readonly string[]>> = {
  median: ['median', 'the median', 'médiane', 'mediana'],
  avg: [
    'avg',
    'average',
    'mean',
    'on average',
    'durchschnitt',
    'durchschnittlich',
    'im durchschnitt',
    'im mittel',
    'mittelwert',
    'ø',
    'moyenne',
    'en moyenne',
    'promedio',
    'en promedio',
    'de media',
  ],
  max: ['max', 'maximum', 'peak'],
  min: ['min', 'minimum'],
};

/** Words that follow the number of a percentile: `95th percentile`. */
export const percentileWords: readonly string[] = [
  'percentile',
  'percentiles',
  'pctl',
  'pctile',
  'pct',
  'perzentil',
  'quantile',
  'centile',
  'percentil',
];

/** Suffixes of the number of a percentile: `95th`, `95e`, `95p`. */
export const percentileSuffixes: readonly string[] = ['th', 'st', 'nd', 'rd', 'e', 'p'];
