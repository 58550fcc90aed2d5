import { describe, expect, test } from 'vitest';
import { isAllBold } from '../../../src/blocks/bold.ts';
import type { Paragraph, PhrasingContent } from '../../../src/index.ts';
import { allWords } from '../../../src/lexicon/chosen-words.ts';
import { isFaqHeading, labelOf } from '../../../src/recover/reading/label.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const link = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'link', url: '/elm', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const plain = (value: string) => labelOf(paragraph(text(value)), allWords)?.text;
const bold = (value: string) => labelOf(paragraph(strong(text(value))), allWords)?.text;

/** This many words, the first of them with a capital letter. */
const phrase = (count: number): string => ['Garden', ...Array(count - 1).fill('tools')].join(' ');

describe('a label', () => {
  test.each([
    ['Tools', 'Tools', false],
    ['Tools:', 'Tools', true],
    ['Tools :', 'Tools', true],
    ['Tools & sheds:', 'Tools & sheds', true],
    ['  Garden tools\n', 'Garden tools', false],
    ['Garden  tools', 'Garden tools', false],
    ['Garden\ntools', 'Garden tools', false],
    ['道具：', '道具', true],
    ['道具:', '道具', true],
  ])('%j has the text %j and may have a colon', (written, said, hasColon) => {
    expect(labelOf(paragraph(text(written)), allWords)).toEqual({ text: said, hasColon });
  });

  test('is not separated from columns by blanks between them', () => {
    expect(plain('Garden   tools')).toBeUndefined();
  });

  test.each([
    ['two letters', 'Ox', true],
    ['one letter', 'O', false],
    ['one letter before a colon', 'O:', false],
    ['one letter before a colon and a blank', 'O :', false],
    ['100 letters', `B${'a'.repeat(99)}`, true],
    ['101 letters', `B${'a'.repeat(100)}`, false],
    ['100 letters before a colon', `B${'a'.repeat(99)}:`, true],
    ['101 letters before a colon', `B${'a'.repeat(100)}:`, false],
    ['100 letters and signs', `B-${'a'.repeat(98)}`, true],
    ['101 letters and signs', `B-${'a'.repeat(99)}`, false],
    ['12 words', phrase(12), true],
    ['13 words', phrase(13), false],
    ['8 words before a colon', `${phrase(8)}:`, true],
    ['9 words before a colon', `${phrase(9)}:`, false],
    ['12 words beside signs', `${phrase(10)} & "sheds" for dad`, true],
    ['13 words with accents', `${phrase(12)} élevés`, false],
    ['12 words with accents', `${phrase(11)} élevés`, true],
    ['30 characters of an unspaced script', '道'.repeat(30), true],
    ['31 characters of an unspaced script', '道'.repeat(31), false],
    ['30 hiragana', 'あ'.repeat(30), true],
    ['31 hiragana', 'あ'.repeat(31), false],
    ['31 katakana', 'ア'.repeat(31), false],
    ['31 letters of Latin', `Ç${'a'.repeat(30)}`, true],
  ])('may have no more or less than its due: %s', (_, written, isLabel) => {
    expect(plain(written) !== undefined).toBe(isLabel);
  });

  test.each([
    [`${phrase(8)} (old and new ones too):`],
    [`${phrase(8)} “old and new ones too”:`],
    [`${phrase(8)} «old and new ones too»:`],
    [`${phrase(8)} „old and new ones too“:`],
    ['Garden “will”'],
    ['Garden "is"'],
    ['Tools (for)'],
  ])('%j is measured without the text in brackets and quotation marks', (written) => {
    expect(plain(written)).toBe(written.replace(/:$/, ''));
  });

  test.each([...'.!…。！,;、，；*|/&+-–—→>?？؟'])('does not end in %s, nor in a closing mark behind it', (sign) => {
    expect(plain(`Garden tools${sign}`)).toBeUndefined();
    expect(plain(`Garden tools${sign}”`)).toBeUndefined();
    expect(plain(`Garden tools${sign}"):`)).toBeUndefined();
    expect(plain(`Garden tools${sign}»]’'`)).toBeUndefined();
    expect(plain(`Garden (old) tools${sign}”`)).toBeUndefined();
  });

  test.each([
    ['Garden tools (old)'],
    ['Garden tools “old”'],
    ['Élevage'],
    ['Ñandú & co'],
    ['2 tools'],
    ['３ tools'],
    ['"Old" tools'],
    ["'Old' tools"],
    ['“Old” tools'],
    ['„Old“ tools'],
    ['«Old» tools'],
    ['‘Old’ tools'],
    ['(Old) tools'],
    ['(Old) tools (new)x'],
    ['¿Tools'],
    ['¡Tools'],
    ['#1 tools'],
    ['ǅ tools'],
    ['道具'],
    ['Öl 12'],
    ['Ox 12'],
    ['Node.js tools'],
    ['Tools by Mr. Elm'],
    ['Tools of Vol. Two'],
    ['Tools with handles. made at home'],
    ['Tools – a guide'],
    ['Tools–sheds'],
    ['Tools @ home'],
  ])('may be built as %j', (written) => {
    expect(plain(written)).toBe(written);
  });

  test.each([
    ['a small letter in front', 'garden tools'],
    ['a small letter with an accent in front', 'élevage'],
    ['a dash in front', '-Tools'],
    ['a price in front', '$20 tools'],
    ['brackets around it', '(Garden tools)'],
    ['letters that are no word', 'A & b'],
    ['accented letters that are no word', 'É & é'],
    ['digits alone', '12 34'],
    ['more signs than letters', 'Ox 123'],
    ['more signs than accented letters', 'Öl 123'],
    ['a shout within', 'Done! Tools out'],
    ['a shout within, not set apart', 'Done!Tools out'],
    ['a question within', 'Done? Tools out'],
    ['an ellipsis within', 'Done… Tools out'],
    ['an ideographic full stop within', '道具。庭'],
    ['a full-width shout within', '道具！庭'],
    ['a full-width question within', '道具？庭'],
    ['a sentence within', 'Rain over. Tools out'],
    ['a sentence within that ends in an accent', 'Touché à côté. Après'],
    ['a bar', 'Tools | Sheds'],
    ['a middle dot', 'Tools · Sheds'],
    ['a bullet', 'Tools • Sheds'],
    ['dashes between columns', 'Ann – gardener – Oslo'],
    ['long dashes between columns', 'Ann — gardener — Oslo'],
    ['an address of the web', 'Tools at https://elm.example'],
    ['an address without a scheme', 'Tools at www.elm.example'],
    ['a handle', 'Tools of @elm'],
    ['an unsafe address', 'Step 2: Open http://elm.example'],
    ['a safe address', 'Step 2: Open https://elm.example'],
    ['a copyright', 'Tools © Elm'],
  ])('has none of these: %s', (_, written) => {
    expect(plain(written)).toBeUndefined();
  });
});

