import { grid } from '../../tree/grid.ts';
import type { ComparisonTable, TableCell } from '../../tree/types.ts';
import { findAll } from '../../tree/walk.ts';
import { quotedText } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

const fewestValues = 3;

/**
 * Alternatives that are compared by values in different units. Only comparisons are checked: the rows of other tables
 * are about different things, which have units of their own.
 */
export const mixedUnits = defineRule({
  name: 'mixed-units',
  severity: 'info',
  about: 'Values that are compared with each other are in different units.',
  find: (article) =>
    findAll(article, 'table').flatMap((table) => (table.kind === 'comparison' ? remarksOn(table) : [])),
});

function remarksOn(table: ComparisonTable): Remark[] {
  const cells = grid(table);
  return table.attributeCells.flatMap(([row, column]) => {
    const values = table.subjectCells.map(([subjectRow, subjectColumn]) =>
      table.subjects === 'rows' ? cells[subjectRow]?.[column] : cells[row]?.[subjectColumn],
    );
    const units = values.map(unitOf);
    if (units.length < fewestValues || units.includes(undefined)) return [];
    const known = [...new Set(units)];
    const attribute = cells[row]?.[column];
    if (known.length < 2 || attribute === undefined) return [];
    return {
      message: `The values of ${quotedText(attribute)} are in ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`,
      position: attribute.position,
      fix: 'Give all of them in one unit.',
    };
  });
}

/** The unit of a cell that is one quantity with a unit. */
function unitOf(cell: TableCell | undefined): string | undefined {
  const value = cell?.value;
  if (value?.type !== 'quantity' || value.quantities.length !== 1) return undefined;
  return value.quantities[0]?.unit;
}
