import { safeUrl } from '../write/url.ts';

/** Channels that GitHub lets links lead to, and a machine with a port, which is no scheme. */
const others = /^(?:ircs?:|localhost:\d)/i;

/**
 * Returns an address as it may stand in Markdown, if it is safe there. Angle brackets could begin an element and
 * backticks code, and a character reference in the first part of a relative address, which not all renderers take for
 * text, could make a scheme of it.
 */
export function markdownUrl(url: string, use: 'link' | 'image'): string | undefined {
  const known =
    safeUrl(url, use) ?? (use === 'link' && others.test(url) ? safeUrl(`./${url}`, use)?.slice(2) : undefined);
  const address = known?.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('`', '%60');
  if (address === undefined || (address === '' && use === 'image')) return undefined;
  return /^[^:/?#\\&]*&/.test(address) ? `./${address}` : address;
}
