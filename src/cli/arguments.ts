import { parseArgs } from 'node:util';
import { isAddress, isLanguageTag } from '../given.ts';
import type { ReaderName } from '../records/readers.ts';
import type { RecoverOptions } from '../recover/options.ts';
import { nearest } from '../tree/nearest.ts';
import { checkedFormats, type FormatName, formatNames, recordFormats } from './format.ts';
import { readerNames, ruleNames } from './names.ts';
import { options } from './options.ts';
import { readRecover } from './recover-option.ts';
import { type InputKind, inputKinds } from './sniff.ts';

/** The arguments of the command line. */
export interface Arguments {
  /** Paths and patterns of paths, `-` for the standard input. */
  files: string[];
  format: FormatName;
  /** The readers whose records are written in place of the article. */
  only: ReaderName[];
  /** The file that is written; the standard output if not set. */
  output?: string;
  /** Whether the files are read again when they change. */
  watch: boolean;
  /** The kind of every input; detected from the input if not set. */
  input?: InputKind;
  /** `auto`, `document` or a CSS selector. */
  root?: string;
  /** CSS selectors of what to leave out. */
  remove: string[];
  url?: string;
  language?: string;
  positions: boolean;
  /** Whether each article is compared with the visible text of its input. */
  audit: boolean;
  /** Whether `check` is run on each article; also set for the formats that write only its findings. */
  check: boolean;
  recover: RecoverOptions;
  /** The file that a page with reports of the articles is written to, in place of all other output. */
  report?: string;
  color?: boolean;
}

/** The result of reading the command line: what to do, what to print, or what is wrong with it. */
export type Request = { run: Arguments } | { print: 'help' | 'version' } | { wrong: string };

const flags = Object.fromEntries(
  options
    .filter(({ name }) => name !== 'recover')
    .map(({ name, short, value, several }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && { short }),
        ...(several && { multiple: true }),
      },
    ]),
);

/**
 * Reads the command line. It never throws: a line that cannot be understood is `wrong`, with a sentence for the user.
 */
export function readArguments(argv: readonly string[]): Request {
  try {
    return understand(argv);
  } catch (error) {
    // The hint that Node appends after its first sentence is about positionals that begin with a dash, which is rare
    // for paths.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ', 1);
    return { wrong: `${sentence.endsWith('.') ? sentence : `${sentence}.`}${meant(sentence)}` };
  }
}

/** What an unknown option was most likely meant to be. */
function meant(sentence: string): string {
  const name = /^Unknown option '--(?:no-)?([^']*)'/.exec(sentence)?.[1];
  const known =
    name === undefined
      ? undefined
      : nearest(
          name,
          options.map((option) => option.name),
        );
  return known === undefined ? '' : ` Did you mean '--${known}'?`;
}

function understand(argv: readonly string[]): Request {
  const { recover, rest } = readRecover(spellOut(argv));
  const { values, positionals } = parseArgs({
    args: rest,
    options: flags,
    allowPositionals: true,
    allowNegative: true,
  });
  if (values['help'] === true) return { print: 'help' };
  if (values['version'] === true) return { print: 'version' };
  if ('wrong' in recover) return { wrong: unknown('recover', recover.wrong, ruleNames) };

  const text = (name: string): string | undefined => textOf(values[name]);
  const texts = (name: string): string[] => [values[name] ?? []].flat().flatMap((value) => textOf(value) ?? []);
  const isOn = (name: string): boolean | undefined => (typeof values[name] === 'boolean' ? values[name] : undefined);
  const [format, input] = [text('format') ?? 'view', text('input')];
  if (!isOneOf(format, formatNames)) return { wrong: unknownFormat(format) };
  if (input !== undefined && !isOneOf(input, inputKinds)) return { wrong: unknown('input', input, inputKinds) };
  const only: ReaderName[] = [];
  for (const list of texts('only')) {
    for (const part of list.split(',')) {
      const name = part.trim();
      if (!isOneOf(name, readerNames)) return { wrong: unknown('only', part, readerNames) };
      if (!only.includes(name)) only.push(name);
    }
  }
  const isChecked = isOn('check') ?? checkedFormats.includes(format);
  const [output, report, root, url, language, color] = [
    text('output'),
    text('report'),
    text('root'),
    text('url'),
    text('language'),
    isOn('color'),
  ];
  const run: Arguments = {
    files: positionals,
    format,
    only,
    ...(output !== undefined && output !== '-' && { output }),
    watch: isOn('watch') ?? false,
    ...(input !== undefined && { input }),
    ...(root !== undefined && { root }),
    remove: texts('remove'),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    positions: isOn('positions') ?? (isChecked || report !== undefined),
    audit: isOn('audit') ?? false,
    check: isChecked,
    recover: recover.rules,
    ...(report !== undefined && { report }),
    ...(color !== undefined && { color }),
  };
  const wrong = contradiction(run);
  return wrong === undefined ? { run } : { wrong };
}

/** What is wrong with a combination of arguments that are valid by themselves. */
function contradiction({ files, format, only, output, report, watch, url, language }: Arguments): string | undefined {
  const address = files.find((file) => /^https?:\/\//i.test(file));
  if (address !== undefined)
    return `espalier fetches nothing. Pipe the page into it: curl -sL '${address}' | espalier --url '${address}'.`;
  if (url !== undefined && !isAddress(url))
    return `--url needs a whole address such as https://example.org/page, not '${url}'.`;
  if (language !== undefined && !isLanguageTag(language))
    return `--language needs a tag such as en or pt-BR, not '${language}'.`;
  if (only.length > 0 && !recordFormats.includes(format))
    return `--only goes with --format ${recordFormats.join(', ')}, not ${format}.`;
  if (only.length > 1 && format === 'csv') return '--format csv has the records of one reader: name one in --only.';
  if (files.filter((file) => file === '-').length > 1) return 'The standard input can be read only once.';
  if (output === '') return '--output needs the name of a file.';
  if (report === '') return '--report needs the name of a file to write.';
  if (watch && (files.length === 0 || files.includes('-')))
    return '--watch needs files; it cannot watch the standard input.';
  return undefined;
}

/**
 * Turns `--positions=false` into `--no-positions`: `parseArgs` gives flags no values. Words after `--` are left alone.
 */
function spellOut(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((argument, index) => {
    if (end >= 0 && index >= end) return argument;
    const match = /^--(positions|audit|check|recover|color|watch)=(true|false)$/.exec(argument);
    if (match === null) return argument;
    return match[2] === 'true' ? `--${match[1]}` : `--no-${match[1]}`;
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isOneOf<Name extends string>(value: string, names: readonly Name[]): value is Name {
  return (names as readonly string[]).includes(value);
}

function unknown(option: string, value: string, names: readonly string[]): string {
  const near = nearest(value, names);
  const meant = near === undefined ? '' : ` Did you mean '${near}'?`;
  return `--${option} knows ${names.join(', ')}, not '${value}'.${meant}`;
}

/** Users may mistake the names of readers for formats. */
function unknownFormat(name: string): string {
  const reader = isOneOf(name, readerNames) ? ` --only ${name} gives what you mean.` : '';
  return unknown('format', name, formatNames) + reader;
}
