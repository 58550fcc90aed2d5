import { describe, expect, test } from 'vitest';
import { classify } from '../../src/main-content/boilerplate.ts';
import { dropLabelled } from '../../src/main-content/labels.ts';
import { measured } from './made.ts';

const letters = (count: number) => 'x'.repeat(count);
const link = (text: string) => `<a href="/x">${text}</a>`;

/** The ids of the parts that are excluded, with the reasons. */
function left(body: string): string {
  const page = measured(`<main>${body}</main>`);
  const exclusions = classify(page, new Set());
  const main = page.parts.find(({ element }) => element.tagName === 'main');
  if (main === undefined) throw new Error('no main');
  const before = new Set(exclusions.keys());
  dropLabelled(main, exclusions);
  return [...exclusions]
    .filter(([part]) => !before.has(part))
    .map(([{ element }, reason]) => `${element.attrs.find(({ name }) => name === 'id')?.value}: ${reason}`)
    .join(', ');
}

const label = (text: string, tag = 'h3') => `<${tag} id="l">${text}</${tag}>`;

describe('a label and what it announces leave', () => {
  test.for<[name: string, body: string, expected: string]>([
    ['related links', `${label('Related articles')}<div id="a">${link('The bridge')}</div>`, 'l: related, a: related'],
    ['with marks around it', `${label('→ Related articles:')}<div id="a">${link('b')}</div>`, 'l: related, a: related'],
    ['with a topic', `${label('More from the valley')}<div id="a">${link('b')}</div>`, 'l: related, a: related'],
    [
      'over some boxes',
      `${label('Read next')}<div id="a">${link('b')}</div><div id="b">${link('c')}</div>`,
      'l: related, a: related, b: related',
    ],
    [
      'up to other text',
      `${label('Read next')}<div id="a">${link('b')}</div><p id="b">${letters(90)}</p>`,
      'l: related, a: related',
    ],
    [
      'up to the next heading',
      `${label('Read next')}<div id="a">${link('b')}</div><h3 id="b">More</h3><div id="c">${link('c')}</div>`,
      'l: related, a: related',
    ],
    [
      'over a lower heading',
      `${label('Read next')}<div id="a">${link('b')}</div><h4 id="b">${link('More')}</h4>`,
      'l: related, a: related, b: related',
    ],
    ['not with a sentence', `${label('Related articles.')}<div id="a">${link('b')}</div>`, ''],
    ['not with prose', `${label('Related articles')}<p id="a">${letters(90)}</p>`, ''],
    ['not with nothing', `${label('Related articles')}`, ''],
    ['not a long one', `${label(`Read more about ${letters(60)}`)}<div id="a">${link('b')}</div>`, ''],
    [
      'a text with a link for every 250 letters',
      `${label('See also')}<p id="a">${letters(240)} ${link(letters(9))}</p>`,
      'l: related, a: related',
    ],
    ['not a text with a link', `${label('See also')}<p id="a">${letters(250)} ${link(letters(9))}</p>`, ''],

    ['comments with an input', `${label('Comments')}<div id="a">b<input></div>`, 'l: comments, a: comments'],
    [
      'comments of one kind',
      `${label('Comments')}<div id="a" class="c">b</div><div id="b" class="c">d</div>`,
      'l: comments, a: comments, b: comments',
    ],
    ['not comments of two kinds', `${label('Comments')}<div id="a" class="c">b</div><div id="b" class="d">d</div>`, ''],
    ['not a text under comments', `${label('Comments')}<p id="a">${letters(90)}</p>`, ''],
    ['not comments before more', `${label('Comments')}<div id="a">b<input></div><h3 id="b">c</h3>`, ''],

    [
      'a newsletter with an input',
      `${label('Newsletter')}<div id="a">b<input></div>`,
      'l: boilerplate, a: boilerplate',
    ],
    [
      'a newsletter with a link',
      `${label('Newsletter')}<div id="a">b ${link('c')}</div>`,
      'l: boilerplate, a: boilerplate',
    ],
    ['not a newsletter that only has text', `${label('Newsletter')}<div id="a">b</div>`, ''],
    ['not a long newsletter', `${label('Newsletter')}<p id="a">${letters(800)}<input></p>`, ''],

    [
      'the author',
      `<p id="t">${letters(200)}</p>${label('About the author')}<p id="a">${letters(90)}</p>`,
      'l: boilerplate, a: boilerplate',
    ],
    ['not the author over the text', `${label('About the author')}<p id="a">${letters(90)}</p>`, ''],
    ['not the author before more', `${label('About the author')}<p id="a">${letters(90)}</p><h3>b</h3>`, ''],
    [
      'not much about the author',
      `${label('About the author')}<p id="a">${letters(799)}</p><p id="b">${letters(201)}</p>`,
      '',
    ],

    ['tags that are links', `${label('Tags')}<div id="a">${link('b')}</div>`, 'l: navigation, a: navigation'],
    ['not tags that are words', `${label('Tags')}<div id="a">${link('b')} cd</div>`, ''],
    ['a label of sharing', `${label('Share this')}<div id="a">on paper</div>`, 'l: boilerplate, a: boilerplate'],
    ['a label of sharing at the end', label('Share this'), 'l: boilerplate'],
    [
      'not a label of sharing over a heading',
      `${label('Share this')}<div id="a">b</div><h3 id="b">c</h3>`,
      'l: boilerplate, a: boilerplate',
    ],
    ['a label that is a link at the end', label(link('Related articles')), 'l: related'],
    ['not a label that is a link before more', `${label(link('Related articles'))}<p id="a">${letters(90)}</p>`, ''],
    [
      'over what is empty',
      `${label('Read next')}<div id="a"></div><div id="b">${link('c')}</div>`,
      'l: related, b: related',
    ],
    [
      'up to a heading that is less than seven tenths a link',
      `${label('Read next')}<div id="a">${link('b')}</div><h3 id="b">xxxx ${link('123456')}</h3>`,
      'l: related, a: related',
    ],
    [
      'over a heading that is a link',
      `${label('Read next')}<div id="a">${link('b')}</div><h3 id="b">${link('The bridge')}</h3>`,
      'l: related, a: related, b: related',
    ],
    [
      'up to a higher heading',
      `${label('Read next')}<div id="a">${link('b')}</div><h2 id="b">More</h2>`,
      'l: related, a: related',
    ],
    [
      'a label of sixty letters',
      `${label(`More about ${letters(49)}`)}<div id="a">${link('b')}</div>`,
      'l: related, a: related',
    ],
    [
      'a label with a curly apostrophe',
      `${label('Editor’s picks')}<div id="a">${link('b')}</div>`,
      'l: related, a: related',
    ],
    ['a label on two lines', `${label('Related<br>articles')}<div id="a">${link('b')}</div>`, 'l: related, a: related'],
    ['not a label within a line', `<span id="l">Related articles</span><div id="a">${link('b')}</div>`, ''],
    [
      'a label in a box',
      `<div id="o">${label('Newsletter')}<div id="a">b<input></div></div>`,
      'l: boilerplate, a: boilerplate',
    ],
    [
      'not much to subscribe to',
      `${label('Newsletter')}<div id="a">${letters(400)}<input></div><div id="b">${letters(400)}</div>`,
      '',
    ],
    ['not a newsletter with headings', `${label('Newsletter')}<div id="a"><h4>b</h4>c<input></div>`, ''],
    ['not long parts about the author', `${label('About the author')}<p id="a">${letters(800)}</p>`, ''],
    [
      'sharing up to a paragraph',
      `${label('Share this')}<div id="a">on paper</div><p id="b">${letters(90)}</p>`,
      'l: boilerplate, a: boilerplate',
    ],
    ['not a label of sharing before more', `${label('Share this')}<p id="b">${letters(90)}</p>`, ''],
    [
      'comments that are named so',
      `${label('Comments')}<div id="a" class="comment">b</div>`,
      'l: comments, a: comments',
    ],
    ['what names an advertisement', `<p id="a">${letters(90)}</p><p id="l">Advertisement</p>`, 'l: boilerplate'],
  ])('%s', ([, body, expected]) => {
    expect(left(body)).toBe(expected);
  });
});

