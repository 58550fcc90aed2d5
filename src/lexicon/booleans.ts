/** Marks and words that say yes. */
export const yesWords: readonly string[] = ['✓', '✔', '✅', '☑', '🗸', 'yes', 'ja', 'oui', 'sí', 'true'];

/** Marks and words that say no. */
export const noWords: readonly string[] = ['✗', '✘', '✖', '❌', '✕', 'no', 'nein', 'non', 'false'];
