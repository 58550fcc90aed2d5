export { type FromHastOptions, fromHast } from './from-hast.ts';
export { default } from './plugin.ts';
