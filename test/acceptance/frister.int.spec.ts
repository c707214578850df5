import type { Hendelsesliste } from '@saksgang/historikk';
import type { Meldingsliste, Oppdragsliste, Sakskjedesvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';

describe('Egenskap: ingen frist går stille ut', () => {
  let saksgang: Saksgang;
  let oppdrag: string;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-10');
    await saksgang.lastEksempel();
  });
  afterAll(() => saksgang.stopp());

  const meldinger = async () => (await saksgang.se<Meldingsliste>('/lier/meldinger')).meldinger;
  const om = async (id: string) => (await meldinger()).filter((m) => m.oppdrag === id);
  const faktaene = async () =>
    (await saksgang.se<Hendelsesliste>(`/lier/oppdrag/${oppdrag}/hendelser`)).hendelser.map((h) => h.type);
  /** Moves the clock, and waits until the alarm clock has rung what is due. */
  const detBlir = async (dag: string, antall: number) => {
    saksgang.detEr(dag);
    while ((await om(oppdrag)).length < antall) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  scenario('Lier punkt 3.23, med frist ut 2025', {
    'Gitt at vedtaket har en frist, og at den er bekreftet': async () => {
      const { oppdrag: alle } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
      const funnet = alle.find((o) => o.punkt === '3.23' && o.frist?.dato === '2025-12-31');
      oppdrag = funnet?.id ?? '';
      expect(oppdrag).not.toBe('');
      await saksgang.lykkes('kommunedirektoer', `/lier/oppdrag/${oppdrag}/fordeling`, {
        ansvarlig: 'kommunalsjef oppvekst',
        person: 'person-7',
      });
    },
    'Så sier møteplanen når saken må være hvor, og at den er et eksempel': async () => {
      const { kjede } = await saksgang.se<Sakskjedesvar>(`/lier/oppdrag/${oppdrag}/sakskjede`);
      const kilde = 'Eksempel laget for Saksgang, ikke kommunens egen møteplan';
      expect(kjede).toMatchObject({
        saksframlegg: '2025-10-23',
        mangler: [],
        ledd: [
          { navn: 'Formannskapet', dato: '2025-11-20', kilde },
          { navn: 'Kommunestyret', dato: '2025-12-09', kilde },
        ],
      });
      const liste = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag?gjelder=2025-10-31`);
      expect(liste.oppdrag.find((o) => o.id === oppdrag)?.saksgang).toMatchObject({
        siste: '2025-10-23',
        tilstand: 'passert',
      });
    },
    'Så er 3.23, 3.29 og 3.41 røde 15. september, før noen av dem er for sene': async () => {
      const liste = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag?gjelder=2025-09-15`);
      const naere = liste.oppdrag.filter((o) => o.saksgang?.tilstand === 'nær');
      expect(naere.map((o) => `${o.punkt} ${o.delpunkt}`)).toEqual(['3.23 a', '3.29 b', '3.41 a']);
      expect(new Set(naere.map((o) => o.iRute))).toEqual(new Set(['i rute']));
    },
    'Så er ingen påmint ennå i januar': async () => {
      expect(await meldinger()).toEqual([]);
    },
    'Når det er 30 arbeidsdager igjen, får den ansvarlige beskjed': async () => {
      await detBlir('2025-11-17', 1);
      expect(await om(oppdrag)).toMatchObject([
        { slag: 'foer', til: ['kommunalsjef oppvekst'], frist: '2025-12-31', dato: '2025-11-17' },
      ]);
    },
    'Og så 14 arbeidsdager før': () => detBlir('2025-12-09', 2),
    'Når fristen er ute, er det ført, og beskjeden går oppover': async () => {
      await detBlir('2026-01-15', 3);
      expect((await om(oppdrag))[0]).toMatchObject({
        slag: 'etter',
        til: ['kommunalsjef oppvekst', 'kommunedirektøren'],
      });
      while (!(await faktaene()).includes('FristUtloept'))
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
    'Når saken er lagt fram, kommer det ikke flere': async () => {
      await saksgang.lykkes('saksbehandler', `/lier/oppdrag/${oppdrag}/utfoert`, {
        dokumentasjon: [{ slag: 'sak', referanse: 'KS 12/26' }],
        kommentar: 'Saken er lagt fram.',
      });
      saksgang.detEr('2026-06-01');
      // Another oppdrag is still late, so the clock has rung when its reminder is here.
      while (!(await meldinger()).some((m) => m.dato === '2026-06-01'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await om(oppdrag)).toHaveLength(3);
    },
  });
});
