/** How many bytes are searched for a declaration, as browsers do. */
const LONGEST_LOOK = 1024;

/**
 * Returns the text of an HTML or XML file: by its byte order mark, else by the encoding that came with it (`charset` in
 * the header of a response), else by the one that it declares (`<?xml encoding`, `<meta charset>`), else as UTF-8. A
 * mark is not part of the text; bytes that are invalid in the encoding become U+FFFD.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decode(bytes: Uint8Array, sent?: string): string {
  return decoderFor(bytes, sent)(bytes);
}

/** Returns a decoder for the encoding that is found at the start of a file; with `stream`, more bytes follow. */
export function decoderFor(start: Uint8Array, sent?: string): (bytes?: Uint8Array, stream?: boolean) => string {
  const decoder = new TextDecoder(marked(start) ?? known(sent) ?? declared(start) ?? 'utf-8');
  return (bytes, stream = false) => {
    const text = decoder.decode(bytes, { stream });
    return decoder.encoding === 'windows-1252' ? withPunctuation(text) : text;
  };
}

/** What windows-1252 has in the place of 32 control characters; five places are empty. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Some versions of Node decode windows-1252 as ISO 8859-1, which leaves control characters in place of quotes and
 * dashes.
 */
function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => punctuation.charAt(control.charCodeAt(0) - 0x80));
}

function marked(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  // `<?` in two bytes each: https://www.w3.org/TR/xml/#sec-guessing-no-ext-info
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_LOOK));
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const label = xml ?? metaCharset(withoutComments(start));
  if (label === undefined) return undefined;
  // A declaration that can be read as ASCII is not in UTF-16, whatever encoding it names.
  if (/^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode$)/i.test(label)) return 'utf-8';
  return known(label);
}

/** The encoding of a label, if there is one. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function withoutComments(start: string): string {
  return start
    .split('<!--')
    .map((part, index) => (index === 0 || !part.includes('-->') ? part : part.slice(part.indexOf('-->') + 3)))
    .join('');
}

function metaCharset(start: string): string | undefined {
  for (const [tag] of start.matchAll(/<meta[\s/][^<>]{0,1024}>/gi)) {
    const label = /charset\s{0,9}=[\s"']{0,9}([\w.:-]+)/i.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}
