/** The alerts that GitHub supports. */
export type Alert = 'note' | 'tip' | 'important' | 'warning' | 'caution';

declare module 'mdast' {
  interface BlockquoteData {
    /** Set if the quotation is an alert: a note, tip or warning in GitHub's notation. */
    alert?: Alert | undefined;
  }
}

const alerts: ReadonlyMap<string, Alert> = new Map([
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['attention', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
  ['error', 'caution'],
]);

/** Returns the alert for the tone of a callout; a missing tone, or one without a GitHub alert, gives a note. */
export function alertOf(tone: string | undefined): Alert {
  return alerts.get(tone?.toLowerCase() ?? '') ?? 'note';
}
