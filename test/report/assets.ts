import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = (name: string): string => fileURLToPath(new URL(`../../src/report/client/${name}`, import.meta.url));

/**
 * The files of `src/report/assets/`, by their names: the code of `src/report/client/` for the page of a report, with
 * the hashes in its policy.
 */
export async function assets(): Promise<Record<'script' | 'style', { path: string; text: string }>> {
  const script = await bundled('main.ts');
  const style = await bundled('page.css');
  const path = (name: string): string => fileURLToPath(new URL(`../../src/report/assets/${name}.ts`, import.meta.url));
  return {
    script: { path: path('script'), text: moduleOf('script', 'main.ts', script) },
    style: { path: path('style'), text: moduleOf('style', 'page.css', style) },
  };
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [client(name)],
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2022',
    supported: { 'inline-script': false, 'inline-style': false },
    lineLimit: 100,
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

function moduleOf(name: string, from: string, text: string): string {
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const literal = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `/** Made of src/report/client/${from} by \`npm run report\`; the policy of the page allows it by its hash. */
export const ${name} = \`${literal}\`;

export const ${name}Hash = '${hash}';
`;
}
