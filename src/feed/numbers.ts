/** Returns a text of digits as a number; `undefined` for any other text. */
export function countOf(text: string | undefined): number | undefined {
  const digits = text?.trim() ?? '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,6}):(\d{1,2})(?:[.,]\d{1,9})?$/;
const SECONDS = /^(\d{1,9})(?:[.,]\d{1,9})?$/;
const ISO = /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:[.,]\d{1,9})?S)?$/i;

/**
 * Returns the seconds of a duration: `754`, `12:34`, `1:02:03` or `PT12M34S`. Returns `undefined` for zero and for any
 * other text.
 */
export function secondsOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  const clock = CLOCK.exec(trimmed);
  if (clock) {
    const [hours, minutes, seconds] = [Number(clock[1] ?? '0'), Number(clock[2]), Number(clock[3])];
    if (seconds > 59 || (clock[1] !== undefined && minutes > 59)) return undefined;
    return positive(hours * 3600 + minutes * 60 + seconds);
  }
  const iso = ISO.exec(trimmed);
  if (iso) return positive(Number(iso[1] ?? '0') * 3600 + Number(iso[2] ?? '0') * 60 + Number(iso[3] ?? '0'));
  const seconds = SECONDS.exec(trimmed)?.[1];
  return seconds === undefined ? undefined : positive(Number(seconds));
}

/** Software writes 0 for an unknown duration. */
function positive(seconds: number): number | undefined {
  return seconds > 0 ? seconds : undefined;
}
