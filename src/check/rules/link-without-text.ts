import { toLine } from '../../tree/line.ts';
import { find, findAll } from '../../tree/walk.ts';
import { quoted } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/** A link with neither a text nor a picture with a text: readers who cannot see it do not learn where it leads. */
export const linkWithoutText = defineRule({
  name: 'link-without-text',
  severity: 'warning',
  about: 'A link has no text.',
  find: (article) =>
    findAll(article, 'link').flatMap((link) => {
      if (toLine(link) !== '' || (link.title ?? '').trim() !== '') return [];
      if (findAll(link, 'image').some(({ alt, title }) => `${alt}${title ?? ''}`.trim() !== '')) return [];
      const what = find(link, 'image') ? 'holds a picture without a text' : 'has no text';
      return {
        message: `The link to ${quoted(link.url)} ${what}.`,
        position: link.position,
        fix: 'Say where it leads.',
      };
    }),
});
