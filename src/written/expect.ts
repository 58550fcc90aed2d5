import { level, type Solid } from '../audit/solid.ts';
import { isPhrasing } from '../tree/content.ts';
import { quotationMarks } from '../tree/quotation.ts';
import { isScript, rawText } from '../tree/scripts.ts';
import type { Article, Node, Parent } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';
import { safeUrl } from '../write/url.ts';
import { createExpectation, type Expectation, type Expected } from './expectation.ts';
import { footnoteMark } from './footnote-mark.ts';
import type { Form } from './form.ts';
import { figureSteps, type Step, tableSteps } from './order.ts';

/** The state of reading an article. */
interface Reading {
  form: Form;
  expectation: Expectation;
  /** How many quotations and cells are open. */
  quotations: number;
  cells: number;
  /** The number of references to each footnote. */
  references: ReadonlyMap<string, number>;
  steps: Step[];
}

/** Returns the text that an article should produce, given what was written. */
export function expected(article: Article, form: Form, written: Solid): Expected {
  const references = new Map<string, number>();
  visit(article, (node) => {
    if (node.type === 'footnoteReference') references.set(node.identifier, (references.get(node.identifier) ?? 0) + 1);
  });
  const expectation = createExpectation(written);
  const reading: Reading = { form, expectation, quotations: 0, cells: 0, references, steps: [article] };
  for (let step = reading.steps.pop(); step !== undefined; step = reading.steps.pop()) {
    if (typeof step === 'function') push(reading.steps, step());
    else read(step, reading);
  }
  return expectation.finish();
}

/** Puts steps before those that are left. */
function push(steps: Step[], next: readonly Step[]): void {
  for (let index = next.length - 1; index >= 0; index -= 1) steps.push(next[index] as Step);
}

function read(node: Node, reading: Reading): void {
  const { expectation, form, steps } = reading;
  const isBlock = !isPhrasing(node);
  if (isBlock) part(node, reading);
  if (!isParent(node)) readLeaf(node, reading);
  else if (node.type === 'footnoteReference' && form === 'markdown') {
    expectation.loosen();
    expectation.either([rawText(node), footnoteMark]);
    expectation.loosen();
  } else {
    steps.push(() => leave(node, reading));
    push(steps, stepsOf(node, reading));
  }
  if (isBlock && !isParent(node)) part(node, reading);
}

function readLeaf(node: Exclude<Node, Parent>, reading: Reading): void {
  const { expectation, form, cells } = reading;
  if (node.type === 'math' || node.type === 'inlineMath') {
    if (form === 'markdown' && node.tex !== undefined) readFormula(node.value, node.tex, expectation);
    else expectation.required(node.value, level.line);
  } else if (node.type === 'image' || node.type === 'embed') {
    if (form === 'text') return;
    if (node.type === 'image') expectation.optional(node.alt, safeUrl(node.url, 'image') === undefined);
    else expectation.optional(node.title ?? node.url, true);
  } else if (node.type === 'break') {
    expectation.part(level.line);
    if (form === 'markdown' && cells > 0) for (const sign of ['', '/']) expectation.optional(sign);
  } else if ('value' in node) expectation.required(node.value, node.type === 'text' ? level.space : level.line);
}

/** In Markdown a formula may be written as its source, in running text between dollar signs. */
function readFormula(value: string, tex: string, expectation: Expectation): void {
  if (!expectation.continues(`$${tex}$`)) {
    expectation.either([value, tex]);
    return;
  }
  for (const piece of ['$', tex, '$']) {
    expectation.required(piece, level.line);
    expectation.loosen();
  }
}

/** The steps to read the content of a node. */
function stepsOf(node: Parent, reading: Reading): readonly Step[] {
  const { expectation, form } = reading;
  switch (node.type) {
    case 'table':
      return tableSteps(node, expectation, form);
    case 'figure':
      return figureSteps(node, expectation, form);
    case 'tableCell':
      reading.cells += 1;
      if (node.children.length === 0 && node.alt !== undefined) expectation.optional(node.alt);
      break;
    case 'quotation': {
      const [open] = quotationMarks(node, reading.quotations);
      reading.quotations += 1;
      // In HTML, browsers write these.
      if (form === 'html') expectation.optional(open);
      else expectation.required(open);
      break;
    }
    default:
      if (isScript(node)) expectation.loosen();
  }
  return node.children as readonly Node[];
}

function leave(node: Parent, reading: Reading): readonly Step[] {
  const { expectation, form } = reading;
  if (isScript(node)) expectation.loosen();
  if (node.type === 'quotation') {
    reading.quotations -= 1;
    const [, close] = quotationMarks(node, reading.quotations);
    if (form === 'html') expectation.optional(close);
    else expectation.required(close);
  }
  if (form === 'html' && node.type === 'footnoteDefinition') {
    const count = reading.references.get(node.identifier) ?? 0;
    if (count > 0) expectation.optional('↩'.repeat(count));
  }
  if (form === 'markdown') readSigns(node, reading);
  if (!isPhrasing(node)) part(node, reading);
  if (node.type === 'tableCell') reading.cells -= 1;
  return [];
}

/** The signs by which Markdown separates content that it has no syntax for. */
function readSigns({ type }: Parent, { expectation, cells }: Reading): void {
  if (type === 'term') expectation.optional(',');
  if (type === 'term' || type === 'label') expectation.optional(':');
  if (cells > 1 && type === 'tableCell') expectation.optional('/');
}

function part(node: Node, { expectation, form, cells }: Reading): void {
  expectation.part(node.type === 'tableCell' ? level.space : level.line);
  if (form === 'markdown' && cells > 0 && node.type !== 'tableCell') expectation.optional('/');
}