describe('no label is', () => {
  test.each([
    ['Author:'],
    ['Published'],
    ['Print recipe'],
    ['Print-recipe'],
    ['Cook mode:'],
    ['Related articles'],
    ['Related-articles:'],
    ['Note:'],
    ['Pro tip:'],
    ['TL;DR'],
    ['P.S.:'],
    ['Photo (Ann Elm)'],
    ['Ann Elm wrote:'],
    ['Elm schrieb:'],
    ['By Ann Elm'],
    ['‘By Ann Elm’'],
    ['Par Émile'],
    ['Von Ann'],
  ])('the furniture %j', (written) => {
    expect(plain(written)).toBeUndefined();
  });

  test.each([
    ['Author names'],
    ['Print shop'],
    ['By hand'],
    ['By hand in Elm Lane'],
    ['Notes for growers'],
    ['Wrote at night'],
  ])('but %j is one, which only holds such a word', (written) => {
    expect(plain(written)).toBe(written);
  });

  test.each([
    ['3 May 2021'],
    ['Fair at home on Sunday, 3 May 2021'],
    ['Fair of 3 May 1899'],
    ['Garden fair 12/05/'],
    ['Garden fair on 12/05/21'],
    ['Garden fair on 12.05.21'],
    ['Garden fair on 1. 5. in town'],
    ['Open from 9:30'],
    ['Step 9:30 in town'],
    ['Bus 8 at 9:30'],
    ['Step 2 → step 3: dig'],
    ['春の祭り5月3日'],
    ['春の祭り5 月 3日'],
    ['Tools for 20 €'],
    ['Tools for 20€'],
    ['Tools for 20$'],
    ['Tools for 20 £'],
    ['Tools for 20 ¥'],
    ['1 moon 2 moon 3 moon'],
    ['1 star 2 star'],
    ['1 star 2 stars 3 stars 4 stars'],
    ['Tools: a spade'],
    ['Tools: shed> wall'],
    ['Tools: shed >wall'],
    ['Tools → shed: a wall'],
    ['道具：鋤の一つ'],
    ['Step: Fill'],
    ['Step 1234: Fill the pot'],
    ['Second step 2: Fill the pot'],
    ['Garden 2: Fill the pot'],
    ['Step in: Fill the pot'],
    ['Step 2 length: an hour'],
  ])('the fact %j', (written) => {
    expect(plain(written)).toBeUndefined();
  });

  test.each([
    ['Changes in 2021'],
    ['Bolts of 1200 and 1400 grams'],
    ['The 3 best tools to dig with at home since 2021'],
    ['Sizes 1, 2 and 3'],
    ['1 moon 2 moon'],
    ['Star 1, moon 2, star 3'],
    ['Chapters 1.2 and 1.3 at home'],
    ['Tools under $20'],
    ['Step 2: Fill the pot'],
    ['Tools: shed > wall'],
    ['Tools: shed → wall'],
    ['Tools: shed -> wall'],
    ['Tools: shed » wall'],
    ['Step 123: Fill the pot'],
    ['Option B: Fill the pot'],
    ['Tools 1 (old), tools 2 (new)'],
    ['Drawer 12, drawer 34, drawer ends'],
    ['Beds of 2 by 2 by 2'],
    ['Part iv: Fill the pot'],
    ['Part viii: Fill the pot'],
    ['Étape 2: Le pot'],
    ['Step 2： Fill the pot'],
  ])('but %j is one', (written) => {
    expect(plain(written)).toBe(written);
  });

  test.each([
    ['These garden tools'],
    ['Make sure tools fit'],
    ['For example spades:'],
    ['According to gardeners:'],
    ['Voici quelques outils:'],
    ['Im Folgenden Werkzeuge:'],
    ['Tools for'],
    ['Tools and:'],
    ['Werkzeuge für'],
    ['The old tools:'],
    ['Les vieux outils:'],
    ['Spades are tools'],
    ['Tools you own'],
    ['Tools you own:'],
    ['What to dig, and where:'],
    ['何を使うか、道具、以下'],
    ['Was man braucht, und wo:'],
    ['How the following works:'],
    ['次の道具'],
    ['道具は以下：'],
  ])('the beginning of a sentence %j', (written) => {
    expect(plain(written)).toBeUndefined();
  });

  test.each([
    ['Make tools fit'],
    ['For gardeners:'],
    ['In gardens'],
    ['Tools for gardens'],
    ['The tools:'],
    ['The old tools'],
    ['What it is'],
    ['What to look for'],
    ['What you need:'],
    ['What to dig, and where'],
    ['How the following works'],
    ['Por qué es así'],
    ['Che cosa è la torba'],
  ])('but %j is one', (written) => {
    expect(plain(written)).toBe(written.replace(/:$/, ''));
  });
});

