import { describe, expect, test } from 'vitest';
import { type PhrasingContent, toText } from '../../../src/index.ts';
import { allWords } from '../../../src/lexicon/chosen-words.ts';
import { fieldOf, labelKey, readLabelledLine } from '../../../src/recover/reading/field.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

const textOf = (children: readonly PhrasingContent[]): string => toText({ type: 'paragraph', children: [...children] });

const phrase = (count: number): string => Array(count).fill('tool').join(' ');

describe('the key of a label', () => {
  test.each([
    ['Soil:', 'soil'],
    ['Soil', 'soil'],
    [' Soil : ', 'soil'],
    ['Garden\n  Soil:', 'garden soil'],
    ['土：', '土'],
    ['Élevage:', 'élevage'],
    ['Nr.:', 'nr'],
    ['Soil*:', 'soil'],
    ['Soil. Type', undefined],
    ['Soil (pH):', 'soil (ph)'],
    ['Soil 2:', 'soil 2'],
    ['Drawer 12345:', 'drawer 12345'],
    ['Tool1:', 'tool1'],
    ['A12345:', 'a12345'],
    ['Soil & tools:', 'soil & tools'],
    ['Step count:', 'step count'],
    ['Drawer 2:', 'drawer 2'],
    ['Step 2 size:', 'step 2 size'],
    ['Step 1234:', 'step 1234'],
    ['Q1 report:', 'q1 report'],
    ['H2O:', 'h2o'],
    ['Part:', 'part'],
  ])('of %j is %j', (label, key) => {
    expect(labelKey(label, allWords)).toBe(key);
  });

  test.each([
    ['100 characters', `${'a'.repeat(99)}:`, true],
    ['101 characters', `${'a'.repeat(100)}:`, false],
    ['12 words', `${phrase(12)}:`, true],
    ['13 words', `${phrase(13)}:`, false],
    ['16 characters of an unspaced script', `${'土'.repeat(16)}：`, true],
    ['17 characters of an unspaced script', `${'土'.repeat(17)}：`, false],
    ['17 hiragana', `${'あ'.repeat(17)}：`, false],
    ['17 letters of Latin', `${'a'.repeat(17)}:`, true],
    ['nothing', '', false],
    ['a colon alone', ':', false],
  ])('may not be too long or too short: %s', (_, label, isKey) => {
    expect(labelKey(label, allWords) !== undefined).toBe(isKey);
  });

  test.each([
    ['2 tools:'],
    ['(Soil):'],
    ['-Soil:'],
    ['Dig. Plant:'],
    ['Dig! Plant:'],
    ['Dig? Plant:'],
    ['Dig… Plant:'],
    ['Dig; plant:'],
    ['Dig!:'],
    ['Dig?:'],
    ['Dig…:'],
    ['Dig;:'],
    ['Dig,:'],
    ['土。：'],
    ['土！：'],
    ['土？：'],
    ['تربة،:'],
    ['تربة؟:'],
    ['Soil: type:'],
    ['土：種類：'],
    ['Soil | type:'],
    ['"Soil":'],
    ['Soil “heavy”:'],
    ['Soil „heavy“:'],
    ['Soil «heavy»:'],
    ['Soil <b:'],
    ['Soil > b:'],
    ['Soil = b:'],
    ['Soil at http:'],
    ['Soil at www.elm.example:'],
  ])('is no sentence, quotation, address or number: %j', (label) => {
    expect(labelKey(label, allWords)).toBeUndefined();
  });

  test.each([
    ['Note:'],
    ['NOTE:'],
    ['Pro  tip:'],
    ['P.S.:'],
    ['Hinweis:'],
    ['Q:'],
    ['Answer:'],
    ['Ann says:'],
    ['Elm sagte:'],
    ['Q1:'],
    ['No4:'],
    ['Fig1234:'],
    ['Step 2:'],
    ['Step 123:'],
    ['Option b:'],
    ['Part iii:'],
    ['Schritt 2:'],
  ])('is no remark, speaker or number of a part: %j', (label) => {
    expect(labelKey(label, allWords)).toBeUndefined();
  });
});

