import { existsSync, readFileSync } from 'node:fs';
import { readerNames } from '../records/readers.ts';
import { formatNames } from './format.ts';
import { inputKinds } from './sniff.ts';

/** What `--help` prints. */
export const help = `espalier [options] [file … | -]
espalier batch run|verify|status [options] MANIFEST

Turns HTML articles, feeds (RSS, Atom, JSON Feed, WordPress exports) and NDJSON records into document
trees. Without a file, or for -, it reads the standard input. The kind of each input is found by itself.

  -f, --format NAME     ${formatNames.join(', ')}; tree is the default
      --only NAMES      the records of some readers in place of the tree, with commas between them:
                        ${readerNames.join(', ')}
      --input KIND      takes every input as ${inputKinds.join(', ')}
      --root CSS        the element that holds the article; auto (the default) finds it, document takes all
      --remove CSS      what to leave out; may be given more than once
      --url URL         the address of the page: links are resolved against it
      --language TAG    the language where the page states none, such as de or pt-BR
      --positions       says where each node stands in the input
      --audit           proves that no text was lost or repeated; says on stderr what was, and exits with 1
      --check           says on stderr what a careful editor would object to, and exits with 1 where it is a warning
                        or an error; with --format sarif or github it is written in place of the tree
      --report FILE     writes one page of HTML that shows each article beside its tree, with reasons, tables and the
                        proof that no text was lost, in place of all other output; - is stdout
      --[no-]recover    turns text that stands for structure into structure; on by default
      --[no-]color      colours the tree; by default on a terminal, and as NO_COLOR and FORCE_COLOR say
  -h, --help            prints this
  -V, --version         prints the version

NDJSON holds one record a line: {"id": …, "html": "…", "url": "…", "language": "…"}, of which only html must be
there. With --format ndjson each line gives one line, in the same order: {"id", "article"}, or
{"id", "error": {"code", "message"}} for a line that is no such record.

Exit codes: 0 good, 1 a check that was asked for failed, 2 wrong usage, 3 an input or the output failed.

  espalier post.html
  espalier feed.xml --only faqs,metrics --format json
  curl -s https://example.org/feed | espalier --format markdown

'espalier batch --help' is about many files of records, one after another and side by side.
`;

/** Returns the version that the package states. */
export function version(): string {
  // The package is one folder up from the built file and two from the source.
  for (const path of ['../package.json', '../../package.json']) {
    const file = new URL(path, import.meta.url);
    if (!existsSync(file)) continue;
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  }
  return 'unknown';
}
