import { html as standard } from 'parse5';
import type { DomElement } from '../../src/html/dom.ts';
import { parseHtml } from '../../src/html/parse.ts';
import type { Exclusions } from '../../src/main-content/boilerplate.ts';
import { classify } from '../../src/main-content/boilerplate.ts';
import { createStats, type ElementStats } from '../../src/main-content/element-stats.ts';
import { type Measured, measure } from '../../src/main-content/measure.ts';
import { createNameReader } from '../../src/main-content/names.ts';

/** The facts of a part in a test beside its tag: attributes, and any of the counts. */
export type Facts = Partial<Omit<ElementStats, 'element'>> & { attrs?: Record<string, string> };

function elementOf(tagName: string, attrs: Record<string, string> = {}): DomElement {
  return {
    nodeName: tagName,
    tagName,
    namespaceURI: standard.NS.HTML,
    attrs: Object.entries(attrs).map(([name, value]) => ({ name, value })),
    childNodes: [],
    parentNode: null,
  };
}

/** Makes a part with the given counts. */
export function part(tagName: string, { attrs, ...counts }: Facts = {}): ElementStats {
  const made = createStats(elementOf(tagName, attrs), undefined, undefined, false, createNameReader());
  return Object.assign(made, counts);
}

/** Puts parts into another one, in this order. */
export function within(parent: ElementStats, ...children: ElementStats[]): ElementStats {
  children.forEach((child, index) => {
    child.parent = parent;
    child.nextSibling = children[index + 1];
  });
  parent.firstChild = children[0];
  return parent;
}

/** The verdict on a part in a page that holds this much prose beside it. */
export function verdictOn(judged: ElementStats, beside = 1000, around: ElementStats = part('div')): string | undefined {
  const body = part('body', { proseLength: beside });
  if (judged.parent === undefined) within(around, judged);
  within(body, around);
  return classify({ parts: [body, around, judged], body }, new Set()).get(judged);
}

/** The parts of a page with their counts. */
export function measured(body: string): Measured {
  return measure(parseHtml(`<!doctype html><body>${body}`, { positions: false, nodes: 10_000, bytes: 1e6 }).root);
}

/** The exclusions by the tag or the id of the parts. */
export function named(exclusions: Exclusions): string[] {
  return [...exclusions].map(([{ element }, reason]) => `${element.attrs[0]?.value ?? element.tagName}: ${reason}`);
}
