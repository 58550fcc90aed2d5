import { type Failure, failureOf } from '../records/failure.ts';

/** A sentence for each error of the file system that users meet. */
const sentences: Record<string, (name: string) => string> = {
  ENOENT: () => 'there is no such file.',
  EISDIR: (name) => `it is a folder. Name its files: '${name.replace(/[/\\]$/, '')}/*.html'.`,
  EACCES: () => 'you may not read it.',
  EPERM: () => 'you may not read it.',
  EMFILE: () => 'too many files are open.',
  'truncated-input': () => 'its gzip data ends too soon.',
};

/** Returns why an input could not be read or parsed, in a sentence without the name of the input. */
export function unreadable(name: string, thrown: unknown): Failure {
  const { code, message } = failureOf(thrown);
  const sentence = sentences[code]?.(name);
  if (sentence !== undefined) return { code, message: sentence };
  return { code, message: message.startsWith(`${name} is `) ? `it ${message.slice(name.length + 1)}` : message };
}
