import { type Option, options } from './options.ts';
import { hanging, wrap } from './view/wrap.ts';

const WIDTH = 80;
const MARGIN = 24;

/** Returns the text of `--help`, made from the table of options. */
export function help(): string {
  const paragraphs = [
    ['espalier [options] [file … | pattern … | -]'],
    ['espalier batch run|verify|status [options] MANIFEST'],
    ['espalier completion bash|zsh|fish'],
    [''],
    wrap(
      'Turns HTML articles, feeds (RSS, Atom, JSON Feed, WordPress exports) and NDJSON records, also compressed with gzip, into document trees, and shows what is in them. Without a file, ' +
        'or for -, it reads the standard input. The kind of each input is found by itself.',
      WIDTH,
    ),
    [''],
    ...options.map(helpOf),
    [''],
    wrap(
      'NDJSON holds one record a line: {"id": …, "html": "…", "url": "…", "language": "…"}, of which only html must be there. With --format ndjson each line gives one line, in the same ' +
        'order: {"id", "article"}, or {"id", "error": {"code", "message"}} for a line that is no such record.',
      WIDTH,
    ),
    [''],
    wrap(
      'Exit codes: 0 good, 1 a check that was asked for failed or --root matched nothing, 2 wrong usage, 3 an input or the output failed.',
      WIDTH,
    ),
    [''],
    ['  espalier post.html', '  espalier feed.xml --only faqs,metrics --format json'],
    ["  espalier 'posts/*.html' --check -o report.sarif --format sarif"],
    ['  curl -sL https://example.org/feed | espalier --format markdown'],
    [''],
    ["'espalier batch --help' is about many files of records."],
  ];
  return paragraphs
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

function helpOf({ help: text, choices, ...option }: Option): string[] {
  const label = `  ${option.short ? `-${option.short}, ` : '    '}${spelling(option)}`;
  const lines = wrap(choices === undefined ? text : `${text}\n${choices.join(', ')}`, WIDTH - MARGIN);
  if (label.length + 2 <= MARGIN) return hanging(label.padEnd(MARGIN), lines);
  return [label, ...lines.map((line) => ' '.repeat(MARGIN) + line)];
}

/** Returns how an option is written: `--[no-]recover[=RULES]`. */
export function spelling({ name, value, isOptional, negated }: Omit<Option, 'help'>): string {
  const behind = value === undefined ? '' : isOptional ? `[=${value}]` : ` ${value}`;
  return `--${negated ? '[no-]' : ''}${name}${behind}`;
}
