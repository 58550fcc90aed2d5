import type { UnpluginInstance } from 'unplugin';
import { type PluginOptions, unplugin } from './plugin.ts';

export type { PluginOptions } from './plugin.ts';

/**
 * The plugin for Rspack: `import article from './post.html?article'`, `?outline`, `?faqs` and
 * `import feed from './feed.xml?feed'` give plain JSON, parsed when the bundle is built.
 *
 * @example
 * ```ts
 * import espalier from 'espalier/unplugin/rspack';
 *
 * const plugins = [espalier({ article: { language: 'en' } })];
 * plugins.length; // 1
 * ```
 * @see https://rspack.rs/config/plugins
 */
const plugin: UnpluginInstance<PluginOptions | undefined, false>['rspack'] = unplugin.rspack;

export default plugin;
