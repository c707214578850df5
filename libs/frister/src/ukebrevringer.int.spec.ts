import { CommandRunner, type BusCommand, type Outcome } from '@saksgang/commands';
import { SmtpMailer, type Mailer } from '@saksgang/epost';
import { SqliteEventStore } from '@saksgang/event-store';
import {
  dato,
  osloTidspunkt,
  typeOf,
  type AnyCommand,
  type Instant,
  type KommuneId,
  type OppdragId,
  type Punkt,
  type Uke,
} from '@saksgang/kernel';
import {
  brevtiden,
  oppfoelgingEvents,
  ukebrevCommands,
  ukebrevene,
  ukebrevStream,
  type Brevpost,
  type UkebrevSendt,
  type Ukebrevutkast,
} from '@saksgang/oppfoelging';
import { kommune, kommuneCommands, kommuneStream, saksgangEvents } from '@saksgang/saksgang';
import { kommando } from '@saksgang/testing';
import { Postkontor } from '../../../test/doubles/postkontor';
import { IngenAdresser, type Adressebok } from '.';
import { ukebrevIdAv } from './ukebrev-id';
import { Ukebrevringer } from './ukebrevringer';

const LIER = 'lier' as KommuneId;
const OPPDRAG = '00000000-0000-4000-8000-000000000081' as OppdragId;
const UKE = '2025-39' as Uke;
const post: Brevpost = {
  del: 'forsinket',
  antall: 1,
  oppdrag: [{ oppdrag: OPPDRAG, dato: dato('2025-09-01') }],
};
const til = (rolle: string, person: string | null, ...innhold: readonly Brevpost[]): Ukebrevutkast => ({
  mottaker: { roller: [rolle], person },
  innhold,
});
const ADRESSER: Readonly<Record<string, string>> = {
  'person-7': 'kari@lier.example',
  kommunedirektøren: 'kd@lier.example',
};
const klokken = (dag: string, tid = '08:00') => osloTidspunkt(dato(dag), tid);

type Spurt = BusCommand<AnyCommand>;
type Ukebrevtype = keyof typeof ukebrevCommands;

