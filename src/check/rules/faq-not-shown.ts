import { reported } from '../reported.ts';
import { defineRule } from '../rule.ts';

/** Questions stated as schema.org data that the article does not show with an answer. */
export const faqNotShown = defineRule({
  name: 'faq-not-shown',
  severity: 'warning',
  about: 'The data of the page state a question that readers do not see answered.',
  find: (article) =>
    reported(article, 'faq-not-visible', 'Show the question and its answer, or take them out of the data.'),
});
