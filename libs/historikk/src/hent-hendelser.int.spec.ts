import { decode } from '@saksgang/commands';
import type { EventStore } from '@saksgang/event-store';
import { dato, ROLLER, type Instant, type Rolle, type StreamName } from '@saksgang/kernel';
import { tellerkatalog } from '../../../test/doubles/teller';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { fact, LIER, logIn, streamOf, write, type Fact } from '../../../test/doubles/written-log';
import { HentHendelser, HentHendelserHandler, type Hendelsesliste } from './hent-hendelser.query';

const STREAM = streamOf(LIER);

describe('Hendelsene i en sak', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  beforeEach(() => void (store = logIn(folder()).open()));
  afterEach(() => store.close());

  const spoer = (
    leser: Rolle,
    gjelder: string | null = null,
    stream: StreamName = STREAM,
    kjent: Instant | null = null,
  ) =>
    new HentHendelserHandler(store, (stored) => decode(tellerkatalog, stored)).execute(
      new HentHendelser(stream, { gjelder: gjelder === null ? null : dato(gjelder), kjent }, leser),
    );
  const lest = async (leser: Rolle, gjelder: string | null = null): Promise<Hendelsesliste> => {
    const svar = await spoer(leser, gjelder);
    if (!svar.ok) throw new Error(svar.refusal.code);
    return svar.value;
  };
  const skrevet = (...fakta: readonly Fact[]) => write(store, LIER, ...fakta.map((f, i) => fact(i + 1, f)));

  it('står i rekkefølge med hva, når, i hvilken rolle og ved hvilken kommando', async () => {
    const posisjon = await skrevet({}, { skjedde: '2024-12-12', registrert: '2024-12-13T08:00:00.000Z' });
    const { stream, hendelser } = await lest('moetesekretaer');
    expect([stream, hendelser.map((h) => h.revisjon)]).toEqual([STREAM, [0, 1]]);
    expect(hendelser[1]).toMatchObject({
      type: 'Talt',
      posisjon,
      skjedde: '2024-12-12',
      registrert: '2024-12-13T08:00:00.000Z',
      rolle: 'moetesekretaer',
      kommando: { type: 'Tell' },
      data: { til: 2, merke: null },
    });
  });

  it('tar med det som hadde skjedd ved utgangen av dagen, og det kilden ikke daterer', async () => {
    await skrevet({ skjedde: '2024-12-09' }, { skjedde: null }, { skjedde: '2024-12-11' });
    const til = async (dag: string) =>
      (await lest('innbygger', dag)).hendelser.map((h) => (h.data as { til: number }).til);
    expect([await til('2024-12-08'), await til('2024-12-09'), await til('2024-12-11')]).toEqual([
      [2],
      [1, 2],
      [1, 2, 3],
    ]);
  });

  it('nevner også hendelsen som programmet ikke kan lese, og hvorfor', async () => {
    await skrevet({}, { type: 'Ukjent.v9' });
    const { hendelser } = await lest('administrator');
    expect(hendelser[1]).toMatchObject({
      type: 'Ukjent.v9',
      uleselig: 'ukjent hendelsestype Ukjent.v9',
      aktoer: null,
    });
  });

  it('finnes ikke der ingenting er ført', async () => {
    expect(await spoer('innbygger', null, 'sak-lier.finnes-ikke' as StreamName)).toMatchObject({
      ok: false,
      refusal: { code: 'IngenHendelser', kind: 'finnes-ikke' },
    });
  });

  describe('hvem som gjorde det', () => {
    it.each(ROLLER.filter((rolle) => rolle !== 'innbygger'))('vises for rollen %s', async (rolle) => {
      await skrevet({});
      expect((await lest(rolle)).hendelser[0]?.aktoer).toBe('person-1');
    });

    it('vises ikke for innbyggere, som får se rollen', async () => {
      await skrevet({}, { type: 'Ukjent.v9' });
      const svar = await lest('innbygger');
      expect(svar.hendelser.map((h) => ['aktoer' in h, h.rolle])).toEqual([
        [false, 'moetesekretaer'],
        [false, null],
      ]);
      expect(JSON.stringify(svar)).not.toContain('person-1');
    });

    it('vises heller ikke der hendelsen selv nevner personen som meldte', async () => {
      const meldt = fact(1);
      await write(store, LIER, { ...meldt, data: { ...meldt.data, av: 'person-1' } }, fact(2));
      const dataene = async (leser: Rolle) => (await lest(leser)).hendelser.map((h) => h.data);
      expect(await dataene('innbygger')).toEqual([
        { til: 1, merke: null },
        { til: 2, merke: null },
      ]);
      expect(await dataene('kommunalsjef')).toContainEqual({ til: 1, merke: null, av: 'person-1' });
    });

    it('er det eneste som er holdt tilbake', async () => {
      await skrevet({});
      const [[intern], [offentlig]] = [
        (await lest('forvaltningsrevisor')).hendelser,
        (await lest('innbygger')).hendelser,
      ];
      expect({ ...offentlig, aktoer: 'person-1' }).toEqual(intern);
    });
  });
});
