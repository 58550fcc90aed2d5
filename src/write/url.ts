import { apartInUrl } from './apart.ts';

const linked = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'xmpp', 'matrix']);
const loaded = new Set(['http', 'https', 'ftp']);

/** What begins with one of these signs and other than by letters has no scheme to any reader: `Fern_(plant):_care`. */
const pathSign = /^[a-z\d.+-]*[_(),][a-z\d.+_(),-]*$/i;

/**
 * Returns the address where it is safe to emit, without the white space around it: one that leads to another document
 * (`'link'`) or holds a picture (`'image'`), absolute with a scheme of a short list, or relative. All else gives
 * `undefined`: `javascript:`, `data:`, schemes that nobody thought of, and whatever holds a control character.
 */
export function safeUrl(url: string, use: 'link' | 'image'): string | undefined {
  const address = String(url).trim();
  // Browsers leave out tabs and line feeds, so with them an address is not what it looks like.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  if (/[\u0000-\u001f\u007f-\u009f]/.test(address)) return undefined;
  const end = address.search(/[:/?#\\]/);
  if (end < 0 || address[end] !== ':' || pathSign.test(address.slice(0, end))) return apartInUrl(address);
  const scheme = address.slice(0, end).toLowerCase();
  return (use === 'link' ? linked : loaded).has(scheme) ? apartInUrl(address) : undefined;
}
