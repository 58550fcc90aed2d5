import { realpath } from 'node:fs/promises';
import type { Environment, Rollup } from 'vite';

/** The files that modules import while a server of Vite runs. */
export interface Serving {
  /** Returns the environment of the server that calls a hook; `undefined` in a build, or in another tool. */
  environmentOf(context: object): Environment | undefined;
  /** Returns the id that an import resolves to, and remembers it; `undefined` for an address that no module imports. */
  resolve(
    context: object,
    environment: Environment,
    id: string,
    importer: string | undefined,
  ): Promise<string | undefined>;
  /** Whether a module imports this file; it rejects if one does and `server.fs` forbids the file. */
  mayRead(environment: Environment, id: string, file: string): Promise<boolean>;
}

/**
 * Keeps a server of Vite from reading any file for its clients. Its own check of `server.fs` is part of its own
 * loading, and a plugin that loads files runs before that; and a request by address has the same form as an import.
 */
export function serving(): Serving {
  // Each environment has its own: what only the server imports is not for browsers.
  const asked = new WeakMap<Environment, Set<string>>();
  return {
    environmentOf(context) {
      const { environment } = context as { environment?: Environment };
      return environment === undefined || environment.mode === 'build' ? undefined : environment;
    },
    async resolve(context, environment, id, importer) {
      if (isAddress(environment, importer)) return undefined;
      const found = await (context as Rollup.PluginContext).resolve(id, importer, { skipSelf: true });
      if (found === null || found.external) return undefined;
      const ids = asked.get(environment) ?? new Set();
      asked.set(environment, ids.add(found.id));
      return found.id;
    },
    async mayRead(environment, id, file) {
      if (asked.get(environment)?.has(id) !== true) return false;
      if (await isAllowed(environment, file)) return true;
      // Without an error the server would still read the file as a module, since a module imports it. The code makes it
      // respond with 403.
      throw Object.assign(new Error(`server.fs of Vite does not allow reading ${file}`), { code: 'ERR_DENIED_ID', id });
    },
  };
}

interface ServedConfig {
  command: string;
  environments?: object | undefined;
}

/** Throws for a server of Vite without environments: its hooks do not distinguish a server from a build. */
export function expectEnvironments({ command, environments }: ServedConfig): void {
  if (command === 'serve' && environments === undefined) {
    throw new Error('espalier works in the server of Vite from version 6 on');
  }
}

/**
 * Whether an address is requested: Vite then names the page of the root as the importer. Only code of the server can
 * make requests to an environment of the server.
 */
function isAddress({ config }: Environment, importer: string | undefined): boolean {
  if (config.consumer === 'server') return false;
  return importer === undefined || importer.replaceAll('\\', '/') === `${config.root.replace(/\/$/, '')}/index.html`;
}

/** Whether `server.fs` allows a file, and the target if it is a symbolic link. */
async function isAllowed(environment: Environment, file: string): Promise<boolean> {
  const { isFileLoadingAllowed, normalizePath } = await import('vite');
  const config = environment.getTopLevelConfig();
  const real = await realpath(file).catch(() => file);
  return [file, real].every((path) => isFileLoadingAllowed(config, normalizePath(path)));
}
