import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scriptHash } from '../../src/report/assets/script.ts';
import { styleHash } from '../../src/report/assets/style.ts';
import { beginning, logo } from '../../src/report/beginning.ts';
import { tabs } from './input.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const names: Record<(typeof tabs)[number], string> = {
  report: 'Report',
  tree: 'Tree',
  records: 'Records',
  jsonld: 'JSON-LD',
  markdown: 'Markdown',
  chunks: 'Chunks',
  findings: 'Findings',
};

/** Where the code of the worker stands in that of the page. */
const place = 'the code of the worker';

/** Returns the playground as one page that needs no other file and no network. */
async function playground(): Promise<string> {
  const worker = await bundled('worker.ts');
  const main = await bundled('main.ts', { WORKER: JSON.stringify(place) });
  // In a script element, `<!--` begins what `</script>` does not end.
  const code = JSON.stringify(worker).replaceAll('<', '\\u003c');
  const script = main.replace(JSON.stringify(place), () => code).replaceAll('<!--', '\\x3c!--');
  const style = await bundled('style.css');
  // The report within has a script and a style of its own, and what a page may not do, a page that it makes may not do either.
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}' '${scriptHash}'`,
    `style-src '${hashOf(style)}' '${styleHash}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const buttons = tabs.map(
    (tab) =>
      `<button type="button" role="tab" id="tab-${tab}" aria-controls="panel" aria-selected="${tab === 'report'}">${names[tab]}</button>`,
  );
  const parts = {
    BEGINNING: beginning(policy),
    LOGO: logo('logo'),
    STYLE: style,
    TABS: buttons.join(''),
    SCRIPT: script,
  };
  return readFileSync(here('index.html'), 'utf8').replace(
    /BEGINNING|LOGO|STYLE|TABS|SCRIPT/g,
    (name) => parts[name as keyof typeof parts],
  );
}

async function bundled(name: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(name)],
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // Of packages with a build that asks the document, the other one.
    ...(name === 'worker.ts' && { conditions: ['worker'] }),
    supported: { 'inline-script': false, 'inline-style': false },
    define,
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Writes the playground into `docs/playground/dist/`, and returns where it is. */
export async function write(): Promise<string> {
  const path = here('dist/index.html');
  mkdirSync(here('dist'), { recursive: true });
  writeFileSync(path, await playground());
  return path;
}
