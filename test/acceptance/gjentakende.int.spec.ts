import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hendelsesliste } from '@saksgang/historikk';
import { projectRoot } from '@saksgang/oppstart';
import type { LestStatusrapport } from '@saksgang/rapport';
import type { Meldingsliste, Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const RAPPORT = `${HP}/rapporter/status?fra=2025-05-01&til=2025-08-31`;

/** The readings of every delpunkt, as they are in the example. */
const { delpunkter } = JSON.parse(
  readFileSync(join(projectRoot(), 'infra/eksempel/lier-hp-2025-2028/delpunkter.json'), 'utf8'),
) as { delpunkter: readonly { punkt: string; delpunkt: string; frist: { type: string; dato?: string } }[] };

describe('Egenskap: rapporter som vedtaket ber om igjen og igjen', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lastEksempel();
  });
  afterEach(() => saksgang.stopp());

  const alle = async (gjelder: string) =>
    (await saksgang.se<Oppdragsliste>(`${HP}/oppdrag?gjelder=${gjelder}`)).oppdrag;
  const oppdraget = async (punkt: string, delpunkt: string, gjelder: string): Promise<Oppdragssvar> => {
    const funnet = (await alle(gjelder)).find((o) => o.punkt === punkt && o.delpunkt === delpunkt);
    if (!funnet) throw new Error(`${punkt} ${delpunkt} er ikke registrert`);
    return funnet;
  };
  const rapporten = async (gjelder: string, punkt: string) =>
    (await saksgang.se<LestStatusrapport>(`${RAPPORT}&gjelder=${gjelder}`)).rader.find(
      (r) => r.punkt === punkt && r.rapportering !== null,
    );
  const hendelsene = async (id: string) =>
    (await saksgang.se<Hendelsesliste>(`/lier/oppdrag/${id}/hendelser`)).hendelser;
  const levering = (periode: string, referanse: string) => ({
    periode,
    dokumentasjon: [{ slag: 'sak', referanse }],
    kommentar: 'Rapporten er lagt fram for utvalget.',
  });

  scenario('Lier punkt 3.35, som skal rapporteres to ganger årlig', {
    '15. september 2025 mangler den første rapporten, og oppdraget er forsinket': async () => {
      const o = await oppdraget('3.35', 'b', '2025-09-15');
      expect(o).toMatchObject({
        iRute: 'forsinket',
        frist: null,
        uavklartFrist: { slag: 'gjentakende', tekst: 'to ganger årlig' },
        rapportering: {
          neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
          leverte: [],
          manglende: [{ periode: '1. halvår 2025', frist: '2025-06-30' }],
        },
      });
      expect((await oppdraget('3.35', 'b', '2025-06-30')).iRute).toBe('i rute');
    },
    'det står i statusrapporten': async () => {
      expect((await rapporten('2025-09-15', '3.35'))?.iRute).toBe('forsinket');
      const html = await saksgang.api.app.inject({
        url: `/api/kommuner${RAPPORT.replace('?', '.html?')}&gjelder=2025-09-15`,
      });
      expect(html.body).toContain('ingen statusmelding for 1. halvår 2025');
    },
    'den ansvarlige blir påmint om den som mangler': async () => {
      const { id } = await oppdraget('3.35', 'b', '2025-09-15');
      const omDette = async () =>
        (await saksgang.se<Meldingsliste>('/lier/meldinger')).meldinger.filter((m) => m.oppdrag === id);
      while ((await omDette()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await omDette()).toMatchObject([
        {
          varsel: '1.2025h1-etter-20',
          frist: '2025-06-30',
          emne: expect.stringContaining('rapport for 1. halvår 2025') as string,
        },
      ]);
    },
    'dagen etter fristen er det ført at den ikke kom, én gang': async () => {
      const { id } = await oppdraget('3.35', 'b', '2025-09-15');
      const uteblitt = async () =>
        (await hendelsene(id)).filter(({ type }) => type === 'RapportUteblitt').map(({ data }) => data);
      while ((await uteblitt()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await uteblitt()).toEqual([{ periode: '1. halvår 2025', frist: '2025-06-30' }]);
      expect((await oppdraget('3.35', 'b', '2025-09-15')).rapportering?.manglende).toEqual([
        { periode: '1. halvår 2025', frist: '2025-06-30', meldtUteblitt: '2025-09-15' },
      ]);
    },
    'når den leveres, er den levert for sent, og neste frist er nyttår': async () => {
      const { id } = await oppdraget('3.35', 'b', '2025-09-15');
      await saksgang.lykkes('saksbehandler', `/lier/oppdrag/${id}/rapporter`, {
        ...levering('1. halvår 2025', 'HOV 31/25'),
        skjedde: '2025-09-15',
      });
      expect(await oppdraget('3.35', 'b', '2025-12-31')).toMatchObject({
        iRute: 'i rute',
        rapportering: {
          neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
          leverte: [
            {
              periode: '1. halvår 2025',
              nummer: 1,
              levert: '2025-09-15',
              forSent: true,
              meldtUteblitt: '2025-09-15',
            },
          ],
          manglende: [],
        },
      });
      expect((await oppdraget('3.35', 'b', '2026-01-01')).iRute).toBe('forsinket');
    },
    'og den samme rapporten leveres ikke to ganger': async () => {
      const { id } = await oppdraget('3.35', 'b', '2025-09-15');
      const svar = await saksgang.gjoer(
        'saksbehandler',
        `/lier/oppdrag/${id}/rapporter`,
        levering('1. halvår 2025', 'HOV 31/25'),
      );
      expect(svar).toMatchObject({ status: 409, innhold: { code: 'RapportenErLevert' } });
    },
    'en levering som er ført feil, rettes: den var levert i tide, og begge føringene står i loggen':
      async () => {
        const { id } = await oppdraget('3.35', 'b', '2025-09-15');
        const svar = await saksgang.gjoer('saksbehandler', `/lier/oppdrag/${id}/rapporter/retting`, {
          retter: 1,
          levert: '2025-06-20',
          dokumentasjon: [{ slag: 'sak', referanse: 'HOV 30/25' }],
          kommentar: 'Rapporten ble lagt fram i juni.',
          grunn: 'Saksnummeret og dagen var feil.',
        });
        expect(svar.status).toBe(201);
        expect((await oppdraget('3.35', 'b', '2025-09-15')).rapportering?.leverte).toMatchObject([
          {
            nummer: 1,
            levert: '2025-06-20',
            forSent: false,
            dokumentasjon: [{ referanse: 'HOV 30/25' }],
            rettet: { dato: '2025-09-15', grunn: 'Saksnummeret og dagen var feil.' },
          },
        ]);
        expect((await hendelsene(id)).map(({ type }) => type)).toEqual(
          expect.arrayContaining(['RapportLevert', 'RapportRettet']),
        );
      },
    'og trekkes den, ventes rapporten igjen, og kan leveres på nytt': async () => {
      const { id } = await oppdraget('3.35', 'b', '2025-09-15');
      const trekking = { retter: 1, grunn: 'Det var et utkast.' };
      await saksgang.lykkes('saksbehandler', `/lier/oppdrag/${id}/rapporter/trekking`, trekking);
      expect(await oppdraget('3.35', 'b', '2025-09-15')).toMatchObject({
        iRute: 'forsinket',
        rapportering: {
          leverte: [],
          manglende: [{ periode: '1. halvår 2025', meldtUteblitt: '2025-09-15' }],
          trukne: [{ nummer: 1, trukket: { dato: '2025-09-15', grunn: 'Det var et utkast.' } }],
        },
      });
      const igjen = await saksgang.gjoer('saksbehandler', `/lier/oppdrag/${id}/rapporter/trekking`, trekking);
      expect(igjen).toMatchObject({ status: 409, innhold: { code: 'LeveringenStaarIkke' } });
      await saksgang.lykkes(
        'saksbehandler',
        `/lier/oppdrag/${id}/rapporter`,
        levering('1. halvår 2025', 'HOV 33/25'),
      );
      expect((await oppdraget('3.35', 'b', '2025-09-15')).rapportering?.leverte).toMatchObject([
        { nummer: 2, levert: '2025-09-15', forSent: true },
      ]);
    },
  });

  scenario('Lier punkt 3.24, der OKI får årlig rapportering', {
    'første rapport er for 2025, og mangler ikke før året er ute': async () => {
      const rapportering = async (gjelder: string) => (await oppdraget('3.24', 'b', gjelder)).rapportering;
      expect(await rapportering('2025-09-15')).toEqual({
        neste: { periode: '2025', frist: '2025-12-31' },
        leverte: [],
        manglende: [],
        trukne: [],
      });
      expect(await rapportering('2026-01-01')).toEqual({
        neste: { periode: '2026', frist: '2026-12-31' },
        leverte: [],
        manglende: [{ periode: '2025', frist: '2025-12-31', meldtUteblitt: null }],
        trukne: [],
      });
    },
    'når rapporten for 2025 er levert i desember, er den neste for 2026': async () => {
      saksgang.detEr('2025-12-02');
      const { id } = await oppdraget('3.24', 'b', '2025-12-02');
      await saksgang.lykkes(
        'virksomhetsleder',
        `/lier/oppdrag/${id}/rapporter`,
        levering('2025', 'OKI 61/25'),
      );
      expect(await oppdraget('3.24', 'b', '2025-12-02')).toMatchObject({
        iRute: 'i rute',
        status: 'Pågår',
        rapportering: {
          neste: { periode: '2026', frist: '2026-12-31' },
          leverte: [{ periode: '2025', levert: '2025-12-02', forSent: false }],
        },
      });
    },
  });

  scenario('de 50 verbalvedtakene er oppdrag med de lesningene av tid som teksten gir', {
    'Gitt lesningene i eksempelet: 3.23, 3.29 og 3.41 er datoer, 3.24 og 3.35 gjentas, 3.31 er tvetydig':
      () => {
        const verbale = delpunkter.filter((d) => d.punkt.startsWith('3.'));
        const lest = (type: string) =>
          verbale.filter((d) => d.frist.type === type).map((d) => `${d.punkt}${d.delpunkt}`);
        expect(new Set(verbale.map((d) => d.punkt)).size).toBe(50);
        expect(verbale).toHaveLength(112);
        expect(lest('dato')).toEqual(['3.23a', '3.29b', '3.41a']);
        expect(lest('gjentakende')).toEqual(['3.24b', '3.35b']);
        expect(lest('tvetydig')).toEqual(['3.31f']);
        expect(lest('hendelse')).toEqual(['3.2b']);
        expect(lest('virkning')).toEqual([
          '3.2a',
          '3.4a',
          '3.9b',
          '3.16a',
          '3.19a',
          '3.19b',
          '3.21a',
          '3.21b',
          '3.26a',
        ]);
        expect(lest('ingen')).toHaveLength(96);
        return Promise.resolve();
      },
    'Så har hvert av de 112 delpunktene ett oppdrag, med den lesningen og ingen annen': async () => {
      const fulgtOpp = await alle('2025-03-01');
      const verbale = fulgtOpp.filter((o) => o.punkt.startsWith('3.'));
      expect(new Set(verbale.map((o) => o.punkt)).size).toBe(50);
      expect(verbale).toHaveLength(112);
      const lest = (o: Oppdragssvar) => (o.frist ? 'dato' : (o.uavklartFrist?.slag ?? 'ingen'));
      expect(verbale.map((o) => [`${o.punkt}${o.delpunkt}`, lest(o)]).sort()).toEqual(
        delpunkter
          .filter((d) => d.punkt.startsWith('3.'))
          .map((d) => [`${d.punkt}${d.delpunkt}`, d.frist.type])
          .sort(),
      );
    },
    'Så er alt «frist ikke satt» unntatt de tre datoene og de to som gjentas': async () => {
      const medFrist = (await alle('2025-03-01')).filter((o) => o.iRute !== 'frist ikke satt');
      expect(
        medFrist.map((o) => [`${o.punkt}${o.delpunkt}`, o.frist?.dato ?? o.rapportering?.neste?.frist]),
      ).toEqual([
        ['3.23a', '2025-12-31'],
        ['3.24b', '2025-12-31'],
        ['3.29b', '2026-01-31'],
        ['3.35b', '2025-06-30'],
        ['3.41a', '2025-12-31'],
      ]);
    },
    'Og 2.1 c, som skal meldes i hver rapport, er ikke lest som faste perioder': async () => {
      expect(await oppdraget('2.1', 'c', '2025-09-15')).toMatchObject({
        uavklartFrist: { slag: 'gjentakende' },
        rapportering: null,
        iRute: 'frist ikke satt',
      });
    },
  });
});
