import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import {
  article,
  caption,
  type ExpectedComparison,
  type ExpectedOutline,
  faq,
  faqPair,
  glossary,
  glossaryEntry,
  h2,
  h3,
  li,
  type MatcherResult,
  matchers,
  ol,
  p,
  section,
  step,
  steps,
  table,
  td,
  th,
  tr,
  ul,
} from '../../src/testing/index.ts';
import { findAll } from '../../src/tree/walk.ts';

const tree = article(
  section(
    h2('Brewing  tea'),
    faq(faqPair('Is it hot?', p('Yes.'))),
    table(caption('Teas'), tr(th('Tea'), th('Minutes')), tr('Sencha', '2')),
    section(
      h3('Goals'),
      table(
        {
          kind: 'metric',
          metrics: [
            {
              row: 1,
              name: [1, 0],
              target: {
                cell: [1, 1],
                text: '< 2 min',
                quantities: [{ text: '< 2 min', max: 2, exclusiveMax: true, unit: 'min' }],
              },
            },
            { row: 2, name: [2, 0] },
          ],
        },
        tr(th('Metric'), th('Target')),
        tr('Time', '< 2 min'),
        tr('Taste', td('')),
      ),
    ),
  ),
);

const passes = (result: MatcherResult): boolean => result.pass;
const { toHaveHeading, toHaveOutline, toMatchOutlineOf, toHaveList, toHaveSteps, toHaveFaq } = matchers;
const { toHaveGlossaryTerm, toHaveTable, toHaveComparison, toHaveMetric, toLoseNoText, toPassChecks } = matchers;

describe('toHaveHeading', () => {
  test.each([
    ['Brewing tea', {}, true],
    [' Brewing\ntea ', {}, true],
    [/^brewing/i, {}, true],
    ['Goals', { depth: 3 } as const, true],
    ['Goals', { depth: 2 } as const, false],
    ['Brewing', {}, false],
    ['brewing tea', {}, false],
    [/Sencha/, {}, false],
  ])('%s %j: %s', (text, options, pass) => {
    expect(passes(toHaveHeading(tree, text, options))).toBe(pass);
  });

  test('matches a pattern with the flag g twice', () => {
    const pattern = /tea/g;
    expect([toHaveHeading(tree, pattern), toHaveHeading(tree, pattern)].map(passes)).toEqual([true, true]);
  });
});

describe('toHaveFaq', () => {
  test.each([
    ['Is it hot?', undefined, true],
    ['Is it hot?', 'Yes.', true],
    [/hot/, /^Yes/, true],
    ['Is it hot?', 'No.', false],
    ['Is it', undefined, false],
    ['Brewing tea', undefined, false],
  ])('%s %s: %s', (question, answer, pass) => {
    expect(passes(answer === undefined ? toHaveFaq(tree, question) : toHaveFaq(tree, question, answer))).toBe(pass);
  });
});

describe('toHaveTable', () => {
  test.each([
    [undefined, true],
    [{ caption: 'Teas', columns: ['Tea', /^min/i], kind: 'data' } as const, true],
    [{ kind: 'metric' } as const, true],
    [{ kind: 'comparison' } as const, false],
    [{ caption: 'Teas', kind: 'metric' } as const, false],
    [{ columns: ['Tea'] }, false],
    [{ columns: ['Minutes', 'Tea'] }, false],
    [{ caption: 'Tea' }, false],
  ])('%j: %s', (expected, pass) => {
    expect(passes(expected === undefined ? toHaveTable(tree) : toHaveTable(tree, expected))).toBe(pass);
  });
});

describe('toHaveMetric', () => {
  test.each([
    ['Time', undefined, true],
    ['Taste', undefined, true],
    ['Time', '< 2 min', true],
    ['Time', { max: 2, unit: 'min' }, true],
    [/time/i, /2/, true],
    ['Time', { max: 3 }, false],
    ['Time', { min: 2 }, false],
    ['Taste', /./, false],
    ['Sencha', undefined, false],
  ])('%s %j: %s', (name, target, pass) => {
    expect(passes(target === undefined ? toHaveMetric(tree, name) : toHaveMetric(tree, name, target))).toBe(pass);
  });

  test('takes a table, too', () => {
    const inner = findAll(tree, 'section').find(({ depth }) => depth === 3);
    expect(passes(toHaveMetric(inner, 'Time'))).toBe(true);
  });
});

