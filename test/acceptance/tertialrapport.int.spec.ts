import { posisjonsmerke } from '@saksgang/kernel';
import type { LestStatusrapport } from '@saksgang/rapport';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const RAPPORT = `${HP}/rapporter/status`;
const PERIODEN = 'gjelder=2025-09-15&fra=2025-05-01&til=2025-08-31';
const TYPENE = ['maanedsrapport', 'tertialrapport', 'aarsmelding'].map((t) => `type=${t}&gjelder=2025-09-15`);
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
  let alleBytene: unknown;
  let vedtak: string;
  const utenDokumentasjon = ['3.24', 'a'] as const;

  scenario(
    'statusene blir et kapittel, kapittelet en sak, og vedtaket i saken avslutter, forlenger og sender tilbake',
    {
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
        await paa(utenDokumentasjon[0], 'kommunalsjef', 'utfoert', {
          dokumentasjon: [],
          kommentar: 'Vi mener dette er gjort.',
          skjedde: '2025-08-21',
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
      'budsjettsjefen gir prognosen for en av rammene, og sier at en annen er ukjent': async () => {
        const prognosen = async (innhold: object) =>
          saksgang.lykkes('budsjettsjef', `${HP}/prognoser`, {
            per: '2025-08-31',
            skjedde: '2025-09-10',
            ...innhold,
          });
        await prognosen({ utvalg: 'OKI', regnskap: 700_000_000, prognose: 1_000_000_000 });
        await prognosen({ utvalg: 'HOV', merknad: 'Regnskapet er ikke avstemt.' });
        const { prognose, tittel, avstemming } = await rapporten('type=tertialrapport&gjelder=2025-09-15');
        expect([tittel, avstemming.fra, avstemming.til]).toEqual([
          'Tertialrapport 2. tertial 2025: status politiske vedtak, handlingsprogram 2025-2028',
          '2025-05-01',
          '2025-08-31',
        ]);
        const ramme = (utvalg: string) => prognose?.linjer.find((l) => l.utvalg === utvalg);
        const oki = ramme('OKI');
        expect(oki).toMatchObject({ melding: { prognose: 1_000_000_000, regnskap: 700_000_000 } });
        expect(oki?.regulert).toBeGreaterThan(0);
        expect(oki?.avvik).toBe(1_000_000_000 - Number(oki?.regulert));
        expect(ramme('HOV')).toMatchObject({ melding: { prognose: null, regnskap: null }, avvik: null });
        expect(prognose?.linjer.filter((l) => l.melding === null).length).toBeGreaterThan(0);
        expect(prognose?.sum).toMatchObject({ prognose: null, avvik: null });
        const { prognose: foer } = await rapporten('type=tertialrapport&gjelder=2025-09-09');
        expect(foer?.linjer.every((l) => l.melding === null)).toBe(true);
        const [, , , utskrift = ''] = (await filene('type=tertialrapport&gjelder=2025-09-15'))[0] ?? [];
        expect(Buffer.from(String(utskrift), 'base64').toString()).toContain('ikke oppgitt');
      },
      'rapporten viser statusen, og foreslår hva kommunestyret kan vedta': async () => {
        foerste = await rapporten(PERIODEN);
        bytene = await filene(`${PERIODEN}&posisjon=${foerste.posisjon}`);
        alleBytene = await Promise.all(TYPENE.map((t) => filene(`${t}&posisjon=${foerste.posisjon}`)));
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
            `Punkt ${utenDokumentasjon.join(' ')} i ${hp} sendes tilbake for videre oppfølging.`,
            'Status for de øvrige politiske vedtakene i handlingsprogram 2025-2028 per 15. september 2025 tas til orientering.',
          ],
        ]);
        expect(forslag?.punkter.map((p) => p.avslutter.map((a) => a.maate))).toEqual([
          ['utfoert', 'utfoert'],
          [],
          ['utgaar'],
          [],
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
      'oppdragene er avsluttet, forlenget og sendt tilbake ved de punktene som sier det, og ikke andre':
        async () => {
          expect((await oppdraget('3.23', 'a')).status).toBe('Avsluttet');
          expect((await oppdraget('3.41', 'a')).status).toBe('Avsluttet');
          expect((await oppdraget('3.35', 'a')).status).toBe('Utgår (vedtak)');
          const tilbake = await oppdraget(...utenDokumentasjon);
          expect([tilbake.status, tilbake.dokumentasjon]).toEqual(['Ikke fordelt', []]);
          const { id, status, frist, fristforslag } = await oppdraget('3.29', 'a');
          expect([status, fristforslag]).toEqual(['Ikke fordelt', null]);
          expect(frist).toEqual({
            dato: '2026-03-31',
            kilde: 'vedtatt',
            tekst: 'settes til 31. mars 2026',
            tolket: false,
          });
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
        expect(neste.vedtaksforslag[0]?.punkter.map((p) => p.tittel)).toEqual(['Status til orientering']);
      },
      'årsmeldingen summerer året, og tallene går opp per handlingsprogram og tertial': async () => {
        saksgang.detEr('2026-01-20');
        const { aaret, tittel, vedtaksforslag } = await rapporten('type=aarsmelding');
        expect(tittel).toMatch(/^Årsmelding 2025: /);
        expect(vedtaksforslag).toEqual([]);
        expect(aaret).toMatchObject({ aar: 2025, stemmer: true });
        const hp = aaret?.linjer.find((l) => l.hp === '2025-2028');
        expect(hp?.ialt).toEqual({ aapnet: 134, lukket: 3, aapne: 131, stemmer: true });
        expect(hp?.perioder.map((p) => [p.periode.navn, p.avsluttet, p.utgaatt, p.aapneVedSlutt])).toEqual([
          ['1. tertial 2025', 0, 0, 134],
          ['2. tertial 2025', 0, 0, 134],
          ['3. tertial 2025', 2, 1, 131],
          ['2025', 2, 1, 131],
        ]);
      },
      'prognosen rettes og rammen endres etterpå, og det nye er ikke i rapporten som alt er laget':
        async () => {
          const dagen = { skjedde: '2025-09-12' };
          const rettet = { utvalg: 'OKI', per: '2025-08-31', prognose: 1_100_000_000, ...dagen };
          await saksgang.lykkes('budsjettsjef', `${HP}/prognoser`, rettet);
          await saksgang.lykkes('moetesekretaer', `${HP}/budsjettendringer`, {
            grunnlag: { organ: 'kommunestyret', saksnummer: 'KS 61/25', dato: '2025-09-12' },
            linjer: [
              {
                utvalg: 'OKI',
                kategori: 'Annet',
                tittel: 'Flere barn',
                beloep: { '2025': 5_000_000, '2026': 0, '2027': 0, '2028': 0 },
              },
            ],
            ...dagen,
          });
          const OKI = ({ prognose }: LestStatusrapport) => prognose?.linjer.find((l) => l.utvalg === 'OKI');
          const naa = OKI(await rapporten('type=tertialrapport&gjelder=2025-09-15'));
          const da = OKI(
            await rapporten(`type=tertialrapport&gjelder=2025-09-15&posisjon=${foerste.posisjon}`),
          );
          expect(naa?.melding).toMatchObject({ prognose: 1_100_000_000, rettelser: 1 });
          expect(Number(naa?.regulert) - Number(da?.regulert)).toBe(5_000_000);
          expect(da?.melding).toMatchObject({ prognose: 1_000_000_000, rettelser: 0 });
        },
      'den første rapporten er den samme, til siste byte, også når visningene er bygget på nytt':
        async () => {
          const sporring = `${PERIODEN}&posisjon=${foerste.posisjon}`;
          expect(await rapporten(sporring)).toEqual(foerste);
          expect(await filene(sporring)).toEqual(bytene);
          const merke = posisjonsmerke(foerste.posisjon);
          expect(merke.length).toBeLessThan(8);
          const alle = () => Promise.all(TYPENE.map((t) => filene(`${t}&posisjon=${merke}`)));
          expect(await alle()).toEqual(alleBytene);
          const bygd = await saksgang.api.app.inject({
            method: 'POST',
            url: '/api/drift/bygg-paa-nytt',
            headers: { 'x-saksgang-person': 'drift-1', 'x-saksgang-rolle': 'administrator' },
          });
          expect(bygd.statusCode).toBeLessThan(300);
          expect(await filene(sporring)).toEqual(bytene);
          expect(await alle()).toEqual(alleBytene);
          // The position is what holds it: on the same day, what is known by now tells another story.
          expect(await filene('gjelder=2025-10-14')).not.toEqual(bytene);
        },
    },
  );

  it('avviser en periode som ikke er en, og en posisjon som loggen ikke har', async () => {
    const koden = async (sporring: string) =>
      (await saksgang.api.app.inject(`/api/kommuner${RAPPORT}?${sporring}`)).json<{ code: string }>().code;
    expect(await koden('fra=2025-09-01&til=2025-08-31')).toBe('PeriodenErSnudd');
    expect(await koden('gjelder=2025-08-30&fra=2025-05-01&til=2025-08-31')).toBe('PeriodenErIkkeOver');
    expect(await koden('gjelder=2025-09-15&posisjon=99999999')).toBe('PosisjonenFinnesIkke');
    expect(await koden('gjelder=2025-09-15&posisjon=1-2-3')).toBe('PosisjonenFinnesIkke');
    expect(await koden('posisjon=1')).toBe('PosisjonenManglerDag');
    expect(await koden('type=tertialrapport&fra=2025-05-01')).toBe('PeriodenFoelgerAvRapporten');
    expect(await koden('utvalg=UKJENT')).toBe('UkjentUtvalg');
  });
});
