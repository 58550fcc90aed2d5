/** Words and phrases in the header of a column that tells its rows apart, lower case. */
export const differenceWords: readonly string[] = [
  'how it differs', 'how they differ', 'difference', 'differences', 'differs', 'key difference', 'common confusion', 'confused with', 'compared to', 'compared with',
  'unterschied', 'unterschiede', 'abgrenzung', 'verwechslung', 'im vergleich zu',
  'différence', 'différences', 'confusion courante',
  'diferencia', 'diferencias', 'en qué se diferencia', 'confusión común',
];

/** Words in a title that announce a comparison, lower case. */
export const comparisonTitleWords: readonly string[] = [
  'vs', 'vs.', 'versus', 'comparison', 'compared', 'compare', 'comparing', 'differences', 'difference between', 'alternatives',
  'vergleich', 'im vergleich', 'gegenüberstellung', 'unterschiede', 'unterschied zwischen', 'alternativen',
  'comparaison', 'comparatif', 'différences', 'différence entre',
  'comparación', 'comparativa', 'diferencias', 'diferencia entre', 'frente a',
];
