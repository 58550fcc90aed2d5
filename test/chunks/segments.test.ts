import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/chunks/segments.ts';
import { growthFault } from '../measure.ts';

const sentences = 'The press is old. Who built it? Dr. Hale knows, e.g. from the 3.5 m beam (it is oak!) "Ask him." ';

test.for([
  ['sentences', 'en', sentences.repeat(120)],
  ['sentences', 'ja', '古い圧搾機があります。誰が作ったのですか？梁は樫です。'.repeat(400)],
] as const)('the %s of a long text in %s are those of the whole text', ([, language, text]) => {
  const whole = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  expect(segmentsOf(language).sentences(text)).toEqual(whole.slice(1).map(({ index }) => index));
});

test('words without spaces are found in a long text as in a short one', () => {
  const line = '古い圧搾機が納屋にあります。';
  const { words } = segmentsOf('ja');
  const short = words(line);
  const long = words(line.repeat(1000));
  expect(short.length).toBeGreaterThan(3);
  expect(long.filter((at) => at > 500 * line.length && at < 501 * line.length)).toEqual(
    short.map((at) => at + 500 * line.length),
  );
});

test('a text without a second sentence has none', () => {
  expect(segmentsOf('en').sentences('word '.repeat(5000))).toEqual([]);
});

test.for(['Word word. ', 'word '])('time grows with a text of %j', (part) => {
  const run = (count: number) => () => segmentsOf('en').sentences(part.repeat(count)).length;
  const count = 32_000;
  expect(
    growthFault({ small: run(count / 4), middle: run(count / 2), large: run(count), length: count * part.length }),
  ).toBeUndefined();
});
