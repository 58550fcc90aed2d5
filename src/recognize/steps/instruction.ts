import { languages } from '../../lexicon/languages.ts';

/** The forms of instructions in a language, whatever the verb. */
interface InstructionForms {
  objects: ReadonlySet<string>;
  /** First words of a sentence that are no verbs: determiners, prepositions, pronouns. */
  functionWords: ReadonlySet<string>;
  imperatives: readonly string[];
  statements: readonly string[];
  finals: readonly string[];
}

const formsByLanguage = new Map(
  Object.entries(languages).flatMap(([language, words]): [string, InstructionForms][] => {
    const { objectStarts = [], imperativeEndings = [], statementEndings = [], finalVerbEndings = [] } = words;
    if (objectStarts.length + imperativeEndings.length + finalVerbEndings.length === 0) return [];
    const functionWords = [words.danglingWords, words.articles, words.clauseStarts, words.countingWords, words.copulas];
    const pronouns = [words.firstPerson, words.addresses, objectStarts];
    return [
      [
        language,
        {
          objects: new Set(objectStarts),
          functionWords: new Set([...functionWords, ...pronouns].flatMap((list) => list ?? [])),
          imperatives: imperativeEndings,
          statements: statementEndings,
          finals: finalVerbEndings,
        },
      ],
    ];
  }),
);

const longestLook = 200;
const shortestVerb = 3;
const shortestEnding = 4;
const opensWithComma = /^\S{1,40}[,،、]/u;
const anyWord = /[\p{L}\p{M}'’-]+/gu;

/**
 * Tells whether a text has the form of an instruction in one of some languages: a verb before its object, as in `Brush
 * the discs`, a first word in the imperative, or a last word that is a verb, in languages with verbs at the end. Some
 * statements have that form too, so callers need other evidence of a procedure, such as its title.
 */
export function hasInstructionForm(text: string, tags: readonly string[]): boolean {
  const [sentence = ''] = text.slice(0, longestLook).split(/[.!?…:;]\s|[。！？：]/, 1);
  const words = sentence.toLowerCase().match(anyWord) ?? [];
  // A first word before a comma is the name of something: `Beans, the best of them`.
  if (words.length === 0 || opensWithComma.test(sentence)) return false;
  return tags.some((tag) => {
    const language = formsByLanguage.get(tag);
    return language !== undefined && isInstruction(words, language);
  });
}

function isInstruction(
  words: readonly string[],
  { objects, functionWords, imperatives, statements, finals }: InstructionForms,
): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (finals.some((ending) => last.endsWith(ending) && last.length > ending.length)) return true;
  if (functionWords.has(first) || statements.some((ending) => first.endsWith(ending))) return false;
  if (first.length >= shortestEnding && imperatives.some((ending) => first.endsWith(ending))) return true;
  return first.length >= shortestVerb && objects.has(second.split(/['’]/, 1)[0] ?? '');
}
