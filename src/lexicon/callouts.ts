/** Class names by which documentation generators and style sheets mark a callout, whatever its tone. */
export const calloutNames: ReadonlySet<string> = new Set([
  'admonition',
  'callout',
  'alert',
  'notice',
  'markdown-alert',
  'admonitionblock',
  'custom-block',
  'hint-container',
  'confluence-information-macro',
  'notecard',
]);

/**
 * Endings of the names that design systems and editors give to a callout after a prefix of their own: `bs-callout`,
 * `kg-callout-card`, `govuk-inset-text`. Parts of a callout, such as `callout-title`, end otherwise.
 */
export const calloutEndings: readonly string[] = [
  'callout',
  'callout-card',
  'callout-box',
  'callout-block',
  'admonition',
  'inset-text',
  'warning-text',
];

/** Endings of names of boxes that are a callout where a class beside them is its tone: `book-hint warning`. */
export const toneBoxEndings: readonly string[] = ['-hint', '-box', '-note'];

/** Roles of the ARIA and DPUB-ARIA vocabularies that mark a callout. */
export const calloutRoles: ReadonlySet<string> = new Set(['note', 'doc-tip', 'doc-notice']);

/** Words for the tone of a callout. */
export const calloutTones: ReadonlySet<string> = new Set([
  'note',
  'tip',
  'hint',
  'info',
  'important',
  'warning',
  'caution',
  'attention',
  'danger',
  'error',
  'success',
]);

/** The kinds of alerts in GitHub Markdown, written `[!NOTE]` on the first line of a quotation. */
export const alertKinds: ReadonlySet<string> = new Set(['note', 'tip', 'important', 'warning', 'caution']);
