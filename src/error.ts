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

/** The one class of errors that the library throws; `code` is stable, and `docs` is the anchor of its cause and cure in `docs/errors.md`. */
export class EspalierError extends Error {
  override readonly name = 'EspalierError';
  readonly code: ErrorCode;
  readonly docs: string;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.docs = `docs/errors.md#${code}`;
  }
}