describe('a labelled line', () => {
  const read = (...children: PhrasingContent[]) => {
    const line = readLabelledLine({ children }, allWords);
    return line && [line.key, textOf(line.label), textOf(line.value), line.text];
  };

  test.each([
    ['a colon within the label', [strong(text('Soil:')), text(' heavy')], ['soil', 'Soil:', 'heavy', 'heavy']],
    ['a colon behind the label', [strong(text('Soil')), text(': heavy')], ['soil', 'Soil:', 'heavy', 'heavy']],
    ['a colon set apart', [strong(text('Soil')), text(' : heavy')], ['soil', 'Soil :', 'heavy', 'heavy']],
    ['three blanks and a colon', [strong(text('Soil')), text('   : heavy')], ['soil', 'Soil   :', 'heavy', 'heavy']],
    ['a colon and a blank within', [strong(text('Soil: ')), text('heavy')], ['soil', 'Soil: ', 'heavy', 'heavy']],
    ['no blank behind a colon within', [strong(text('Soil:')), text('heavy')], ['soil', 'Soil:', 'heavy', 'heavy']],
    ['a full-width colon within', [strong(text('土：')), text('重い')], ['土', '土：', '重い', '重い']],
    ['a full-width colon behind', [strong(text('土')), text('：重い')], ['土', '土：', '重い', '重い']],
    ['a label of two marks', [strong(text('Gar')), strong(text('den:')), text(' a')], ['garden', 'Garden:', 'a', 'a']],
    ['a full-width colon set apart', [strong(text('土')), text(' ：重い')], ['土', '土 ：', '重い', '重い']],
    [
      'two marks and more than a text',
      [strong(text('Gar')), strong(text('den:')), text(' a '), code('x')],
      ['garden', 'Garden:', 'a x', 'a x'],
    ],
    ['no value', [strong(text('Soil:'))], ['soil', 'Soil:', '', '']],
    ['no value behind the colon', [strong(text('Soil')), text(':')], ['soil', 'Soil:', '', '']],
    ['a value in a mark', [strong(text('Soil:')), emphasis(text('heavy'))], ['soil', 'Soil:', 'heavy', 'heavy']],
    ['a value behind a blank', [strong(text('Soil:')), text(' '), code('x')], ['soil', 'Soil:', 'x', 'x']],
    ['a mark behind the colon', [strong(text('Soil')), text(':'), code('x')], ['soil', 'Soil:', 'x', 'x']],
    ['more than a text', [strong(text('Soil:')), text(' a '), code('x ')], ['soil', 'Soil:', 'a x ', 'a x']],
    ['a number', [strong(text('Size:')), text('3')], ['size', 'Size:', '3', '3']],
    [
      'a number behind a word',
      [strong(text('Size 2 of all:')), text('3')],
      ['size 2 of all', 'Size 2 of all:', '3', '3'],
    ],
    ['blanks in two texts', [strong(text('Soil:')), text(' '), text(' a')], ['soil', 'Soil:', 'a', 'a']],
    ['a number behind a number', [strong(text('Size 2:')), text(' 3')], ['size 2', 'Size 2:', '3', '3']],
    ['a word behind a number', [strong(text('Size 2:')), text('big')], ['size 2', 'Size 2:', 'big', 'big']],
  ])('is read with %s', (_, children, line) => {
    expect(read(...children)).toEqual(line);
  });

  test.each([
    ['bold type at its start', [text('Soil: heavy')]],
    ['bold type, but italics', [emphasis(text('Soil:')), text(' heavy')]],
    ['a bold start', [text('The '), strong(text('soil:')), text(' heavy')]],
    ['a colon', [strong(text('Soil')), text(' heavy')]],
    ['a colon near the label', [strong(text('Soil')), text(' heavy: dig')]],
    ['a colon as near as three blanks', [strong(text('Soil')), text('    : dig')]],
    ['a text behind the label', [strong(text('Soil')), code(':')]],
    ['anything behind the label', [strong(text('Soil'))]],
    ['a blank behind the colon', [strong(text('Elm 3')), text(':16 says so')]],
    ['an hour within', [strong(text('Open at 3:')), text('16')]],
    ['an hour and a blank within', [strong(text('Open at 3 : ')), text('16')]],
    ['a safe address within', [strong(text('Elm https:')), text('//elm.example')]],
    ['an address within', [strong(text('https:')), text('//elm.example')]],
    ['a name in the label', [strong(text('Note:')), text(' heavy')]],
    ['a name in front of the colon', [strong(text('Note')), text(': heavy')]],
    ['a short label', [strong(text(`${'a'.repeat(100)}:`)), text(' heavy')]],
    ['a short label in front of the colon', [strong(text('a'.repeat(101))), text(': heavy')]],
    ['children', []],
  ])('is none without %s', (_, children) => {
    expect(read(...children)).toBeUndefined();
  });

  test.each([
    ['within', [strong(text(`${'a'.repeat(99)}:`)), text(' heavy')]],
    ['behind', [strong(text('a'.repeat(99))), text(': heavy')]],
  ])('has a label of up to 100 characters, the colon %s counted', (_, children) => {
    expect(read(...children)?.[0]).toBe('a'.repeat(99));
  });

  test('leaves its children as they are', () => {
    const children = [strong(text('Soil')), text(': heavy')];
    const before = structuredClone(children);
    readLabelledLine({ children }, allWords);
    expect(children).toEqual(before);
  });

  test('becomes a field of a label and a value', () => {
    expect(fieldOf([text('Soil:')], [text('heavy')])).toEqual({
      type: 'field',
      children: [
        { type: 'label', children: [text('Soil:')] },
        { type: 'value', children: [text('heavy')] },
      ],
    });
  });
});
