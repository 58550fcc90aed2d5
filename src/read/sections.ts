import { toLine } from '../tree/line.ts';
import type { Heading, Node, Parent, Summary } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { withoutColon } from '../values/colon.ts';

/**
 * Calls `fn` for every node below `root` with the path of heading texts that lead to it, from the top: the headings of
 * the sections around it, and the headings of the questions around it. Each call of `path()` returns a new array.
 */
export function visitSections(root: Node, fn: (node: Node, path: () => string[]) => void): void {
  const texts = new Map<Heading, string>();
  visit(root, (node, ancestors) => {
    fn(node, () => headingsAround(ancestors).map((heading) => textOf(heading, texts)));
  });
}

/** Every record below a heading contains its path, so a heading that is a text rather than a title is shortened. */
const LONGEST = 300;

function textOf(heading: Heading, texts: Map<Heading, string>): string {
  const text = texts.get(heading) ?? headingText(heading).slice(0, LONGEST);
  texts.set(heading, text);
  return text;
}

/** The text of a heading on one line; a label that was recovered as a heading loses its final colon. */
export function headingText(heading: Heading | Summary): string {
  const text = toLine(heading);
  return heading.origin === 'recovered' ? withoutColon(text) : text;
}

function headingsAround(ancestors: readonly Parent[]): Heading[] {
  return ancestors.flatMap((ancestor, index) => {
    if (ancestor.type === 'section') return headingOf(ancestor);
    // Within an answer the question's heading is the nearest one.
    if (ancestor.type === 'faqPair' && ancestors[index + 1]?.type === 'answer') {
      const question = ancestor.children.find((child) => child.type === 'question');
      return question ? headingOf(question) : [];
    }
    return [];
  });
}

function headingOf(parent: Parent): Heading[] {
  const [first] = parent.children;
  return first?.type === 'heading' ? [first] : [];
}
