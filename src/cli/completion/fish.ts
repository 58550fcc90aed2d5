import { type Option, options } from '../options.ts';
import { commands, summaryOf } from './words.ts';

/** Returns the completions for fish. */
export function fishCompletion(): string {
  const isFirst = `__fish_is_first_token`;
  return `# fish completion of espalier: espalier completion fish > ~/.config/fish/completions/espalier.fish
${commands
  .flatMap(({ name, words, help }) => [
    `complete -c espalier -n ${isFirst} -a ${name} -d ${quoted(help)}`,
    `complete -c espalier -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`,
  ])
  .join('\n')}
${options.flatMap(linesOf).join('\n')}
`;
}

function linesOf(option: Option): string[] {
  const { name, short, value, isOptional, negated, choices, list, file } = option;
  const text = `-d ${quoted(summaryOf(option))}`;
  const words = choices?.join(' ') ?? '';
  const values = choices === undefined ? '' : list ? ` -a '(__fish_append , ${words})'` : ` -a '${words}'`;
  const kind = value === undefined ? '' : isOptional ? ` -f${values}` : file ? ' -r -F' : ` -x${values}`;
  const line = (word: string, letter: string): string => `complete -c espalier${letter} -l ${word}${kind} ${text}`;
  return [line(name, short === undefined ? '' : ` -s ${short}`), ...(negated ? [line(`no-${name}`, '')] : [])];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
