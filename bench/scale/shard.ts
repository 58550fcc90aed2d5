/** Makes one shard and prints what it took. Bundled and started by `bench/scale.ts`, so that it has a process of its own. */
import { runShard } from '../../src/batch/run-shard.ts';

const [input = '', output = '', only = ''] = process.argv.slice(2);
const started = process.cpuUsage();
const clock = performance.now();
const summary = await runShard({
  input,
  output,
  options: only === '' ? {} : { only: only.split(',') as ('faqs' | 'metrics')[] },
});
const { user, system } = process.cpuUsage(started);
const seconds = (performance.now() - clock) / 1000;
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ processor: (user + system) / 1e6, clock: seconds, memory: maxRSS / 1024, summary }),
);
