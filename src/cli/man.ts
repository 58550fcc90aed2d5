import { spelling } from './help.ts';
import { options } from './options.ts';

/** Returns the page of the manual, as `man` reads it. */
export function manPage(version: string): string {
  const lines = [
    `.TH ESPALIER 1 "" "espalier ${version}" "User Commands"`,
    '.SH NAME',
    roff('espalier \\- turn HTML articles and feeds into typed document trees'),
    '.SH SYNOPSIS',
    '.B espalier',
    roff('[options] [file … | pattern … | -]'),
    '.br',
    '.B espalier batch',
    roff('run|verify|status [options] MANIFEST'),
    '.br',
    '.B espalier completion',
    roff('bash|zsh|fish'),
    '.SH DESCRIPTION',
    roff(
      'Reads articles as HTML, feeds (RSS, Atom, JSON Feed, WordPress exports) and NDJSON records, also compressed with gzip, and shows what is in them: outline, tables with their kind, ' +
        'questions, metrics, steps. Without a file, or for -, it reads the standard input. The kind of each input is found by itself. It fetches nothing.',
    ),
    '.SH OPTIONS',
    ...options.flatMap((option) => [
      '.TP',
      `.B ${roff(`${option.short ? `-${option.short}, ` : ''}${spelling(option)}`)}`,
      roff(option.help),
      ...(option.choices === undefined ? [] : [roff(`Known are ${option.choices.join(', ')}.`)]),
    ]),
    '.SH EXIT STATUS',
    ...[
      ['0', 'Good, also where the reader of the output has gone.'],
      ['1', 'A check that was asked for failed, or --root matched nothing.'],
      ['2', 'The command was used wrongly.'],
      ['3', 'A file could not be read, an input forced to be a feed is none, or the output could not be written.'],
    ].flatMap(([code = '', text = '']) => ['.TP', `.B ${code}`, roff(text)]),
    '.SH ENVIRONMENT',
    roff('NO_COLOR and FORCE_COLOR say whether the output is coloured; --color and --no-color go first.'),
    '.SH EXAMPLES',
    ...[
      'espalier post.html',
      'espalier feed.xml --only faqs,metrics --format json',
      'curl -sL https://example.org/feed | espalier --format markdown',
      "espalier 'posts/*.html' --check --format sarif -o report.sarif",
    ].flatMap((line) => ['.nf', roff(`    ${line}`), '.fi']),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * A text escaped for roff: a period or a quote at its start would be a command, and a plain hyphen may be broken and
 * set as another character.
 */
function roff(text: string): string {
  const plain = text
    .replace(/\\(?!-)/g, '\\e')
    .replace(/(?<!\\)-/g, '\\-')
    .replaceAll('…', '...');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
