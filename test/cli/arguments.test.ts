import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { command } from './harness.ts';

const asked = (...argv: string[]) => {
  const request = readArguments(argv);
  if (!('run' in request)) throw new Error(`not understood: ${JSON.stringify(request)}`);
  return request.run;
};

describe('the command line', () => {
  test('has defaults', () => {
    expect(asked()).toEqual({
      files: [],
      format: 'tree',
      only: [],
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
      asked(...line.split(' '), '--url=https://a.example/', '--language', 'de', '--positions', 'x.html', '-'),
    ).toEqual({
      files: ['x.html', '-'],
      format: 'json',
      only: ['faqs', 'metrics'],
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

  test('says no in two ways', () => {
    expect(asked('--no-recover').recover).toBe(false);
    expect(asked('--recover=false').recover).toBe(false);
    expect(asked('--recover=true').recover).toBe(true);
    expect(asked('--no-color').color).toBe(false);
    expect(asked('--', '--recover=false').files).toEqual(['--recover=false']);
  });

  test.each([
    [['--formt', 'json'], "Unknown option '--formt'"],
    [['--format'], 'argument missing'],
    [['--format', 'pdf'], "not 'pdf'"],
    [['--format', 'toString'], "not 'toString'"],
    [['--only', 'faqs,constructor'], "not 'constructor'"],
    [['--only', ''], "not ''"],
    [['--input', 'xml'], "not 'xml'"],
    [['--only', 'faqs', '--format', 'markdown'], '--only goes with'],
    [['--recover=maybe'], '--recover'],
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
    for (const option of ['--format', '--only', '--root', '--[no-]recover', 'ndjson', 'glossary'])
      expect(help.out).toContain(option);
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
