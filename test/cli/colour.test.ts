import { expect, test } from 'vitest';
import { painter, wantsColour } from '../../src/cli/colour.ts';
import { visible } from '../../src/cli/visible.ts';
import { command } from './harness.ts';

test.each([
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [true, { NO_COLOR: '1', FORCE_COLOR: '0' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('--color %o, %o, terminal %o: %o', (asked, env, isTerminal, wanted) => {
  expect(wantsColour(asked, env, isTerminal)).toBe(wanted);
});

test('colours change nothing but the colours', async () => {
  const html = '<h2 id="a">Say "hi" a=b</h2><p>x=1 <a href="/y?z=1">\\</a></p>';
  for (const argv of [[], ['-f', 'tree'], ['-f', 'tree', '--only', 'outline,links'], ['--only', 'outline,links']]) {
    const plain = await command(argv, { stdin: html });
    const painted = await command([...argv, '--color'], { stdin: html });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(painted.out.replace(/\u001b\[[\d;]+m/g, ''), argv.join(' ')).toBe(plain.out);
    expect(painted.out).not.toBe(plain.out);
  }
  const coloured = await command(['-f', 'tree', '--color'], { stdin: html });
  expect(coloured.out).toContain('\u001b[36mheading\u001b[0m');
  expect(coloured.out).toContain('\u001b[32m "Say \\"hi\\" a=b"\u001b[0m');
});

test('data that is to be read by programs has no colours', async () => {
  for (const format of ['json', 'ndjson', 'html', 'text', 'jsonld']) {
    const { out } = await command(['--color', '--format', format], { stdin: '<p>a</p>', env: { FORCE_COLOR: '1' } });
    expect(out, format).not.toContain('\u001b');
  }
});

test('the whole of a key has its colour, however many words it has', async () => {
  const stdin =
    '<table><tr><th>Metric<th>What it tells you<th>Target<tr><td>Load time<td>Speed<td>&lt; 2 s<tr><td>Error rate<td>Health<td>&lt; 1%</table>';
  const { out } = await command(['-f', 'tree', '--only', 'metrics', '--color'], { stdin });
  expect(out).toContain('\u001b[2mWhat it tells you:\u001b[0m Speed');
});

test('warnings and errors have colours of their own', async () => {
  const { out } = await command(['-f', 'tree', '--color'], {
    stdin: '{"html":5}\n{"html":"<p>a <span hidden>b</span></p>"}',
  });
  expect(out).toContain('\u001b[31merror\u001b[0m invalid-record');
  expect(out).toContain('\u001b[33mdropped\u001b[0m');
  expect(painter(false)('error', 'x')).toBe('x');
});

const hostile =
  '<h2>&#27;]0;x&#7;&#x202e;a</h2><table><tr><th>&#27;[31mA<th>B<tr><td>&#x202e;b<td>&#27;[2J</table><p>&#27;[2J &#127; <a href="x">&#27;c</a></p>';

test('an article cannot steer the terminal that shows it', async () => {
  const stdin = '<p>a&#27;[2Jb&#155;c</p>';
  const shown = await command(['--format', 'text'], { stdin, terminal: { stdout: true } });
  expect(shown.out).not.toContain('\u001b');
  expect(shown.out).not.toContain('\u009b');
  expect(shown.out).toMatch(/^a␛\[2Jb/);
  const piped = await command(['--format', 'text'], { stdin });
  expect(piped.out).toContain('\u001b[2J');
  for (const format of ['view', 'tree']) {
    // The output is as safe in a pager as on the terminal.
    for (const stdout of [true, false]) {
      const drawn = await command(['-f', format, '--no-color'], { stdin: hostile, terminal: { stdout } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      expect(drawn.out, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(drawn.out).toContain('<U+202E>');
    }
  }
});

test('an article cannot turn the text behind it on a terminal', async () => {
  const signs = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  const stdin = `<p>a${signs}b</p>`;
  const shown = await command(['--format', 'text'], { stdin, terminal: { stdout: true } });
  expect(shown.out).toBe(`a${[...signs].map((sign) => `<U+${hex(sign)}>`).join('')}b\n`);
  expect((await command(['--format', 'text'], { stdin })).out).toBe(`a${signs}b\n`);
});

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

test.each([
  ['a file', ['none\nespalier: all is well\r\u202e.html'], 3],
  ['an option', ['--no\nespalier: all is well'], 2],
  ['a format', ['--format', 'x\nespalier: all is well'], 2],
])('the name of %s stays in its line', async (_, argv, code) => {
  const said = await command(argv);
  expect(said.code).toBe(code);
  expect(said.err.trimEnd().split('\n')).toHaveLength(1);
  expect(said.err).toContain('\u240aespalier: all is well');
  expect(said.err).not.toMatch(/[\r\u202e]/);
});

test('what is no control character stays', () => {
  expect(visible('a\tb\nc é 🍵\u00a0')).toBe('a\tb\nc é 🍵\u00a0');
  expect(visible('\u0000\r\u007f\u0085')).toBe('␀␍␡\ufffd');
});
