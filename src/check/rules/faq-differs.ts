import { reported } from '../reported.ts';
import { defineRule } from '../rule.ts';

/** Answers in schema.org data whose words or numbers differ from those that readers see. */
export const faqDiffers = defineRule({
  name: 'faq-differs',
  severity: 'error',
  about: 'The structured data answer a question differently from the page.',
  find: (article) => reported(article, 'faq-answer-differs', 'Bring the data and the text into line.'),
});
