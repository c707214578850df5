import type { Hendelsesliste } from '@saksgang/historikk';
import type { Ansvarssvar, Meldingsliste, Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const ROLLE = 'kommunalsjef oppvekst';

describe('Ansvarlig er en rolle som en person har', () => {
  let saksgang: Saksgang;
  let oppdrag: readonly Oppdragssvar[];
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-10');
    await saksgang.lastEksempel();
    const alle = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
    oppdrag = ['3.23', '3.29', '3.41'].map(
      (punkt) => alle.oppdrag.find((o) => o.punkt === punkt && o.maate === 'oppdrag') as Oppdragssvar,
    );
  });
  afterAll(() => saksgang.stopp());

  const nr = (i: number) => oppdrag[i]?.id ?? '';
  const fordel = (i: number, mer: object = {}) =>
    saksgang.lykkes('kommunedirektoer', `/lier/oppdrag/${nr(i)}/fordeling`, { ansvarlig: ROLLE, ...mer });
  const rolle = (sti: string, innhold: object) =>
    saksgang.gjoer('kommunedirektoer', `/lier/roller/${sti}`, { rolle: ROLLE, ...innhold });
  const ansvar = () => saksgang.se<Ansvarssvar>('/lier/ansvar');
  const rollen = async () => (await ansvar()).roller.find((r) => r.rolle === ROLLE);
  const personene = async () => {
    const alle = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
    return oppdrag.map(({ id }) => alle.oppdrag.find((o) => o.id === id)?.person);
  };

  scenario('kommunalsjefen blir syk, slutter og får en etterfølger', {
    'Gitt at alt står til fordeling, det eldste først': async () => {
      const { tilFordeling, roller } = await ansvar();
      expect(tilFordeling.map((o) => o.oppdrag)).toEqual(expect.arrayContaining(oppdrag.map((o) => o.id)));
      const aldre = tilFordeling.map((o) => o.alderDager);
      expect(aldre).toEqual(aldre.toSorted((a, b) => b - a));
      expect(aldre.at(-1)).toBe(31);
      expect(roller).toEqual([]);
    },
    'Når oppdrag fordeles til rollen før det er ført hvem som har den, er de ikke lenger til fordeling':
      async () => {
        const foer = (await ansvar()).tilFordeling.length;
        await fordel(0);
        await fordel(1, { person: 'person-5' });
        expect((await ansvar()).tilFordeling).toHaveLength(foer - 2);
        expect(await rollen()).toMatchObject({ foert: false, person: 'person-5', aapne: 2 });
      },
    'Så får den som besetter rollen, oppdragene som ligger på den': async () => {
      expect((await rolle('besettelse', { person: 'person-7', fra: '2025-01-10' })).status).toBe(201);
      expect(await personene()).toEqual(['person-7', 'person-7', null]);
      expect(await rollen()).toMatchObject({ foert: true, person: 'person-7', aapne: 2 });
    },
    'Og det som fordeles til rollen siden, ligger hos den som har den': async () => {
      await fordel(2);
      expect(await personene()).toEqual(['person-7', 'person-7', 'person-7']);
    },
    'Så kan hun ikke fratre med åpne oppdrag, og får vite hvilke': async () => {
      const svar = await rolle('fratredelse', { person: 'person-7', dato: '2025-01-10' });
      expect([svar.status, svar.innhold]).toMatchObject([
        409,
        { code: 'AapneOppdragMaaOverleveres', detaljer: { antall: 3 } },
      ]);
    },
    'Når hun er syk, får stedfortrederen påminnelsene også': async () => {
      saksgang.detEr('2025-11-10');
      const syk = { person: 'person-9', fra: '2025-11-10', til: '2025-11-30' };
      expect((await rolle('stedfortreder', syk)).status).toBe(201);
      saksgang.detEr('2025-11-17');
      const til = async () =>
        (await saksgang.se<Meldingsliste>('/lier/meldinger?hvem=person-9')).meldinger.find(
          (m) => m.oppdrag === nr(0),
        )?.til;
      while ((await til()) === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await til()).toEqual([ROLLE, `stedfortreder for ${ROLLE}`]);
    },
    'Når hun slutter, går alle oppdragene til etterfølgeren, hvert med sitt eget faktum': async () => {
      const dato = '2025-11-17';
      const svar = await rolle('overlevering', { fraPerson: 'person-7', tilPerson: 'person-8', dato });
      expect(svar.status).toBe(201);
      expect(await personene()).toEqual(['person-8', 'person-8', 'person-8']);
      expect(await rollen()).toMatchObject({ person: 'person-8', stedfortredere: [], aapne: 3 });
      const { hendelser } = await saksgang.se<Hendelsesliste>(`/lier/oppdrag/${nr(0)}/hendelser`);
      expect(hendelser.filter((h) => h.type === 'OppdragFordelt')).toHaveLength(3);
    },
    'Og ingen kan lenger gi henne oppdrag på rollen': async () => {
      const { status, innhold } = await saksgang.gjoer(
        'kommunedirektoer',
        `/lier/oppdrag/${nr(0)}/fordeling`,
        { ansvarlig: ROLLE, person: 'person-7' },
      );
      expect([status, innhold]).toMatchObject([409, { code: 'PersonenHarIkkeRollen' }]);
    },
  });
});
