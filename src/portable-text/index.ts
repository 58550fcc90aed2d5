export { toPortableText } from './to-portable-text.ts';
export type * from './types.ts';
