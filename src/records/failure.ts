/** Why a file, an item or a record has no article. */
export interface Failure {
  code: string;
  message: string;
}

/** Returns a thrown value as a failure: the code of the library or of the file system, and one sentence. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { code: 'unexpected', message: String(thrown) };
  const { message } = thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'unexpected';
  return { code, message };
}
