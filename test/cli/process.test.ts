import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Packages are only found from below the repository; this folder is not committed. */
const reports = join(root, 'reports');
mkdirSync(reports, { recursive: true });
const built = mkdtempSync(join(reports, 'process-'));
const feed = 'fixtures/demo/feed.xml';

// Bundled once: each process would compile all modules again.
beforeAll(() => {
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: join(built, 'main.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
}, 120_000);

afterAll(() => rmSync(built, { recursive: true, force: true }));

function start(...argv: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [join(built, 'main.js'), ...argv], { cwd: root });
  child.stdin.on('error', () => {});
  return child;
}

async function finish(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('the process', { timeout: 60_000 }, () => {
  test('reads a file', async () => {
    const { code, out, err } = await finish(start(feed));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^The Slow Loaf\nrss · 2 items/);
  });

  test('reads its standard input', async () => {
    const child = start('--format', 'text');
    child.stdin.end('<p>piped</p>');
    expect(await finish(child)).toEqual({ code: 0, out: 'piped\n', err: '' });
  });

  test.each([
    [['--no-such-option'], 2],
    [['no-such-file.html'], 3],
    [['--version'], 0],
  ])('%o ends with %i', async (argv, expected) => {
    const { code } = await finish(start(...argv));
    expect(code).toBe(expected);
  });

  test('ends without an error when its reader closes, though its input never ends', async () => {
    const child = start('--format', 'ndjson');
    const line = `{"html":"<p>${'x'.repeat(2000)}</p>"}\n`;
    const pump = (): void => {
      while (!child.stdin.destroyed && child.stdin.write(line));
    };
    child.stdin.on('drain', pump);
    pump();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code, signal] = await once(child, 'exit');
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
  });

  test('ends without an error when its reader closes before it writes', async () => {
    const child = start('--format', 'json', feed);
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  test('waits for a slow reader without losing anything', async () => {
    const child = start('--format', 'text');
    const html = '<p>abcdefghij</p>'.repeat(200_000);
    child.stdin.end(html);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { code, out } = await finish(child);
    expect(code).toBe(0);
    expect(out.length).toBe(200_000 * 11);
  });

  test('reads a file again when it has changed, until it is interrupted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'espalier-watch-'));
    const page = join(folder, 'page.html');
    writeFileSync(page, '<p>tea');
    const child = start('--watch', '--format', 'text', page);
    try {
      const ended = finish(child);
      const says = async (text: string): Promise<void> => {
        let seen = '';
        for await (const [chunk] of on(child.stdout, 'data')) {
          seen += String(chunk);
          if (seen.includes(text)) return;
        }
      };
      await says('tea\n');
      const again = says('coffee\n');
      // Another program may write into the folder, and the file may be replaced as editors do it.
      writeFileSync(join(folder, 'other.html'), '<p>other');
      writeFileSync(join(folder, 'page.tmp'), '<p>coffee');
      renameSync(join(folder, 'page.tmp'), page);
      await again;
      child.kill('SIGINT');
      const { code, out, err } = await ended;
      expect({ code, out, signal: child.signalCode }).toEqual({ code: null, out: 'tea\ncoffee\n', signal: 'SIGINT' });
      expect(err).toMatch(/^espalier: watching one file; Ctrl\+C ends it\.\n/);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
