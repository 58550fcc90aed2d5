import { attribute, type DomElement, isText } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import { daysIn } from '../../values/date.ts';
import type { ElementStats } from '../element-stats.ts';
import { FEWEST_NAMED, FEWEST_NAMES, LONGEST_DATE, LONGEST_NAME, MOST_LABEL_ELEMENTS, NAME_WORDS } from '../limits.ts';
import type { ClassReader } from './class-names.ts';
import type { Post } from './posts.ts';

/** The author and the date of a post. */
export interface PostHead {
  name: ElementStats | undefined;
  date: ElementStats | undefined;
  /** The name, even if the line of the date contains it. */
  person: ElementStats | undefined;
}

/** A short text of a record outside the text of the post. */
interface Label {
  part: ElementStats;
  text: string;
  key: string;
  isLinked: boolean;
  isDate: boolean;
  /** What the page's microdata declare it to be. */
  mark: 'name' | 'author' | 'date' | undefined;
  /** Whether it follows the text of the post. */
  isBehind: boolean;
}

interface LabelKind {
  dates: number;
  linked: number;
  clocks: number;
  /** Their texts, without figures. */
  texts: Set<string>;
  days: Set<string>;
  names: number;
  isMarked: boolean;
}

/** Returns the names and dates above posts: the labels of one kind that occur in most records and differ in each. */
export function headsOf(posts: readonly Post[], classOf: ClassReader): PostHead[] {
  const labels = posts.map((post) => labelsOf(post, classOf));
  const kinds = new Map<string, LabelKind>();
  for (const ofPost of labels) {
    const seen = new Set<string>();
    const named = new Set<string>();
    for (const label of ofPost) {
      const kind = kinds.get(label.key) ?? {
        dates: 0,
        linked: 0,
        clocks: 0,
        texts: new Set<string>(),
        days: new Set<string>(),
        names: 0,
        isMarked: isMarkedName(label.part.element),
      };
      kinds.set(label.key, kind);
      // The line of the date may contain the name.
      if (isName(label) && !named.has(label.key)) {
        named.add(label.key);
        kind.names += 1;
        kind.texts.add(label.text.replace(/\d+/g, ''));
        if (label.isLinked) kind.linked += 1;
      }
      if (seen.has(label.key)) continue;
      seen.add(label.key);
      if (label.isDate) {
        kind.dates += 1;
        kind.days.add(label.text);
      }
      if (clock.test(label.text)) kind.clocks += 1;
    }
  }
  const least = FEWEST_NAMED * posts.length;
  const dateKey = best(kinds, (kind, key) =>
    kind.dates >= least ? kind.days.size + kind.clocks + (key.startsWith('time ') ? 2 * posts.length : 0) : 0,
  );
  const nameKey = best(kinds, (kind) => {
    if (kind.names < least || kind.texts.size < FEWEST_NAMES) return 0;
    return kind.names + (kind.isMarked ? posts.length : 0) + (kind.linked >= least ? posts.length : 0);
  });
  return labels.map((ofPost) => {
    const name = nameOf(ofPost, nameKey);
    const date = dateOf(ofPost, dateKey);
    // One line may contain both.
    return {
      name: name && date?.text.includes(name.text) ? undefined : name?.part,
      date: date?.part,
      person: name?.part,
    };
  });
}

function nameOf(labels: readonly Label[], key: string | undefined): Label | undefined {
  const names = labels.filter(isName);
  return (
    names.find(({ mark }) => mark === 'name') ??
    names.find(({ mark }) => mark === 'author') ??
    names.find((label) => label.key === key)
  );
}

function dateOf(labels: readonly Label[], key: string | undefined): Label | undefined {
  return (
    labels.find(({ mark }) => mark === 'date') ?? nearest(labels.filter((label) => label.key === key && label.isDate))
  );
}

/** Of several, the last before the text of the post, or else the first after it. */
function nearest(labels: readonly Label[]): Label | undefined {
  return labels.findLast(({ isBehind }) => !isBehind) ?? labels[0];
}

const clock = /\d:\d\d/;

function best(
  kinds: ReadonlyMap<string, LabelKind>,
  worthOf: (kind: LabelKind, key: string) => number,
): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const [key, kind] of kinds) {
    const value = worthOf(kind, key);
    if (value > most) {
      most = value;
      found = key;
    }
  }
  return found;
}

function isMarkedName(element: DomElement): boolean {
  const mark = attribute(element, 'itemprop');
  if (/(?:^|[^a-z])(?:author|user-?name|user|poster|nick)/i.test(attribute(element, 'class') ?? '')) return true;
  return mark === 'name' || mark === 'author' || attribute(element, 'rel') === 'author';
}

function isName({ text, isDate }: Label): boolean {
  return (
    !isDate &&
    text.length > 1 &&
    !/^\d+\s/.test(text) &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    text.split(/\s/).length <= NAME_WORDS
  );
}

function labelsOf({ record, body }: Post, classOf: ClassReader): Label[] {
  const labels: Label[] = [];
  let isBehind = false;
  const open: { part: ElementStats; isLinked: boolean }[] = [{ part: record, isLinked: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part } = next;
    const { element } = part;
    if (part === body) {
      isBehind = true;
      continue;
    }
    const isLinked = next.isLinked || element.tagName === 'a';
    if (
      part.elements <= MOST_LABEL_ELEMENTS &&
      element.childNodes.some((child) => isText(child) && child.value.trim() !== '')
    ) {
      const text = visibleText(element);
      if (text !== '' && text.length <= LONGEST_DATE && !text.includes('\n') && !machineTime.test(text))
        labels.push({
          part,
          text,
          key: keyOf(part, record, classOf),
          isLinked,
          isDate: isDate(element, text),
          mark: markOf(part),
          isBehind,
        });
    }
    const children: ElementStats[] = [];
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling) children.push(child);
    for (let index = children.length - 1; index >= 0; index -= 1)
      open.push({ part: children[index] as ElementStats, isLinked });
  }
  return labels;
}

/** What labels of one kind have in common: the class of the element or of its nearest ancestor that has one. */
function keyOf(part: ElementStats, record: ElementStats, classOf: ClassReader): string {
  const mark = part.element.tagName === 'time' ? 'time ' : '';
  let around: ElementStats | undefined = part;
  for (let level = 0; level < MARK_LEVELS && around !== undefined; level += 1, around = around.parent) {
    const name = classOf(around);
    if (name !== '' || around === record) return `${mark}${name}`;
  }
  return mark;
}

function markOf(part: ElementStats): Label['mark'] {
  const property = attribute(part.element, 'itemprop');
  if (property === 'datePublished' || property === 'dateCreated') return 'date';
  let around: ElementStats | undefined = part;
  for (let level = 0; level < MARK_LEVELS && around !== undefined; level += 1, around = around.parent)
    if (attribute(around.element, 'itemprop') === 'author') return property === 'name' ? 'name' : 'author';
  return undefined;
}

/** At most this many levels around a label are examined. */
const MARK_LEVELS = 6;

const machineTime = /^\d{4}-\d\d-\d\dT/;
const figures = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

function isDate(element: DomElement, text: string): boolean {
  return element.tagName === 'time' || daysIn(text).length > 0 || figures.test(text);
}
