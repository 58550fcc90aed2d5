import { describe, expect, test } from 'vitest';
import { type Chunk, type ChunkOptions, chunks } from '../../src/chunks/index.ts';
import { auditOutput, EspalierError, parseArticle } from '../../src/index.ts';
import { ownText } from './own.ts';

const of = (html: string, options: ChunkOptions = {}): Chunk[] =>
  chunks(parseArticle(html, { positions: true }), options);
const texts = (html: string, options?: ChunkOptions): string[] => of(html, options).map(({ text }) => text);

const table = (rows: string, head = '<tr><th>Tea<th>Minutes'): string =>
  `<table><caption>Brewing times</caption>${head}${rows}</table>`;
const rows = ['Sencha|2', 'Assam|4', 'Oolong|3', 'Rooibos|7']
  .map((row) => `<tr><td>${row.replace('|', '<td>')}`)
  .join('');

describe('sections', () => {
  test('have chunks of their own, each with the headings that lead to it', () => {
    const found = of(
      '<h2>Tea</h2><p>Two cups.</p><p>No more.</p><h3>Green</h3><p>At 80 degrees.</p><h2>Milk</h2><p>None.</p>',
    );
    expect(found.map(({ headings, text }) => [headings.join(' > '), text])).toEqual([
      ['Tea', 'Tea\nTwo cups.\nNo more.'],
      ['Tea > Green', 'Green\nAt 80 degrees.'],
      ['Milk', 'Milk\nNone.'],
    ]);
    expect(found.map(({ types }) => types)).toEqual(new Array(3).fill(['heading', 'paragraph']));
  });

  test('that hold only sections give their heading to the first of them', () => {
    expect(texts('<h2>Tea</h2><h3>Green</h3><p>At 80 degrees.</p><h3>Black</h3><p>Boiling.</p>')).toEqual([
      'Tea\nGreen\nAt 80 degrees.',
      'Black\nBoiling.',
    ]);
  });

  test('that hold nothing do not give their heading to the next', () => {
    expect(texts('<h2>Tea</h2><p>Two cups.</p><h2>Empty</h2><h2>Milk</h2><p>None.</p>')).toEqual([
      'Tea\nTwo cups.',
      'Empty',
      'Milk\nNone.',
    ]);
  });

  test('a heading is kept with the first sentence where the paragraph is too long for both', () => {
    expect(texts('<h2>Tea</h2><p>It is hot here. It is cold there.</p>', { size: 32 })).toEqual([
      'Tea\nIt is hot here.',
      'It is cold there.',
    ]);
  });
});

