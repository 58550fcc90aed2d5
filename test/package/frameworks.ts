import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Installed } from './installed.ts';

/** Both in one project: their dependencies are large, and half of them are the same. */
const packages = [
  'next@15.5.29',
  'react@19.3.1',
  'react-dom@19.3.1',
  'astro@5.18.2',
  'unplugin@3.7.0',
  'cheerio@1.2.0',
];

const files: Record<string, string> = {
  'posts/tea.html': `<nav>Menu</nav><div class="post"><h2>Green tea</h2><h3>Water</h3><p>Hot.</p><h2>Black tea</h2>
<h3>How long does it draw?</h3><p>Four minutes.</p></div>`,
  'next.config.mjs': `import espalier from 'espalier/unplugin/webpack';

export default {
  output: 'export',
  webpack(config) {
    config.plugins.push(espalier());
    return config;
  },
};
`,
  'pages/index.jsx': `import outline from '../posts/tea.html?root=.post&outline';

export default function Page() {
  return <ol>{outline.map(({ text }) => <li key={text}>{text}</li>)}</ol>;
}
`,
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import espalier from 'espalier/unplugin/vite';

export default defineConfig({ srcDir: 'astro', outDir: 'built', vite: { plugins: [espalier()] } });
`,
  'astro/pages/index.astro': `---
import outline from '../../posts/tea.html?root=.post&outline';
---
<ol>{outline.map(({ text }) => <li>{text}</li>)}</ol>
`,
};

/** Pages that Next.js and Astro build with the installed package. */
export function testFrameworks(installed: () => Installed): void {
  describe('the plugins in frameworks', () => {
    let folder: string;
    const run = (program: string, ...args: string[]): { status: number | null; said: string } => {
      const env = {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        NODE_ENV: undefined,
      };
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
      return { status, said: `${stdout}\n${stderr}` };
    };
    const built = (program: string, ...args: string[]): void => {
      const { status, said } = run(join(folder, 'node_modules/.bin', program), ...args);
      expect(status, said).toBe(0);
    };
    const titles = (path: string): string[] =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/<li>(.*?)<\/li>/g)].map(([, title = '']) => title);

    beforeAll(() => {
      folder = join(installed().folder, 'frameworks');
      for (const [name, text] of Object.entries({ 'package.json': '{"private": true, "type": "module"}', ...files })) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const { status, said } = run(
        'npm',
        ...[
          'install',
          '--loglevel=error',
          '--prefer-offline',
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          '--engine-strict=false',
        ],
        installed().tarball,
        ...packages,
      );
      expect(status, said).toBe(0);
    });

    test('Next.js builds a page of an article, with webpack', () => {
      built('next', 'build');
      expect(titles('out/index.html')).toEqual(['Green tea', 'Black tea']);
    });

    test('Astro builds a page of an article', () => {
      built('astro', 'build');
      expect(titles('built/index.html')).toEqual(['Green tea', 'Black tea']);
    });
  });
}
