import { SqliteEventStore } from '@saksgang/event-store';
import { typeOf } from '@saksgang/kernel';
import { oppdragStream } from '@saksgang/oppfoelging';
import { Postkontor } from '../doubles/postkontor';
import { RedisServer } from '../doubles/redis';
import { Child } from './children/child';
import type { Life } from './children/ringer';
import { inFolder, type Experiment } from './experiment';
import { LIER, messagesOf, nthOppdrag, type Moment } from './varsling';

const MOMENTS: readonly Moment[] = [
  'before PaabegynnPaaminnelse',
  'after PaabegynnPaaminnelse',
  'after send',
  'after RegistrerPaaminnelse',
  'before MeldFristUtloept',
  'after MeldFristUtloept',
];
/** Between these nobody can know whether the mail came through, so it may be sent once more. */
const GAP: Moment = 'after send';
const ONCE = ['PaaminnelsePaabegynt', 'PaaminnelseSendt', 'FristUtloept'];

/** The process that rings is killed (SIGKILL) at each step of what it does; others go on with it. */
export const killedRingers: Experiment = {
  what: 'ringers killed at each step of the handler',
  times: { full: 300, short: 6 },
  run: (times, _seed, onDone) =>
    inFolder(async (folder) => {
      const [redis, post] = [await RedisServer.start(), await Postkontor.aapne()];
      const live = (life: Life) =>
        Child.start('ringer.ts', [folder, redis.url, post.url, JSON.stringify(life)]);
      try {
        for (let n = 0; n < times; n++) {
          await live({ n, dies: MOMENTS[n % MOMENTS.length] ?? GAP }).killedItself();
          onDone(n + 1);
        }
        await live({ n: times, dies: null }).ended();
        const store = SqliteEventStore.open(folder);
        const broken = { lost: 0, 'done twice': 0, 'sent twice': 0 };
        let again = 0;
        for (let n = 0; n < times; n++) {
          const facts = (await store.readStream(oppdragStream(LIER, nthOppdrag(n)))).map((e) =>
            typeOf(e.type),
          );
          const sent = post.mottatt.filter(({ id }) => id.startsWith(messagesOf(n))).length;
          const counts = [...ONCE.map((type) => facts.filter((fact) => fact === type).length), sent];
          if (counts.includes(0)) broken.lost++;
          if (counts.slice(0, -1).some((count) => count > 1)) broken['done twice']++;
          if (sent > 1 && MOMENTS[n % MOMENTS.length] !== GAP) broken['sent twice']++;
          if (sent > 2) broken['sent twice']++;
          if (sent === 2) again++;
        }
        await store.close();
        return { done: times, broken, seen: { 'sent again in the gap': again, moments: MOMENTS.length } };
      } finally {
        await Promise.all([redis.stop(), post.steng()]);
      }
    }),
};
