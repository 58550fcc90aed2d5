import type { UnpluginInstance } from 'unplugin';
import { type PluginOptions, unplugin } from './plugin.ts';

export type { PluginOptions } from './plugin.ts';

/**
 * The plugin for Rolldown: `import article from './post.html?article'`, `?outline`, `?faqs` and
 * `import feed from './feed.xml?feed'` give plain JSON, parsed when the bundle is built.
 *
 * @example
 * ```ts
 * import espalier from 'espalier/unplugin/rolldown';
 *
 * const plugins = [espalier({ article: { language: 'en' } })];
 * plugins.length; // 1
 * ```
 * @see https://rolldown.rs/reference/
 */
const plugin: UnpluginInstance<PluginOptions | undefined, false>['rolldown'] = unplugin.rolldown;

export default plugin;
