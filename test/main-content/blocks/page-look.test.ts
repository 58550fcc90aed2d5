import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/html/parse.ts';
import { namesOf } from '../../../src/main-content/blocks/page-look.ts';
import { measure } from '../../../src/main-content/measure.ts';

/** The names of the first element of a tag in a page. */
function namesIn(html: string, tagName: string): string[] {
  const { root } = parseHtml(html, { positions: false, nodes: 1000, bytes: 10_000 });
  const part = measure(root).parts.find(({ element }) => element.tagName === tagName);
  return part === undefined ? [] : namesOf(part);
}

test('the names of a part are the words of its class, id and role', () => {
  expect(namesIn('<body><section class="post-meta" id="lastReply" role="note">x</section>', 'section')).toEqual([
    'post',
    'meta',
    'last',
    'reply',
    'note',
  ]);
});

test('an id that is made of the title of the part tells nothing', () => {
  expect(namesIn('<body><section class="part" id="last-reply"><h2>3. Last reply</h2></section>', 'section')).toEqual([
    'part',
  ]);
});
