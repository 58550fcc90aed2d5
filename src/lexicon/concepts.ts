/**
 * Every concept that a language has words for, one sentence each. Words are lower case. A language file has those of
 * its language; `npm run words` prints the missing ones. The words of a concept may be several words long unless the
 * sentence says otherwise.
 */
export interface Words {
  /** The most frequent single words of running text (stop words), which tell the language of a page. */
  commonWords: readonly string[];

  /** First words of a sentence that leads into a list (a lead-in: `Here is what you need:`), one or two words. */
  leadInStarts: readonly string[];
  /**
   * Words that make a sentence of the words around them: finite verbs, personal pronouns, and words that point ahead
   * (cataphora).
   */
  sentenceWords: readonly string[];
  /**
   * Finite verbs that make a sentence only of words that end in a colon; at either end of a line most are nouns, too:
   * `Special offers:`.
   */
  leadInVerbs: readonly string[];
  /** Numerals and quantifiers: before a colon they count what follows and name nothing, as in `Two kinds of oil:`. */
  countingWords: readonly string[];
  /** Interrogatives that open a clause which may be a title: `When it is worth it`. */
  clauseStarts: readonly string[];
  /**
   * Words that cannot end a title, since their complement is still to come: articles, prepositions, conjunctions,
   * auxiliaries.
   */
  danglingWords: readonly string[];
  /**
   * Determiners, which open a sentence more often than a label that ends in a colon: articles, possessives,
   * quantifiers.
   */
  articles: readonly string[];
  /** Forms of the copula (to be) after which a sentence describes something. */
  copulas: readonly string[];
  /** Pronouns that end a line with their contracted verb, which is still to be completed: `Under the hood, it's:`. */
  contractedPronouns: readonly string[];
  /** Subordinating conjunctions of time before a participle: `When buying seeds`. */
  timeClauseStarts: readonly string[];
  /** Endings of that participle. */
  timeClauseEndings: readonly string[];
  /** First words, one or two, of a clause that says to what end something is done: `To see the log:`. */
  purposeStarts: readonly string[];
  /**
   * Endings of a verb in the third person: before a determiner they tell that a line leaves out its subject and says
   * what that does, as in `Returns the size of the file`.
   */
  verbEndings: readonly string[];
  /** Adverbs that precede a verb more often than a noun: `Also offers:`. */
  verbAdverbs: readonly string[];
  /** Words that point ahead, anywhere in a line, in scripts that do not separate words. */
  unspacedLeadIns: readonly string[];
  /**
   * Endings of a line that is a sentence or leads on, where the verb or a particle comes last, as in Japanese, Korean
   * and Turkish; no name ends so.
   */
  predicateEndings: readonly string[];

  /**
   * Names of facts about a text, a picture or a product (metadata): before a colon they make a field of the line and
   * not a title.
   */
  factNames: readonly string[];
  /** Labels of the controls of a page, which readers use and do not read. */
  controlNames: readonly string[];
  /** First words, one or two, of what a page offers (calls to action): `Buy on Amazon`. */
  controlStarts: readonly string[];
  /** Wishes of an author to the readers. */
  greetings: readonly string[];
  /** Contributions that a credit line names, before a word of bylines: `Photos by Tom Lee`. */
  creditWords: readonly string[];
  /** Participles of a date line, before its figures: `Updated March 2024`. */
  datingWords: readonly string[];
  /** Prepositions before the name in a byline. */
  bylineWords: readonly string[];
  /** Words before the names of authors, several words long or with a colon after them: `Written by`, `Author:`. */
  authorLabels: readonly string[];
  /** Words between the names of two authors. */
  nameJoiners: readonly string[];
  /** Words with which the name of an office ends, which follows the name of a person: `Senior Editor`. */
  roleWords: readonly string[];
  /** Words before the day on which a text was published: `Posted on`. */
  publishedLabels: readonly string[];
  /** Words before the day on which a text was last changed. */
  updatedLabels: readonly string[];
  /** Words after the number of minutes that reading takes: `5 min read`. */
  readingTimes: readonly string[];
  /** Verbs of speech after which somebody else speaks. */
  speechWords: readonly string[];
  /** Words that, alone in a line, open a remark (an admonition): `Note:`. */
  remarkWords: readonly string[];
  /** Bold words with a colon that open a remark and name no field. */
  remarkLabels: readonly string[];
  /** Words that number a part in front of its title: `Step 2: Fill the pot`. */
  partWords: readonly string[];
  /** Things that listings and forums count: `12 posts`. */
  countedThings: readonly string[];
  /** Units in which dishes are counted: `4 servings`. */
  portionWords: readonly string[];
  /** Words that set a bound to a price in a title: `Bags under $50`. */
  priceBounds: readonly string[];

  /**
   * Names of properties that a thing, a product, a dish, an event or a living being has one of, in the singular where
   * the plural has an `s` more.
   */
  propertyNames: readonly string[];
  /** Names of two or more words that tell what a value is for. */
  propertyPhrases: readonly string[];
  /** Answers of one word that a property may have for its value. */
  plainAnswers: readonly string[];
  /** Speakers, as labels of what is said (turns of a dialogue). */
  speakers: readonly string[];
  /** Labels of points for and against a thing, which are sides and no properties. */
  sides: readonly string[];
  /** Kinds of change in a changelog. */
  changeKinds: readonly string[];

