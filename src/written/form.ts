/** The format of a written text. */
export type Form = 'html' | 'markdown' | 'portable-text' | 'text';
