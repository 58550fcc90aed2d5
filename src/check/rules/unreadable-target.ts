import { metricTables, remarkOn } from '../metric-tables.ts';
import { quoted } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/** A target without a quantity that a program could compare a value with. */
export const unreadableTarget = defineRule({
  name: 'unreadable-target',
  severity: 'info',
  about: 'A target is not a quantity.',
  find: (article) =>
    metricTables(article).flatMap((table) =>
      table.metrics.flatMap(({ name, target }) =>
        target === undefined || target.text === '' || target.quantities.length > 0
          ? []
          : remarkOn(
              table,
              name,
              (text) => `The target of ${text} is no quantity: ${quoted(target.text)}.`,
              'State a number and a unit, where there is one.',
            ),
      ),
    ),
});
