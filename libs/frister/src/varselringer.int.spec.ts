import { CommandRunner, type BusCommand, type Outcome } from '@saksgang/commands';
import { SmtpMailer, type Mailer } from '@saksgang/epost';
import { SqliteEventStore } from '@saksgang/event-store';
import {
  dato,
  refusal,
  refused,
  typeOf,
  type AnyCommand,
  type Instant,
  type KommuneId,
  type OppdragId,
} from '@saksgang/kernel';
import {
  oppdrag,
  oppdragCommands,
  oppdragStream,
  oppfoelgingEvents,
  varselgrunnlaget,
  type OppdragRegistrert,
  type PaaminnelseSendt,
} from '@saksgang/oppfoelging';
import { kommune, kommuneCommands, kommuneStream, saksgangEvents } from '@saksgang/saksgang';
import { Segl } from '@saksgang/tilgang';
import { kommando } from '@saksgang/testing';
import { Postkontor } from '../../../test/doubles/postkontor';
import { IngenAdresser, type Adressebok } from '.';
import { alarmIdAv } from './alarm-id';
import { lestSvarlenke } from './svarlenke';
import { Varselringer } from './varselringer';

const LIER = 'lier' as KommuneId;
const OPPDRAG = '00000000-0000-4000-8000-000000000081' as OppdragId;
const REGISTRERT = {
  oppdrag: OPPDRAG,
  type: 'sak',
  maate: 'oppdrag',
  organ: 'kommunestyret',
  punkt: '3.23',
  tittel: 'Sak om skolebøker',
  vedtaksdato: dato('2024-12-10'),
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  frist: { dato: dato('2025-12-31'), kilde: 'vedtatt', tekst: 'innen utgangen av 2025', tolket: false },
  uavklartFrist: null,
} as unknown as OppdragRegistrert['data'];

const AndreEndretSamtidig = refusal('AndreEndretSamtidig', 'i-konflikt', 'Andre endret det samme samtidig.');

type Spurt = BusCommand<AnyCommand> & { readonly oppdrag: OppdragId };

