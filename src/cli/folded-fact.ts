/** A fact that is not longer than this is shown as it is. */
const SHORT = 60;

/**
 * Returns a short form of a long fact, `undefined` if it is short: the recognizer and its score, the names of columns,
 * else a count.
 */
export function foldedFact(key: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (JSON.stringify(value).length <= SHORT) return undefined;
  if (key === 'evidence' && 'by' in value && 'score' in value) return `{by: ${value.by}, score: ${value.score}, …}`;
  if ('quantities' in value && Array.isArray(value.quantities)) return `{quantities: ${namesOf(value.quantities)}}`;
  if (!Array.isArray(value)) return `{${Object.keys(value).join(', ')}}`;
  return namesOf(value);
}

function namesOf(list: readonly unknown[]): string {
  const names = list.map(nameOf);
  const text = `[${names.join(', ')}]`;
  return names.some((name) => name === undefined) || text.length > 2 * SHORT ? `[${list.length} …]` : text;
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return JSON.stringify(entry);
  if (typeof entry !== 'object' || entry === null) return undefined;
  const name = 'name' in entry ? entry.name : 'text' in entry ? entry.text : undefined;
  return typeof name === 'string' ? JSON.stringify(name) : undefined;
}