describe('what is too long', () => {
  test('is cut between sentences, in the way of the language', () => {
    expect(texts('<p>See Dr. Lee at 5 p.m. today. Then rest.</p><p>Sleep.</p>', { size: 30 })).toEqual([
      'See Dr. Lee at 5 p.m. today.',
      'Then rest.\nSleep.',
    ]);
    expect(texts('<p>水を沸かす。茶葉を入れる。二分待つ。</p>', { size: 13 })).toEqual([
      '水を沸かす。茶葉を入れる。',
      '二分待つ。',
    ]);
  });

  test.each([
    ['ja', '緑茶は日本と中国でとても人気のある飲み物です。毎日飲む人も多いです。'],
    ['zh', '绿茶在日本和中国都是非常受欢迎的饮料。很多人每天都喝绿茶。'],
    ['th', 'ชาเขียวเป็นเครื่องดื่มที่ได้รับความนิยมมากในประเทศญี่ปุ่นและประเทศจีน'],
  ])('is cut between sentences, then between words, in %s, which has no white space between them', (language, text) => {
    const article = parseArticle(`<p>${text}</p>`, { language });
    const made = chunks(article, { size: 14 });
    expect(made.length).toBeGreaterThan(2);
    expect(made.map((chunk) => chunk.text).join('')).toBe(text);
    const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ index }) => index);
    let at = 0;
    for (const chunk of made) {
      expect(words).toContain(at);
      expect(chunk.text).not.toMatch(/^[。、，]/);
      at += chunk.text.length;
    }
    // A word longer than the size is not cut.
    expect(made.filter(({ tokens }) => tokens > 14).length).toBeLessThanOrEqual(1);
    expect(auditOutput(article, { chunks: made }).ok).toBe(true);
  });

  test('in Markdown, begins with the marks of its quotation, and with no sign that would begin a block', () => {
    const html =
      '<ul><li>Who<blockquote><p>First, the leaves.<br>Second one is long. And it goes on.<br>3. Third is last.</blockquote></ul>';
    const made = chunks(parseArticle(html), { size: 40, markdown: true }).map(({ text }) => text);
    expect(made.slice(1)).toSatisfy((texts: string[]) =>
      texts.every((text) => text.split('\n').every((line) => line.startsWith('> '))),
    );
    const signs = chunks(parseArticle('<p>a b - c # d 1. e + f</p>'), { size: 3, markdown: true });
    for (const { text } of signs) expect(text).toMatch(/^[a-f]/);
  });

  test('is cut between words where a sentence is too long, and never within a link', () => {
    expect(texts('<p>one two three <a href="/a">four five six</a> seven</p>', { size: 8 })).toEqual([
      'one two',
      'three',
      'four five six',
      'seven',
    ]);
  });

  test('is cut between lines where it is code', () => {
    expect(texts('<pre>let a = 1;\nlet b = 2;\nlet c = 3;</pre>', { size: 22 })).toEqual([
      'let a = 1;\nlet b = 2;',
      'let c = 3;',
    ]);
  });

  test('is an item by itself before it is cut', () => {
    expect(texts('<ul><li>Fill the pot. Wait.<li>Boil it. Wait.</ul>', { size: 25 })).toEqual([
      'Fill the pot. Wait.',
      'Boil it. Wait.',
    ]);
  });

  test('gives the place of each piece, links and marks included', () => {
    const html = '<p>One <b>two</b> three. Four <a href="/a">five</a> six.</p>';
    for (const { position, text } of of(html, { size: 20 })) {
      const slice = html.slice(position?.start.offset, position?.end.offset);
      for (const word of text.split(/\W+/)) expect(slice).toContain(word);
    }
  });
});

describe('a table', () => {
  test('is a chunk of its own, and names the column before each value', () => {
    const [text, whole, after] = of(`<h2>Tea</h2><p>See below.</p>${table(rows)}<p>Done.</p>`);
    expect(text?.of).toBe('section');
    expect(whole).toMatchObject({
      of: 'table',
      types: ['table'],
      table: { caption: 'Brewing times', columns: ['Tea', 'Minutes'], rows: [0, 5] },
    });
    expect(whole?.text).toContain('Tea: Oolong; Minutes: 3');
    expect(after?.text).toBe('Done.');
  });

  test('is cut between rows, with its caption and head repeated and marked as added', () => {
    const found = of(table(rows), { size: 80 });
    expect(found.map(({ text }) => text)).toEqual([
      'Brewing times\nTea | Minutes\nTea: Sencha; Minutes: 2\nTea: Assam; Minutes: 4',
      'Brewing times\nTea | Minutes\nTea: Oolong; Minutes: 3\nTea: Rooibos; Minutes: 7',
    ]);
    expect(found.map(({ table }) => [table?.rows, table?.repeated])).toEqual([
      [[0, 3], undefined],
      [
        [3, 5],
        ['caption', 'head'],
      ],
    ]);
    expect(found.map(ownText).join('').replace(/\s/g, '')).toBe(
      'BrewingtimesTea|MinutesSencha2Assam4Oolong3Rooibos7'.replace('|', ''),
    );
  });

  test('has the notes of a row with it, and the title above the row', () => {
    const html = `<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Latency<td>&lt; 2 s<tr><td>M2<td>Cost<td>See details below: M2</table><h3>Row Details</h3><ul><li>M2: Set by the plan of the year.</ul>`;
    const [first] = of(html);
    expect(first?.text).toContain('Target: See details below: M2\nSet by the plan of the year.');
    expect(first?.table?.repeated).toEqual(['notes']);
    const groups =
      '<table><tr><th>Tea<th>Minutes<tr><td>Mate<td>5<tr><th colspan=2>Green<tr><td>Sencha<td>2<tr><td>Matcha<td>1</table>';
    const parted = of(groups, { size: 60 });
    expect(parted.at(-1)?.text).toBe('Tea | Minutes\nGreen\nTea: Matcha; Minutes: 1');
    expect(parted.at(-1)?.table?.repeated).toEqual(['head', 'group']);
  });

  test('repeats a cell that spans rows, and the words of a sign', () => {
    const html =
      '<table><tr><th>Kind<th>Tea<th>Hot<tr><td rowspan=2>Green<td>Sencha<td><img alt=Yes src=a><tr><td>Matcha<td>No</table>';
    expect(texts(html)).toEqual([
      'Kind | Tea | Hot\nKind: Green; Tea: Sencha; Hot: Yes\nKind: Green; Tea: Matcha; Hot: No',
    ]);
  });

  test('whose row is too large is cut between its cells', () => {
    const html = '<table><tr><th>A<th>B<tr><td>one two three<td>four five six</table>';
    expect(texts(html, { size: 18 })).toEqual(['A | B', 'A: one two three;', 'B: four five six']);
  });
});

