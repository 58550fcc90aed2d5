import { describe, expect, test } from 'vitest';
import { faqs, parseArticle } from '../../src/index.ts';
import { allWords } from '../../src/lexicon/chosen-words.ts';
import { isQuestion, mayAsk } from '../../src/recognize/faq/question.ts';

const long = (length: number, end: string): string => `How ${'far '.repeat(length)}`.slice(0, length - 1) + end;

describe('a text that ends as a question does', () => {
  test.each([
    ['its mark', 'Is it hot?'],
    ['a full-width mark', '予約は必要ですか？'],
    ['an Arabic mark', 'هل هو ساخن؟'],
    ['a Greek mark', 'Είναι ζεστό;'.replace(';', '\u037e')],
    ['an Armenian mark', 'Տաք է՞'],
    ['its mark and quotation marks', '“Is it hot?”'],
    ['its mark and a bracket', 'Hot (or is it?)'],
    ['its mark, a space and more marks', 'Is it hot? …'],
    ['a mark and one letter before it', 'a?'],
    ['all the characters that may be', long(300, '?')],
    ['a mark, after words that only resemble an invitation', 'Any questionable berries?'],
    ['a mark, after an invitation that is not its beginning', 'Where do I ask any questions?'],
    ['a mark, after the first word of an invitation', 'Can it freeze?'],
  ])('is a question with %s', (_, text) => {
    expect(isQuestion(text)).toBe(true);
    expect(mayAsk(text, allWords)).toBe(true);
  });

  test.each([
    ['no mark', 'It is hot.'],
    ['the mark before the end', 'Is it hot? It is.'],
    ['a mark alone', '?'],
    ['closing signs alone', '”)…'],
    ['nothing', ''],
    ['a number and a mark', '2024?'],
    ['a mark, one character too far', long(301, '?')],
    ['a mark, in an invitation to write', 'Any questions?'],
    ['a mark, in an invitation to write in capitals', 'GOT QUESTIONS?'],
    ['a mark, after an invitation', 'Do you have any questions about the berries?'],
    ['a mark, after an invitation with an apostrophe', 'Can’t find what you need?'],
    ['a mark, after one with a straight apostrophe', "Didn't find your question here?"],
    ['a mark, after one that a quotation opens', '“Still have questions?”'],
    ['a mark, after one in French', 'Vous avez d’autres questions ?'],
  ])('is no question with %s', (_, text) => {
    expect(isQuestion(text)).toBe(false);
    expect(mayAsk(text, allWords)).toBe(false);
  });
});

describe('a text among questions', () => {
  test.each([
    ['opens as one', 'How to store what is left'],
    ['opens as one in capitals', 'WHY IT SINKS'],
    ['opens as one behind its number', '12. How to store it'],
    ['opens as one behind a turned mark', '¿Cómo se guarda'],
    ['opens with two words', 'Por qué se hunde'],
    ['opens with two words, reflexively', '¿Se puede congelar'],
    ['opens as one and is as long as a title may be', long(120, 'r')],
    ['has a full stop within', 'What St. Swithun said'],
    ['has a mark and does not open as one', 'Berries, too?'],
  ])('may be a question if it %s', (_, text) => {
    expect(mayAsk(text, allWords)).toBe(true);
  });

  test.each([
    ['opens with no such word', 'Storing what is left'],
    ['has such a word later', 'Storing it: how'],
    ['is one word', 'How'],
    ['is the two words that open one', 'Por qué'],
    ['is one character too long', long(121, 'r')],
    ['ends as a sentence', 'What it says is true.'],
    ['ends in a colon', 'What you need:'],
    ['ends in a comma', 'Why not,'],
    ['ends in a semicolon', 'Is it hot;'],
    ['is an exclamation', 'How it shone!'],
    ['invites', 'Have any questions'],
    ['has no letters', '1. 2'],
  ])('is no question if it %s', (_, text) => {
    expect(mayAsk(text, allWords)).toBe(false);
  });
});

describe('a plain line that is a question under the title', () => {
  const asked = (line: string): string[] =>
    faqs(parseArticle(`<h2>FAQ</h2><p>${line}</p><p>Yes.</p><p>Is it cold?</p><p>No.</p>`)).map(
      ({ question }) => question,
    );

  test.each([
    ['ends in bold', 'Is it <b>hot?</b>'],
    ['ends deep in marks', 'Is <a href="/x">it <em>very <b>hot?</b></em></a>'],
    ['ends in a picture', 'Is it hot? <img src="pan.jpg" alt="A pan">'],
    ['ends in code', 'Is it <code>hot?</code>'],
    ['ends in a mark and what closes a quotation', 'Is it “<em>hot?</em>”'],
    ['ends in a bracket of its own', 'Hot (<em>or is it?</em>)'],
    ['ends in a mark of its own', 'Is it <em>hot</em>?'],
    ['ends in a mark and several signs', 'Is it “(hot?)”…'],
  ])('is found if it %s', (_, line) => {
    expect(asked(line)).toEqual([expect.stringMatching(/hot\?|is it\?/), 'Is it cold?']);
  });

  test.each([
    ['ends in a word', 'Is it hot? <b>Perhaps</b>'],
    ['has a question in bold and goes on', 'Is it <em>hot?</em> We think so'],
    ['begins with a statement', 'The pan is new. Is it hot?'],
    ['begins with an exclamation', 'It burns! Is it hot?'],
    ['has a label before it', 'Ann: Is it hot?'],
    ['has two spaces after a statement', 'The pan is new.&nbsp; Is it hot?'],
    ['is a picture', '<img src="pan.jpg" alt="Is it hot?">'],
  ])('is none if it %s', (_, line) => {
    expect(asked(line)).toEqual([]);
  });

  test('may have an abbreviation or a list of words before the question', () => {
    expect(asked('Is the no. 2 pan hot?')).toEqual(['Is the no. 2 pan hot?', 'Is it cold?']);
    expect(asked('At noon: is it hot?')).toEqual(['At noon: is it hot?', 'Is it cold?']);
  });
});
