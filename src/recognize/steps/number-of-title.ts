import { numberMarker } from '../../recover/reading/marker.ts';

/** Returns the number in digits at the start of a title, with or without punctuation after it. */
export function numberOfTitle(title: string): number | undefined {
  const marked = numberMarker(title);
  if (marked) return /^\d/.test(marked.marker) ? marked.value : undefined;
  const bare = /^(\d{1,2})\s{1,2}\p{Lu}/u.exec(title);
  return bare === null ? undefined : Number(bare[1]);
}
