/** Milliseconds of a pass: the median on the clock, and the mean of the processor's time, which other processes disturb less. */
export interface Timing {
  clock: number;
  processor: number;
}
