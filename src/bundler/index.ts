export { type PluginOptions, unplugin, unplugin as default } from './plugin.ts';
