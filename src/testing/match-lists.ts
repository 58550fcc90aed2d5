import { checkNames } from '../given.ts';
import { faqs } from '../read/faqs.ts';
import { glossary } from '../read/glossary.ts';
import { steps } from '../read/steps.ts';
import { textWithout } from '../tree/text.ts';
import type { Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { checkExpected, checkGiven, checkTexts, type Expected, oneLine, shown } from './expected.ts';
import { articleOf, nodeOf } from './received.ts';
import { type Fact, type MatcherResult, search } from './search.ts';

/** A list, or what was recognised in one. */
interface FoundList {
  ordered: boolean;
  items: string[];
}

export function toHaveList(
  received: unknown,
  items: readonly Expected[],
  ...rest: [options?: { ordered?: boolean }]
): MatcherResult {
  checkTexts('toHaveList', 'items', items);
  checkGiven('toHaveList', 'options', rest);
  const [options = {}] = rest;
  checkNames('toHaveList', options, ['ordered']);
  if ('ordered' in options && typeof options.ordered !== 'boolean')
    throw new TypeError('toHaveList: ordered must be a boolean');
  const { ordered } = options;
  const root = nodeOf(received, 'toHaveList');
  const nameOf = (isOrdered: boolean): string => (isOrdered ? 'ordered' : 'unordered');
  const facts: Fact<FoundList>[] = [{ name: 'items', wanted: items, of: (list) => list.items }];
  if (ordered !== undefined)
    facts.push({ name: 'order', wanted: [nameOf(ordered)], of: (list) => [nameOf(list.ordered)] });
  return search({
    root,
    wanted: `${ordered === undefined ? 'a list' : `an ${nameOf(ordered)} list`} of ${shown(items)}`,
    kind: 'lists',
    candidates: listsOf(root),
    facts,
    lineOf: (list) => `${list.ordered ? 'ordered ' : ''}${shown(list.items)}`,
  });
}

const lists = new Set(['list', 'steps', 'glossary', 'fields']);

function listsOf(root: Node): FoundList[] {
  const found: FoundList[] = [];
  visit(root, (node) => {
    if (node.type !== 'list' && node.type !== 'steps' && node.type !== 'glossary' && node.type !== 'fields') return;
    const items: string[] = [];
    for (const item of node.children) items.push(oneLine(textWithout(item, ({ type }) => lists.has(type))));
    found.push({ ordered: node.type === 'steps' || (node.type === 'list' && node.ordered), items });
  });
  return found;
}

export function toHaveSteps(received: unknown, ...rest: [titles?: readonly Expected[]]): MatcherResult {
  checkGiven('toHaveSteps', 'titles', rest);
  const [titles] = rest;
  if (titles !== undefined) checkTexts('toHaveSteps', 'titles', titles);
  const root = nodeOf(received, 'toHaveSteps');
  const found = steps(articleOf(root)).map((procedure) => procedure.steps.map(({ title }) => title));
  return search({
    root,
    wanted: titles === undefined ? 'a procedure' : `a procedure of ${shown(titles)}`,
    kind: 'procedures',
    candidates: found,
    facts: titles === undefined ? [] : [{ name: 'steps', wanted: titles, of: (all) => all }],
    lineOf: shown,
  });
}

export function toHaveFaq(received: unknown, question: Expected, ...rest: [answer?: Expected]): MatcherResult {
  checkExpected('toHaveFaq', 'question', question);
  checkGiven('toHaveFaq', 'answer', rest);
  const [answer] = rest;
  if (answer !== undefined) checkExpected('toHaveFaq', 'answer', answer);
  const root = nodeOf(received, 'toHaveFaq');
  return search({
    root,
    wanted: `a question ${shown(question)}${answer === undefined ? '' : ` with the answer ${shown(answer)}`}`,
    kind: 'questions',
    candidates: faqs(articleOf(root)),
    facts: [
      { name: 'question', wanted: [question], of: (pair) => [pair.question] },
      ...(answer === undefined
        ? []
        : [{ name: 'answer', wanted: [answer], of: (pair: { answer: string }) => [oneLine(pair.answer)] }]),
    ],
    lineOf: (pair) => `${pair.question} → ${pair.answer.replaceAll('\n', ' / ')}`,
  });
}

export function toHaveGlossaryTerm(received: unknown, term: Expected, ...rest: [definition?: Expected]): MatcherResult {
  checkExpected('toHaveGlossaryTerm', 'term', term);
  checkGiven('toHaveGlossaryTerm', 'definition', rest);
  const [definition] = rest;
  if (definition !== undefined) checkExpected('toHaveGlossaryTerm', 'definition', definition);
  const root = nodeOf(received, 'toHaveGlossaryTerm');
  const candidates = glossary(articleOf(root)).flatMap((entry) =>
    (entry.definitions.length === 0 ? [''] : entry.definitions).map((text) => ({ term: entry.term, text })),
  );
  const defined = definition === undefined ? '' : ` with the definition ${shown(definition)}`;
  return search({
    root,
    wanted: `a term ${shown(term)}${defined}`,
    kind: 'terms',
    candidates,
    facts: [
      { name: 'term', wanted: [term], of: (entry) => [entry.term] },
      ...(definition === undefined
        ? []
        : [{ name: 'definition', wanted: [definition], of: (entry: { text: string }) => [oneLine(entry.text)] }]),
    ],
    lineOf: (entry) => `${entry.term} → ${entry.text.replaceAll('\n', ' / ')}`,
  });
}
