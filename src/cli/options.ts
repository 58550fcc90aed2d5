import { formatNames } from './format.ts';
import { readerNames, ruleNames } from './names.ts';
import { inputKinds } from './sniff.ts';

/** An option of the command: its help, its page of the manual and its completions are made from this. */
export interface Option {
  name: string;
  short?: string;
  /** The placeholder of its value in the help; an option without one is on or off. */
  value?: string;
  /** Whether the value may be left out. */
  isOptional?: true;
  /** Whether it may be given more than once. */
  several?: true;
  /** The values that it accepts. */
  choices?: readonly string[];
  /** Whether several choices may be given with commas between them. */
  list?: true;
  /** Whether its value is the name of a file. */
  file?: true;
  /** Whether its name may be preceded by `--no-`. */
  negated?: true;
  help: string;
}

/** The options of the command, in the order in which they are explained. */
export const options: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    choices: formatNames,
    help: 'The format of the output; the default, view, is for people to read.',
  },
  {
    name: 'only',
    value: 'NAMES',
    several: true,
    list: true,
    choices: readerNames,
    help: 'Outputs the records of these readers, separated by commas, instead of the article.',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    file: true,
    help: 'Writes to a file, which is either complete or unchanged.',
  },
  { name: 'watch', help: 'Runs again whenever one of the files changes.' },
  { name: 'input', value: 'KIND', choices: inputKinds, help: 'Reads every input as this kind.' },
  {
    name: 'root',
    value: 'CSS',
    help: 'The elements with the article; auto (the default) finds them, document is the whole input.',
  },
  { name: 'remove', value: 'CSS', several: true, help: 'What to leave out; may be given more than once.' },
  { name: 'url', value: 'URL', help: 'The address of the page: links are resolved against it.' },
  { name: 'language', value: 'TAG', help: 'The language, such as de or pt-BR, if the page declares none.' },
  { name: 'positions', negated: true, help: 'Adds the position of each node in the input.' },
  {
    name: 'audit',
    negated: true,
    help: 'Checks that no text was lost or repeated; reports on stderr what was, and exits with 1.',
  },
  {
    name: 'check',
    negated: true,
    help:
      'Reports on stderr what a careful editor would object to, and exits with 1 for a warning or an error; ' +
      'with --format sarif or github it is written in place of the article.',
  },
  {
    name: 'report',
    value: 'FILE',
    file: true,
    help:
      'Writes one page of HTML that shows each article beside its tree, with reasons, tables and the proof that no text ' +
      'was lost, in place of all other output; - is stdout.',
  },
  {
    name: 'recover',
    value: 'RULES',
    isOptional: true,
    negated: true,
    list: true,
    choices: ruleNames,
    help:
      'Restores structure that was flattened into text; on by default. --recover=RULES applies only these rules, ' +
      '--no-recover=RULES all but these, --no-recover none.',
  },
  {
    name: 'color',
    negated: true,
    help: 'Colours the output; by default on a terminal, and according to NO_COLOR and FORCE_COLOR.',
  },
  { name: 'help', short: 'h', help: 'Prints this help.' },
  { name: 'version', short: 'V', help: 'Prints the version.' },
];
