import { parseArgs } from 'node:util';
import { isAddress, isLanguageTag } from '../given.ts';
import { type ReaderName, readerNames } from '../records/readers.ts';
import { checkedFormats, type FormatName, formatNames } from './format.ts';
import { type InputKind, inputKinds } from './sniff.ts';

/** What the user asked for. */
export interface Arguments {
  /** Paths, `-` for the standard input. */
  files: string[];
  format: FormatName;
  /** The readers whose records are wanted in place of the tree. */
  only: ReaderName[];
  /** The kind of every input; found from the input where it is left out. */
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
  /** Whether each article is looked at as a careful editor would; the formats that write nothing but what is found ask for it as well. */
  check: boolean;
  recover: boolean;
  /** The file that a page with reports of the articles is written to, in place of all other output. */
  report?: string;
  color?: boolean;
}

/** The command line as understood: something to do, something to say, or what is wrong with it. */
export type Request = { run: Arguments } | { print: 'help' | 'version' } | { wrong: string };

const options = {
  format: { type: 'string', short: 'f' },
  only: { type: 'string', multiple: true },
  input: { type: 'string' },
  root: { type: 'string' },
  remove: { type: 'string', multiple: true },
  url: { type: 'string' },
  language: { type: 'string' },
  positions: { type: 'boolean' },
  audit: { type: 'boolean' },
  check: { type: 'boolean' },
  recover: { type: 'boolean' },
  report: { type: 'string' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Reads the command line. It never throws: a line that cannot be understood is `wrong`, with a sentence for the user. */
export function readArguments(argv: readonly string[]): Request {
  try {
    return understand(argv);
  } catch (error) {
    // The hint that Node appends after its first sentence speaks of positionals, which paths rarely are.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ', 1);
    return { wrong: sentence.endsWith('.') ? sentence : `${sentence}.` };
  }
}

function understand(argv: readonly string[]): Request {
  const args = spellOut(argv);
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, allowNegative: true });
  if (values.help) return { print: 'help' };
  if (values.version) return { print: 'version' };

  const { format = 'tree', input, root, url, language, color, report } = values;
  if (!isOneOf(format, formatNames)) return { wrong: unknown('format', format, formatNames) };
  if (input !== undefined && !isOneOf(input, inputKinds)) return { wrong: unknown('input', input, inputKinds) };
  const only: ReaderName[] = [];
  for (const name of (values.only ?? []).flatMap((list) => list.split(','))) {
    if (!isOneOf(name.trim(), readerNames)) return { wrong: unknown('only', name, readerNames) };
    only.push(name.trim() as ReaderName);
  }
  if (url !== undefined && !isAddress(url))
    return { wrong: `--url needs a whole address such as https://example.org/page, not '${url}'.` };
  if (language !== undefined && !isLanguageTag(language))
    return { wrong: `--language needs a tag such as en or pt-BR, not '${language}'.` };
  if (only.length > 0 && !['tree', 'json', 'ndjson'].includes(format)) {
    return { wrong: `--only goes with --format tree, json or ndjson, not ${format}.` };
  }
  if (positionals.filter((file) => file === '-').length > 1)
    return { wrong: 'The standard input can be read only once.' };
  if (report === '') return { wrong: '--report needs the name of a file to write.' };
  const isChecked = values.check ?? checkedFormats.includes(format);
  return {
    run: {
      files: positionals,
      format,
      only: [...new Set(only)],
      ...(input !== undefined && { input }),
      ...(root !== undefined && { root }),
      remove: values.remove ?? [],
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
      positions: values.positions ?? (isChecked || report !== undefined),
      audit: values.audit ?? false,
      check: isChecked,
      recover: values.recover ?? true,
      ...(report !== undefined && { report }),
      ...(color !== undefined && { color }),
    },
  };
}

/** Turns `--recover=false` into `--no-recover`: `parseArgs` gives flags no values. What stands behind `--` is left alone. */
function spellOut(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((argument, index) => {
    if (end >= 0 && index >= end) return argument;
    const match = /^--(positions|audit|check|recover|color)=(true|false)$/.exec(argument);
    if (match === null) return argument;
    return match[2] === 'true' ? `--${match[1]}` : `--no-${match[1]}`;
  });
}

function isOneOf<Name extends string>(value: string, names: readonly Name[]): value is Name {
  return (names as readonly string[]).includes(value);
}

function unknown(option: string, value: string, names: readonly string[]): string {
  return `--${option} knows ${names.join(', ')}, not '${value}'.`;
}
