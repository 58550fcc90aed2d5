/** Kinds of characters other than letters, one bit each, so that tests that cannot match are left out. */
export const sign = {
  digit: 1,
  /** A bracket or a quotation mark that opens an aside. */
  aside: 2,
  /** What ends a sentence or a clause of one. */
  stop: 4,
  colon: 8,
  /** What parts the columns of a line, or an address. */
  bar: 16,
  /** Any other character of ASCII than a letter and a space. */
  other: 32,
  /** A character that is not of ASCII. */
  foreign: 64,
} as const;

const LETTER = 128;

const kinds = new Uint8Array(128).map((_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (character === ' ') return 0;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return sign.digit;
  if ('("'.includes(character)) return sign.aside;
  if ('.!?;'.includes(character)) return sign.stop;
  if ('|@'.includes(character)) return sign.bar;
  return character === ':' ? sign.colon : sign.other;
}

/** Tells whether a UTF-16 unit is an ASCII capital letter. */
export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** The signs of a text, and how many of its characters are ASCII letters or not spaces. */
export interface Signs {
  signs: number;
  letters: number;
  marks: number;
  /** Whether two ASCII letters are adjacent. */
  hasPair: boolean;
}

/** Returns the kinds of characters that a text contains, in one pass. */
export function signsIn(text: string): Signs {
  let signs = 0;
  let letters = 0;
  let spaces = 0;
  let last = 0;
  let hasPair = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x80 ? (kinds[unit] as number) : sign.foreign;
    if (kind === LETTER) {
      letters += 1;
      if (last === LETTER) hasPair = true;
    } else if (kind === 0) spaces += 1;
    else signs |= kind;
    last = kind;
  }
  return { signs, letters, marks: text.length - spaces, hasPair };
}

/** Returns the words of a lower-case text that is all ASCII. */
export function asciiWords(lower: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const kind = kinds[lower.charCodeAt(at)] as number;
    const isInWord = kind === LETTER || kind === sign.digit;
    if (isInWord && start === -1) start = at;
    else if (!isInWord && start !== -1) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start !== -1) words.push(lower.slice(start));
  return words;
}
