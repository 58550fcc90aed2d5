import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completions } from '../../src/cli/completion/index.ts';
import { manPage } from '../../src/cli/man.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-shells-'));
  writeFileSync(join(folder, '_espalier'), completions('zsh') ?? '');
  writeFileSync(join(folder, 'espalier.fish'), completions('fish') ?? '');
  writeFileSync(join(folder, 'espalier.1'), manPage('1.2.3'));
  writeFileSync(join(folder, 'page.html'), '<p>Tea.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of the system in the folder; returns its output, without the carriage returns of a terminal. */
function run(program: string, ...args: string[]): string {
  const env = { ...process.env, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: 60_000, env });
  return `${stderr}${stdout}`.replaceAll('\r', '');
}

function isMissing(program: string): boolean {
  return spawnSync(program, ['--version']).error !== undefined;
}

/**
 * A shell in its own pseudo-terminal, for which zsh has a module. It writes the matches that a key would show, each
 * list in braces.
 */
const inTerminal = `
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "fpath=($PWD \\$fpath); autoload -Uz compinit; compinit -u -D; typeset -gU found; PROMPT= RPROMPT= PS2=
compadd() { local -a hits; builtin compadd -O hits \\"\\$@\\"; builtin compadd \\"\\$@\\"; local code=\\$?; found+=(\\$hits); return code }
shown() { found=(); zle complete-word; print -r -- \\"{{\\\${(j: :)found}}}\\"; BUFFER=; zle accept-line }
zle -C complete-word .complete-word _main_complete
zle -N shown
bindkey -e; bindkey '^I' shown
print READY"
while zpty -r inner line; do [[ $line == READY* ]] && break; done
for asked in "$@"; do
  zpty -w -n inner "$asked"$'\\t'
  while zpty -r inner line; do
    [[ $line == *'{{'*'}}'* ]] || continue
    line=\${line#*\\{\\{}
    print -r -- "\${line%\\}\\}*}"
    break
  done
done
zpty -d inner
`;

describe('in a shell', { timeout: 120_000 }, () => {
  test.skipIf(isMissing('zsh'))(
    'zsh completes options, values, lists, files and commands (skipped: zsh is not there)',
    () => {
      const asked: readonly (readonly [line: string, shown: string])[] = [
        ['espalier --for', '--format'],
        ['espalier -f cs', 'csv'],
        ['espalier --only faqs,me', 'metrics'],
        ['espalier --recover=label-h', 'label-heading'],
        ['espalier --no-c', '--no-check --no-color'],
        ['espalier --report pa', 'page.html'],
        ['espalier pa', 'page.html'],
        ['espalier comp', 'completion'],
        ['espalier batch v', 'verify'],
        ['espalier completion z', 'zsh'],
      ];
      expect(run('zsh', '-f', '-n', '_espalier')).toBe('');
      const shown = run('zsh', '-f', '-c', inTerminal, 'zsh', ...asked.map(([line]) => line));
      expect(shown.split('\n')).toEqual([...asked.map(([, matches]) => matches), '']);
    },
  );

  test.skipIf(isMissing('fish'))(
    'fish completes options, values, lists, files and commands (skipped: fish is not there)',
    () => {
      const asked: readonly (readonly [line: string, shown: readonly string[]])[] = [
        ['espalier --for', ['--format']],
        ['espalier -f cs', ['csv']],
        ['espalier --only faqs,me', ['faqs,metrics']],
        ['espalier --recover=label-h', ['--recover=label-heading']],
        ['espalier --no-c', ['--no-check', '--no-color']],
        ['espalier --report pa', ['page.html']],
        ['espalier pa', ['page.html']],
        ['espalier comp', ['completion']],
        ['espalier batch v', ['verify']],
        ['espalier completion z', ['zsh']],
      ];
      const lines = asked.map(([line]) => `complete -C '${line}'; echo .`);
      const shown = run('fish', '--no-config', '-c', `source espalier.fish; ${lines.join('; ')}`);
      const words = shown.split('\n').map((line) => line.replace(/\t.*/, ''));
      expect(words).toEqual([...asked.flatMap(([, matches]) => [...matches, '.']), '']);
    },
  );
});

describe('the page of the manual', { timeout: 60_000 }, () => {
  test.skipIf(isMissing('groff'))('is set without a warning (skipped: groff is not there)', () => {
    expect(run('groff', '-ww', '-man', '-Tutf8', '-z', 'espalier.1')).toBe('');
  });

  test.skipIf(spawnSync('mandoc', ['-Tlint', '/dev/null']).error !== undefined)(
    'has nothing that mandoc warns of (skipped: mandoc is not there)',
    () => {
      // The page has no date, so that every build is the same.
      expect(run('mandoc', '-Tlint', '-Wwarning', 'espalier.1')).toMatch(
        /^mandoc: espalier\.1:1:\d+: WARNING: missing date[^\n]*\n$/,
      );
    },
  );
});
