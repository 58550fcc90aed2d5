import { notesOf } from '../read/notes.ts';
import { repeatedTexts } from '../read/repeated.ts';
import { toText } from '../tree/text.ts';
import type { Article, Node, Parent, Position } from '../tree/types.ts';
import type { Group, Line, Span } from './model.ts';
import { partsOf } from './parts.ts';
import type { Settings } from './settings.ts';
import { markdownOf, markdownParts } from './to-markdown.ts';

/** The facts that a line may have besides its text. */
export type LineFacts = Partial<
  Pick<Line, 'begin' | 'before' | 'cuts' | 'row' | 'title' | 'isHead' | 'parts' | 'hasNotes'>
>;

/** Makes lines and measures each of them. */
export interface Lines {
  settings: Settings;
  /** The line of a node that contains text and no blocks; `undefined` if it has no text. */
  ofNode(node: Node, parent: Parent, group: Group): Line | undefined;
  /** The text of a note on rows, repeated only as often as is in proportion to the article. */
  noteOf(identifier: string): string;
  of(group: Group, text: string, added: Span[], position: Position | undefined, facts?: LineFacts): Line;
}

/** Returns a maker of lines. */
export function linesFor(settings: Settings, article: Article): Lines {
  const { measure, markdown } = settings;
  const of: Lines['of'] = (group, text, added, position, facts = {}) => {
    const before = facts.before ?? '\n';
    return {
      type: 'line',
      group,
      text,
      added,
      ...facts,
      before,
      own: measure((facts.begin ?? '') + text),
      joined: measure(before + text),
      ...(position && { position }),
    };
  };
  let notes: ReadonlyMap<string, string> | undefined;
  const noteOf = repeatedTexts((identifier: string) => {
    notes ??= notesOf(article);
    return notes.get(identifier) ?? '';
  });
  return {
    settings,
    noteOf,
    of,
    ofNode(node, parent, group) {
      if (markdown) {
        const made = markdownOf(node, parent, group);
        return (
          made &&
          of(group, made.text, [], node.position, {
            before: made.before,
            ...(node.type === 'code' ? { cuts: lineStarts(made.text) } : { parts: () => markdownParts(made.text) }),
          })
        );
      }
      const text = toText(node);
      if (text.trim() === '') return undefined;
      const isCode = node.type === 'code';
      return of(group, text, [], node.position, {
        ...(parent.type === 'field' && group.children.length > 0 && { before: ' ' }),
        ...(isCode ? { cuts: lineStarts(text) } : { parts: () => partsOf(node, text) }),
      });
    },
  };
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
