import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Renderers of Markdown that let HTML and every address through. */
export type Render = (markdown: string) => string;

type Micromark = { micromark: (text: string, options: Record<string, boolean>) => string };
type Marked = { marked: { parse: (text: string, options: Record<string, boolean>) => string } };

/** Returns the renderers that come with what is installed: one of CommonMark, one of GitHub's Markdown. */
export async function renderers(): Promise<Record<'CommonMark' | 'GFM', Render>> {
  const { micromark } = await load<Micromark>('mdast-util-gfm', 'mdast-util-from-markdown', 'micromark');
  const { marked } = await load<Marked>('@arethetypeswrong/cli/package.json', 'marked');
  return {
    CommonMark: (markdown) => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true }),
    GFM: (markdown) => marked.parse(markdown, { gfm: true, mangle: false, headerIds: false }),
  };
}

/** Loads the last of some packages, each of which depends on the next. */
async function load<Module>(...packages: string[]): Promise<Module> {
  const path = packages.reduce((from, name) => createRequire(from).resolve(name), import.meta.url);
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}
