import { expect, test } from 'vitest';
import { parseArticle, toText } from '../../../src/index.ts';

const prose = [
  'The press stands in the barn, and it takes four people to turn it when the baskets are full.',
  'Nobody remembers who built it, but the beam is oak, and the screw was cut by hand, thread by thread.',
  'In autumn the whole valley brings its fruit, waits in the yard, and goes home with bottles, late at night.',
  'The juice keeps until spring, if the cellar is cool, and if the children do not find the key before that.',
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

function read(body: string) {
  const article = parseArticle(
    `<!doctype html><html lang="en"><head><title>The press</title></head><body>${body}</body></html>`,
  );
  return { text: toText(article), dropped: article.dropped.map(({ text }) => text).join('\n') };
}

const invitation =
  '<div class="x1"><p>Subscribe to our newsletter and get 20 recipes for free!</p><a class="btn" href="/n">Sign up now</a></div>';

test('furniture leaves as a whole box', () => {
  const { text, dropped } = read(`<main><h1>The press</h1>${paragraphs}${invitation}${paragraphs}</main>`);
  expect(text).not.toContain('Subscribe');
  expect(dropped).toContain('Sign up now');
});

test('the first heading stays, and so does a heading over what stays', () => {
  const { text } = read(
    `<main><h1>Subscribe</h1>${paragraphs}<h2>Sign up now</h2><h3>Newsletter</h3>${paragraphs}</main>`,
  );
  expect(text).toContain('Subscribe\n');
  expect(text).toContain('Sign up now\nNewsletter\n');
});

test('questions and their answers stay', () => {
  const { text } = read(
    `<main><h1>The press</h1>${paragraphs}<div class="x2"><h3>Can I subscribe?</h3><p>Sign up now!</p></div><details><summary>More</summary><p>Reply</p></details></main>`,
  );
  for (const part of ['Can I subscribe?', 'Sign up now!', 'More', 'Reply']) expect(text).toContain(part);
});

test('a page that would be all furniture stays whole', () => {
  const lines = Array.from(
    { length: 8 },
    (_, index) =>
      `<div class="cookie"><p>Subscribe to our newsletter, reply, share, sign up, and log in to add this to your cart number ${index}.</p></div>`,
  );
  const { text } = read(`<main>${lines.join('')}</main>`);
  expect(text).toContain('number 0');
});

test('with the root of a document nothing is judged', () => {
  const html = `<!doctype html><html><body><main><h1>The press</h1>${paragraphs}${invitation}</main></body></html>`;
  expect(toText(parseArticle(html, { root: 'document' }))).toContain('Subscribe');
});

test.for(['$ echo foo > bar', '$ date -R\nThu, 20 May 2021 01:08:12 +0900'])('code at the end stays: %s', (code) => {
  const { text, dropped } = read(`<main><h1>The press</h1>${paragraphs}<pre>${code}</pre></main>`);
  expect(text).toContain(code);
  expect(dropped).toBe('');
});
