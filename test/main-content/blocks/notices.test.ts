import { describe, expect, test } from 'vitest';
import { audit, parseArticle, toText } from '../../../src/index.ts';

const plums = [
  'When the plums fell faster than we could eat them, we carried them up to the loft and laid them on old window frames that we had covered with cloth.',
  'Four warm days were enough for the small ones, while the large ones needed a night above the stove before they could be put into jars.',
];

function page(behind: string, language = 'en'): string {
  const text = plums.map((one) => `<p>${one}</p>`).join('');
  return `<!doctype html><html lang="${language}"><title>Plums</title><body><div class="c1"><h1>Plums in the loft</h1>${text}</div>${behind}`;
}

function read(behind: string): { text: string; isWhole: boolean } {
  const html = page(behind);
  const article = parseArticle(html);
  return { text: toText(article), isWhole: audit(html, article).ok };
}

describe('a notice without a name of its own', () => {
  test.for<[string, string, string]>([
    [
      'on cookies',
      'We and our partners use cookies to store information on your device and to measure how the pages are read.',
      'cookies',
    ],
    [
      'in German',
      'Wir und unsere Partner verwenden Cookies, um Angaben auf Ihrem Gerät zu speichern und die Nutzung zu messen.',
      'Cookies',
    ],
    [
      'in Russian',
      'Мы и наши партнёры храним файлы cookie на вашем устройстве, чтобы считать читателей этого места.',
      'cookie',
    ],
    ['in Japanese', '当サイトと提携先は、端末に情報を残して閲覧の数を数えるためにクッキーを用いています。', 'クッキー'],
    ['of rights', '© 2024 The Loft and its friends', '2024'],
  ])('%s is left out', ([, notice, word]) => {
    const { text, isWhole } = read(`<div class="c2"><p>${notice}</p></div>`);
    expect(text).toBe(['Plums in the loft', ...plums].join('\n'));
    expect(text).not.toContain(word);
    expect(isWhole).toBe(true);
  });
  test('takes the title of its box along', () => {
    const notice =
      'We and our partners use cookies to store information on your device and to measure how the pages are read.';
    expect(read(`<div class="c2"><h2>A word on privacy</h2><p>${notice}</p></div>`).text).not.toContain('A word on');
  });
});

test.for<[string, string, string]>([
  [
    'a text on biscuits',
    '<div class="c1"><p>The last plums went into cookies that the children of the site manager took to school in a jar with a wide neck.</p></div>',
    'jar with a wide neck',
  ],
  [
    'a text on cookies of browsers',
    '<div class="c1"><h2>What a cookie is</h2><p>A cookie is a line of text that a server hands out and gets back with each request that follows, so that it can tell one visitor from another.</p><p>Most cookies end when the browser is closed, and those of partners that measure what is read on a device have to be asked for before they are set.</p></div>',
    'Most cookies end when',
  ],
  [
    'a year amid the text',
    '<div class="c1"><p>© 2011 stood below the first drawing of the frames, which we have lost since then, and below each copy that was made of it by hand.</p></div>',
    'first drawing',
  ],
])('no notice: %s', ([, behind, kept]) => {
  expect(read(behind).text).toContain(kept);
});

describe('a box with a field for an address', () => {
  const box = (input: string): string =>
    `<div class="c3"><h3>Lettres du grenier</h3><p>Chaque vendredi, douze mille lecteurs ouvrent la lettre du jardin.</p>${input}<button>Je viens</button></div>`;
  test('is left out in any language', () => {
    expect(read(box('<input type="email">')).text).not.toContain('Lettres');
  });
  test('is none where the field is for a number', () => {
    const text =
      '<p>Type how many plums you have, and read below how many jars and frames they need before the frost.</p>';
    expect(read(`<div class="c1">${text}<input type="number"></div>`).text).toContain('how many plums');
  });
});
