import { questionMarks } from '../lexicon/questions.ts';

/** Measures texts by how much there is to read in them. */
export interface TextMeter {
  /** The length without white space; a letter of a script that writes words with few letters counts as two. */
  weigh(text: string): number;
  /** Whether the last character that was weighed is a question mark of any script. */
  endsInQuestion(): boolean;
}

const marks = new Set(questionMarks.map((mark) => mark.charCodeAt(0)));

export function createTextMeter(): TextMeter {
  let last = 0;
  return {
    weigh(text) {
      let length = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code <= 0x20 || code === 0xa0) continue;
        last = code;
        length += isWide(code) ? 2 : 1;
      }
      return length;
    },
    endsInQuestion: () => marks.has(last),
  };
}

/** Kana, ideographs and hangul: https://www.unicode.org/charts/ */
function isWide(code: number): boolean {
  return code >= 0x2e80 && (code <= 0xd7ff || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef));
}
