import { safeUrl } from '../write/url.ts';

/** IRC channels, which GitHub allows in links, and a host with a port, which is not a scheme. */
const others = /^(?:ircs?:|localhost:\d)/i;

/**
 * Returns a URL as it can be written in Markdown, if it is safe there. Angle brackets could begin an element and
 * backticks code, and a character reference in the first part of a relative URL, which not all renderers read as text,
 * could turn that part into a scheme.
 */
export function markdownUrl(url: string, use: 'link' | 'image'): string | undefined {
  const known =
    safeUrl(url, use) ?? (use === 'link' && others.test(url) ? safeUrl(`./${url}`, use)?.slice(2) : undefined);
  const address = known?.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('`', '%60');
  if (address === undefined || (address === '' && use === 'image')) return undefined;
  return /^[^:/?#\\&]*&/.test(address) ? `./${address}` : address;
}
