import type { Caption, Node, Table, TableRow } from '../tree/types.ts';

const elements: Record<TableRow['section'], string> = { head: 'thead', body: 'tbody', foot: 'tfoot' };

/**
 * Returns the parts of a table: its rows in groups by the section that they stand in. HTML wants a caption before the rows; one that stands behind
 * them is that of a figure around the table.
 */
export function tableParts(table: Table): readonly (string | Node)[] {
  const captions = table.children.filter((child) => child.type === 'caption');
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const [only] = captions;
  const isBehind = captions.length === 1 && rows.length > 0 && table.children[0] !== only;
  const body = ['<table>\n', ...(isBehind ? [] : captions), ...rowGroups(rows), '</table>\n'];
  return isBehind && only ? ['<figure>\n', ...body, ...figureCaption(only), '</figure>\n'] : body;
}

export function figureCaption(caption: Caption): readonly (string | Node)[] {
  return ['<figcaption>', ...caption.children, '</figcaption>\n'];
}

function rowGroups(rows: readonly TableRow[]): (string | Node)[] {
  return rows.flatMap((row, index) => {
    const element = Object.hasOwn(elements, row.section) ? elements[row.section] : 'tbody';
    const opens = rows[index - 1]?.section !== row.section;
    const closes = rows[index + 1]?.section !== row.section;
    return [...(opens ? [`<${element}>\n`] : []), row, ...(closes ? [`</${element}>\n`] : [])];
  });
}
