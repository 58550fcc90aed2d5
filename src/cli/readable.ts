/**
 * Returns records for people to read: the name of each reader, then its records, a dash before each and a line for each of their facts. It is no format to
 * parse; `--format json` is.
 */
export function readable(records: Record<string, readonly unknown[]>): string {
  return Object.entries(records)
    .map(([name, list]) => `${name} ${list.length}\n${list.map((record) => item(record, '  ')).join('')}`)
    .join('');
}

/** Records are as deep as the readers make them, an outline as deep as headings have ranks: recursion is bounded. */
function item(value: unknown, margin: string): string {
  if (!isRecord(value)) return `${margin}- ${inline(value)}\n`;
  const facts = Object.entries(value)
    .map(([key, fact]) => lines(key, fact, `${margin}  `))
    .join('');
  return facts === '' ? `${margin}-\n` : `${margin}- ${facts.slice(margin.length + 2)}`;
}

function lines(key: string, value: unknown, margin: string): string {
  if (isRecord(value)) {
    const facts = Object.entries(value).map(([inner, fact]) => lines(inner, fact, `${margin}  `));
    return facts.length === 0 ? '' : `${margin}${key}:\n${facts.join('')}`;
  }
  if (!Array.isArray(value)) return `${margin}${key}: ${inline(value).replaceAll('\n', `\n${margin}  `)}\n`;
  if (value.length === 0) return '';
  if (key === 'section') return `${margin}${key}: ${value.map(inline).join(' > ')}\n`;
  return `${margin}${key}:\n${value.map((one) => item(one, `${margin}  `)).join('')}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(' | ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
