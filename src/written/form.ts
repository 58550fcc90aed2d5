/** What is known of how something is written. */
export type Form = 'html' | 'markdown' | 'portable-text' | 'text';
