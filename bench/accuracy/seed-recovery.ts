import {
  type Article,
  type Fields,
  type FlowContent,
  findAll,
  glossary,
  type List,
  type ListItem,
  type Node,
  type Parent,
  type Step,
  type Steps,
  toText,
  visit,
} from '../../src/index.ts';
import { among, inOrder, type Score, share, words } from './score.ts';
import type { SeedCase, SeedGold } from './seed-gold.ts';

/** What is compared is words: recovery may take marks such as `1)` and `->` out of a text, and nothing else. */
const key = (value: unknown): string => JSON.stringify(value);
const wordsOf = (node: Node): string => words(toText(node));

/** Every figure of the seed that is about recovery. */
export function recoveryScores(cases: readonly SeedCase[]): Score[] {
  return [
    recovered('labels', cases, (gold, article) =>
      inOrder(
        gold.labels.map(words),
        findAll(article, 'heading').flatMap((heading) => (heading.origin === 'recovered' ? [wordsOf(heading)] : [])),
      ),
    ),
    recovered('numberedGroups', cases, (gold, article) =>
      among(
        gold.numberedGroups.map((group) => key(group.map(({ title, bullets }) => [words(title), bullets.map(words)]))),
        orderedLists(article).map((list) => key(list.children.map(titleAndMembers))),
      ),
    ),
    recovered('numberedLines', cases, (gold, article) =>
      among(
        gold.numberedLines.map((lines) => key(lines.map(words))),
        orderedLists(article).map((list) => key(list.children.map(wordsOf))),
      ),
    ),
    recovered('dashItems', cases, (gold, article) =>
      among(
        gold.dashItems.map(({ title, bullets }) => key([words(title), bullets.map(words)])),
        items(article).map((item) => key(titleAndMembers(item))),
      ),
    ),
    recovered('labelItems', cases, (gold, article) =>
      among(
        gold.labelItems.map(([label, members]) => key([words(label), members.map(words)])),
        items(article).map((item) => key(titleAndMembers(item))),
      ),
    ),
    recovered('fields', cases, (gold, article) =>
      among(
        gold.fields.map((run) => key(run.map((pair) => pair.map(words)))),
        findAll(article, 'fields').map((fields) => key(pairs(fields))),
      ),
    ),
    recovered('trailingFields', cases, (gold, article) =>
      among(
        gold.trailingFields.map(({ step, fields }) => key([words(step), fields.map((pair) => pair.map(words))])),
        fieldsBehindLists(article),
      ),
    ),
    recovered('chains', cases, (gold, article) =>
      among(
        gold.chains.map((values) => key(values.map(words))),
        findAll(article, 'fields').map((fields) => key(pairs(fields).map(([, value]) => value))),
      ),
    ),
    recovered('glossary', cases, (gold, article) =>
      inOrder(
        gold.glossary.map(([term, rest]) => key([words(term), words(rest)])),
        glossary(article).map(({ term, definitions }) => key([words(term), words(definitions.join(' '))])),
      ),
    ),
    recovered('rowDetails', cases, (gold, article) => {
      const notes = rowNotes(article);
      const wanted = Object.entries(gold.rowDetails).map(([id, text]) => key([id, words(text)]));
      return among(
        wanted,
        [...notes].map(([id, text]) => key([id, text])),
      );
    }),
  ];
}

function recovered(
  name: keyof SeedGold,
  cases: readonly SeedCase[],
  compare: (gold: SeedGold, article: Article) => { matched: number; missing: string[] },
): Score {
  let got = 0;
  let of = 0;
  const misses: string[] = [];
  for (const { gold, article } of cases) {
    const { matched, missing } = compare(gold, article);
    got += matched;
    of += matched + missing.length;
    misses.push(...missing);
  }
  return share(`recovery: ${name}`, got, of, misses, 1);
}

function orderedLists(article: Article): (List | Steps)[] {
  return [...findAll(article, 'list').filter((list) => list.ordered), ...findAll(article, 'steps')];
}

function items(article: Article): (ListItem | Step)[] {
  return [...findAll(article, 'listItem'), ...findAll(article, 'step')];
}

/** The words of an item without its nested lists, and the words of the items of these. */
function titleAndMembers(item: ListItem | Step): [title: string, members: string[]] {
  const nested = item.children.filter(isListLike);
  const own = item.children.filter((child) => !isListLike(child)).map(wordsOf);
  return [own.filter((text) => text !== '').join(' '), nested.flatMap((list) => list.children.map(wordsOf))];
}

function isListLike(node: FlowContent): node is List | Steps {
  return node.type === 'list' || node.type === 'steps';
}

function pairs(fields: Fields): [label: string, value: string][] {
  return fields.children.map((field) => {
    const text = (type: 'label' | 'value') =>
      words(field.children.flatMap((child) => (child.type === type ? [toText(child)] : [])).join(' '));
    return [text('label'), text('value')];
  });
}

/** For each run of fields that directly follows a list: the words of the list's last item, and the fields. */
function fieldsBehindLists(article: Article): string[] {
  const found: string[] = [];
  visit(article, (node) => {
    if (!('children' in node)) return;
    const { children }: { children: Node[] } = node as Parent;
    children.forEach((child, index) => {
      const before = children[index - 1];
      if (child.type !== 'fields' || (before?.type !== 'list' && before?.type !== 'steps')) return;
      const last = before.children.at(-1);
      if (last !== undefined) found.push(key([wordsOf(last), pairs(child)]));
    });
  });
  return found;
}

/** The words of the notes on each row that has some, by the text of the row's first cell, without that text itself. */
function rowNotes(article: Article): Map<string, string> {
  const texts = new Map<string, string>();
  for (const item of findAll(article, 'listItem')) if (item.identifier) texts.set(item.identifier, wordsOf(item));
  const notes = new Map<string, string>();
  for (const row of findAll(article, 'tableRow')) {
    const first = row.children[0];
    if (first === undefined || row.notes === undefined) continue;
    const id = wordsOf(first);
    const text = row.notes.map((identifier) => texts.get(identifier) ?? '').join(' ');
    notes.set(id, text.startsWith(`${id} `) ? text.slice(id.length + 1) : text);
  }
  return notes;
}
