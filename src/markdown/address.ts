import { safeUrl } from '../write/url.ts';

/**
 * Returns an address as it may stand in Markdown, if it is safe there. Angle brackets could begin an element and backticks code, and a character reference in
 * the first part of a relative address, which not all renderers take for text, could make a scheme of it.
 */
export function markdownUrl(url: string, use: 'link' | 'image'): string | undefined {
  const address = safeUrl(url, use)?.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('`', '%60');
  if (address === undefined || address === '') return undefined;
  return /^[^:/?#\\&]*&/.test(address) ? `./${address}` : address;
}
