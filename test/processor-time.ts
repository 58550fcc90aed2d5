/**
 * Runs a function and returns how many milliseconds the processor took. Other processes on the machine do not count.
 */
export function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