describe('toLoseNoText', () => {
  const html = '<h2>Tea</h2><p>Two cups.</p>';

  test('passes for the HTML that the article was made of', () => {
    const { pass, message } = toLoseNoText(parseArticle(html), html);
    expect(pass).toBe(true);
    expect(message()).toBe('Expected a text to be lost, repeated, invented, moved or joined. None was.');
  });

  test('reports what is lost, repeated and invented, and where', () => {
    const lost = toLoseNoText(parseArticle('<h2>Tea</h2>'), html);
    expect(lost.pass).toBe(false);
    expect(lost.message()).toBe(
      'Expected no text to be lost, repeated, invented, moved or joined. These were:\n  missing at 1:16: "Two cups."',
    );
    expect(toLoseNoText(parseArticle(`${html}<p>Tea</p>`), html).message()).toContain('duplicated at 1:5: "Tea"');
    expect(toLoseNoText(parseArticle(`${html}<p>Milk</p>`), html).message()).toContain('invented at 1:29: "Milk"');
  });

  test('takes whole articles only', () => {
    expect(() => toLoseNoText(p('x'), '<p>x')).toThrow(TypeError);
  });
});

describe('toHaveList', () => {
  const page = article(
    section(
      h2('Things'),
      ul('A pot', li(p('Two cups'), ul('small', 'large'))),
      ol('Fill', 'Boil'),
      steps(step(p('Rinse.')), step(p('Pour.'))),
    ),
  );

  test.each([
    [['A pot', /cups/], {}, true],
    [['A pot', 'Two cups'], { ordered: false }, true],
    [['small', 'large'], {}, true],
    [['Fill', 'Boil'], { ordered: true }, true],
    [['Rinse.', /^Pour/], { ordered: true }, true],
    [['Fill', 'Boil'], { ordered: false }, false],
    [['A pot'], {}, false],
    [['Two cups', 'A pot'], {}, false],
    [['A pot', 'Two cups small large'], {}, false],
  ])('%j %j: %s', (items, options, pass) => {
    expect(passes(toHaveList(page, items, options))).toBe(pass);
  });
});

describe('toHaveSteps', () => {
  const page = article(section(h2('Directions'), steps(step(p('Boil.'), p('Fully.')), step(p('Pour.')))));

  test('compares the titles of a procedure, or checks that there is one', () => {
    expect(passes(toHaveSteps(page, ['Boil.', /pour/i]))).toBe(true);
    expect(passes(toHaveSteps(page))).toBe(true);
    expect(passes(toHaveSteps(page, ['Boil.']))).toBe(false);
    expect(passes(toHaveSteps(tree))).toBe(false);
  });
});

describe('toHaveGlossaryTerm', () => {
  const page = article(
    glossary(glossaryEntry('Sencha', 'Green tea.', 'A steamed one.'), glossaryEntry('Oolong', 'Half black.')),
  );

  test.each([
    ['Sencha', undefined, true],
    ['Sencha', 'A steamed one.', true],
    [/^ool/i, /black/, true],
    ['Sencha', /black/, false],
    ['sencha', undefined, false],
  ])('%s %s: %s', (term, definition, pass) => {
    const result =
      definition === undefined ? toHaveGlossaryTerm(page, term) : toHaveGlossaryTerm(page, term, definition);
    expect(passes(result)).toBe(pass);
  });
});

describe('toHaveComparison', () => {
  const page = parseArticle(
    '<h2>Tea vs coffee</h2><table><tr><th>Drink<th>How it differs<th>Best for<tr><td>Tea<td>Leaves<td>Evenings<tr><td>Coffee<td>Beans<td>Mornings</table>',
  );
  const cell = { subject: 'Tea', attribute: 'Best for', text: 'Evenings' };

  test.each<[ExpectedComparison, boolean]>([
    [{ subjects: ['Tea', 'Coffee'] }, true],
    [{ subjects: ['Tea', /coff/i], attributes: ['How it differs', 'Best for'], cell }, true],
    [{ cell: [cell, { subject: /coffee/i, attribute: /best/i, text: /morning/i }] }, true],
    [{ subjects: ['Coffee', 'Tea'] }, false],
    [{ subjects: ['Tea'] }, false],
    [{ attributes: ['Best for'] }, false],
    [{ cell: { ...cell, text: 'Mornings' } }, false],
    [{ cell: { ...cell, subject: 'Cocoa' } }, false],
    [{ cell: [cell, { ...cell, attribute: 'Price' }] }, false],
  ])('%j: %s', (expected, pass) => {
    expect(passes(toHaveComparison(page, expected))).toBe(pass);
  });

  test('checks that there is one', () => {
    expect(passes(toHaveComparison(page))).toBe(true);
    expect(passes(toHaveComparison(tree))).toBe(false);
  });

  test('shows the cell that differs', () => {
    const { expected, actual } = toHaveComparison(page, {
      subjects: [/tea/i, 'Coffee'],
      cell: { ...cell, text: 'Noon' },
    });
    expect(expected).toBe('subjects:\n  Tea\n  Coffee\n"Tea", "Best for": Noon');
    expect(actual).toBe('subjects:\n  Tea\n  Coffee\n"Tea", "Best for": Evenings');
  });
});

