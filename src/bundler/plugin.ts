import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import { createUnplugin, type UnpluginInstance, type UnpluginOptions } from 'unplugin';
import { type ArticleOptions, parseArticle } from '../article.ts';
import { type FeedOptions, parseFeed } from '../feed/index.ts';
import { checkNames } from '../given.ts';
import { moduleOf } from './module.ts';
import { type Request, requestOf } from './request.ts';
import { expectEnvironments, serving } from './serving.ts';

/** What the plugin can be told. */
export interface PluginOptions {
  /** The options of `parseArticle` for every `?article`. */
  article?: ArticleOptions;
  /** The options of `parseFeed` for every `?feed`. */
  feed?: FeedOptions;
}

/**
 * The plugin for build tools: `import article from './post.html?article'` gives the article of a file, `import feed from './feed.xml?feed'` gives a feed,
 * both as plain JSON, parsed when the bundle is built. A file that changes is read again. `espalier/unplugin/vite`, `/rollup`, `/esbuild` and
 * `/webpack` are its forms for these tools; `unplugin.rolldown`, `unplugin.rspack` and the others are here.
 *
 * An option of an unknown name, there or within, is a `TypeError` when the plugin is made. A file that cannot be read, or is no feed where one is asked for, is an error of the build.
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
    : loading(options);
});

/** A wrong option shows when the plugin is made, not at the first file. */
function checkPluginOptions(options: PluginOptions): void {
  checkNames('espalier/unplugin', options, ['article', 'feed']);
  if (options.article !== undefined) parseArticle('', options.article);
  if (options.feed !== undefined) parseFeed('<rss><channel/></rss>', options.feed);
}

/** For tools that let a plugin find and load modules. */
function loading(options: PluginOptions): UnpluginOptions {
  const { environmentOf, resolve: resolveServed, mayRead } = serving();
  return {
    name: 'espalier',
    enforce: 'pre',
    async resolveId(id, importer) {
      const request = requestOf(id);
      if (request === undefined) return undefined;
      const environment = environmentOf(this);
      if (environment) return resolveServed(this, environment, id, importer);
      const file = fileOf(request, importer);
      return file && `${file}${request.query}`;
    },
    load: {
      filter: { id: /[?&](?:article|feed)(?:[&#]|$)/ },
      async handler(id) {
        const request = requestOf(id);
        if (request === undefined) return undefined;
        const environment = environmentOf(this);
        if (environment && !(await mayRead(environment, id, request.file))) return undefined;
        this.addWatchFile(request.file);
        return moduleOf(read(request, await readFile(request.file, 'utf8'), options));
      },
    },
    vite: { configResolved: expectEnvironments },
    esbuild: { onResolveFilter: /\?/, onLoadFilter: /\?/, loader: 'js' },
  };
}

/** The file of a relative or absolute import; others, such as aliases, are left to the tool. */
function fileOf({ file }: Request, importer: string | undefined): string | undefined {
  if (isAbsolute(file)) return existsSync(file) ? file : undefined;
  if (!file.startsWith('./') && !file.startsWith('../')) return undefined;
  const [from = ''] = (importer ?? '').split('?', 1);
  if (from.startsWith('\0')) return undefined;
  const path = resolve(dirname(from), file);
  return sep === '\\' ? path.replaceAll(sep, '/') : path;
}

/** For webpack and its kin, which find and watch the file themselves, with its query and by the user's aliases. */
function transforming(options: PluginOptions): UnpluginOptions {
  return {
    name: 'espalier',
    enforce: 'pre',
    transformInclude: (id) => requestOf(id) !== undefined,
    transform(source, id) {
      const request = requestOf(id);
      return request && moduleOf(read(request, source, options));
    },
  };
}

function read({ kind }: Request, source: string, options: PluginOptions): unknown {
  return kind === 'article' ? parseArticle(source, options.article) : parseFeed(source, options.feed);
}
