import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import { createUnplugin, type UnpluginContext, type UnpluginInstance, type UnpluginOptions } from 'unplugin';
import { parseArticle } from '../article.ts';
import { chunks } from '../chunks/index.ts';
import { decode } from '../encoding.ts';
import { parseFeed } from '../feed/index.ts';
import { checkNames } from '../given.ts';
import { checkOptions, optionNames } from '../options.ts';
import { type Failure, failure, type ImportedBy } from './failure.ts';
import { moduleOf } from './module.ts';
import { type PluginOptions, read } from './read.ts';
import { type Request, requestOf, requestPattern } from './request.ts';
import { expectEnvironments, serving } from './serving.ts';

export type { PluginOptions } from './read.ts';

/**
 * The plugin for build tools: `import article from './post.html?article'` gives the article of a file, `?outline`,
 * `?faqs`, `?records=0`, `?chunks` and the other readers what they read in it, `import feed from './feed.xml?feed'` a
 * feed, all of them as plain JSON, parsed when the bundle is built. The query may also have options:
 * `?article&root=.post&language=de`. A file that changes is read again. `espalier/unplugin/vite`, `/rollup`,
 * `/rolldown`, `/esbuild`, `/webpack` and `/rspack` are its forms for these tools; those for others are here.
 *
 * An option with an unknown name, at any level, is a `TypeError` when the plugin is made. A file that cannot be read, a
 * query with an unknown option, or a `?feed` that is not a feed is an error of the build, which names the file and
 * where it is imported.
 *
 * @example
 * ```ts
 * import { unplugin } from 'espalier/unplugin';
 *
 * unplugin.rolldown({ article: { url: 'https://example.org/' } }).name; // 'espalier'
 * ```
 * @see https://unplugin.unjs.io/
 */
export const unplugin: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin<
  PluginOptions | undefined,
  false
>((options: PluginOptions = {}, { framework }): UnpluginOptions => {
  checkPluginOptions(options);
  return framework === 'webpack' || framework === 'rspack' || framework === 'rsbuild'
    ? transforming(options)
    : loading(options, framework === 'esbuild');
});

/** A wrong option is reported when the plugin is made, not at the first file. */
function checkPluginOptions(options: PluginOptions): void {
  checkNames('espalier/unplugin', options, ['article', 'feed', 'chunks']);
  if (options.article !== undefined) {
    checkNames('espalier/unplugin, article', options.article, [...optionNames, 'remove']);
    const { root, remove, ...rest } = options.article;
    checkOptions(rest, 'espalier/unplugin, article');
    for (const selector of [root, remove].flat())
      if (selector !== undefined && typeof selector !== 'string')
        throw new TypeError('espalier/unplugin, article: root and remove must be CSS selectors');
  }
  if (options.feed !== undefined) parseFeed('<rss><channel/></rss>', options.feed);
  if (options.chunks !== undefined) chunks(parseArticle(''), options.chunks);
}

/** For tools that let a plugin find and load modules. */
function loading(options: PluginOptions, isEsbuild: boolean): UnpluginOptions {
  const { environmentOf, resolve: resolveServed, mayRead } = serving();
  const imports = new Map<string, ImportedBy>();
  return {
    name: 'espalier',
    enforce: 'pre',
    async resolveId(id, importer) {
      const request = requestOf(id);
      if (request === undefined) return undefined;
      const environment = environmentOf(this);
      const file = environment ? undefined : fileOf(request, importer);
      const found = environment
        ? await resolveServed(this, environment, id, importer)
        : file && `${file}${request.query}`;
      if (found && importer !== undefined && !importer.startsWith('\0'))
        imports.set(found, { importer, specifier: id });
      return found;
    },
    load: {
      filter: { id: requestPattern },
      async handler(id) {
        const request = requestOf(id);
        if (request === undefined) return undefined;
        const environment = environmentOf(this);
        if (environment && !(await mayRead(environment, id, request.file))) return undefined;
        this.addWatchFile(request.file);
        let source: string | undefined;
        try {
          source = decode(await readFile(request.file));
          return { code: moduleOf(await read(request, source, options)), map: null };
        } catch (cause) {
          const error = await failure(id, {
            cause,
            importedBy: imports.get(id),
            ...(source !== undefined && { source }),
          });
          if (!isEsbuild) throw error;
          return refused(this, error, request.file);
        }
      },
    },
    vite: { configResolved: expectEnvironments },
    esbuild: { onResolveFilter: /\?/, onLoadFilter: /\?/, loader: 'js' },
  };
}

/**
 * Reports an error to esbuild, which would place a thrown one in the code of this plugin; without a place it shows that
 * of the import.
 */
function refused(context: UnpluginContext, { message, loc }: Failure, file: string): { code: string; map: null } {
  context.error({ message, ...(loc?.file === file && { loc }) });
  return { code: '', map: null };
}

/** The file of a relative or absolute import; others, such as aliases, and missing files, are left to the tool. */
function fileOf({ file }: Request, importer: string | undefined): string | undefined {
  if (isAbsolute(file)) return existsSync(file) ? file : undefined;
  if (!file.startsWith('./') && !file.startsWith('../')) return undefined;
  const [from = ''] = (importer ?? '').split('?', 1);
  if (from.startsWith('\0')) return undefined;
  const path = resolve(dirname(from), file);
  if (!existsSync(path)) return undefined;
  return sep === '\\' ? path.replaceAll(sep, '/') : path;
}

/**
 * For webpack and similar tools, which find and watch the file themselves, with its query and by the user's aliases,
 * and report which file imports it.
 */
function transforming(options: PluginOptions): UnpluginOptions {
  return {
    name: 'espalier',
    enforce: 'pre',
    transformInclude: (id) => requestOf(id) !== undefined,
    async transform(source, id) {
      const request = requestOf(id);
      if (request === undefined) return undefined;
      try {
        const text = await decoded(source, request.file);
        return { code: moduleOf(await read(request, text, options)), map: null };
      } catch (cause) {
        throw await failure(id, { cause, source });
      }
    },
    webpack: (compiler) => void compiler.options.module.rules.push(javaScript),
    rspack: (compiler) => void compiler.options.module.rules.push(javaScript),
  };
}

/**
 * A module of ours is JavaScript, whatever the name of its file: the content of `feed.json?feed` is not the JSON of the
 * file.
 */
const javaScript = { resourceQuery: requestPattern, type: 'javascript/auto' };

/**
 * The text of a file. It is passed in decoded as UTF-8, which leaves replacement characters if it was in another
 * encoding.
 */
async function decoded(source: string, file: string): Promise<string> {
  if (!source.includes('\ufffd')) return source;
  return readFile(file).then(decode, () => source);
}
