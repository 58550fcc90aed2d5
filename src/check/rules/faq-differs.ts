import { reported } from '../reported.ts';
import { defineRule } from '../rule.ts';

/** Answers in schema.org data whose words or numbers differ from those that readers see. */
export const faqDiffers = defineRule({
  name: 'faq-differs',
  severity: 'error',
  about: 'The data of the page answer a question in another way than readers see.',
  find: (article) => reported(article, 'faq-answer-differs', 'Bring the data and the text into line.'),
});
