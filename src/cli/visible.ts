/**
 * Characters that change the direction of the text after them: on a terminal they could make a name or a command look
 * like another.
 */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns a text whose control characters, except for tabs and line feeds, are shown as pictures, and those of
 * direction by their names: an article that is shown on a terminal must not be able to control it.
 */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  const shown = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (control) => {
    const code = control.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
  return shown.replace(directions, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** Returns a message as one line: quoted text, such as the name of a file, must not begin a new line. */
export function visibleLine(text: string): string {
  return visible(text)
    .replaceAll('\n', '\u240a')
    .replace(/[\u2028\u2029]/g, '\ufffd');
}
