import { apartInUrl } from './apart.ts';

const linked = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'xmpp', 'matrix']);
const loaded = new Set(['http', 'https', 'ftp']);

/** A URL with one of these signs before its colon has no scheme to any reader: `Fern_(plant):_care`. */
const pathSign = /^[a-z\d.+-]*[_(),][a-z\d.+_(),-]*$/i;

/**
 * Returns a URL without the white space around it if it is safe to emit: one that leads to another document (`'link'`)
 * or to a picture (`'image'`), absolute with a scheme from a short list, or relative. All others give `undefined`:
 * `javascript:`, `data:`, unforeseen schemes, and any URL with a control character.
 */
export function safeUrl(url: string, use: 'link' | 'image'): string | undefined {
  const address = String(url).trim();
  // Browsers remove tabs and line feeds, so a URL with them is not what it looks like.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  if (/[\u0000-\u001f\u007f-\u009f]/.test(address)) return undefined;
  const end = address.search(/[:/?#\\]/);
  if (end < 0 || address[end] !== ':' || pathSign.test(address.slice(0, end))) return apartInUrl(address);
  const scheme = address.slice(0, end).toLowerCase();
  return (use === 'link' ? linked : loaded).has(scheme) ? apartInUrl(address) : undefined;
}