describe('questions', () => {
  const faq =
    '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes, very. It has boiled.</p><h3>Is it sweet?</h3><p>No. Add sugar.</p>';

  test('are kept with their answers', () => {
    expect(of(faq).map(({ of, headings }) => [of, headings])).toEqual([['faq', ['FAQ']]]);
    expect(texts(faq, { size: 45 })).toEqual([
      'FAQ\nIs it hot?\nYes, very. It has boiled.',
      'Is it sweet?\nNo. Add sugar.',
    ]);
  });

  test('are repeated where an answer must be cut', () => {
    const found = of(faq, { size: 28 });
    expect(found.map(({ text }) => text)).toContain('Is it hot?\nIt has boiled.');
    expect(found.find(({ text }) => text === 'Is it hot?\nIt has boiled.')?.added).toEqual([[0, 11]]);
  });
});

describe('options', () => {
  test('overlap repeats the last sentences of the chunk before, in one section', () => {
    const html = '<h2>Tea</h2><p>One is here. Two is here. Three is here. Four is here.</p><h2>Milk</h2><p>None.</p>';
    const found = of(html, { size: 40, overlap: 14 });
    expect(found.map(({ text }) => text)).toEqual([
      'Tea\nOne is here. Two is here.',
      'Two is here.\nThree is here.',
      'Three is here.\nFour is here.',
      'Milk\nNone.',
    ]);
  });

  test('markdown keeps marks, lists and the head of tables', () => {
    const html = `<h2>Tea</h2><p>Two <b>cups</b>.</p><ol start=3><li>Fill<ul><li>the pot</ul><li>Boil</ol>${table(rows)}`;
    const head = 'Brewing times\n\n| Tea | Minutes |\n| - | - |\n';
    expect(texts(html, { markdown: true, size: 100 })).toEqual([
      '## Tea\n\nTwo **cups**.\n\n3. Fill\n   - the pot\n4. Boil',
      `${head}| Sencha | 2 |\n| Assam | 4 |\n| Oolong | 3 |`,
      `${head}| Rooibos | 7 |`,
    ]);
  });

  test('ids stay when the text before them changes, and differ within an article', () => {
    const [tea] = of('<h2>Tea</h2><p>Hot.</p>');
    const later = of('<h2>Milk</h2><p>Cold.</p><h2>Tea</h2><p>Hot.</p><h2>Tea</h2><p>Hot.</p>');
    expect(later[1]?.id).toBe(tea?.id);
    expect(later[2]?.id).toBe(`${tea?.id}-2`);
  });

  test('that are wrong are refused', () => {
    const article = parseArticle('<p>x');
    expect(() => chunks(article, { size: 0 })).toThrow(EspalierError);
    expect(() => chunks(article, { size: 10, overlap: 10 })).toThrow(EspalierError);
    expect(() => chunks(article, { sise: 10 } as ChunkOptions)).toThrow("did you mean 'size'");
    expect(() => chunks(article, { measure: () => Number.NaN })).toThrow(TypeError);
    expect(() => chunks('<p>x' as never)).toThrow(TypeError);
  });
});