describe('bold type', () => {
  test('makes a title of a short sentence, unless it has a colon', () => {
    expect(bold('Spades are tools')).toBe('Spades are tools');
    expect(bold('Spades are tools:')).toBeUndefined();
    expect(labelOf(paragraph(strong(text('Spades')), text(' are tools')), allWords)).toBeUndefined();
  });

  test('makes no title of what leads into something', () => {
    expect(bold('These are tools')).toBeUndefined();
    expect(bold('Spades are for')).toBeUndefined();
  });

  test.each([
    ['one mark', paragraph(strong(text('Tools'))), true],
    ['two marks', paragraph(strong(text('Garden')), text(' '), strong(text('tools'))), true],
    ['a mark and its colon', paragraph(strong(text('Tools')), text(':')), true],
    ['a mark and its full-width colon', paragraph(strong(text('道具')), text('： ')), true],
    ['a mark in italics', paragraph(strong(text('Garden')), emphasis(strong(text('tools')))), true],
    ['a mark and italics', paragraph(strong(text('Garden')), emphasis(text('tools'))), false],
    ['a mark and empty italics', paragraph(strong(text('Garden')), emphasis()), false],
    ['a mark and text', paragraph(strong(text('Garden')), text(' tools')), false],
    ['text and a mark', paragraph(text('Garden '), strong(text('tools'))), false],
    ['text before a mark in italics', paragraph(strong(text('A')), emphasis(text('b'), strong(text('c')))), false],
    ['a mark and a link', paragraph(strong(text('Garden')), link(text('tools'))), false],
    ['no mark', paragraph(text('Tools')), false],
    ['a colon alone', paragraph(text(':')), false],
    ['nothing', paragraph(), false],
  ])('of a paragraph from end to end: %s', (_, node, isBold) => {
    expect(isAllBold(node)).toBe(isBold);
  });
});

