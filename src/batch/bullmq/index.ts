export {
  createProducer,
  type DeadLetter,
  type Producer,
  type ProducerSettings,
  type QueueCounts,
} from './producer.ts';
export type { QueueSettings } from './queue.ts';
export { createWorker, type ShardWorker, type WorkerEvent, type WorkerSettings } from './worker.ts';
