import { type Option, options } from '../options.ts';
import { commands, namesOf, optionWords } from './words.ts';

/** Returns the completions for bash, which need nothing but bash. */
export function bashCompletion(): string {
  const valued = options.filter(({ value, isOptional }) => value !== undefined && !isOptional);
  const optional = options.filter(({ isOptional }) => isOptional);
  return `# bash completion of espalier; put this line into ~/.bashrc: eval "$(espalier completion bash)"
_espalier() {
  local cur=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]} joined=
  # bash takes the equals sign for a word of its own.
  if [[ $cur == = ]]; then cur= joined=1
  elif [[ $option == = ]]; then option=\${COMP_WORDS[COMP_CWORD-2]} joined=1
  fi
  local list=
  [[ $cur == *,* ]] && list=\${cur%,*},
  COMPREPLY=()
  case $option in
${valued.map((option) => `    ${namesOf(option).join('|')}) ${replyOf(option)} ;;`).join('\n')}
${optional
  .map(({ name, choices = [] }) => {
    const reply = `COMPREPLY=($(compgen -P "$list" -W '${choices.join(' ')}' -- "\${cur##*,}"))`;
    return `    --${name}|--no-${name}) [[ -n $joined ]] && { ${reply}; return; } ;;`;
  })
  .join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W '${optionWords.join(' ')}' -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, words }) => `    ${name}) ((COMP_CWORD == 2)) && COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")) ;;`).join('\n')}
  esac
  ((COMP_CWORD == 1)) && COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$cur"))
}
complete -o default -F _espalier espalier
`;
}

function replyOf({ choices, list, file }: Option): string {
  if (file) return 'COMPREPLY=($(compgen -f -- "$cur")); return';
  if (choices === undefined) return 'return';
  const words = `-W '${choices.join(' ')}'`;
  return `COMPREPLY=($(compgen ${list ? `-P "$list" ${words} -- "\${cur##*,}"` : `${words} -- "$cur"`})); return`;
}
