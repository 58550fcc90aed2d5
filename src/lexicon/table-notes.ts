/** Titles over the notes on the rows of a table, lower case, as words within the title. */
export const noteTitles: readonly string[] = [
  'row details', 'row notes', 'notes', 'note', 'footnotes', 'details', 'remarks', 'legend', 'key', 'annotations',
  'anmerkungen', 'anmerkung', 'hinweise', 'fußnoten', 'legende', 'erläuterungen', 'details zu den zeilen', 'bemerkungen',
  'remarques', 'légende', 'précisions', 'détails', 'notas', 'leyenda', 'observaciones', 'detalles', 'note a piè di pagina', 'legenda', 'dettagli', 'observações', 'detalhes', 'opmerkingen', 'noten', 'voetnoten', 'toelichting', 'uwagi', 'przypisy', 'примечания',
];

/** Phrases in a cell that send the reader to a note; what they name, if anything, follows. Lower case. */
export const notePhrases: readonly string[] = [
  'see details below', 'see row details', 'details below', 'see notes', 'see note', 'see footnote', 'see remark', 'see below',
  'siehe details unten', 'siehe anmerkung', 'siehe hinweis', 'siehe fußnote', 'siehe unten', 's. anmerkung', 's. unten',
  'voir détails ci-dessous', 'voir la note', 'voir note', 'voir ci-dessous', 'ver detalles abajo', 'véase la nota', 'véase nota', 'ver nota', 'vedi dettagli', 'vedi nota', 'ver detalhes abaixo', 'veja nota', 'zie toelichting', 'zie noot', 'zie opmerking', 'patrz uwaga', 'см. примечание',
];

/** Words that stand before the number of a note, lower case. */
export const noteWords: readonly string[] = [
  'note', 'footnote', 'remark', 'anmerkung', 'hinweis', 'fußnote', 'remarque', 'nota', 'observación', 'observação', 'noot', 'opmerking', 'uwaga', 'примечание',
];

/** What stands where there are no notes, lower case and whole. */
export const noNotes: readonly string[] = ['none', 'no entries', 'n/a', 'keine', 'aucune', 'aucun', 'ninguno', 'ninguna', 'nessuna', 'nenhuma', 'geen', 'brak', 'нет'];
