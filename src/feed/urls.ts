const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/**
 * Returns an address resolved against a base; one that is absolute, or that cannot be resolved, is returned as written.
 */
export function resolveUrl(address: string, base: string | undefined): string {
  if (base === undefined || ABSOLUTE.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Tells whether a text is an address on the web. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S/i.test(text) && !/\s/.test(text);
}

/**
 * The parts of an address that identify its page: the host without `www.`, the path without a final slash, the query.
 */
export interface PageAddress {
  host: string;
  path: string;
  query: string;
}

/** Splits an address for comparison; `undefined` for one that is not on the web. */
export function pageAddress(address: string): PageAddress | undefined {
  if (!isWebAddress(address)) return undefined;
  try {
    const { hostname, pathname, search } = new URL(address);
    const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
    return { host: hostname.startsWith('www.') ? hostname.slice(4) : hostname, path, query: search };
  } catch {
    return undefined;
  }
}
