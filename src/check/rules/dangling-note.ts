import { reported } from '../reported.ts';
import { defineRule } from '../rule.ts';

/** A cell refers to a note for its row, and there is no note of that name. */
export const danglingNote = defineRule({
  name: 'dangling-note',
  severity: 'warning',
  about: 'A cell refers to a note that does not exist.',
  find: (article) => reported(article, 'dangling-note', 'Add the note under the table, or correct the reference.'),
});