describe('An alarm that rings', () => {
  let post: Postkontor;
  let store: SqliteEventStore;
  let runner: CommandRunner;
  let mailer: Mailer;
  let naa: Instant;
  beforeEach(async () => {
    post = await Postkontor.aapne();
    mailer = new SmtpMailer(post.url, 'saksgang@lier.example');
    store = SqliteEventStore.inMemory();
    runner = new CommandRunner(store, { ...oppfoelgingEvents, ...saksgangEvents });
    naa = '2025-12-09T07:00:00.000Z' as Instant;
    await kjoer(kommando('RegistrerOppdrag', REGISTRERT, { rolle: 'system' }));
  });
  afterEach(async () => {
    mailer.close();
    await store.close();
    await post.steng();
  });

  const kjoer = async (command: AnyCommand): Promise<Outcome> => {
    const { decide } = oppdragCommands[command.type as keyof typeof oppdragCommands];
    const grunnlag =
      command.type === 'PaabegynnPaaminnelse' ? await varselgrunnlaget(runner, command.meta) : null;
    return runner.run(oppdragStream(LIER, OPPDRAG), oppdrag, decide as never, { ...command, grunnlag });
  };
  let kommunekommandoer = 0;
  const iKommunen = (type: keyof typeof kommuneCommands, data: object): Promise<Outcome> => {
    const { decide } = kommuneCommands[type];
    const id = `00000000-0000-4000-8000-0000000009${10 + kommunekommandoer++}`;
    return runner.run(kommuneStream(LIER), kommune, decide as never, kommando(type, data, { id }));
  };
  const fastsett = async (plan: object): Promise<void> => {
    await iKommunen('OpprettKommune', { navn: 'Lier', kommunenummer: '3312' });
    const svar = await iKommunen('FastsettVarslingsplan', { type: null, klokken: '08:00', ...plan });
    expect(svar.ok).toBe(true);
  };
  const adressebok: Adressebok = { adresseTil: (_, { rolle }) => `${rolle.charCodeAt(0)}@lier.example` };
  const ringer = (mer: Partial<ConstructorParameters<typeof Varselringer>[0]> = {}) =>
    new Varselringer({
      runner,
      execute: (command) => kjoer((command as Spurt).command),
      registrert: () => REGISTRERT,
      adressebok,
      mailer,
      adresse: 'https://saksgang.lier.example',
      segl: null,
      clock: { now: () => naa },
      taalmodighetMs: 0,
      ...mer,
    });
  const ring = (alarm: string, r = ringer()) => r.ring(alarmIdAv({ kommune: LIER, oppdrag: OPPDRAG, alarm }));
  const faktaene = async () => (await store.readAll(null, 100)).slice(1).map((e) => typeOf(e.type));

  it('claims the reminder, sends it, and records that it was sent', async () => {
    await ring('1-foer-14');
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
    expect(post.mottatt).toHaveLength(1);
    const [brev = ''] = post.mottatt.map((m) => m.raatt);
    expect(brev).toContain(`Message-ID: <lier.${OPPDRAG}.1-foer-14@saksgang>`);
    expect(brev).toContain('Auto-Submitted: auto-generated');
    expect(post.mottatt[0]).toMatchObject({ til: ['107@lier.example'], fra: 'saksgang@lier.example' });
  });

  it('can be answered from the mail by each who is told, when there is a status to answer with', async () => {
    const segl = new Segl('nøkkelen');
    await ring('1-foer-14', ringer({ segl }));
    await kjoer(
      kommando(
        'FordelOppdrag',
        { ansvarlig: 'kommunalsjef oppvekst', person: 'person-7' },
        { id: '00000000-0000-4000-8000-000000000950', naa },
      ),
    );
    naa = '2026-01-19T07:00:00.000Z' as Instant;
    await ring('1-etter-10', ringer({ segl }));
    const [uten = '', med = ''] = post.mottatt.map(({ raatt }) => raatt.replaceAll('=\r\n', ''));
    expect(uten).not.toContain('/svar/');
    const tokenene = [...med.matchAll(/https:\/\/saksgang\.lier\.example\/svar\/(\S+)/g)].map(
      ([, t = '']) => t,
    );
    expect(tokenene.map((token) => lestSvarlenke(segl, token))).toMatchObject([
      { kommune: LIER, oppdrag: OPPDRAG, alarm: '1-etter-10', mottaker: 0 },
      { kommune: LIER, oppdrag: OPPDRAG, alarm: '1-etter-10', mottaker: 1 },
    ]);
  });

  it('follows the plan that the kommune has fixed, from when it is fixed', async () => {
    await fastsett({ type: 'sak', foer: [12], etter: [1] });
    await ring('1-foer-14');
    expect(post.mottatt).toEqual([]);
    naa = '2025-12-11T07:00:00.000Z' as Instant;
    await ring('1-foer-12');
    expect(post.mottatt).toHaveLength(1);
    naa = '2025-12-24T07:00:00.000Z' as Instant;
    await ring('1-foer-3');
    expect(post.mottatt).toHaveLength(1);
  });

  it('never sends again what was sent under an earlier plan', async () => {
    await ring('1-foer-14');
    await fastsett({ foer: [20, 14], etter: [1] });
    await ring('1-foer-14', ringer());
    await ring('1-foer-20', ringer());
    expect(post.mottatt).toHaveLength(1);
  });

  it('changes nothing when it rings again', async () => {
    await ring('1-foer-14');
    await ring('1-foer-14');
    await ring('1-foer-14', ringer());
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
    expect(post.mottatt).toHaveLength(1);
  });

  it('sends again under the same id when the one who claimed it was stopped before it was sent', async () => {
    const stopped: Mailer = { send: () => Promise.reject(new Error('stoppet')), close: () => undefined };
    await expect(ring('1-foer-14', ringer({ mailer: stopped }))).rejects.toThrow('stoppet');
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt']);
    naa = '2025-12-10T09:00:00.000Z' as Instant;
    await ring('1-foer-14');
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
    expect(post.mottatt).toHaveLength(1);
  });

  it('may send twice when it was stopped between sending and recording, under one Message-ID', async () => {
    const r = ringer({
      execute: (command) =>
        (command as Spurt).command.type === 'RegistrerPaaminnelse'
          ? Promise.reject(new Error('stoppet'))
          : kjoer((command as Spurt).command),
    });
    await expect(ring('1-foer-14', r)).rejects.toThrow('stoppet');
    await ring('1-foer-14');
    expect(post.mottatt).toHaveLength(2);
    expect(new Set(post.mottatt.map((m) => m.id)).size).toBe(1);
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
  });

  it('sends once when it rings again while it is being sent, as when the alarm clock was emptied', async () => {
    const r = ringer();
    await Promise.all([ring('1-foer-14', r), ring('1-foer-14', r)]);
    expect(post.mottatt).toHaveLength(1);
  });

  it('does not send again what it could not record, and records it also when there is no reason any more', async () => {
    let borte = true;
    const r = ringer({
      execute: (command) =>
        borte && (command as Spurt).command.type === 'RegistrerPaaminnelse'
          ? Promise.resolve(refused(AndreEndretSamtidig()))
          : kjoer((command as Spurt).command),
    });
    await expect(ring('1-foer-14', r)).rejects.toThrow('samtidig');
    borte = false;
    naa = '2025-12-24T07:00:00.000Z' as Instant;
    await ring('1-foer-14', r);
    expect(post.mottatt).toHaveLength(1);
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
  });

  it('lets another process finish what that one has claimed, and takes over when it never does', async () => {
    const stopped: Mailer = { send: () => Promise.reject(new Error('stoppet')), close: () => undefined };
    await expect(ring('1-foer-14', ringer({ mailer: stopped }))).rejects.toThrow('stoppet');
    const r = ringer({ taalmodighetMs: 60_000 });
    await expect(ring('1-foer-14', r)).rejects.toThrow('En annen prosess');
    expect(post.mottatt).toEqual([]);
    const taalmodighet = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    await ring('1-foer-14', r);
    taalmodighet.mockRestore();
    expect(post.mottatt).toHaveLength(1);
  });

  it('is not sent when it was claimed, and the reason went away before it could be', async () => {
    const stopped: Mailer = { send: () => Promise.reject(new Error('stoppet')), close: () => undefined };
    await expect(ring('1-foer-14', ringer({ mailer: stopped }))).rejects.toThrow('stoppet');
    naa = '2025-12-24T07:00:00.000Z' as Instant;
    await ring('1-foer-14');
    expect(post.mottatt).toEqual([]);
  });

  it('is in Saksgang alone when nobody has an address, or no mail server is set up', async () => {
    await ring('1-foer-14', ringer({ adressebok: new IngenAdresser() }));
    naa = '2025-12-24T07:00:00.000Z' as Instant;
    await ring('1-foer-3', ringer({ mailer: null }));
    expect(post.mottatt).toEqual([]);
    const sendt = (await store.readAll(null, 100)).filter((e) => typeOf(e.type) === 'PaaminnelseSendt');
    expect(sendt.map((e) => (e.data as PaaminnelseSendt['data']).kanaler)).toEqual([
      ['saksgang'],
      ['saksgang'],
    ]);
  });

  it('lets a reminder go that was held up till nobody is at work, also one that was claimed', async () => {
    naa = '2025-12-09T20:00:00.000Z' as Instant;
    await ring('1-foer-14');
    naa = '2025-12-13T11:00:00.000Z' as Instant;
    await ring('1-foer-14');
    expect(await faktaene()).toEqual([]);
    naa = '2025-12-12T11:00:00.000Z' as Instant;
    const stoppet = ringer({
      mailer: { send: () => Promise.reject(new Error('stoppet')), close: () => undefined },
    });
    await expect(ring('1-foer-14', stoppet)).rejects.toThrow('stoppet');
    naa = '2025-12-12T22:00:00.000Z' as Instant;
    await ring('1-foer-14');
    expect(post.mottatt).toEqual([]);
    naa = '2025-12-15T06:59:30.000Z' as Instant;
    await expect(ring('1-foer-14')).rejects.toThrow('ennå');
    naa = '2025-12-15T07:00:00.000Z' as Instant;
    await ring('1-foer-14');
    expect(post.mottatt).toHaveLength(1);
    expect(await faktaene()).toEqual(['PaaminnelsePaabegynt', 'PaaminnelseSendt']);
  });

  it('rings again when it rang too early, and says nothing when there is no reason any more', async () => {
    await expect(ring('1-foer-3')).rejects.toThrow('ennå');
    await expect(ring('1-utloept')).rejects.toThrow('31.12.2025');
    await ring('1-foer-30');
    await ring('7-foer-14');
    await ringer().ring('frist-ukjent');
    expect(await faktaene()).toEqual([]);
  });

  it('says that the frist has gone out, once', async () => {
    naa = '2025-12-31T23:00:00.000Z' as Instant;
    await ring('1-utloept');
    await ring('1-utloept');
    expect(await faktaene()).toEqual(['FristUtloept']);
  });

  it('rings on when the mail server has been away', async () => {
    await post.steng();
    await expect(ring('1-foer-14')).rejects.toThrow();
    await post.aapneIgjen();
    await ring('1-foer-14');
    expect(post.mottatt).toHaveLength(1);
  });
});
