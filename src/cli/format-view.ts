import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';
import { articleLines } from './view/article.ts';
import { feedLines, itemLines } from './view/feed.ts';
import { extents, indented, type Screen } from './view/screen.ts';
import { hanging, oneLine, wrap } from './view/wrap.ts';

/** Articles in a form for reading, at the width of the terminal. */
export async function* formatView(parsed: Parsed, context: FormatContext): AsyncGenerator<string> {
  if (parsed.kind === 'failure') return;
  const { several, only, width, paint } = context;
  const screen: Screen = { width: Math.max(20, width), paint, extent: extents.page };
  if (several) yield joined([paint('section', oneLine(`── ${parsed.name} `, screen.width)), '']);
  if (parsed.kind === 'html') {
    const lines = articleLines(parsed.article, only, screen);
    yield joined(lines.length > 0 ? lines : [paint('faint', 'An empty article.')]);
  } else if (parsed.kind === 'feed') {
    yield joined(feedLines(parsed.feed, screen));
    for (const [index, item] of parsed.feed.items.entries()) {
      yield joined(['', ...itemLines(item, index + 1, only, screen)]);
    }
    for (const { severity, code, message } of parsed.feed.diagnostics) {
      yield joined([
        '',
        ...wrap(`${severity} ${code}: ${message}`, screen.width).map((line) => paint('warning', line)),
      ]);
    }
  } else {
    let isFirst = true;
    for await (const result of parsed.results) {
      const name = oneLine(`Record ${JSON.stringify(result.id)}`, screen.width);
      const inner: Screen = { ...screen, width: screen.width - 2, extent: extents.brief };
      const lines =
        'article' in result
          ? articleLines(result.article, only, inner)
          : hanging('', wrap(`error ${result.error.code}: ${result.error.message}`, inner.width)).map((line) =>
              paint('error', line),
            );
      yield joined([...(isFirst ? [] : ['']), paint('section', name), ...indented(lines, 2)]);
      isFirst = false;
    }
  }
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
