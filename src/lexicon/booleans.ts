/** Marks and words that say yes. */
export const YES: readonly string[] = ['✓', '✔', '✅', '☑', '🗸', 'yes', 'ja', 'oui', 'sí', 'true'];

/** Marks and words that say no. */
export const NO: readonly string[] = ['✗', '✘', '✖', '❌', '✕', 'no', 'nein', 'non', 'false'];
