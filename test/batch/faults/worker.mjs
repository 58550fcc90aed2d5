// A worker as users write it: settings are the first argument, what happens is a line of JSON, and SIGTERM stops it.
import { createWorker } from 'espalier/batch/bullmq';

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const { within, ...settings } = JSON.parse(process.argv[2]);
const worker = await createWorker({ ...settings, onEvent: tell });
tell({ type: 'ready' });
process.once('SIGTERM', () => worker.stop(within));