describe('An alarm for the weekly letters that rings', () => {
  let kontor: Postkontor;
  let store: SqliteEventStore;
  let runner: CommandRunner;
  let mailer: Mailer;
  let naa: Instant;
  let utkast: readonly Ukebrevutkast[];
  beforeEach(async () => {
    kontor = await Postkontor.aapne();
    mailer = new SmtpMailer(kontor.url, 'saksgang@lier.example');
    store = SqliteEventStore.inMemory();
    nyRunner();
    naa = klokken('2025-09-22');
    utkast = [til('skolesjef', 'person-7', post), til('kommunedirektøren', null, post)];
  });
  afterEach(async () => {
    mailer.close();
    await store.close();
    await kontor.steng();
  });

  const nyRunner = () => {
    runner = new CommandRunner(store, { ...oppfoelgingEvents, ...saksgangEvents });
  };
  const kjoer = async (command: AnyCommand): Promise<Outcome> => {
    const { decide } = ukebrevCommands[command.type as Ukebrevtype];
    const grunnlag = command.type === 'PaabegynnUkebrev' ? await brevtiden(runner, LIER) : null;
    return runner.run(ukebrevStream(LIER, UKE), ukebrevene, decide as never, { ...command, grunnlag });
  };
  let kommunekommandoer = 0;
  const iKommunen = (type: keyof typeof kommuneCommands, data: object): Promise<Outcome> => {
    const { decide } = kommuneCommands[type];
    const id = `00000000-0000-4000-8000-0000000009${10 + kommunekommandoer++}`;
    return runner.run(kommuneStream(LIER), kommune, decide as never, kommando(type, data, { id }));
  };
  const fastsett = async (ukedag: number | null): Promise<void> => {
    await iKommunen('OpprettKommune', { navn: 'Lier', kommunenummer: '3312' });
    expect((await iKommunen('FastsettUkebrev', { ukedag })).ok).toBe(true);
  };
  const adressebok: Adressebok = {
    adresseTil: (_, { rolle, person }) => ADRESSER[person ?? ''] ?? ADRESSER[rolle] ?? null,
  };
  const ringer = (mer: Partial<ConstructorParameters<typeof Ukebrevringer>[0]> = {}) =>
    new Ukebrevringer({
      runner,
      execute: (command) => kjoer(command.command),
      utkastene: () => utkast,
      navn: () => () => ({ punkt: '3.23' as Punkt, tittel: 'Sak om skolebøker' }),
      adressebok,
      mailer,
      adresse: 'https://saksgang.lier.example',
      clock: { now: () => naa },
      taalmodighetMs: 0,
      ...mer,
    });
  const stoppetFoer = (type: Ukebrevtype) => ({
    execute: (command: Spurt) =>
      command.command.type === type ? Promise.reject(new Error('stoppet')) : kjoer(command.command),
  });
  const dodMailer: Mailer = { send: () => Promise.reject(new Error('stoppet')), close: () => undefined };
  const ring = (r = ringer()) => r.ring(ukebrevIdAv({ kommune: LIER, uke: UKE }));
  const faktaene = async () =>
    (await store.readAll(null, 100)).map((e) => typeOf(e.type)).filter((type) => type.includes('brev'));
  const TO_GITT = ['UkebrevPaabegynt', 'UkebrevPaabegynt', 'UkebrevSendt', 'UkebrevSendt'];

  it('claims the letters together, sends each, and records that it was sent', async () => {
    await ring();
    expect(await faktaene()).toEqual(TO_GITT);
    expect(kontor.mottatt.map((m) => m.til)).toEqual([['kari@lier.example'], ['kd@lier.example']]);
    const brev = kontor.mottatt[0];
    expect(brev?.id).toMatch(/^<lier\.ukebrev\.2025-39\.[0-9a-f]{16}@saksgang>$/);
    expect(brev?.raatt).toContain('Auto-Submitted: auto-generated');
    const tekst = brev?.raatt.replaceAll('=\r\n', '') ?? '';
    expect(tekst).toContain('https://saksgang.lier.example/kommune/lier/oppdrag');
    expect(tekst).toContain('Forsinket (1):');
  });

  it('changes nothing when it rings again, also in a process that has just started', async () => {
    const r = ringer();
    await Promise.all([ring(r), ring(r)]);
    await ring(r);
    nyRunner();
    await ring();
    expect(await faktaene()).toEqual(TO_GITT);
    expect(kontor.mottatt).toHaveLength(2);
  });

  it('writes nothing to whoever has nothing to be told, and is silent all week when nobody has', async () => {
    utkast = [til('skolesjef', 'person-7')];
    await ring();
    utkast = [til('skolesjef', 'person-7', post)];
    naa = klokken('2025-09-24', '12:00');
    await ring();
    expect(await faktaene()).toEqual(['UkebrevFrafalt']);
    expect(kontor.mottatt).toEqual([]);
  });

  it('sends after a restart what was claimed and not sent, as it was claimed, under the same Message-ID', async () => {
    await expect(ring(ringer({ mailer: dodMailer }))).rejects.toThrow('stoppet');
    expect(await faktaene()).toEqual(['UkebrevPaabegynt', 'UkebrevPaabegynt']);
    nyRunner();
    utkast = [til('rektor', 'person-8', post)];
    naa = klokken('2025-09-23', '09:00');
    await ring();
    expect(await faktaene()).toEqual(TO_GITT);
    expect(kontor.mottatt.map((m) => m.til)).toEqual([['kari@lier.example'], ['kd@lier.example']]);
  });

  it('may send twice when it was stopped between sending and recording, under one Message-ID', async () => {
    utkast = utkast.slice(0, 1);
    await expect(ring(ringer(stoppetFoer('RegistrerUkebrev')))).rejects.toThrow('stoppet');
    nyRunner();
    await ring();
    expect(kontor.mottatt).toHaveLength(2);
    expect(new Set(kontor.mottatt.map((m) => m.id)).size).toBe(1);
    expect(await faktaene()).toEqual(['UkebrevPaabegynt', 'UkebrevSendt']);
  });

  it('does not send again what it could not record', async () => {
    let borte = true;
    const r = ringer({
      execute: (command) =>
        borte && command.command.type === 'RegistrerUkebrev'
          ? Promise.reject(new Error('borte'))
          : kjoer(command.command),
    });
    await expect(ring(r)).rejects.toThrow('borte');
    borte = false;
    await ring(r);
    expect(kontor.mottatt).toHaveLength(2);
    expect(await faktaene()).toEqual(TO_GITT);
  });

  it('is sent once by two processes that ring at the same time, also when they have read different things', async () => {
    const en = ringer({ taalmodighetMs: 60_000 });
    const annen = ringer({
      taalmodighetMs: 60_000,
      utkastene: () => [til('rektor', 'person-8', post)],
    });
    const svar = await Promise.allSettled([ring(en), ring(annen)]);
    expect(svar.map((s) => s.status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([ring(en), ring(annen)]);
    const paabegynt = (await faktaene()).filter((type) => type === 'UkebrevPaabegynt').length;
    const sendt = (await faktaene()).filter((type) => type === 'UkebrevSendt').length;
    expect(sendt).toBe(paabegynt);
    expect(new Set(kontor.mottatt.map((m) => m.id)).size).toBe(kontor.mottatt.length);
  });

  it('lets another process finish what that one has claimed, and takes over when it never does', async () => {
    await expect(ring(ringer({ mailer: dodMailer }))).rejects.toThrow('stoppet');
    await expect(ring(ringer({ taalmodighetMs: 60_000 }))).rejects.toThrow('En annen prosess');
    expect(kontor.mottatt).toEqual([]);
    await ring(ringer({ taalmodighetMs: 0 }));
    expect(kontor.mottatt).toHaveLength(2);
  });

  it('gives the others their letters when one cannot be sent, and that one later', async () => {
    let nede = true;
    const r = ringer({
      mailer: {
        send: (epost) =>
          nede && epost.til[0] === 'kari@lier.example'
            ? Promise.reject(new Error('550'))
            : mailer.send(epost),
        close: () => undefined,
      },
    });
    await expect(ring(r)).rejects.toThrow('550');
    expect(kontor.mottatt.map((m) => m.til)).toEqual([['kd@lier.example']]);
    nede = false;
    await ring(r);
    expect(kontor.mottatt).toHaveLength(2);
    expect(await faktaene()).toEqual(TO_GITT);
  });

  it('is in Saksgang alone when nobody has an address, or no mail server is set up', async () => {
    await ring(ringer({ adressebok: new IngenAdresser() }));
    const sendt = (await store.readAll(null, 100)).filter((e) => typeOf(e.type) === 'UkebrevSendt');
    expect(sendt.map((e) => (e.data as UkebrevSendt['data']).kanaler)).toEqual([['saksgang'], ['saksgang']]);
    expect(kontor.mottatt).toEqual([]);
  });

  it.each([
    ['too early', klokken('2025-09-22', '07:59')],
    ['at night', klokken('2025-09-22', '22:00')],
    ['in the week after', klokken('2025-09-29', '12:00')],
  ])('does nothing when it rings %s', async (_, da) => {
    naa = da;
    await ring();
    expect(await faktaene()).toEqual([]);
  });

  it('never sends a letter in the week after it was claimed', async () => {
    await expect(ring(ringer({ mailer: dodMailer }))).rejects.toThrow('stoppet');
    naa = klokken('2025-09-29', '08:00');
    await ring();
    expect(kontor.mottatt).toEqual([]);
  });

  it('follows the day that the kommune has fixed, and is silent when it wants none', async () => {
    await fastsett(3);
    await ring();
    expect(await faktaene()).toEqual(['UkebrevFastsatt']);
    naa = klokken('2025-09-24');
    await ring();
    expect(kontor.mottatt).toHaveLength(2);
  });

  it('is silent when the kommune wants no letters', async () => {
    await fastsett(null);
    await ring();
    expect(await faktaene()).toEqual(['UkebrevFastsatt']);
  });

  it('is of no concern to other alarms', async () => {
    await ringer().ring('frist-lier-2025-39');
    expect(await faktaene()).toEqual([]);
  });
});
