import { breakouts } from './breakouts.ts';
import { clobbering } from './clobbering.ts';
import { handlers } from './handlers.ts';
import { markdown } from './markdown.ts';
import { mutation } from './mutation.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';
import { urls } from './urls.ts';

/** Hostile markup by its kind of attack. All scripts call `alert(1)`. */
export const vectors: Readonly<Record<string, readonly string[]>> = {
  scripts,
  handlers,
  urls,
  breakouts,
  mutation,
  styles,
  clobbering,
  markdown,
};

/** All of them, each once. */
export const allVectors: readonly string[] = [...new Set(Object.values(vectors).flat())];
