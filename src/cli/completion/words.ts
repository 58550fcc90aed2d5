import { type Option, options } from '../options.ts';

/** Commands of their own in the place of the first file, with the words that may follow them. */
export const commands: readonly { name: string; words: readonly string[]; help: string }[] = [
  { name: 'batch', words: ['run', 'verify', 'status'], help: 'Many files of records' },
  { name: 'completion', words: ['bash', 'zsh', 'fish'], help: 'Prints the completions of a shell' },
];

/** Returns the names of an option as they are written, the short one first. */
export function namesOf({ name, short }: Option): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** All names of options, including negations. */
export const optionWords: readonly string[] = options.flatMap((option) => [
  ...namesOf(option),
  ...(option.negated ? [`--no-${option.name}`] : []),
]);

/** Returns the first sentence about an option, for shells that show one beside the name. */
export function summaryOf({ help }: Option): string {
  return help.split(/(?<=\.) |;/, 1)[0] ?? help;
}
