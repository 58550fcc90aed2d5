/** Words in the header of a column that names metrics, lower case. */
export const metricNameWords: readonly string[] = [
  'metric', 'metrics', 'sli', 'slis', 'slo', 'kpi', 'kpis', 'indicator', 'indicators', 'measure', 'measurement', 'quality gate',
  'metrik', 'metriken', 'kennzahl', 'kennzahlen', 'messgröße', 'messgrößen', 'indikator', 'indikatoren', 'messwert', 'kenngröße',
  'métrique', 'métriques', 'mesure', 'indicateur', 'indicateurs',
  'métrica', 'métricas', 'medida', 'indicador', 'indicadores',
  'metrica', 'metriche', 'misura', 'indicatore', 'indicatori',
  'metriek', 'meetwaarde', 'maatstaf', 'indicatoren', 'wskaźnik', 'wskaźniki', 'metryka', 'показатель', 'показатели', 'метрика', 'chỉ số',
];

/** Words in the header of a column that holds targets, thresholds or budgets, lower case. */
export const metricTargetWords: readonly string[] = [
  'target', 'targets', 'goal', 'goals', 'threshold', 'thresholds', 'objective', 'objectives', 'budget', 'limit', 'limits', 'benchmark', 'slo', 'recommended', 'acceptable', 'good', 'desired', 'healthy', 'normal range', 'reference range', 'guideline',
  'ziel', 'zielwert', 'zielwerte', 'sollwert', 'schwellenwert', 'grenzwert', 'grenzwerte', 'richtwert', 'soll', 'vorgabe', 'normalwert', 'referenzbereich',
  'cible', 'cibles', 'objectif', 'objectifs', 'seuil', 'seuils', 'limite', 'valeur cible', 'valeur limite',
  'objetivo', 'objetivos', 'meta', 'metas', 'umbral', 'umbrales', 'límite', 'límites', 'valor de referencia',
  'obiettivo', 'obiettivi', 'soglia', 'soglie', 'limite', 'limiti', 'limiar', 'doel', 'doelen', 'doelwaarde', 'streefwaarde', 'drempel', 'drempelwaarde', 'grenswaarde', 'cel', 'próg', 'цель', 'порог', 'норма',
];

/** Phrases in the header of a column that says how something is measured, or what it measures, lower case. */
export const metricMethodWords: readonly string[] = [
  'how to measure', 'how measured', 'how it s measured', 'how to track', 'measurement', 'measurement method', 'measured by', 'measured with', 'formula', 'calculation', 'how to calculate', 'how it is measured', 'how it is calculated',
  'what it measures', 'what it tells you', 'measures', 'direction', 'unit', 'units',
  'messmethode', 'messung', 'formel', 'berechnung', 'wie gemessen', 'was gemessen wird', 'einheit',
  'méthode de mesure', 'formule', 'calcul', 'ce qu il mesure', 'unité',
  'cómo medir', 'cómo se mide', 'qué mide', 'fórmula', 'cálculo', 'unidad',
  'come si misura', 'formula', 'calcolo', 'unità', 'como medir', 'o que mede', 'unidade', 'hoe te meten', 'meetmethode', 'formule', 'berekening', 'eenheid', 'wzór', 'формула',
];

/** Words in the header of a column that holds what was measured, or where it stands against its scale, lower case. */
export const metricValueWords: readonly string[] = [
  'value', 'values', 'actual', 'current', 'measured', 'result', 'reading', 'baseline', 'poor', 'needs improvement', 'warning', 'critical', 'alert', 'alert if', 'status', 'amount', 'per serving', 'per 100 g', 'per 100g', 'daily value', 'updated data', 'data',
  'wert', 'werte', 'ist', 'istwert', 'gemessen', 'messwert', 'aktuell', 'menge', 'pro portion', 'pro 100 g', 'je 100 g',
  'valeur', 'valeurs', 'mesuré', 'actuel', 'quantité', 'par portion', 'pour 100 g', 'valor', 'valores', 'actual', 'medido', 'cantidad', 'por porción', 'por 100 g', 'por ración',
  'valore', 'valori', 'misurato', 'per 100 g', 'quantità', 'quantidade', 'waarde', 'gemeten', 'huidig', 'per 100 gram', 'wartość', 'значение',
];

