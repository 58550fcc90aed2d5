import { isAddress, isLanguageTag } from '../given.ts';
import { failureOf } from './failure.ts';
import { parseRecord } from './parse-record.ts';
import type { LineResult, ParseArticle } from './result.ts';

/**
 * Yields one result for each line, in the order of the lines: `{"id", "html", "url", "language"}`, of which only `html`
 * is required. The result of a line that is not such a record is an error.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export async function* parseLines(
  lines: AsyncIterable<string | undefined>,
  parse: ParseArticle,
): AsyncGenerator<LineResult> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    yield parseLine(text, line, parse);
  }
}

function parseLine(text: string | undefined, line: number, parse: ParseArticle): LineResult {
  const fail = (id: unknown, code: string, message: string): LineResult => ({ id, line, error: { code, message } });
  if (text === undefined) return fail(null, 'record-too-large', `Line ${line} is too long to be held.`);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return fail(null, 'invalid-json', `Line ${line} is not JSON: ${failureOf(error).message}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fail(null, 'invalid-record', `Line ${line} is not an object.`);
  }
  const { id = null, html, url, language } = record as Record<string, unknown>;
  if (typeof html !== 'string') return fail(id, 'invalid-record', `Line ${line} has no string 'html'.`);
  for (const [key, value] of Object.entries({ url, language })) {
    if (value === undefined || value === null || typeof value === 'string') continue;
    return fail(id, 'invalid-record', `'${key}' of line ${line} is not a string.`);
  }
  if (typeof url === 'string' && url !== '' && !isAddress(url))
    return fail(id, 'invalid-record', `'url' of line ${line} is no address.`);
  if (typeof language === 'string' && language !== '' && !isLanguageTag(language))
    return fail(id, 'invalid-record', `'language' of line ${line} is no language tag.`);
  return parseRecord({ id, line, html }, parse, {
    ...(typeof url === 'string' && url !== '' && { url }),
    ...(typeof language === 'string' && language !== '' && { language }),
  });
}
