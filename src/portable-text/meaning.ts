import { toText } from '../tree/text.ts';
import type { Definition, FaqPair, Field, Node, NodeMap, Term } from '../tree/types.ts';
import { type Context, keyOf, within } from './context.ts';
import type {
  DescriptionListObject,
  EntryObject,
  FaqObject,
  FaqPairObject,
  FieldObject,
  FieldsObject,
  GlossaryObject,
  PortableText,
  StepsObject,
} from './types.ts';

/** Returns the conversion of the parts of one type below a node, in one list. */
function partsOf(node: FaqPair | Field, type: string, context: Context): PortableText {
  const parts = (node.children as readonly Node[]).filter((child) => child.type === type);
  return parts.flatMap((part) => context.flow((part as NodeMap['question']).children, context));
}

export function faqObject(node: NodeMap['faq'], context: Context): FaqObject {
  const _key = keyOf('faq', () => toText(node), context);
  const inner = within(within(context));
  const pairs = node.children.map(
    (pair): FaqPairObject => ({
      _type: 'faqPair',
      _key: context.keys.next(),
      question: partsOf(pair, 'question', inner),
      answer: partsOf(pair, 'answer', inner),
    }),
  );
  return { _type: 'faq', _key, pairs };
}

export function fieldsObject(node: NodeMap['fields'], context: Context): FieldsObject {
  const _key = keyOf('fields', () => toText(node), context);
  const inner = within(within(context));
  const fields = node.children.map(
    (field): FieldObject => ({
      _type: 'field',
      _key: context.keys.next(),
      label: partsOf(field, 'label', inner),
      value: partsOf(field, 'value', inner),
    }),
  );
  return { _type: 'fields', _key, fields };
}

export function stepsObject(node: NodeMap['steps'], context: Context): StepsObject {
  const _key = keyOf('steps', () => toText(node), context);
  const inner = within(within(context));
  const steps = node.children.map(({ children }) => ({
    _type: 'step' as const,
    _key: context.keys.next(),
    content: context.flow(children, inner),
  }));
  return { _type: 'steps', _key, steps };
}

export function glossaryObject(node: NodeMap['glossary'], context: Context): GlossaryObject {
  const _key = keyOf('glossary', () => toText(node), context);
  const inner = within(within(context));
  return { _type: 'glossary', _key, entries: node.children.flatMap((entry) => entriesOf(entry.children, inner)) };
}

export function descriptionListObject(node: NodeMap['descriptionList'], context: Context): DescriptionListObject {
  const _key = keyOf('descriptionList', () => toText(node), context);
  return { _type: 'descriptionList', _key, entries: entriesOf(node.children, within(context)) };
}

/** Adjacent terms share the definitions after them. */
function entriesOf(parts: readonly (Term | Definition)[], context: Context): EntryObject[] {
  const entries: EntryObject[] = [];
  let isOpen = false;
  for (const part of parts) {
    let last = entries.at(-1);
    if (last === undefined || (part.type === 'term' && !isOpen)) {
      last = { _type: 'entry', _key: context.keys.next(), term: [], definition: [] };
      entries.push(last);
    }
    isOpen = part.type === 'term';
    const into = part.type === 'term' ? last.term : last.definition;
    for (const node of context.flow(part.children, within(context))) into.push(node);
  }
  return entries;
}
