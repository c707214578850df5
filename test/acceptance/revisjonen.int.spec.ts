import type { Oppdragsliste } from '@saksgang/register';
import type { Revisjonssvar, Stikkproeve } from '@saksgang/revisorarbeid';
import { Saksgang, scenario } from './saksgang';

describe('Det revisor alltid spør om', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lastEksempel();
  });
  afterAll(() => saksgang.stopp());

  const revisjonen = (sporring = '') => saksgang.se<Revisjonssvar>(`/lier/revisjon${sporring}`);
  const listen = async (tittel: string) =>
    (await revisjonen()).lister.find((l) => l.tittel === tittel) ?? { av: 0, funn: [] };
  const oppdragene = async () =>
    (await saksgang.se<Oppdragsliste>('/lier/oppdrag')).oppdrag.filter((o) => o.maate === 'oppdrag');
  const trekk = (sporring: string) => saksgang.se<Stikkproeve>(`/lier/revisjon/stikkproeve?${sporring}`);

  scenario('revisor får svar med liste bak hvert tall, og trekker en stikkprøve', {
    'Gitt Liers handlingsprogram i september 2025, der ingen er ført som ansvarlig': async () => {
      const { av, funn } = await listen('Uten ansvarlig');
      const alle = (await oppdragene()).length;
      expect([funn.length, av]).toEqual([alle, alle]);
      expect(alle).toBeGreaterThan(50);
    },
    'Så er de uten frist de som står uten frist i listen over oppdrag': async () => {
      const uten = (await oppdragene()).filter((o) => o.iRute === 'frist ikke satt');
      expect((await listen('Uten frist')).funn.map((f) => f.oppdrag).sort()).toEqual(
        uten.map((o) => o.id).sort(),
      );
    },
    'Og ingen har meldt status i andre tertial': async () => {
      expect((await revisjonen()).periode).toEqual({ fra: '2025-05-01', til: '2025-08-31' });
      const { av, funn } = await listen('Uten status i siste periode');
      expect(funn).toHaveLength(av);
    },
    'Når ett oppdrag er fordelt og det er meldt status, er det ute av begge listene': async () => {
      const ett = (await oppdragene()).find((o) => o.punkt === '3.41')?.id ?? '';
      await saksgang.lykkes('kommunedirektoer', `/lier/oppdrag/${ett}/fordeling`, {
        ansvarlig: 'kommunalsjef',
      });
      await saksgang.lykkes('kommunalsjef', `/lier/oppdrag/${ett}/status`, {
        status: 'paagaar',
        kommentar: 'Arbeidet er i gang.',
      });
      for (const tittel of ['Uten ansvarlig', 'Uten status i siste periode'])
        expect((await listen(tittel)).funn.map((f) => f.oppdrag)).not.toContain(ett);
      const foer = await revisjonen('?gjelder=2025-09-14');
      expect(foer.lister[0]?.funn.map((f) => f.oppdrag)).toContain(ett);
    },
    'Og stikkprøven er den samme når den trekkes igjen, med tekst, opphav og gang': async () => {
      const foerste = await trekk('froe=R-2025&antall=5');
      expect(await trekk('froe=R-2025&antall=5')).toEqual(foerste);
      expect(foerste.ledd).toHaveLength(5);
      for (const l of foerste.ledd) expect([l.tekst !== null, l.hendelser > 0]).toEqual([true, true]);
      const alle = await trekk('froe=R-2025&antall=100');
      const fulgt = alle.ledd.find((l) => l.oppdrag.punkt === '3.41' && l.statuser.length > 0);
      expect(fulgt).toMatchObject({ dagerTilStart: 279, dagerTilAvslutning: null });
    },
  });
});
