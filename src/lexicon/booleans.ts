/** Marks and words for yes. */
export const yesWords: readonly string[] = ['✓', '✔', '✅', '☑', '🗸', 'yes', 'ja', 'oui', 'sí', 'true'];

/** Marks and words for no. */
export const noWords: readonly string[] = ['✗', '✘', '✖', '❌', '✕', 'no', 'nein', 'non', 'false'];
