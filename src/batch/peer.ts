import { EspalierError } from '../error.ts';

/** Loads a package that is not a dependency: it need not be installed by users who do without its feature. */
export async function loadPeer<Module>(name: string, purpose: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new EspalierError('missing-peer', `${purpose} needs the package '${name}': npm install ${name}`, { cause });
  }
}