describe('a label holds', () => {
  test.each([
    ['a mark', paragraph(text('Garden '), emphasis(text('tools'))), 'Garden tools'],
    ['nothing but a mark', paragraph(emphasis(text('Tools'))), 'Tools'],
    ['a link beside words', paragraph(text('All '), link(text('garden tools'))), 'All garden tools'],
    ['code beside words', paragraph(text('Options of '), code('rake')), 'Options of rake'],
  ])('perhaps %s', (_, node, said) => {
    expect(labelOf(node, allWords)?.text).toBe(said);
  });

  test.each([
    ['line break', paragraph(text('Garden'), { type: 'break' }, text('tools'))],
    ['line break in a mark', paragraph(strong(text('Garden'), { type: 'break' }, text('tools')))],
    ['picture', paragraph(text('Garden tools'), { type: 'image', url: 'a.png', alt: '' })],
    ['footnote', paragraph(text('Garden tools'), { type: 'footnoteReference', identifier: '1', children: [] })],
  ] as [string, Paragraph][])('no %s', (_, node) => {
    expect(labelOf(node, allWords)).toBeUndefined();
  });

  test.each([
    ['a link', paragraph(link(text('Garden tools')))],
    ['a link in bold', paragraph(strong(link(text('Garden tools'))))],
    ['a bold link', paragraph(link(strong(text('Garden tools'))))],
    ['a link behind a letter', paragraph(text('A '), link(text('garden tool')))],
    ['code', paragraph(code('Garden tools'))],
    ['white space', paragraph(text('   '))],
    ['nothing', paragraph()],
  ])('more than %s', (_, node) => {
    expect(labelOf(node, allWords)).toBeUndefined();
  });
});

describe('a heading of questions', () => {
  test('is recognized by its title', () => {
    const heading = (value: string) => ({ type: 'heading' as const, depth: 2 as const, children: [text(value)] });
    expect(isFaqHeading(heading('Frequently asked questions'), allWords)).toBe(true);
    expect(isFaqHeading(heading('Garden tools'), allWords)).toBe(false);
    expect(isFaqHeading(undefined, allWords)).toBe(false);
  });
});

describe('lines that are furniture of a post', () => {
  test.each([
    ['credits', ['Photos by Tom Lee', 'Words by Ana Ruiz', 'Edited by Sam', 'Fotos von Eva Klein']],
    ['dates', ['Updated March 2024', 'Mis à jour le 3 mai', 'Actualizado en marzo de 2024', 'Stand 4. Mai']],
    ['offers', ['Posted in Recipes', 'Download the PDF', 'Buy on Amazon', 'Continue reading', 'Stay tuned for more']],
    ['greetings', ['Enjoy', 'Guten Appetit', 'Bon appétit', 'Hasta pronto']],
    ['beginnings of sentences', ['Last week I bought:', 'Okay so:', 'Gestern hat es geregnet', 'Namely:']],
  ])('are no labels: %s', (_, lines) => {
    for (const line of lines) expect([line, plain(line)]).toEqual([line, undefined]);
  });

  test.each([
    'Photo tips',
    'Words',
    'Written exams',
    'Photography by night',
    'Updated rules',
    'Stand mixers',
    'Buying on credit',
    'Downloads',
    'Getting there',
    'Good luck charms',
    'Enjoyment',
    'Posting rules',
  ])('near misses are: %s', (line) => {
    expect(plain(line)).toBe(line);
  });
});
