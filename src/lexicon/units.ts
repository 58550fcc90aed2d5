import { currencies } from './currencies.ts';
import type { UnitRow } from './unit-row.ts';
import { everydayUnits } from './units-everyday.ts';
import { masses } from './units-masses.ts';
import { measures } from './units-measures.ts';
import { technicalUnits } from './units-technical.ts';

/** All units; of two with one symbol or name, the last has the symbol and the first the name. */
export const unitRows: readonly UnitRow[] = [
  ...everydayUnits,
  ...measures,
  ...masses,
  ...technicalUnits,
  ...currencies,
];

/** Words for a degree, and for its scales: `20 degrees C`, `5 Grad Celsius`. */
export const degreeWords =
  'degree|degrees|deg|grad|degré|degrés|degre|degres|grado|grados|gradi|grau|graus|graad|graden|grader|gr|stopni|stopnie|डिग्री';
export const degreeScales: readonly (readonly [unit: string, words: string])[] = [
  [
    '°C',
    'c|celsius|celcius|celsiusgrader|centigrade|centigrades|centigrado|centigradi|centígrado|centígrados|celsjusza|सेल्सियस',
  ],
  ['°F', 'f|fahrenheit|farenheit|fahrenheita|फ़ारेनहाइट'],
];
