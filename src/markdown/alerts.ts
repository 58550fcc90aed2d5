/** The alerts that GitHub knows. */
export type Alert = 'note' | 'tip' | 'important' | 'warning' | 'caution';

declare module 'mdast' {
  interface BlockquoteData {
    /** Stands where the quotation is an alert: a note, tip or warning in the notation of GitHub. */
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

/** Returns the alert for the tone of a callout; a tone that GitHub has no word for, or none, is a note. */
export function alertOf(tone: string | undefined): Alert {
  return alerts.get(tone?.toLowerCase() ?? '') ?? 'note';
}