describe('toHaveOutline', () => {
  test.each<[ExpectedOutline, { maxDepth?: 2 }, boolean]>([
    ['## Brewing tea\n### Is it hot?\n### Goals', {}, false],
    ['\n  ## Brewing   tea\n\n  ### Goals\n', {}, true],
    [['## Brewing tea', { depth: 3, text: /^goal/i }], {}, true],
    [['## Brewing tea'], { maxDepth: 2 }, true],
    [['## Brewing tea'], {}, false],
    [['## Brewing tea', '## Goals'], {}, false],
    [['### Goals', '## Brewing tea'], {}, false],
  ])('%j %j: %s', (outline, options, pass) => {
    expect(passes(toHaveOutline(tree, outline, options))).toBe(pass);
  });

  test('reports where the first difference is', () => {
    const { message, expected, actual } = toHaveOutline(tree, ['## Brewing tea', '### Aims', { depth: 3, text: /x/ }]);
    expect(message()).toMatch(
      /^Expected an outline of 3 headings, and there are 2\. The first difference is at heading 2: "### Goals" in place of "### Aims"\.\n\nThe article:\n {2}## Brewing tea\n/,
    );
    expect(expected).toBe('## Brewing tea\n### Aims\n### /x/');
    expect(actual).toBe('## Brewing tea\n### Goals');
    expect(toHaveOutline(tree, ['## Brewing tea']).message()).toContain('"### Goals" in place of the end');
  });

  test('of a part is that of the part', () => {
    const inner = findAll(tree, 'section').find(({ depth }) => depth === 3);
    expect(passes(toHaveOutline(inner, '### Goals'))).toBe(true);
  });
});

describe('toMatchOutlineOf', () => {
  const other = parseArticle('<h2>Brewing tea</h2><p>Hot.</p><h3>Goals</h3>');

  test('compares the headings of two articles', () => {
    expect(passes(toMatchOutlineOf(tree, other))).toBe(true);
    expect(passes(toMatchOutlineOf(tree, parseArticle('<h2>Brewing tea</h2>')))).toBe(false);
    expect(passes(toMatchOutlineOf(tree, parseArticle('<h2>Brewing tea</h2><h4>x</h4>'), { maxDepth: 2 }))).toBe(true);
  });

  test('needs something to compare with', () => {
    for (const wrong of [undefined, null, '<h2>x</h2>', p('x'), parseArticle('')])
      expect(() => toMatchOutlineOf(tree, wrong as never)).toThrow(TypeError);
  });
});

describe('what fails', () => {
  test('names the nearest, and shows what there is', () => {
    const { message, expected, actual } = toHaveHeading(tree, 'Brewing tee', { depth: 3 });
    expect(message()).toBe(
      `Expected to find a heading "Brewing tee" of depth 3. The nearest of 2 headings:
  ## Brewing tea

The article:
  ## Brewing tea
    faq of 1: Is it hot?
    data table of 2 rows: Tea | Minutes
    ### Goals
      metric table of 3 rows: Metric | Target`,
    );
    expect([expected, actual]).toEqual(['text: Brewing tee\ndepth: 3', 'text: Brewing tea\ndepth: 2']);
  });

  test('lists what there is where nothing is near', () => {
    expect(toHaveTable(tree, { caption: 'Zzz' }).message()).toMatch(
      /^Expected to find a table with caption "Zzz"\. The tables are:\n {2}data "Teas" \["Tea","Minutes"\]\n {2}metric "" \["Metric","Target"\]\n\n/,
    );
    expect(toHaveMetric(article(), 'Time').message()).toBe(
      'Expected to find a metric "Time". There are no metrics.\n\nThe article is empty.',
    );
  });

  test('sets the blocks of an answer apart', () => {
    const page = article(faq(faqPair('Who is paged?', p('The owner.'), ul('a', 'b'))));
    expect(toHaveFaq(page, 'Who is phoned?').message()).toContain('\n  Who is paged? → The owner. / a / b\n');
  });

  test('shows the quantity that is wrong', () => {
    const { expected, actual } = toHaveMetric(tree, /time/i, { max: 3, unit: 'min' });
    expect(expected).toBe('name: Time\nmax: 3\nunit: min');
    expect(actual).toBe('name: Time\nmax: 2\nunit: min');
  });

  test('reports what is present in spite of `not`', () => {
    const { message, expected } = toHaveFaq(tree, /hot/);
    expect(message()).toBe('Expected not to find a question /hot/. It is there:\n  Is it hot? → Yes.');
    expect(expected).toBe(undefined);
  });

  test('is of bounded length on a long page', () => {
    const long = 'word '.repeat(60);
    const numbers = Array.from({ length: 2_000 }, (_, index) => index);
    const page = article(
      ...numbers.map((index) => section(h2(`Chapter ${index} ${long}`), p(long), ul(`Item ${index} ${long}`, 'b'))),
    );
    const results = [
      toHaveHeading(page, `Chapter 1500${long}`),
      toHaveHeading(page, /nothing/),
      toHaveList(page, [`Item 7${long}`]),
      toHaveOutline(
        page,
        numbers.map((index) => `## Chapter ${index === 1_000 ? 'x' : `${index} ${long}`}`),
      ),
      toHaveTable(page, { columns: numbers.map(String) }),
    ];
    for (const { pass, message, expected = '', actual = '' } of results) {
      expect(pass).toBe(false);
      expect(message().length).toBeLessThan(5_000);
      expect(expected.length + actual.length).toBeLessThan(45_000);
      expect(message()).toContain('… and 5980 more');
    }
    expect(results[3]?.message()).toContain('The first difference is at heading 1001');
    expect(results[3]?.expected).toMatch(/^… 997 before\n/);
  });

  test('finds a slip among many', () => {
    const words = Array.from({ length: 3_000 }, (_, index) =>
      h2(`Kind ${index} of ${'tea cup pot leaf'.split(' ')[index % 4]}`),
    );
    const page = article(...words.map((heading) => section(heading)));
    expect(toHaveHeading(page, 'Kindd 2001 of cupp').message()).toContain('headings:\n  ## Kind 2001 of cup\n');
  });
});