describe('one line leaves', () => {
  test.for<[name: string, body: string, expected: string]>([
    ['a lead-in', `<p id="a">Read also: ${link('The bridge is open again')}</p>`, 'a: related'],
    ['a lead-in with a bar', `<p id="a">Read also | ${link('The bridge is open again')}</p>`, 'a: related'],
    ['not a lead-in of words', `<p id="a">Read also: ${link('it')} and the other one</p>`, ''],
    ['not another lead-in', `<p id="a">Comments: ${link('The bridge is open again')}</p>`, ''],
    ['not a colon alone', `<p id="a">: ${link('The bridge is open again')}</p>`, ''],
    ['not a paragraph', `<p id="a">Read also: ${link(letters(81))} ${letters(81)}</p>`, ''],
    ['a share bar', '<div id="a"><a href="/1">Facebook</a> | <a href="/2">Twitter</a></div>', 'a: boilerplate'],
    ['a share bar of one link', '<div id="a"><a href="/1">Facebook</a></div>', 'a: boilerplate'],
    ['not one word', '<div id="a"><b>Facebook</b></div>', ''],
    ['not with another word', '<div id="a"><a href="/1">Facebook</a> | <a href="/2">Mill</a></div>', ''],
    ['not with a heading', '<div id="a"><h4>Facebook</h4><a href="/2">Twitter</a></div>', ''],
    [
      'a share bar with gaps',
      '<div id="a"><a href="/1">Facebook</a> | | <a href="/2">Twitter</a></div>',
      'a: boilerplate',
    ],
    ['not a word with a link to share', '<div id="a"><i>Facebook</i><br><a href="/2">x y</a></div>', ''],
    ['not words to share by', '<div id="a"><b>Facebook</b> <a href="/2"></a></div>', ''],
    ['a lead-in of 250 letters', `<p id="a">Read also: ${link(letters(239))}</p>`, 'a: related'],
    ['a lead-in to tags', `<p id="a">Tags: ${link('mill')}</p>`, 'a: navigation'],
    ['a lead-in to sharing', `<p id="a">Share: ${link('over there')}</p>`, 'a: boilerplate'],
  ])('%s', ([, body, expected]) => {
    expect(left(`<p>${letters(200)}</p>${body}<p>${letters(200)}</p>`)).toBe(expected);
  });
});
