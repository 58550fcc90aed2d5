/** A fact that is written on fewer characters stands as it is. */
const SHORT = 60;

/** Returns a long fact in short, `undefined` where it is short: who judged and how sure, the names of columns, else how much there is. */
export function foldedFact(key: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (JSON.stringify(value).length <= SHORT) return undefined;
  if (key === 'evidence' && 'by' in value && 'score' in value) return `{by: ${value.by}, score: ${value.score}, …}`;
  if (!Array.isArray(value)) return `{${Object.keys(value).join(', ')}}`;
  const names = value.map((entry: unknown) => nameOf(entry));
  const text = `[${names.join(', ')}]`;
  return names.some((name) => name === undefined) || text.length > 2 * SHORT ? `[${value.length} …]` : text;
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return JSON.stringify(entry);
  if (typeof entry !== 'object' || entry === null || !('name' in entry)) return undefined;
  return typeof entry.name === 'string' ? JSON.stringify(entry.name) : undefined;
}
