import { metricTables, remarkOn } from '../metric-tables.ts';
import { quoted } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/** A percentile, an average or the like is a statistic of a quantity, so a bare number for it lacks its unit. */
export const targetWithoutUnit = defineRule({
  name: 'target-without-unit',
  severity: 'warning',
  about: 'A target for a percentile or an average has no unit.',
  find: (article) =>
    metricTables(article).flatMap((table) =>
      table.metrics.flatMap(({ name, target }) => {
        const bare =
          target?.quantities.filter(({ unit, statistic }) => statistic !== undefined && unit === undefined) ?? [];
        if (target === undefined || bare.length === 0) return [];
        return remarkOn(
          table,
          name,
          (text) => `The target of ${text} has no unit: ${quoted(target.text)}.`,
          'Add the unit.',
        );
      }),
    ),
});
