import { checkArticle } from '../tree/given.ts';
import type { Article } from '../tree/types.ts';
import { makeChunks } from './make-chunks.ts';
import { linesFor } from './make-lines.ts';
import { placeItems } from './place.ts';
import { readGroups } from './read-groups.ts';
import { segmentsOf } from './segments.ts';
import { settingsOf } from './settings.ts';
import type { Chunk, ChunkOptions } from './types.ts';

/**
 * Returns an article in pieces for retrieval, in the order of the text: each with the headings that lead to it, and
 * none larger than `size`, as measured by `measure`.
 *
 * Adjacent content of a section shares a chunk as long as there is room. A question with its answer, a step, a list
 * item, a definition and a table row are not cut unless they are too large by themselves; content that is too large is
 * cut between blocks, then between sentences, then between words, and never within a word or a link. Each value of a
 * table is preceded by the name of its column, and each chunk but the first of a table repeats its caption and head; a
 * row includes its notes. Every text of the article is in exactly one chunk, except for the parts in `added`.
 *
 * @throws {TypeError} if an argument has a wrong type, or `measure` returns no number.
 * @throws {EspalierError} with the code `invalid-option` if `size` or `overlap` is out of range.
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { chunks } from 'espalier/chunks';
 *
 * const article = parseArticle('<h2>Tea</h2><p>Two cups a day.<table><tr><th>Kind<th>Minutes<tr><td>Sencha<td>2</table>');
 * chunks(article).map(({ of, headings, text }) => ({ of, headings, text }));
 * // [
 * //   { of: 'section', headings: ['Tea'], text: 'Tea\nTwo cups a day.' },
 * //   { of: 'table', headings: ['Tea'], text: 'Kind | Minutes\nKind: Sencha; Minutes: 2' },
 * // ]
 * ```
 */
export function chunks(article: Article, options: ChunkOptions = {}): Chunk[] {
  checkArticle('chunks', article);
  const settings = settingsOf(options);
  const segments = segmentsOf(article.language);
  const top = readGroups(article, linesFor(settings, article));
  return makeChunks(placeItems(top, settings, segments), settings);
}
