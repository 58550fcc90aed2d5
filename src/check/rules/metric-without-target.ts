import { metricTables, remarkOn } from '../metric-tables.ts';
import { defineRule } from '../rule.ts';

/** A metric beside others that have targets has none. */
export const metricWithoutTarget = defineRule({
  name: 'metric-without-target',
  severity: 'warning',
  about: 'A metric has no target, but its neighbours have one.',
  find: (article) =>
    metricTables(article).flatMap((table) => {
      const { metrics } = table;
      const hasTarget = metrics.filter(({ target }) => target !== undefined && target.text !== '').length;
      if (2 * hasTarget <= metrics.length) return [];
      return metrics.flatMap(({ name, target }) =>
        target !== undefined && target.text !== ''
          ? []
          : remarkOn(
              table,
              name,
              (text) => `The metric ${text} has no target.`,
              'Say what it should be, or that it varies.',
            ),
      );
    }),
});
