import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { type Compiler, rspack } from '@rspack/core';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import type { Installed } from './installed.ts';

type Build = (entry: string, plugin: never) => Promise<string>;

interface Compiling {
  run(done: (error: Error | null, stats?: { hasErrors(): boolean; toString(kind: string): string }) => void): void;
  close(done: () => void): void;
}

/** Runs a compiler of webpack or of a compatible tool, and returns its output. */
function compiled(compiler: Compiling, output: string): Promise<string> {
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done(readFileSync(output, 'utf8'));
      });
    });
  });
}

const optionsOf = (entry: string, plugin: never, name: string) => ({
  mode: 'production' as const,
  devtool: false as const,
  context: join(entry, '..'),
  entry,
  output: { path: join(entry, '../out'), filename: name, globalObject: 'globalThis' },
  plugins: [plugin],
});

const tools: Record<string, Build> = {
  vite: async (entry, plugin) => {
    const result = await vite({
      root: join(entry, '..'),
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
    });
    const [bundle] = [result].flat();
    return (bundle && 'output' in bundle ? bundle.output[0].code : undefined) ?? '';
  },
  rollup: async (entry, plugin) => {
    const bundle = await rollup({ input: entry, plugins: [plugin] });
    return (await bundle.generate({ format: 'iife' })).output[0].code;
  },
  rolldown: async (entry, plugin) => {
    const bundle = await rolldown({ input: entry, plugins: [plugin] });
    const { output } = await bundle.generate({ format: 'iife' });
    await bundle.close();
    return output[0].code;
  },
  esbuild: async (entry, plugin) => {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'silent',
      plugins: [plugin],
    });
    return outputFiles[0]?.text ?? '';
  },
  webpack: (entry, plugin) => {
    const compiler = webpack(optionsOf(entry, plugin, 'webpack.js'));
    if (compiler === null) throw new Error('webpack makes no compiler');
    return compiled(compiler as Compiling, join(entry, '../out/webpack.js'));
  },
  rspack: (entry, plugin) => {
    const compiler: Compiler = rspack(optionsOf(entry, plugin, 'rspack.js'));
    return compiled(compiler as unknown as Compiling, join(entry, '../out/rspack.js'));
  },
};

/** Each build tool with the plugin of the installed package. */
export function testBundles(installed: () => Installed): void {
  describe('the plugin', () => {
    let entry = '';
    const pluginOf = async (name: string): Promise<() => never> => {
      const path = join(installed().folder, `node_modules/espalier/dist/unplugin/${name}.js`);
      return (await import(/* @vite-ignore */ pathToFileURL(path).href)).default;
    };

    beforeAll(() => {
      const { folder } = installed();
      entry = join(folder, 'bundled.js');
      writeFileSync(
        join(folder, 'tea.html'),
        '<nav>Menu</nav><div class="post"><h2>Tea</h2><h3>Green</h3><p>Hot.</p></div>',
      );
      writeFileSync(
        join(folder, 'teas.json'),
        '{"version":"https://jsonfeed.org/version/1","title":"Teas","items":[]}',
      );
      writeFileSync(
        entry,
        "import outline from './tea.html?root=.post&outline';\nimport feed from './teas.json?feed';\nglobalThis.result = JSON.stringify([outline, feed.title]);\n",
      );
      writeFileSync(
        join(folder, 'wrong.js'),
        "import outline from './tea.html?outlines&outline';\nconsole.log(outline);\n",
      );
    });

    test.each(Object.keys(tools))('for %s builds, with only the imported data in the bundle', async (name) => {
      const plugin = await pluginOf(name);
      const code = (await tools[name]?.(entry, plugin())) ?? '';
      const scope: { result?: string } = {};
      vm.runInNewContext(code, { globalThis: scope });
      const green = { depth: 3, text: 'Green', recovered: false, children: [] };
      expect(JSON.parse(scope.result ?? '')).toEqual([
        [{ depth: 2, text: 'Tea', recovered: false, children: [green] }],
        'Teas',
      ]);
      expect(code).not.toMatch(/Menu|Hot|parseArticle/);
      expect(code.length).toBeLessThan(2_000);
      const wrong = tools[name]?.(join(entry, '../wrong.js'), plugin());
      await expect(wrong).rejects.toThrow(/unknown option 'outlines'/);
    });
  });
}
