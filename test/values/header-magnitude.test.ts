import { expect, test } from 'vitest';
import { multiplies } from '../../src/values/header-magnitude.ts';

test.each([
  'Umsatz (T€)',
  'Umsatz in TEUR',
  'Revenue ($m)',
  'Tržby (mil. Kč)',
  'Omsättning, Mkr',
  'Intäkter MSEK',
  'Cells (×10⁶)',
  'Cells (10³/ml)',
  'Cells, 10^6/l',
  'Revenue [€bn]',
])('%s multiplies its figures', (header) => expect(multiplies(header)).toBe(true));

test.each(['Umsatz (€)', 'Revenue in EUR', 'Brand', 'MR', 'Tm', 'Top 10', '10 km', 'Mark', 'KM', 'Price, CHF'])(
  '%s does not',
  (header) => expect(multiplies(header)).toBe(false),
);
