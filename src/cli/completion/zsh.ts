import { type Option, options } from '../options.ts';
import { commands, namesOf, summaryOf } from './words.ts';

/** Returns the completions for zsh, in the syntax of its function `_arguments`. */
export function zshCompletion(): string {
  const lines = options.flatMap(specsOf).map((spec) => `    ${spec} \\`);
  return `#compdef espalier
# zsh completion of espalier; put this into a folder of $fpath: espalier completion zsh > _espalier
_espalier() {
  case $words[2] in
${commands.map(({ name, words }) => `    ${name}) (( CURRENT == 3 )) && { compadd ${words.join(' ')}; return } ;;`).join('\n')}
  esac
  (( CURRENT == 2 )) && [[ $words[2] != -* ]] && compadd ${commands.map(({ name }) => name).join(' ')}
  _arguments -s -S \\
${lines.join('\n')}
    '*:file:_files'
}
if [[ $funcstack[1] == _espalier ]]; then _espalier "$@"; else compdef _espalier espalier; fi
`;
}

function specsOf(option: Option): string[] {
  const { name, several, value, isOptional, negated } = option;
  const text = `[${escaped(summaryOf(option))}]`;
  const names = namesOf(option);
  const action = value === undefined ? '' : `${isOptional ? '::' : ':'}${value.toLowerCase()}:${actionOf(option)}`;
  const sign = isOptional ? '=-' : '';
  const spec = (word: string): string =>
    quoted(`${several ? '*' : `(${names.join(' ')})`}${word}${sign}${text}${action}`);
  return [...names.map(spec), ...(negated ? [quoted(`(--no-${name})--no-${name}${sign}${text}${action}`)] : [])];
}

function actionOf({ choices, list, file, value }: Option): string {
  if (file) return '_files';
  if (choices === undefined) return ' ';
  return list ? `_values -s , ${value?.toLowerCase()} ${choices.join(' ')}` : `(${choices.join(' ')})`;
}

function escaped(text: string): string {
  return text.replace(/[[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
