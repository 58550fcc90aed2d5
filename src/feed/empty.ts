import type { Article } from '../tree/types.ts';

/** Adds a diagnostic where a body that is not empty shows nothing. */
export function remarkOnEmpty({ children, dropped, diagnostics }: Article): void {
  if (children.length > 0 || dropped.length > 0) return;
  const message = 'The body of the item shows nothing: it holds no text, and no picture.';
  diagnostics.push({ code: 'empty-article', message, severity: 'info' });
}
