import { createSolid, level, type Solid } from '../audit/solid.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the text of Portable Text: of its spans, of code and of formulas. All other strings are facts. Fields are
 * read in their order, except captions: that of a table is read first, others last.
 */
export function readPortableText(nodes: readonly unknown[]): Solid {
  const builder = createSolid();
  const open: unknown[] = [nodes];
  const parting = Symbol('parting');
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value === parting) builder.part(level.line);
    if (typeof value !== 'object' || value === null) continue;
    const { _type, text, code } = value as Fields;
    if (_type === 'span') {
      if (typeof text === 'string') builder.add(text, level.line);
      continue;
    }
    // A picture may occur within a word.
    const isApart = _type !== 'image';
    if (isApart) builder.part(level.line);
    const own = _type === 'code' ? code : _type === 'math' ? text : undefined;
    if (typeof own === 'string') builder.add(own, level.line);
    if (isApart) open.push(parting);
    const inner = fieldsOf(value as Fields);
    for (let index = inner.length - 1; index >= 0; index -= 1) if (isObject(inner[index])) open.push(inner[index]);
  }
  return builder.finish();
}

function fieldsOf(object: Fields): readonly unknown[] {
  if (!('caption' in object)) return Object.values(object);
  const { caption, ...others } = object;
  const isTable = others['_type'] === 'table';
  return isTable ? [caption, ...Object.values(others)] : [...Object.values(others), caption];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
