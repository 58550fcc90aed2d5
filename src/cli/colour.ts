/**
 * Whether to colour: by the option on the command line, then `FORCE_COLOR`, then `NO_COLOR`, then whether the output is
 * a terminal.
 */
export function wantsColour(
  asked: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== undefined) return asked;
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  // Any value counts except an empty one: https://no-color.org
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

/** The colours of the parts of a line. */
const codes = {
  title: '1',
  section: '1;36',
  faint: '2',
  header: '1',
  subject: '1;35',
  type: '36',
  key: '2',
  text: '32',
  typed: '33',
  warning: '33',
  error: '31',
} as const;

/** The style of a part of a line, on which its colour depends. */
export type Style = keyof typeof codes;

/** Returns a text, which must not contain a line feed, in the colour of its style. */
export type Paint = (style: Style, text: string) => string;

/** Returns a function that colours texts, or leaves them as they are. */
export function painter(isColoured: boolean): Paint {
  return (style, text) => (isColoured && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
