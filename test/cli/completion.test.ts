import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shells } from '../../src/cli/completion/index.ts';
import { manPage } from '../../src/cli/man.ts';
import { options } from '../../src/cli/options.ts';
import { command } from './harness.ts';

describe.each(shells)('the completions of %s', (shell) => {
  test('name every option, and all its values', async () => {
    const { code, out } = await command(['completion', shell]);
    expect(code).toBe(0);
    for (const { name, short, negated, choices = [] } of options) {
      const long = shell === 'fish' ? `-l ${name} ` : `--${name}`;
      expect(out.includes(long) || out.includes(`${long.trim()}\n`), name).toBe(true);
      if (negated) expect(out).toContain(shell === 'fish' ? `-l no-${name}` : `--no-${name}`);
      if (short) expect(out).toContain(shell === 'fish' ? `-s ${short}` : `-${short}`);
      for (const choice of choices) expect(out, choice).toContain(choice);
    }
    for (const word of ['batch', 'verify', 'completion']) expect(out).toContain(word);
  });
});

test('bash completes options, values, lists and commands', async () => {
  const { out } = await command(['completion', 'bash']);
  const asked = [
    'espalier --for',
    'espalier -f cs',
    'espalier --only faqs,me',
    'espalier --recover = label-h',
    'espalier batch v',
    'espalier --no-c',
  ];
  const calls = asked.map(
    (line) => `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _espalier; echo "\${COMPREPLY[*]}"`,
  );
  const { stdout, stderr, error } = spawnSync('bash', ['-c', `${out}\n${calls.join('\n')}`], { encoding: 'utf8' });
  // Not every system has bash.
  if (error !== undefined) return;
  expect(stderr).toBe('');
  expect(stdout).toBe('--format\ncsv\nfaqs,metrics\nlabel-heading\nverify\n--no-check --no-color\n');
});

test('another shell is wrong usage', async () => {
  for (const argv of [['completion'], ['completion', 'tcsh'], ['completion', 'bash', 'zsh']]) {
    expect(await command(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('bash, zsh, fish') });
  }
});

test('the page of the manual names every option, and nothing in it is a command by mistake', () => {
  const page = manPage('1.2.3');
  expect(page).toMatch(/^\.TH ESPALIER 1 "" "espalier 1\.2\.3"/);
  for (const { name, help } of options) {
    expect(page.replaceAll('\\-', '-')).toContain(name);
    expect(page.replaceAll('\\-', '-')).toContain(help);
  }
  const known = /^\.(?:TH|SH|B|TP|br|nf|fi)\b/;
  expect(page.split('\n').filter((line) => /^[.']/.test(line) && !known.test(line))).toEqual([]);
});
