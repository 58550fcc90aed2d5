import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { readerNames, ruleNames } from '../../src/cli/names.ts';
import { readerNames as allReaders } from '../../src/records/readers.ts';
import { rules } from '../../src/recover/index.ts';
import { command } from './harness.ts';

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const asked = (...argv: string[]) => {
  const request = readArguments(argv);
  if (!('run' in request)) throw new Error(`not understood: ${JSON.stringify(request)}`);
  return request.run;
};

describe('the command line', () => {
  test('has defaults', () => {
    expect(asked()).toEqual({
      files: [],
      format: 'view',
      only: [],
      watch: false,
      remove: [],
      positions: false,
      audit: false,
      check: false,
      recover: true,
    });
  });

  test('takes all options', () => {
    const line = '-f json --only faqs,metrics --only faqs --input html --root main --remove .a --remove .b';
    expect(
      asked(
        ...line.split(' '),
        '--url=https://a.example/',
        '--language',
        'de',
        '--positions',
        '-oout.json',
        '--watch',
        'x.html',
      ),
    ).toEqual({
      files: ['x.html'],
      format: 'json',
      only: ['faqs', 'metrics'],
      output: 'out.json',
      watch: true,
      input: 'html',
      root: 'main',
      remove: ['.a', '.b'],
      url: 'https://a.example/',
      language: 'de',
      positions: true,
      audit: false,
      check: false,
      recover: true,
    });
  });

  test('can be negated in two ways', () => {
    expect(asked('--no-recover').recover).toBe(false);
    expect(asked('--recover=false').recover).toBe(false);
    expect(asked('--recover=true').recover).toBe(true);
    expect(asked('--no-color').color).toBe(false);
    expect(asked('--', '--recover=false').files).toEqual(['--recover=false']);
  });

  test('takes the names of rules', () => {
    const off = { ...Object.fromEntries(ruleNames.map((name) => [camelCase(name), false])), labelItems: true };
    expect(asked('--recover=label-items').recover).toEqual(off);
    expect(asked('--recover=label-items', '--recover=task-marks').recover).toEqual({ ...off, taskMarks: true });
    expect(asked('--no-recover=label-items').recover).toMatchObject({ labelItems: false, taskMarks: true });
    expect(asked('--no-recover=label-items', '--recover').recover).toBe(true);
  });

  test('accepts all readers and rules', () => {
    expect([...readerNames].sort()).toEqual(allReaders);
    expect([...ruleNames].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test.each([
    [['--formt', 'json'], "Unknown option '--formt'. Did you mean '--format'?"],
    [['https://example.org/feed'], "curl -sL 'https://example.org/feed' | espalier --url 'https://example.org/feed'"],
    [['--url', 'foo'], 'a whole address such as https://example.org/page'],
    [['--language', 'english'], 'a tag such as en or pt-BR'],
    [['--recover=labelHeading'], 'label-heading, label-items, list-runs'],
    [['--watch'], '--watch needs files'],
    [['--only', 'faqs,metrics', '-f', 'csv'], 'one reader'],
    [['-o', ''], '--output needs'],
    [['--format'], 'argument missing'],
    [['--format', 'pdf'], "not 'pdf'"],
    [['--format', 'toString'], "not 'toString'"],
    [['--only', 'faqs,constructor'], "not 'constructor'"],
    [['--only', ''], "not ''"],
    [['--input', 'xml'], "not 'xml'"],
    [['--format', 'json-ld'], "Did you mean 'jsonld'?"],
    [['--format', 'faqs'], '--only faqs gives what you mean'],
    [['--only', 'faq'], "Did you mean 'faqs'?"],
    [['--only', 'faqs', '--format', 'markdown'], '--only goes with'],
    [['--recover=maybe'], "not 'maybe'"],
    [['-', '-'], 'only once'],
  ])('%o is wrong usage', async (argv, message) => {
    const { code, out, err } = await command(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('help and version are data', async () => {
    const help = await command(['--help', '--only', 'faqs']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const option of ['--format', '--only', '--root', '--[no-]recover[=RULES]', 'ndjson', 'glossary'])
      expect(help.out).toContain(option);
    expect(Math.max(...help.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const version = await command(['--version']);
    expect(version).toMatchObject({ code: 0, err: '' });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test('without a file, a terminal as the input is wrong usage', async () => {
    expect(await command([], { terminal: { stdin: true } })).toMatchObject({ code: 2, out: '' });
    expect(await command(['--format', 'json'], { terminal: { stdin: true } })).toMatchObject({ code: 2, out: '' });
    expect(await command(['-'], { terminal: { stdin: true }, stdin: '<p>a' })).toMatchObject({ code: 0 });
  });
});