/** Words in a title over metrics, lower case. */
export const metricTitleWords: readonly string[] = [
  'metric', 'metrics', 'kpi', 'kpis', 'slo', 'slos', 'sli', 'slis', 'sla', 'slas', 'service level', 'service levels', 'indicators', 'thresholds', 'threshold', 'targets', 'target', 'measuring', 'scorecard', 'success criteria', 'performance budget',
  'response times', 'market overview', 'key figures', 'statistics',
  'kennzahlen', 'zielwerte', 'grenzwerte', 'messwerte', 'indikatoren', 'leistungskennzahlen',
  'indicateurs', 'métriques', 'seuils', 'objectifs', 'chiffres clés', 'indicadores', 'métricas', 'umbrales', 'indicatori', 'metriche', 'soglie', 'metas', 'kerncijfers', 'indicatoren', 'wskaźniki', 'показатели',
];

/** Words in a title over the nutrition facts of something, lower case. */
export const nutritionTitleWords: readonly string[] = [
  'nutrition', 'nutrition facts', 'nutritional', 'nutritional information', 'nutritional values', 'nutrients', 'nährwerte', 'nährwertangaben', 'nährwert', 'nährwerttabelle', 'valeurs nutritionnelles', 'valeur nutritive',
  'información nutricional', 'valores nutricionales', 'valor nutricional', 'valori nutrizionali', 'informazioni nutrizionali', 'informação nutricional', 'voedingswaarde', 'voedingswaarden', 'wartości odżywcze',
];

/** Names of what food is measured for, lower case, as words within a row label. */
export const nutrientWords: readonly string[] = [
  'calories', 'calorie', 'energy', 'kcal', 'kj', 'fat', 'total fat', 'saturated', 'saturates', 'carbohydrate', 'carbohydrates', 'carbs', 'sugar', 'sugars', 'fiber', 'fibre', 'protein', 'proteins', 'sodium', 'salt', 'cholesterol', 'calcium', 'iron', 'potassium',
  'magnesium', 'zinc', 'vitamin', 'folate', 'niacin', 'riboflavin', 'thiamin', 'phosphorus', 'selenium', 'copper', 'manganese', 'omega-3', 'omega-6',
  'brennwert', 'kalorien', 'energie', 'fett', 'kohlenhydrate', 'zucker', 'ballaststoffe', 'eiweiß', 'salz', 'eisen', 'kalium', 'zink', 'natrium', 'vitamine',
  'énergie', 'matières grasses', 'lipides', 'glucides', 'sucres', 'fibres', 'protéines', 'sel', 'fer', 'graisses',
  'energía', 'calorías', 'grasas', 'grasa', 'carbohidratos', 'hidratos', 'azúcares', 'fibra', 'proteínas', 'sal', 'hierro',
  'energia', 'grassi', 'carboidrati', 'zuccheri', 'fibre', 'proteine', 'sale', 'gorduras', 'açúcares', 'proteínas', 'vetten', 'koolhydraten', 'suikers', 'vezels', 'eiwitten', 'zout', 'tłuszcz', 'węglowodany', 'białko', 'sól',
];

/** Names of what services and machines are measured for, lower case, as words within a row label or a header. */
export const measureWords: readonly string[] = [
  'latency', 'throughput', 'availability', 'uptime', 'downtime', 'error rate', 'response time', 'resolution time', 'load time', 'response', 'resolution', 'success rate', 'conversion rate', 'click rate', 'open rate', 'bounce rate', 'churn', 'retention', 'rate',
  'ratio', 'score', 'coverage', 'cpu', 'memory usage', 'utilization', 'utilisation', 'mttr', 'mttd', 'mtbf', 'rpo', 'rto', 'p50', 'p95', 'p99', 'average', 'median', 'accuracy', 'precision', 'recall', 'freshness', 'temperature', 'humidity', 'pressure',
  'efficiency', 'yield', 'consumption', 'capacity', 'growth', 'margin', 'cost per', 'time to', 'number of', 'percentage', 'high', 'low', 'precipitation', 'rainfall', 'sunshine', 'snowfall',
  'latenz', 'durchsatz', 'verfügbarkeit', 'fehlerrate', 'antwortzeit', 'reaktionszeit', 'ladezeit', 'quote', 'auslastung', 'temperatur', 'verbrauch', 'anteil', 'genauigkeit', 'beschleunigung', 'höchstgeschwindigkeit', 'niederschlag',
  'latence', 'débit', 'disponibilité', 'taux', 'temps de réponse', 'délai', 'température', 'latencia', 'disponibilidad', 'tasa', 'tiempo de respuesta', 'plazo', 'prazo', 'taxa', 'tempo de resposta', 'tasso', 'tempo di risposta', 'disponibilità',
  'beschikbaarheid', 'reactietijd', 'percentage', 'verbruik', 'czas odpowiedzi', 'dostępność',
];
