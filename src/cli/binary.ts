/** The first bytes of files that are not text. */
const starts: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP file, as documents of word processors are'],
  ['\u0089PNG', 'a picture'],
  ['GIF87a', 'a picture'],
  ['GIF89a', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u00fd7zXZ', 'compressed with xz, which is not read'],
  ['(\u00b5/\u00fd', 'compressed with zstd, which is not read'],
  ['7z\u00bc\u00af', 'a 7z file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old document of an office program'],
  ['\u007fELF', 'a program'],
];

/** Control characters that texts have: tab, line feed, form feed, return, and the escape of some Japanese encodings. */
const usual = new Set([9, 10, 12, 13, 27]);

/**
 * Returns the kind of a binary file, `undefined` for a text: by its first bytes, else by the share of control
 * characters in its beginning. `text` is the decoded beginning.
 */
export function binaryKind(head: Uint8Array, text: string): string | undefined {
  const start = String.fromCharCode(...head.subarray(0, 8));
  const known = starts.find(([mark]) => start.startsWith(mark));
  if (known !== undefined) return known[1];
  const sample = text.slice(0, 1024);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 32 && !usual.has(code)) controls += 1;
  }
  return sample.length >= 8 && controls > sample.length / 20 ? 'no text' : undefined;
}
