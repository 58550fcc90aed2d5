import { describe, expect, test } from 'vitest';
import { audit, parseArticle, toText } from '../../../src/index.ts';

const forum = '<link rel="canonical" href="https://mills.example/forum/threads/stones.1/">';

function page(body: string, head = forum): string {
  return `<html><head><title>Stones</title>${head}</head><body><h1>Stones</h1>${body}</body></html>`;
}

const said = [
  'The upper stone has to be dressed twice a year, or the flour grows warm and smells of flint by the evening.',
  'Ours went three years without it, since we grind nothing but spelt, and that is softer than you would think.',
  'Hang it in the crane the day before, so that it has settled by the time when you begin with the pick.',
];

function post(text: string, name: string, day: string): string {
  return `<div class="post"><div class="who"><a class="user" href="/u/${name}">${name}</a><i>Member</i></div><span class="day">${day}</span><div class="text">${text}</div><div class="tools"><a href="#">Reply</a></div></div>`;
}

const names = ['Wim', 'Aleid', 'Koos'];
const thread = said.map((text, index) => post(text, names[index] ?? '', `2023-05-1${index} 10:0${index}`)).join('');

describe('a thread', () => {
  test('keeps what was written, with a name and a day, and accounts for the rest', () => {
    const html = page(thread);
    const article = parseArticle(html);
    expect(toText(article).split('\n')).toEqual([
      'Stones',
      ...said.flatMap((text, index) => [names[index], `2023-05-1${index} 10:0${index}`, text]),
    ]);
    expect(audit(html, article).ok).toBe(true);
  });
  test('is found without a word of the page on what it is', () => {
    expect(toText(parseArticle(page(thread, '')))).not.toContain('Member');
  });
  test('is none where names lead to no person', () => {
    const plain = thread.replaceAll(/<a class="user"[^>]*>([^<]*)<\/a>/g, '<b class="user">$1</b>');
    expect(toText(parseArticle(page(plain, '')))).toContain('Member');
  });
  test('leaves out a copy of a post before the first', () => {
    const copy = `<div class="hidden"><div class="text">${said[0]}</div></div>`;
    expect(toText(parseArticle(page(copy + thread))).split(said[0] ?? '')).toHaveLength(2);
  });
  test('keeps a post whose name and day are missing between two that have them', () => {
    const bare = '<div class="post"><div class="text">And grease the spindle while it hangs there.</div></div>';
    const [first = '', ...rest] = said.map((text, index) => post(text, names[index] ?? '', `2023-05-1${index} 10:00`));
    expect(toText(parseArticle(page(first + bare + rest.join(''))))).toContain('grease the spindle');
  });
  test('is found where one line has the name and the day', () => {
    const line = (html: string): string =>
      html.replaceAll(
        /<a class="user"([^>]*)>([^<]*)<\/a><i>Member<\/i><\/div><span class="day">([^<]*)<\/span>/g,
        '<i>Member</i></div><p class="day">by <strong><a$1>$2</a></strong> » $3</p>',
      );
    expect(line(thread)).not.toBe(thread);
    expect(toText(parseArticle(page(line(thread), '')))).not.toContain('Member');
  });
  test('keeps a post that only links to something', () => {
    const list =
      '<a href="https://stones.example/a">How to dress a stone</a> <a href="https://stones.example/b">Cranes</a>';
    const text = toText(parseArticle(page(post(list, 'Pim', '2023-05-09 09:00') + thread)));
    expect(text).toContain('How to dress a stone');
    expect(text).toContain('Pim');
  });
  test('keeps what the posts are about, and leaves out a line to visitors', () => {
    const subject =
      'The guild sends word that the quarry at Jonsdorf closes for good. What lies in its yard is sold by weight until the snow. '.repeat(
        3,
      );
    const text = toText(
      parseArticle(page(`<div class="story"><a href="/g">The guild</a>: <i>${subject}</i></div>${thread}`)),
    );
    expect(text).toContain('The guild: The guild sends word');
  });
  test.for<[string, string]>([
    ['deep', `${thread}${'<div class="post"><b>x'.repeat(2_000)}`],
    ['nested', thread.repeat(3) + '<div class="post"><a href="/u">N</a><div class="text">words'.repeat(1_000)],
    ['wide', thread.repeat(400)],
    ['quoted', post(`<blockquote>${'<p>Said once.</p>'.repeat(2_000)}</blockquote>`, 'Wim', '2023-05-01').repeat(3)],
  ])('%s is read in its share of time', { timeout: 20_000 }, ([, markup]) => {
    expect(toText(parseArticle(page(markup)))).not.toBe('');
  });
});
