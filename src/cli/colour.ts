/** Whether to colour: what the user says on the command line, then `FORCE_COLOR`, then `NO_COLOR`, then whether a terminal reads along. */
export function wantsColour(
  asked: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== undefined) return asked;
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  // Any value counts, but an empty one: https://no-color.org
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

const codes = { type: '36', key: '2', text: '32', warning: '33', error: '31' } as const;

function paint(kind: keyof typeof codes, text: string): string {
  return `\u001b[${codes[kind]}m${text}\u001b[0m`;
}

/** Colours the lines that `inspect` writes: the type of the node, its keys, and its own text. */
export function colourTree(tree: string): string {
  return tree.replace(/^( *)(\S+)(.*)$/gm, (_line, indent: string, type: string, rest: string) => {
    return indent + paint(kindOf(type), type) + colourFacts(rest);
  });
}

function kindOf(type: string): keyof typeof codes {
  if (type === 'error') return 'error';
  return type === 'dropped' || type === 'warning' ? 'warning' : 'type';
}

function colourFacts(facts: string): string {
  return facts.replace(/( \w+=)|( "(?:[^"\\]|\\.)*"$)/g, (_fact, key: string | undefined, text: string | undefined) => {
    return key === undefined ? paint('text', text ?? '') : paint('key', key);
  });
}
