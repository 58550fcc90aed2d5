import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A Redis server for one test, with an append-only file. */
export interface Redis {
  url: string;
  /** Ends the server as a crash would. */
  kill: () => Promise<void>;
  /** Starts it again, on the same port and from its file. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts a server in a folder. Throws if Redis is not installed: without it nothing would be tested. */
export async function startRedis(folder: string): Promise<Redis> {
  if (spawnSync('redis-server', ['--version']).status !== 0)
    throw new Error('there is no redis-server; Debian has it in the package of that name');
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const child = spawn('redis-server', [...args, '--maxmemory-policy', 'noeviction'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = child;
    for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
