import type { LestStatusrapport } from '@saksgang/rapport';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const RAPPORT = `${HP}/rapporter/status`;
const PERIODEN = 'gjelder=2025-09-15&fra=2025-05-01&til=2025-08-31';
const SAK = 'tertial-2-2025';

describe('Rapporten for 2. tertial 2025 i Lier', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lastEksempel();
  });
  afterEach(() => saksgang.stopp());

  const oppdraget = async (punkt: string, delpunkt: string): Promise<Oppdragssvar> => {
    const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
    const funnet = oppdrag.find((o) => o.punkt === punkt && o.delpunkt === delpunkt);
    if (!funnet) throw new Error(`there is no ${punkt} ${delpunkt}`);
    return funnet;
  };
  const rapporten = (sporring: string) => saksgang.se<LestStatusrapport>(`${RAPPORT}?${sporring}`);
  const linjen = ({ avstemming }: LestStatusrapport, maate: string) =>
    avstemming.linjer.find((l) => l.maate === maate);
  const filene = (sporring: string) =>
    Promise.all(
      ['.html', '.docx', '.xlsx'].map(async (slag) => {
        const svar = await saksgang.api.app.inject(`/api/kommuner${RAPPORT}${slag}?${sporring}`);
        return [slag, svar.statusCode, svar.headers['etag'], svar.rawPayload.toString('base64')];
      }),
    );

  let foerste: LestStatusrapport;
  let bytene: unknown;
  let vedtak: string;

  scenario('statusene blir et kapittel, kapittelet en sak, og vedtaket i saken avslutter oppdragene', {
    'før noen har meldt noe, er alle punktene åpne, og tallene stemmer': async () => {
      const tom = await rapporten(PERIODEN);
      expect(tom.avstemming).toMatchObject({ fra: '2025-05-01', til: '2025-08-31', stemmer: true });
      expect(linjen(tom, 'alle')).toMatchObject({ aapneVedStart: 134, nye: 0, aapneVedSlutt: 134 });
      expect(tom.rader).toHaveLength(134);
      expect(tom.vedtaksforslag.map(({ punkter }) => punkter.map((p) => p.tekst))).toEqual([
        [
          'Status for de politiske vedtakene i handlingsprogram 2025-2028 per 15. september 2025 tas til orientering.',
        ],
      ]);
      const hele = await rapporten('fra=2024-12-01&til=2024-12-31&gjelder=2024-12-31');
      expect(linjen(hele, 'alle')).toMatchObject({ aapneVedStart: 0, nye: 134, aapneVedSlutt: 134 });
    },
    'administrasjonen melder hva som er gjort, hva som ikke går, og hva som trenger mer tid': async () => {
      const paa = async (punkt: string, rolle: string, sti: string, innhold: object) => {
        const { id } = await oppdraget(punkt, 'a');
        await saksgang.lykkes(rolle, `/lier/oppdrag/${id}/${sti}`, innhold);
      };
      for (const [punkt, referanse] of [
        ['3.23', 'Sak OKI 41/25'],
        ['3.41', '=Retningslinjer 2025'],
      ] as const)
        await paa(punkt, 'kommunalsjef', 'utfoert', {
          dokumentasjon: [{ slag: 'dokument', referanse }],
          kommentar: 'Arbeidet er ferdig.',
          skjedde: '2025-08-20',
        });
      await paa('3.29', 'kommunalsjef', 'fristforslag', {
        dato: '2026-03-31',
        grunn: 'Anskaffelsen tar lengre tid.',
        skjedde: '2025-08-25',
      });
      await paa('3.35', 'kommunalsjef', 'avvik', {
        tilOrgan: 'kommunestyret',
        avvik: 'Partnerskapet er sagt opp.',
        skjedde: '2025-08-26',
      });
      await paa('3.35', 'kommunalsjef', 'kan-ikke-gjennomfoeres', {
        grunn: 'Partnerskapet er sagt opp.',
        skjedde: '2025-08-27',
      });
    },
    'rapporten viser statusen, og foreslår hva kommunestyret kan vedta': async () => {
      foerste = await rapporten(PERIODEN);
      bytene = await filene(`${PERIODEN}&posisjon=${foerste.posisjon}`);
      expect(foerste.rader.find((r) => r.punkt === '3.23')).toMatchObject({
        organ: 'kommunestyret',
        moetedato: '2024-12-10',
        saksnummer: null,
        fristkilde: 'tolket',
        status: 'Utført – til politisk behandling',
        sistMeldt: '2025-08-20',
        merknad: 'Arbeidet er ferdig.',
        dokumentasjon: [{ slag: 'dokument', referanse: 'Sak OKI 41/25' }],
      });
      const [forslag, ...flere] = foerste.vedtaksforslag;
      expect(flere).toEqual([]);
      const hp = 'handlingsprogram 2025-2028, vedtatt 10. desember 2024,';
      expect([forslag?.organ, forslag?.punkter.map((p) => p.tekst)]).toEqual([
        'kommunestyret',
        [
          `Kommunestyret anser punkt 3.23 a og 3.41 a i ${hp} som avsluttet.`,
          `Fristen for punkt 3.29 a i ${hp} settes til 31. mars 2026.`,
          `Punkt 3.35 a i ${hp} utgår.`,
          'Status for de øvrige politiske vedtakene i handlingsprogram 2025-2028 per 15. september 2025 tas til orientering.',
        ],
      ]);
      expect(forslag?.punkter.map((p) => p.avslutter.map((a) => a.maate))).toEqual([
        ['utfoert', 'utfoert'],
        [],
        ['utgaar'],
        [],
      ]);
    },
    'saken registreres, og kommunestyret gjør vedtaket som det er foreslått': async () => {
      saksgang.detEr('2025-10-14');
      await saksgang.lykkes('moetesekretaer', '/lier/saker', {
        sak: SAK,
        tittel: 'Rapport for 2. tertial 2025',
      });
      ({ vedtak = '' } = await saksgang.lykkes('moetesekretaer', `/lier/saker/${SAK}/vedtak`, {
        tittel: 'Rapport for 2. tertial 2025',
        organ: foerste.vedtaksforslag[0]?.organ,
        deler: ['annet'],
        punkter: foerste.vedtaksforslag[0]?.punkter,
      }));
    },
    'oppdragene er avsluttet ved de punktene som sier det, og ikke andre': async () => {
      expect((await oppdraget('3.23', 'a')).status).toBe('Avsluttet');
      expect((await oppdraget('3.41', 'a')).status).toBe('Avsluttet');
      expect((await oppdraget('3.35', 'a')).status).toBe('Utgår (vedtak)');
      const { id, status } = await oppdraget('3.29', 'a');
      expect(status).toBe('Ikke fordelt');
      const ved2 = { sak: SAK, vedtak, punkt: '2' };
      const svar = await saksgang.gjoer('moetesekretaer', `/lier/oppdrag/${id}/avslutning`, ved2);
      expect(svar.innhold['code']).toBe('VedtaketAvslutterIkkeOppdraget');
    },
    'neste rapport går opp med den forrige': async () => {
      const neste = await rapporten('fra=2025-09-01&til=2025-10-14');
      expect(neste.avstemming.stemmer).toBe(true);
      expect(linjen(neste, 'alle')).toEqual({
        maate: 'alle',
        aapneVedStart: linjen(foerste, 'alle')?.aapneVedSlutt,
        nye: 0,
        gjenaapnet: 0,
        avsluttet: 2,
        utgaatt: 1,
        aapneVedSlutt: 131,
        stemmer: true,
      });
      expect(neste.vedtaksforslag[0]?.punkter.map((p) => p.tittel)).toEqual([
        'Ny frist',
        'Status til orientering',
      ]);
    },
    'den første rapporten er den samme, til siste byte, også når visningene er bygget på nytt': async () => {
      const sporring = `${PERIODEN}&posisjon=${foerste.posisjon}`;
      expect(await rapporten(sporring)).toEqual(foerste);
      expect(await filene(sporring)).toEqual(bytene);
      const bygd = await saksgang.api.app.inject({
        method: 'POST',
        url: '/api/drift/bygg-paa-nytt',
        headers: { 'x-saksgang-person': 'drift-1', 'x-saksgang-rolle': 'administrator' },
      });
      expect(bygd.statusCode).toBeLessThan(300);
      expect(await filene(sporring)).toEqual(bytene);
      // The position is what holds it: on the same day, what is known by now tells another story.
      expect(await filene('gjelder=2025-10-14')).not.toEqual(bytene);
    },
  });

  it('avviser en periode som ikke er en, og en posisjon som loggen ikke har', async () => {
    const koden = async (sporring: string) =>
      (await saksgang.api.app.inject(`/api/kommuner${RAPPORT}?${sporring}`)).json<{ code: string }>().code;
    expect(await koden('fra=2025-09-01&til=2025-08-31')).toBe('PeriodenErSnudd');
    expect(await koden('gjelder=2025-08-30&fra=2025-05-01&til=2025-08-31')).toBe('PeriodenErIkkeOver');
    expect(await koden('posisjon=1')).toBe('PosisjonenFinnesIkke');
    expect(await koden('utvalg=UKJENT')).toBe('UkjentUtvalg');
  });
});
