import type { UnpluginInstance } from 'unplugin';
import { type PluginOptions, unplugin } from './plugin.ts';

export type { PluginOptions } from './plugin.ts';

/**
 * The plugin for webpack: `import article from './post.html?article'`, `?outline`, `?faqs` and
 * `import feed from './feed.xml?feed'` give plain JSON, parsed when the bundle is built.
 *
 * @example
 * ```ts
 * import espalier from 'espalier/unplugin/webpack';
 *
 * const plugins = [espalier({ article: { language: 'en' } })];
 * plugins.length; // 1
 * ```
 * @see https://webpack.js.org/concepts/plugins/
 */
const plugin: UnpluginInstance<PluginOptions | undefined, false>['webpack'] = unplugin.webpack;

export default plugin;
