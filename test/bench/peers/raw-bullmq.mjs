// node raw-bullmq.mjs wind|due|late <redis-url> <seconds>
// BullMQ as one who has no port would use it, doing the work of our alarm clock.
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const [, , what, url, seconds] = process.argv;
const CALLERS = 32;
const CONCURRENCY = 64;
const connection = new Redis(url, { maxRetriesPerRequest: null });
const queue = new Queue('raw', {
  connection,
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 10 },
});
const add = (id, delay) => queue.add('varsel', null, { jobId: id, delay });

/** Schedules a job and removes it, over and over. */
const wind = async () => {
  let [n, done] = [0, 0];
  const until = async (end) => {
    const call = async () => {
      for (; performance.now() < end; done++) {
        const id = `frist-${n++}`;
        await add(id, 3_600_000);
        await queue.remove(id);
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, call));
  };
  await until(performance.now() + 1_000);
  done = 0;
  const started = performance.now();
  await until(started + Number(seconds) * 1_000);
  return { perSecond: done / ((performance.now() - started) / 1_000) };
};

const work = (count, onDone) => {
  let [left, finished] = [count, () => {}];
  const all = new Promise((resolve) => (finished = resolve));
  const worker = new Worker(
    'raw',
    async ({ id }) => {
      onDone(id);
      if (--left === 0) finished();
    },
    { connection, concurrency: CONCURRENCY },
  );
  return { worker, all };
};

/** From the moment that many fall due until the last is done. */
const due = async (count) => {
  const { worker, all } = work(count, () => {});
  await worker.waitUntilReady();
  const at = Date.now() + 8_000;
  const jobs = Array.from({ length: count }, (_, n) => ({
    name: 'varsel',
    data: null,
    opts: { jobId: `frist-${n}`, delay: at - Date.now() },
  }));
  for (let i = 0; i < count; i += 1_000)
    await queue.addBulk(
      jobs.slice(i, i + 1_000).map((job) => ({ ...job, opts: { ...job.opts, delay: at - Date.now() } })),
    );
  if (Date.now() >= at) throw new Error('they fell due before all were added');
  await all;
  const ms = Date.now() - at;
  await worker.close();
  return { perSecond: (count / ms) * 1_000 };
};

const result = what === 'wind' ? await wind() : await due(10_000);
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit();