describe('in a test', () => {
  expect.extend(matchers);
  const our = (received: unknown): Record<string, (...expected: unknown[]) => void> => expect(received) as never;
  const not = (received: unknown): Record<string, (...expected: unknown[]) => void> => expect(received).not as never;

  test('they pass and fail', () => {
    our(tree)['toHaveHeading']?.('Goals');
    not(tree)['toHaveHeading']?.('Goal');
    expect(() => our(tree)['toHaveHeading']?.('Goal')).toThrow('The nearest of 2 headings:\n  ### Goals');
    expect(() => not(tree)['toHaveFaq']?.(/hot/)).toThrow('Expected not to find a question /hot/');
  });

  test('their errors have what was expected, for diffs', () => {
    let thrown: unknown;
    try {
      our(tree)['toHaveHeading']?.('Goal');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ expected: 'text: Goal', actual: 'text: Goals' });
  });

  test('they are patterns within others, too', () => {
    const inside = (expect as unknown as Record<string, (...args: unknown[]) => unknown>)['toHaveHeading']?.('Goals');
    expect({ page: tree }).toEqual({ page: inside });
  });

  test.each([undefined, null, '<p>', {}, [], { type: 'root', children: [] }])(
    '%j is a TypeError, under `not` as well',
    (value) => {
      for (const name of Object.keys(matchers)) {
        const args =
          name === 'toHaveList' || name === 'toHaveSteps' ? [['x']] : name === 'toHaveOutline' ? ['# x'] : ['x'];
        if (/Table|Comparison|Checks/.test(name)) args.pop();
        if (name === 'toMatchOutlineOf') args[0] = tree as never;
        expect(() => our(value)[name]?.(...args)).toThrow(TypeError);
        expect(() => not(value)[name]?.(...args)).toThrow(`${name}: expect() must be given an article`);
      }
    },
  );
});

describe('toPassChecks', () => {
  const article = parseArticle('<h2>Tea</h2><h4>Green</h4><ul><li>Hot.</ul>', { positions: true });

  test('passes without a warning or an error, whatever else is found', () => {
    expect(toPassChecks(parseArticle('<h2>Tea</h2><ul><li>Hot.</ul>')).pass).toBe(true);
    expect(toPassChecks(article).pass).toBe(false);
    expect(toPassChecks(article, { 'heading-jump': false }).pass).toBe(true);
    expect(toPassChecks(article, { 'heading-jump': 'info', 'list-of-one': 'error' }).pass).toBe(false);
  });

  test('reports what was found, and where', () => {
    expect(toPassChecks(article).message()).toBe(
      'Expected no warning or error to be found. The findings are:\n' +
        '  warning heading-jump at 1:13: The heading "Green" of rank 4 is under one of rank 2.\n' +
        '  info list-of-one at 1:27: A list has one item: "Hot.".',
    );
    expect(toPassChecks(parseArticle('<p>Hot.')).message()).toBe(
      'Expected a warning or error to be found. There are none.',
    );
  });

  test('needs an article, and rules that there are', () => {
    expect(() => toPassChecks(p('x'))).toThrow(TypeError);
    expect(() => toPassChecks(article, { 'heading-jumps': false })).toThrow("did you mean 'heading-jump'");
  });
});
