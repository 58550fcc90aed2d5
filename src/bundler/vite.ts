import type { UnpluginInstance } from 'unplugin';
import { type PluginOptions, unplugin } from './plugin.ts';

export type { PluginOptions } from './plugin.ts';

/**
 * The plugin for Vite: `import article from './post.html?article'`, `?outline`, `?faqs` and
 * `import feed from './feed.xml?feed'` give plain JSON, parsed when the bundle is built.
 *
 * @example
 * ```ts
 * import espalier from 'espalier/unplugin/vite';
 *
 * const plugins = [espalier({ article: { language: 'en' } })];
 * plugins.length; // 1
 * ```
 * @see https://vite.dev/guide/using-plugins.html
 */
const plugin: UnpluginInstance<PluginOptions | undefined, false>['vite'] = unplugin.vite;

export default plugin;
