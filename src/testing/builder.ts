import { isPhrasing } from '../tree/content.ts';
import { nodeFacts } from '../tree/node-types.ts';
import type { FlowContent, Node, PhrasingContent, Text } from '../tree/types.ts';

/** A function that makes a node: facts first, if there are any, then the children. A string is a text. */
export interface Builder<Built extends Node, Child> {
  (facts: Facts<Built>, ...children: (Child | string)[]): Built;
  (...children: (Child | string)[]): Built;
}

/** The facts that a caller may set on a new node. */
export type Facts<Built extends Node> = Partial<Omit<Built, 'type' | 'children'>> & {
  /** The type is the builder's, and cannot be set. */
  type?: never;
};

/** How a builder makes children of its arguments. */
type ChildrenOf<Child> = (children: (Child | string)[]) => Node[];

/** Returns the builder of a type, with default facts; its children are made as the type holds them. */
export function builder<Built extends Node, Child extends Node>(
  type: Built['type'],
  facts: () => object = () => ({}),
  childrenOf: ChildrenOf<Child> = nodeFacts(type)?.holds?.includes('blocks') ? blocks : texts,
): Builder<Built, Child> {
  return (...all: (Facts<Built> | Child | string)[]): Built => {
    const { own, children } = split<Facts<Built>, Child>(all);
    return { type, ...facts(), ...own, children: childrenOf(children) } as Node as Built;
  };
}

/** Separates facts from children. */
export function split<Own extends object, Child extends Node>(
  all: readonly (Own | Child | string)[],
): { own: Own | undefined; children: (Child | string)[] } {
  const [first] = all;
  const hasFacts = typeof first === 'object' && !('type' in first);
  return {
    own: hasFacts ? (first as Own) : undefined,
    children: (hasFacts ? all.slice(1) : all) as (Child | string)[],
  };
}

/** Strings as text nodes; adjacent ones are joined, and empty ones are left out. */
export function texts<Child extends Node>(children: readonly (Child | string)[]): (Child | Text)[] {
  const nodes: (Child | Text)[] = [];
  for (const child of children) {
    const last = nodes[nodes.length - 1];
    if (typeof child !== 'string') nodes.push(child);
    else if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, value: last.value + child };
    else if (child !== '') nodes.push({ type: 'text', value: child });
  }
  return nodes;
}

/** Blocks; strings and phrasing nodes among them are put into paragraphs. */
export function blocks(children: readonly (Node | string)[]): FlowContent[] {
  const nodes: FlowContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = (): void => {
    if (run.length > 0) nodes.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const child of texts(children)) {
    if (isPhrasing(child)) run.push(child);
    else {
      endRun();
      nodes.push(child as FlowContent);
    }
  }
  endRun();
  return nodes;
}
