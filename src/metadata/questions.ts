import { attribute, type DomElement, type DomParent, isElement, walkDom } from '../html/dom.ts';
import { textContent, visibleText } from '../html/text.ts';
import { looseJson } from './loose-json.ts';

/** A question and its answer in the machine-readable data of a page. */
export interface StatedQuestion {
  question: string;
  answer: string;
}

/**
 * Returns the questions that a page states in schema.org's vocabulary, as JSON-LD or as microdata, without those of
 * threads, whose names are only titles of the questions of their users. `values` is the JSON-LD, where it was read
 * before.
 *
 * @see https://schema.org/FAQPage
 * @see https://schema.org/QAPage
 */
export function statedQuestions(page: DomParent, values?: readonly unknown[]): StatedQuestion[] {
  const found: StatedQuestion[] = [];
  for (const value of values ?? []) for (const stated of fromJson(value)) found.push(stated);
  walkDom(page, (node) => {
    if (!isElement(node) || node.attrs.length === 0) return undefined;
    if (node.tagName === 'script') {
      if (values === undefined && attribute(node, 'type')?.trim().toLowerCase() === 'application/ld+json')
        for (const value of looseJson(textContent(node))) for (const stated of fromJson(value)) found.push(stated);
    } else if (isQuestionItem(node)) {
      const stated = fromMicrodata(node);
      if (stated) found.push(stated);
      // No question is part of another one, and reading one visits all its descendants.
      return false;
    }
    return undefined;
  });
  return found;
}

function fromJson(data: unknown): StatedQuestion[] {
  const found: StatedQuestion[] = [];
  const open: unknown[] = [data];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) for (let index = value.length - 1; index >= 0; index -= 1) open.push(value[index]);
    else if (isRecord(value)) {
      const isOne = ofType(value, 'Question');
      if (isOne && isThread(value)) continue;
      const stated = isOne ? questionOf(value) : undefined;
      if (stated) found.push(stated);
      else for (const inner of Object.values(value).reverse()) if (typeof inner === 'object') open.push(inner);
    }
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function ofType(value: Record<string, unknown>, type: string): boolean {
  const stated = value['@type'];
  return stated === type || (Array.isArray(stated) && stated.includes(type));
}

function questionOf(value: Record<string, unknown>): StatedQuestion | undefined {
  const { name, acceptedAnswer } = value;
  const answer: unknown = Array.isArray(acceptedAnswer) ? acceptedAnswer[0] : acceptedAnswer;
  const text = isRecord(answer) ? answer['text'] : undefined;
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  return { question: name, answer: typeof text === 'string' ? text : '' };
}

/** A thread has a number of answers, and the user's text besides the title. */
function isThread({ name, text, answerCount }: Record<string, unknown>): boolean {
  return answerCount !== undefined && typeof text === 'string' && text.trim() !== '' && text !== name;
}

function isQuestionItem(element: DomElement): boolean {
  const type = attribute(element, 'itemtype');
  return type !== undefined && /^https?:\/\/schema\.org\/Question\/?$/.test(type.trim());
}

function fromMicrodata(element: DomElement): StatedQuestion | undefined {
  let question = '';
  let answer = '';
  let isOfThread = false;
  walkDom(element, (node) => {
    if (!isElement(node)) return undefined;
    const property = attribute(node, 'itemprop');
    if (property === 'answerCount') isOfThread = true;
    if (property === 'name' && question === '') question = visibleText(node);
    else if (property === 'text' && answer === '') answer = visibleText(node);
    return undefined;
  });
  return question === '' || isOfThread ? undefined : { question, answer };
}
