/** Words in the header of a column that names metrics, lower case. */
export const metricNameWords: readonly string[] = [
  'metric', 'metrics', 'sli', 'slis', 'slo', 'kpi', 'kpis', 'indicator', 'indicators', 'measure', 'measurement',
  'metrik', 'kennzahl', 'kennzahlen', 'messgröße', 'indikator',
  'métrique', 'mesure', 'indicateur', 'indicateurs',
  'métrica', 'métricas', 'medida', 'indicador', 'indicadores',
];

/** Words in the header of a column that holds targets, thresholds or budgets, lower case. */
export const metricTargetWords: readonly string[] = [
  'target', 'targets', 'goal', 'goals', 'threshold', 'thresholds', 'objective', 'objectives', 'budget', 'limit', 'limits', 'benchmark', 'slo',
  'ziel', 'zielwert', 'sollwert', 'schwellenwert', 'grenzwert', 'richtwert',
  'cible', 'objectif', 'seuil', 'limite',
  'objetivo', 'meta', 'umbral', 'límite',
];

/** Phrases in the header of a column that says how something is measured, lower case. */
export const metricMethodWords: readonly string[] = [
  'how to measure', 'how measured', 'measurement', 'measured by', 'measured with', 'formula', 'calculation', 'how to calculate', 'how it is measured',
  'messmethode', 'messung', 'formel', 'berechnung', 'wie gemessen',
  'méthode de mesure', 'formule', 'calcul',
  'cómo medir', 'fórmula', 'cálculo',
];