  /** Titles over questions and answers. */
  faqTitles: readonly string[];
  /** Titles over questions and answers with no other words: `Questions`. */
  bareFaqTitles: readonly string[];
  /** Titles over questions that readers are to put to themselves, or to somebody else: no FAQ. */
  selfQuestionTitles: readonly string[];
  /** Labels before a question (`Q:`). */
  questionLabels: readonly string[];
  /** Labels before an answer (`A:`). */
  answerLabels: readonly string[];
  /** Headers of the column of questions. */
  questionColumns: readonly string[];
  /** Headers of the column of answers; one of counted answers has another name. */
  answerColumns: readonly string[];
  /** Words that open a question, one or two words (interrogatives, and auxiliaries where they come first). */
  questionWords: readonly string[];
  /**
   * Beginnings of questions by which a page invites its readers to write, subscribe or read on (calls to action in the
   * form of a question).
   */
  invitations: readonly string[];
  /** Titles of talks with a person. */
  interviewTitles: readonly string[];
  /** Words, one each, that address the other person (pronouns of the second person). */
  addresses: readonly string[];
  /** Words, one each, by which one person refers to itself (pronouns of the first person singular). */
  ownWords: readonly string[];
  /** Titles over statements of people about something (testimonials). */
  voicesTitles: readonly string[];
  /** Pronouns, and verbs that imply one, of the first person, singular and plural. */
  firstPerson: readonly string[];

  /** Titles that announce a procedure when they are one of these and nothing more except what it is for: `Method`. */
  procedureTitles: readonly string[];
  /** Words that make a longer title announce a procedure. */
  stepTitles: readonly string[];
  /** Those of them that name what is done, not the steps: `Installation`. */
  activityNames: readonly string[];
  /**
   * Beginnings of a title that tells what is to be done: how to do it, or to what end (an infinitive of purpose). A
   * list that counts actions under it is a procedure.
   */
  taskStarts: readonly string[];
  /** Ends of such a title, in scripts that do not separate words. */
  taskEndings: readonly string[];
  /** Words of such a title in languages in which they may occur anywhere in it. */
  taskWords: readonly string[];
  /** Words that number the steps of a procedure: `Step 1`. */
  stepWords: readonly string[];
  /** Numbers after such a word that are written out, from one on: `Step two`. */
  stepNumbers: readonly string[];
  /** Labels of the last step instead of its number: `Final step: Oil the chain`. */
  lastSteps: readonly string[];
  /** Beginnings of remarks to the readers after the last step of a procedure: `So there you have it`. */
  closings: readonly string[];
  /** Prepositions after which a title names the purpose of the procedure. */
  purposeWords: readonly string[];
  /** Words that make a title count, rank or name sources: what is listed there is no procedure. */
  noStepTitles: readonly string[];
  /** Titles that occur among the parts of a procedure and head no part of it: `Ingredients`. */
  asideTitles: readonly string[];
  /** Words of a sentence that announce a procedure directly after it. */
  followingSteps: readonly string[];
  /**
   * Verbs that tell that somebody else does what is listed after them, in a form that is no imperative: `The clerk
   * carries out the following steps`.
   */
  performedBy: readonly string[];
  /**
   * Ends of a sentence that leads into a list of what can be done or is needed: `With it you can:`. No procedure
   * follows it.
   */
  abilityEndings: readonly string[];
  /** Words that begin a sentence and tell when, among others, something is done: `Then`. */
  orderWords: readonly string[];
  /** Imperatives and infinitives that begin an instruction, one word each. */
  actionVerbs: readonly string[];
  /** Pronouns that are written onto such a verb, with the hyphen where it has one: `Tagliatele`, `Coupez-les`. */
  actionPronouns: readonly string[];
  /** Endings of such verbs. */
  actionEndings: readonly string[];
  /**
   * Finite verbs that leave an infinitive or a participle at the end: with one a sentence describes how something is.
   */
  auxiliaries: readonly string[];
  /** Words directly before an infinitive that is no instruction. */
  infinitiveParticles: readonly string[];
  /** Endings of the last word of an instruction, where the infinitive comes last. */
  lastActionEndings: readonly string[];
  /** Endings of the verb of an instruction after its object, where that may come first: `Cebulę pokroić`. */
  laterActionEndings: readonly string[];
  /** Determiners and pronouns that begin the object directly after a verb: `Brush the discs`. */
  objectStarts: readonly string[];
  /** Endings that distinguish a verb in the imperative, where the first word has one. */
  imperativeEndings: readonly string[];
  /** Endings of finite verbs that no imperative has: `Opens the door`. */
  statementEndings: readonly string[];
  /** Endings of finite verbs and infinitives, where the verb comes last. */
  finalVerbEndings: readonly string[];
  /** Signs that an instruction begins with, in scripts that do not separate words. */
  actionBeginnings: readonly string[];
  /** Words that open an instruction before its verb. */
  actionOpeners: readonly string[];
  /** The controls of a program, and verbs for their use in the forms that an instruction has: `click`, `button`. */
  controlWords: readonly string[];

  /** Titles over terms that are explained. */
  glossaryTitles: readonly string[];
  /** Titles over people: what is listed there names no terms and no properties. */
  peopleTitles: readonly string[];
  /** Whole titles over the options of a command or a function. */
  optionTitles: readonly string[];
  /** Words in titles over changes. */
  changeTitles: readonly string[];

  /** Placeholders in a draft for a text that is still to be written, or remarks to its writer: `lorem ipsum`. */
  placeholderPhrases: readonly string[];
  /** Words, one each, before the number of a table: `Table 3`. */
  tableNames: readonly string[];
  /** Words, one each, after which a numbered table is that of another text: `Table 3 of the report`. */
  elsewhereWords: readonly string[];
  /** Words that point to a table further below. */
  tableBelow: readonly string[];
}

/** The name of a concept. */
export type Concept = keyof Words;
