/** Marks that writers leave in a text for later, in capitals in every language. */
export const draftMarks: readonly string[] = ['TODO', 'TBD', 'FIXME'];
