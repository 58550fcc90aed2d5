import { parseHtml } from '../../../src/html/parse.ts';
import { type BlockLook, lookAtBlocks } from '../../../src/main-content/blocks/page-look.ts';
import { textBlocks } from '../../../src/main-content/blocks/text-block.ts';
import { locate } from '../../../src/main-content/find-content.ts';

/** The text blocks of the main part of a page. */
export function looksOf(body: string, isDiscussion = false): BlockLook[] {
  const html = `<!doctype html><html><body><main>${body}</main></body></html>`;
  const located = locate(parseHtml(html, { positions: false, nodes: 10_000, bytes: 1_000_000 }).root);
  return located === undefined ? [] : lookAtBlocks(textBlocks(located.root, located.exclusions), isDiscussion);
}
