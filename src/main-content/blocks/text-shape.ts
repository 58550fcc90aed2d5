/** What the characters of a text show, without knowing its words. */
export interface TextShape {
  digits: number;
  commas: number;
  /** How many words begin with a capital, and how many words there are, counted by spaces. */
  capitals: number;
  words: number;
  beginsSmall: boolean;
  /** Whether it has capitals and no small letter. */
  isAllCapitals: boolean;
  /** Whether it has a bar, a dot, an arrow or a slash as a separator. */
  hasSeparator: boolean;
}

const COMMAS = ',，、';
const SEPARATORS = '|·•»›→/';

/** Returns what the characters of a text show, in one pass over it. */
export function shapeOf(text: string): TextShape {
  const shape: TextShape = {
    digits: 0,
    commas: 0,
    capitals: 0,
    words: 1,
    beginsSmall: false,
    isAllCapitals: false,
    hasSeparator: false,
  };
  let hasSmall = false;
  let hasCapital = false;
  let isWithinWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const character = text[index] as string;
    const isSmall = code < 0x80 ? code >= 0x61 && code <= 0x7a : character !== character.toUpperCase();
    const isCapital = code < 0x80 ? code >= 0x41 && code <= 0x5a : !isSmall && character !== character.toLowerCase();
    if (isSmall) hasSmall = true;
    if (isCapital) {
      hasCapital = true;
      if (!isWithinWord) shape.capitals += 1;
    }
    if (code === 0x20) shape.words += 1;
    else if (code >= 0x30 && code <= 0x39) shape.digits += 1;
    else if (COMMAS.includes(character)) shape.commas += 1;
    else if (SEPARATORS.includes(character)) shape.hasSeparator = true;
    if (index === 0) shape.beginsSmall = isSmall;
    isWithinWord = isSmall || isCapital;
  }
  shape.isAllCapitals = hasCapital && !hasSmall;
  return shape;
}
