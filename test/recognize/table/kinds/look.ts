import { find, parseArticle } from '../../../../src/index.ts';
import { tableFacts } from '../../../../src/recognize/table/facts.ts';
import { featureNames, featuresOf } from '../../../../src/recognize/table/kinds/features.ts';
import { lookAt, type Surroundings, type TableLook } from '../../../../src/recognize/table/kinds/look.ts';
import { viewTable } from '../../../../src/recognize/table/view.ts';
import { tableHtml } from '../table-html.ts';

/** A table in short notation and its surroundings, in the form that the features of kinds are computed from. */
export function look(text: string, { title = '', above = '', before = '' }: Partial<Surroundings> = {}): TableLook {
  const table = find(parseArticle(text.startsWith('<table') ? text : tableHtml(text)), 'table');
  const facts = table && tableFacts(table);
  if (facts === undefined) throw new Error('no table');
  return lookAt(viewTable(facts), { title, above, before });
}

/** The feature of that name. */
export function feature(name: string, text: string, around: Partial<Surroundings> = {}): number | undefined {
  const index = featureNames.indexOf(name);
  if (index < 0) throw new Error(`no feature is called ${name}`);
  return featuresOf(look(text, around))[index];
}
