import { type ChosenWords, madeOf } from './chosen-words.ts';
import { asWords } from './lookup.ts';
import { questionMarks } from './questions.ts';
import { entryTest, titleTest } from './title.ts';

/** What a title tells about a procedure under it. */
export interface ProcedureTitle {
  /** Whether the title tells nothing else, except what the procedure is for. */
  isWhole: boolean;
  /** Set where it only tells what is to be done: a list that counts actions may be the procedure. */
  isTask?: true;
  /** Set where it only contains the name of an activity: a sentence that contains one need not announce the steps. */
  isActivity?: true;
  /** The languages that the title may be in. */
  languages: readonly string[];
}

/** The words of titles of procedures in the chosen languages. */
interface Titles {
  /** Whole titles, and the languages that each is in. */
  whole: ReadonlyMap<string, readonly string[]>;
  purposes: ReadonlySet<string>;
  holding: readonly { language: string; test: (title: string) => boolean; namesSteps: (title: string) => boolean }[];
  tasks: readonly { language: string; test: (words: string) => boolean }[];
}

const titlesIn = madeOf(({ byLanguage, purposeWords }): Titles => {
  const whole = new Map<string, string[]>();
  for (const [language, { procedureTitles = [] }] of Object.entries(byLanguage)) {
    for (const title of procedureTitles) {
      const key = asWords(title).trim();
      whole.set(key, [...(whole.get(key) ?? []), language]);
    }
  }
  const holding = Object.entries(byLanguage).flatMap(([language, { stepTitles, activityNames = [] }]) => {
    if (!stepTitles) return [];
    const names = stepTitles.filter((title) => !activityNames.includes(title));
    return [{ language, test: entryTest(stepTitles), namesSteps: entryTest(names) }];
  });
  const tasks = Object.entries(byLanguage).flatMap(
    ([language, { taskStarts = [], taskEndings = [], taskWords = [] }]) =>
      taskStarts.length + taskEndings.length + taskWords.length > 0
        ? [{ language, test: taskTest(taskStarts, taskEndings, taskWords) }]
        : [],
  );
  return { whole, purposes: new Set(purposeWords), holding, tasks };
});

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
const longestTask = 120;

/** Returns the test whether the words of a title begin or end like a task, with more words than that. */
function taskTest(
  starts: readonly string[],
  endings: readonly string[],
  inner: readonly string[],
): (words: string) => boolean {
  const held = inner.map(asWords);
  const spaced = starts.filter((start) => !unspaced.test(start)).map(asWords);
  const signs = starts.filter((start) => unspaced.test(start));
  return (words) => {
    if (spaced.some((start) => words.startsWith(start) && words.length > start.length)) return true;
    if (held.some((word) => words.includes(word) && words.length > word.length)) return true;
    const line = words.trim();
    return signs.some((start) => line.startsWith(start)) || endings.some((ending) => endsIn(line, ending));
  };
}

function endsIn(line: string, ending: string): boolean {
  return line.length > ending.length && line.endsWith(ending);
}

const holdsAny = titleTest('stepTitles');
const isNoTitle = titleTest('noStepTitles');

/**
 * Titles that announce a procedure only on their own; with a purpose they only tell that something is to come of it.
 */
const alone =
  /^(?:how|cómo|como|come|comment)\b|(?:^|\s)(?:steps|schritte|étapes|pasos|passos|passaggi|stappen|make|make it|it)$/;

const mostWords = 9;
const longestWhole = 80;
/** Numbers of parts, which tell nothing about them. */
const mayBeNumbered = new Set('0123456789ivx');
const numbering = /^(?:\d{1,2}|[ivx]{1,4})[.)]? (?=\S)/;

const parting = new Set(':：(（–—|');

/** Returns where the first part of a title ends: before a separator, or a hyphen between blanks. */
function partEnd(title: string): number {
  for (let at = 0; at < title.length; at += 1) {
    if (parting.has(title.charAt(at))) return at;
    if (title.charAt(at + 1) === '-' && isBlank(title.charAt(at)) && isBlank(title.charAt(at + 2))) return at;
  }
  return title.length;
}

function isBlank(character: string): boolean {
  return character !== '' && character.trim() === '';
}

/** Returns the languages in which a title announces a procedure, and hardly anything else. */
function wholeIn(title: string, { whole, purposes }: Titles): readonly string[] | undefined {
  if (title.length > longestWhole) return undefined;
  const end = partEnd(title);
  const said = asWords(end < title.length ? title.slice(0, end) : title).trim();
  const bare = mayBeNumbered.has(said.charAt(0)) ? said.replace(numbering, '') : said;
  const words = (bare.endsWith('.') ? bare.slice(0, -1) : bare).split(' ');
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

/**
 * Returns what a title tells about a procedure under it, `undefined` where it announces none, or counts, ranks or asks.
 */
export function procedureTitle(title: string, words: ChosenWords): ProcedureTitle | undefined {
  if (title === '') return undefined;
  const titles = titlesIn(words);
  const languages = wholeIn(title, titles);
  if (languages) return { isWhole: true, languages };
  // A question is answered, by choices as often as by steps.
  if (questionMarks.includes(title.at(-1) ?? '') || isNoTitle(title, words)) return undefined;
  if (holdsAny(title, words)) {
    const holding = titles.holding.filter(({ test }) => test(title));
    const isActivity = !holding.some(({ namesSteps }) => namesSteps(title)) && tasksIn(title, titles).length === 0;
    return { isWhole: false, ...(isActivity && { isActivity }), languages: holding.map(({ language }) => language) };
  }
  const tasks = tasksIn(title, titles);
  return tasks.length > 0 ? { isWhole: false, isTask: true, languages: tasks } : undefined;
}

/** The languages in which a title tells what is to be done. */
function tasksIn(title: string, { tasks }: Titles): string[] {
  if (title.length > longestTask) return [];
  const said = asWords(title);
  return tasks.filter(({ test }) => test(said)).map(({ language }) => language);
}
