/** The page that has the cause and the cure of every error, under its code. */
const errorPage = 'https://github.com/espalier/espalier/blob/main/docs/errors.md';

/** The codes of the errors that the library throws. */
export type ErrorCode =
  | 'not-a-feed'
  | 'invalid-feed'
  | 'feed-too-large'
  | 'invalid-option'
  | 'invalid-manifest'
  | 'truncated-input'
  | 'corrupt-input'
  | 'missing-peer';

/**
 * The one class of errors that the library throws; `code` is stable, and `docs` is the address of its cause and its
 * cure.
 */
export class EspalierError extends Error {
  /** The name of the class. */
  override readonly name = 'EspalierError';
  /** Which error it is; does not change between versions. */
  readonly code: ErrorCode;
  /** The address of its cause and cure. */
  readonly docs: string;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.docs = `${errorPage}#${code}`;
  }
}
