import { EspalierError } from '../error.ts';

/** Loads a package that is no dependency: who does without what it is for need not install it. */
export async function loadPeer<Module>(name: string, purpose: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new EspalierError('missing-peer', `${purpose} needs the package '${name}': npm install ${name}`, { cause });
  }
}
