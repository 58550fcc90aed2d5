/** Initial values of the two 32-bit halves. */
const seeds = [0xdeadbeef, 0x41c6ce57] as const;

/** Returns a 64-bit hash in hexadecimal digits, for telling texts apart, not for secrets. */
export function hashOf(text: string): string {
  let [one, two]: [number, number] = [seeds[0], seeds[1]];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
