import { asWords } from './lookup.ts';
import { noStepTitles } from './no-steps.ts';
import { questionMarks } from './questions.ts';
import { procedureTitles, purposeWords, stepTitles } from './steps.ts';
import { titleTest } from './title.ts';

/** What a title says of a procedure under it. */
export interface ProcedureTitle {
  /** Whether that is all that the title says, but for what the procedure is for. */
  isWhole: boolean;
  /** The languages that the title may be in. */
  languages: readonly string[];
}

const whole = new Map<string, string[]>();
for (const [language, titles] of Object.entries(procedureTitles)) {
  for (const title of titles) {
    const key = asWords(title).trim();
    whole.set(key, [...(whole.get(key) ?? []), language]);
  }
}
const purposes = new Set(purposeWords);
const holding = Object.entries(stepTitles).map(([language, titles]) => ({
  language,
  test: titleTest({ [language]: titles }),
}));
const holdsAny = titleTest(stepTitles);
const isNoTitle = titleTest(noStepTitles);

/** Titles that say all by themselves alone, and with a purpose no more than that something is to come of it. */
const alone =
  /^(?:how|cómo|como|come|comment)\b|(?:^|\s)(?:steps|schritte|étapes|pasos|passos|passaggi|stappen|make|make it|it)$/;

const mostWords = 9;
const longestWhole = 80;
/** Numbers of parts, which say nothing of them. */
const numbering = /^(?:\d{1,2}|[ivx]{1,4})[.)]? (?=\S)/;

/** Returns the languages in which a title says that a procedure follows, and hardly anything else. */
function wholeIn(title: string): readonly string[] | undefined {
  if (title.length > longestWhole) return undefined;
  const [head = ''] = title.split(/[:：(（–—|]|\s-\s/, 1);
  const words = asWords(head).trim().replace(numbering, '').replace(/\.$/, '').split(' ');
  if (words.length > mostWords) return undefined;
  const all = whole.get(words.join(' '));
  if (all) return all;
  for (let index = 1; index < words.length; index += 1) {
    if (!purposes.has(words[index] as string)) continue;
    const found = whole.get(words.slice(0, index).join(' '));
    const head = words.slice(0, index).join(' ');
    if (found && !alone.test(head)) return found;
  }
  return undefined;
}

/** Returns what a title says of a procedure under it, `undefined` where it announces none, or counts, ranks or asks. */
export function procedureTitle(title: string): ProcedureTitle | undefined {
  if (title === '') return undefined;
  const languages = wholeIn(title);
  if (languages) return { isWhole: true, languages };
  // A question is answered, by choices as often as by steps.
  if (!holdsAny(title) || questionMarks.includes(title.slice(-1)) || isNoTitle(title)) return undefined;
  return { isWhole: false, languages: holding.filter(({ test }) => test(title)).map(({ language }) => language) };
}
