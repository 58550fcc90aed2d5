import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProducer, type Producer } from '../../../src/batch/bullmq/index.ts';
import { runShard, verifyShard } from '../../../src/batch/index.ts';
import { type Redis, startRedis } from './redis.ts';
import { makeShards } from './shards.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';
import { startWorker, type WorkerProcess } from './workers.ts';

let folder: string;
let redis: Redis;
let disk: SmallDisk;
let workers: WorkerProcess[];
let producers: Producer[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-fleet-'));
  disk = smallDisk(folder);
  workers = [];
  producers = [];
  redis = await startRedis(folder);
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  await Promise.all(producers.map((producer) => producer.close()));
  await redis.stop();
  disk.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function worker(more: Record<string, unknown> = {}): Promise<WorkerProcess> {
  const times = { lockDuration: 5000, stalledInterval: 1000, diskPause: 1000 };
  const started = await startWorker({ connection: redis.url, ...times, ...more }, disk.before);
  workers.push(started);
  return started;
}

async function producer(): Promise<Producer> {
  const made = await createProducer({ connection: redis.url, backoff: 200 });
  producers.push(made);
  return made;
}

/** Resolves when a part of a file has been written under its temporary name. */
async function isUnderWay(output: string): Promise<void> {
  const parts = output.replace(/([^/]+)$/, '.$1.parts');
  for (;;) {
    const names = existsSync(parts) ? readdirSync(parts) : [];
    if (names.some((name) => (statSync(join(parts, name), { throwIfNoEntry: false })?.size ?? 0) > 0)) return;
    await sleep(20);
  }
}

async function isDone({ counts }: Producer): Promise<void> {
  for (;;) {
    const { waiting, active, delayed } = await counts();
    if (waiting + active + delayed === 0) return;
    await sleep(100);
  }
}

describe('a fleet', () => {
  test('makes every shard once, whatever is killed, restarted, full, poisoned or added twice', async () => {
    const { shards, lines, long, poisoned, roomless, cut } = makeShards(folder, disk.folder);
    const outputOf = (name: string): string => shards.find((shard) => shard.name === name)?.output ?? '';

    const [one, two] = await Promise.all([producer(), producer()]);
    await Promise.all([one.add(shards), two.add([...shards].reverse())]);
    expect((await one.counts()).waiting).toBe(shards.length);
    // On an overloaded machine, or while Redis is away, a worker may not renew its lock in time and so look like one
    // that was killed: how often that happens to a shard depends on the machine, not on the shard.
    const patient = { maxStalled: 100 };
    await Promise.all([worker(patient), worker(patient), worker(patient)]);

    // One is killed in the middle of a shard.
    const killed = await Promise.race(
      workers.map(async (each) => {
        await each.tells((event) => event.type === 'started' && event.shard === long);
        return each;
      }),
    );
    await isUnderWay(outputOf(long));
    await killed.end('SIGKILL');
    expect(existsSync(outputOf(long))).toBe(false);
    await worker(patient);

    // Redis crashes and restarts from its file; the disk is full until room is made.
    await redis.kill();
    await sleep(500);
    await redis.start();
    const alive = workers.filter((each) => each !== killed);
    await Promise.race(
      alive.map((each) => each.tells((event) => event.type === 'disk-full' && event.shard === roomless)),
    );
    expect(existsSync(outputOf(roomless))).toBe(false);
    disk.makeRoom(alive.flatMap(({ child }) => child.pid ?? []));
    await one.add(shards);
    await isDone(one);

    // Each shard was made once, except the one whose input is cut: that is a dead letter.
    expect(await two.counts()).toMatchObject({ completed: shards.length - 1, failed: 1 });
    const letters = await one.deadLetters();
    expect(letters.map(({ name, reason }) => [name, reason.split(':')[0]])).toEqual([[cut, 'truncated-input']]);
    expect(existsSync(outputOf(cut))).toBe(false);
    const places = [join(folder, 'out'), disk.folder];
    expect(places.flatMap((place) => readdirSync(place)).sort()).toEqual(
      shards
        .filter(({ name }) => name !== cut)
        .map(({ output }) => output.replace(/^.*\//, ''))
        .sort(),
    );
    const events = workers.flatMap((each) => each.events);
    expect(events.filter(({ type }) => type === 'disk-full')).toContainEqual(
      expect.objectContaining({ shard: roomless, code: disk.code }),
    );
    expect(events).toContainEqual({ type: 'stalled', shard: long });

    // All output is complete, in order, and the same as without faults.
    for (const shard of shards) {
      if (shard.name === cut) continue;
      const state = await verifyShard(shard);
      const calm = await runShard({
        input: shard.input,
        output: join(folder, 'calm', shard.output.replace(/^.*\//, '')),
      });
      expect(state, shard.name).toEqual({ state: 'done', summary: calm });
      expect(calm.lines, shard.name).toBe(lines.get(shard.name));
      expect(idsOf(shard.output)).toEqual(idsIn(shard.input, calm.lines));
    }
    const { summary } = (await verifyShard({ output: outputOf(poisoned) })) as { summary: { codes: unknown } };
    expect(summary.codes).toEqual({ 'invalid-json': 2, 'invalid-record': 1 });

    // A dead letter can be tried again, and fails again.
    expect(await one.retry([cut])).toBe(1);
    await isDone(one);
    expect((await one.deadLetters()).map(({ name }) => name)).toEqual([cut]);
    console.log(
      `the full disk was a ${disk.kind}; ${events.filter((event) => event.type === 'done' && !event.isFound).length} outputs were made for ${shards.length - 1} shards`,
    );
  });

  test('a shard that stops one worker after the other is a dead letter', async () => {
    const { shards, long } = makeShards(folder, disk.folder);
    const shard = shards.filter(({ name }) => name === long);
    const queue = await producer();
    await queue.add(shard);
    const impatient = { lockDuration: 1000, stalledInterval: 200, maxStalled: 1 };
    for (let silenced = 0; silenced < 2; silenced += 1) {
      const victim = await worker(impatient);
      // On a slow machine the first kill may already count twice.
      await Promise.race([victim.tells(({ type }) => type === 'started'), isDone(queue)]);
      await victim.end('SIGKILL');
    }
    await worker(impatient);
    await isDone(queue);
    expect(await queue.counts()).toMatchObject({ completed: 0, failed: 1 });
    expect(await queue.deadLetters()).toMatchObject([
      { name: long, stalled: 2, reason: expect.stringMatching(/stalled/) },
    ]);
  });

  test('a worker that is stopped returns its shard, and leaves no files behind', async () => {
    const { shards, long } = makeShards(folder, disk.folder);
    const shard = shards.filter(({ name }) => name === long);
    const output = shard[0]?.output ?? '';
    const queue = await producer();
    await queue.add(shard);
    const first = await worker({ within: 0 });
    await isUnderWay(output);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(first.events.map(({ type }) => type)).toEqual(['ready', 'started', 'handed-back']);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
    expect(await queue.counts()).toMatchObject({ waiting: 1, active: 0, failed: 0 });

    const second = await worker({ within: 60_000 });
    await isUnderWay(output);
    expect(await second.end('SIGTERM')).toBe(0);
    expect(second.events.map(({ type }) => type)).toEqual(['ready', 'started', 'done']);
    expect(await queue.counts()).toMatchObject({ waiting: 0, completed: 1 });
  });
});

function idsOf(output: string): unknown[] {
  const bytes = readFileSync(output);
  const text = (output.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: unknown }).id);
}

/** The ids of the records of an input, `null` for what is none. */
function idsIn(input: string, count: number): unknown[] {
  if (input.includes('.warc'))
    return Array.from({ length: count }, (_, index) =>
      expect.objectContaining({ uri: `https://bread.example/${index}` }),
    );
  const bytes = readFileSync(input);
  const lines = (input.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trimEnd().split('\n');
  return lines.map((line) => (line.startsWith('{') ? (JSON.parse(line) as { id: unknown }).id : null));
}
