import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hendelsesliste, Vedtaksliste } from '@saksgang/historikk';
import type { Kontrollsvar } from '@saksgang/kontroll';
import type { Moeteoversikt, Organsvar } from '@saksgang/moeter';
import { projectRoot } from '@saksgang/oppstart';
import type { Rammesvar } from '@saksgang/rammer';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang } from './saksgang';

type Beloep = Record<string, number>;

interface Trykt {
  utvalg: {
    kode: string;
    linjer: { nr: number | null; kategori: string; belop: Beloep }[];
    summer: { navn: string; type: string; belop: Beloep }[];
  }[];
}

/** The document's own figures are the oracle. */
const trykt = JSON.parse(
  readFileSync(join(projectRoot(), 'infra/eksempel/lier-hp-2025-2028/rammer.json'), 'utf8'),
) as Trykt;

const HP = '/3312/hp/2025-2028';
const AAR = ['2025', '2026', '2027', '2028'];

describe('Egenskap: Liers handlingsprogram 2025-2028 går gjennom Saksgang', () => {
  let saksgang: Saksgang;
  const rammer = (sporring = '') => saksgang.se<Rammesvar>(`${HP}/rammer${sporring}`);
  const oppdrag = async (gjelder: string) =>
    (await saksgang.se<Oppdragsliste>(`${HP}/oppdrag?gjelder=${gjelder}`)).oppdrag;
  const finn = (liste: readonly Oppdragssvar[], punkt: string, delpunkt: string) =>
    liste.find((o) => o.punkt === punkt && o.delpunkt === delpunkt);

  beforeAll(async () => {
    saksgang = await Saksgang.start('2026-11-21');
    await saksgang.lastEksempel();
  });
  afterAll(() => saksgang.stopp());

  describe('Scenario: rammene slik kommunestyret vedtok dem', () => {
    it.each(trykt.utvalg.map((u) => [u.kode, u] as const))(
      'Så er hver trykt sum for %s gjengitt nøyaktig i alle fire år',
      async (kode, utvalg) => {
        const [svar] = (await rammer(`?utvalg=${kode}`)).utvalg;
        const summer = utvalg.summer.filter((s) => s.type !== 'feilmerket');
        expect(summer.length).toBeGreaterThanOrEqual(7);
        for (const { navn, belop } of summer) {
          expect([navn, svar?.summer[navn]?.beloep]).toEqual([navn, belop]);
          expect([navn, svar?.summer[navn]?.trykt]).toEqual([navn, belop]);
          expect(svar?.summer[navn]?.avvik).toBeUndefined();
        }
        expect(svar?.linjer.map((l) => [l.nr, l.beloep])).toEqual(utvalg.linjer.map((l) => [l.nr, l.belop]));
      },
    );

    it('Og dagen før vedtaket er rammen den uten de politiske linjene', async () => {
      const foer = await rammer('?gjelder=2024-12-09');
      expect(foer.vedtak).toBeNull();
      for (const { kode, linjer, summer } of trykt.utvalg) {
        const politiske = linjer.filter((l) => l.kategori === 'Politiske vedtak HP');
        const ramme = summer.find((s) => s.type === 'ramme')?.belop ?? {};
        const ventet = Object.fromEntries(
          AAR.map((aar) => [
            aar,
            (ramme[aar] ?? NaN) - politiske.reduce((sum, l) => sum + (l.belop[aar] ?? NaN), 0),
          ]),
        );
        const svar = foer.utvalg.find((u) => u.kode === kode);
        expect([kode, svar?.summer['Ramme 2025-2028']?.beloep]).toEqual([kode, ventet]);
        expect(svar?.linjer.some((l) => l.kategori === 'Politiske vedtak HP')).toBe(false);
      }
    });

    it('Og på vedtaksdagen er den den trykte', async () => {
      const paa = await rammer('?gjelder=2024-12-10');
      expect(paa.vedtak?.dato).toBe('2024-12-10');
      const [oki] = paa.utvalg;
      expect(oki?.summer['Ramme 2025-2028']?.beloep).toEqual({
        '2025': 1_106_091,
        '2026': 1_092_561,
        '2027': 1_089_585,
        '2028': 1_089_050,
      });
    });

    it('Og fordelingen av omstillingskravet før tilleggsinnstillingen er ukjent, med grunn', async () => {
      const spor = await saksgang.se<Hendelsesliste>('/lier/saker/hp-2025-2028/hendelser');
      const foreslaatt = spor.hendelser
        .filter((h) => h.type === 'RammeendringerForeslaatt')
        .flatMap(
          (h) =>
            (h.data as { linjer: { tittel: string; beloep: Record<string, null>; ukjent: string }[] }).linjer,
        )
        .filter((l) => l.tittel.startsWith('Omstilling/Innsparing'));
      expect(foreslaatt).toHaveLength(3);
      for (const linje of foreslaatt) {
        expect(Object.values(linje.beloep)).toEqual([null, null, null, null]);
        expect(linje.ukjent).toMatch(/ikke trykt/);
      }
    });

    it('Og tekst som er skadet i dokumentet, står slik den er trykt ved siden av slik den er lest', async () => {
      const [oki] = (await rammer('?utvalg=OKI')).utvalg;
      const linje = oki?.linjer.find((l) => l.nr === 18);
      expect(linje?.tittel).toBe('Barnehagetilskudd – for lav budsjettramme i 2024');
      expect(linje?.trykt).toContain('20247 000');
    });
  });

  describe('Scenario: vedtaket av 10.12.2024 er etterregistrert fra dokumentet', () => {
    it('Så sier det hva dokumentet ikke oppgir, og at balansen ikke kan kontrolleres', async () => {
      const { vedtak } = await saksgang.se<Vedtaksliste>(`${HP}/vedtak`);
      expect(vedtak).toHaveLength(1);
      expect(vedtak[0]).toMatchObject({
        organ: 'kommunestyret',
        dato: '2024-12-10',
        etterregistrert: true,
        forslag: null,
        stemmer: null,
        ikkeOppgitt: ['saksnummer', 'innstilling', 'offentliggjoering', 'votering', 'balanse', 'ekspedering'],
        balanse: { svar: 'kan-ikke-kontrolleres' },
        uklassifisert: 0,
      });
    });

    it('Og det har 50 verbalvedtak med 112 delpunkter, og de andre punktene har 31', async () => {
      const { vedtak } = await saksgang.se<Vedtaksliste>(`${HP}/vedtak`);
      const punkter = vedtak[0]?.punkter ?? [];
      const verbale = punkter.filter((p) => p.punkt.startsWith('3.'));
      const antall = (liste: typeof punkter) => liste.reduce((sum, p) => sum + p.delpunkter.length, 0);
      expect([verbale.length, antall(verbale)]).toEqual([50, 112]);
      expect(antall(punkter) - antall(verbale)).toBe(31);
      expect(punkter.find((p) => p.punkt === '3.47')?.forslagsstillere).toBe('AP/SP/MDG/R/SV');
    });

    it('Og verbalvedtakene står i tre grupper, med opphavet til 3.47-3.49 og ingen andres', async () => {
      const { vedtak, voteringer, forslag } = await saksgang.se<Vedtaksliste>(`${HP}/vedtak`);
      const punkter = vedtak[0]?.punkter ?? [];
      const grupper = new Map<string, string[]>();
      for (const { gruppe, punkt } of punkter)
        if (gruppe !== null) grupper.set(gruppe, [...(grupper.get(gruppe) ?? []), punkt]);
      expect([...grupper].map(([g, p]) => [g, p.length, p[0], p.at(-1)])).toEqual([
        ['med økonomiske konsekvenser', 22, '3.1', '3.22'],
        ['uten direkte økonomiske konsekvenser - oppdrag', 24, '3.23', '3.46'],
        ['andre partier', 4, '3.47', '3.50'],
      ]);
      const medOpphav = punkter.flatMap((p) => (p.forslagsstillere === null ? [] : [p.punkt]));
      expect(medOpphav).toEqual(['3.47', '3.48', '3.49']);
      expect([voteringer, forslag]).toEqual([[], []]);
    });

    it('Og kommunestyret har 41 plasser, fordelt på partiene, uten navn som ikke er trykt', async () => {
      const organ = await saksgang.se<Organsvar>('/lier/organer/kommunestyret?gjelder=2024-12-10');
      expect(organ.partier.map((p) => [p.parti, p.medlemmer.length])).toEqual([
        ['Høyre', 18],
        ['Arbeiderpartiet', 8],
        ['Fremskrittspartiet', 5],
        ['Senterpartiet', 2],
        ['Miljøpartiet De Grønne', 2],
        ['Sosialistisk Venstreparti', 2],
        ['Venstre', 2],
        ['Kristelig folkeparti', 1],
        ['Rødt', 1],
      ]);
      expect(organ).toMatchObject({ antallMedlemmer: 41, leder: null, nestleder: null });
      const medlemmer = organ.partier.flatMap((p) => p.medlemmer);
      expect(new Set(medlemmer.map((m) => m.navn))).toEqual(new Set([null]));
    });

    it('Og møtet er innkalt den dagen og aldri åpnet, for frammøtet er ikke oppgitt', async () => {
      const { moeter } = await saksgang.se<{ moeter: readonly Moeteoversikt[] }>('/lier/moeter');
      expect(moeter).toHaveLength(1);
      expect(moeter[0]).toMatchObject({
        dato: '2024-12-10',
        klokkeslett: null,
        sted: null,
        tilstand: 'innkalt',
        tilStede: null,
        antallMedlemmer: 41,
      });
    });

    it('Og før vedtaksdagen finnes det ikke', async () => {
      expect((await saksgang.se<Vedtaksliste>(`${HP}/vedtak?gjelder=2024-12-09`)).vedtak).toEqual([]);
    });
  });

  describe('Scenario: vedtaket blir oppdrag', () => {
    it('Så er hvert delpunkt som bestiller noe, registrert én gang, med mottaker', async () => {
      const liste = await oppdrag('2024-12-10');
      expect(liste).toHaveLength(134);
      expect(new Set(liste.map((o) => `${o.punkt}${o.delpunkt}`)).size).toBe(134);
      expect(liste.every((o) => o.mottaker.length > 0)).toBe(true);
      expect(finn(liste, '3.22', 'a')).toMatchObject({
        mottaker: 'kontrollutvalget',
        status: 'Innarbeidet i budsjett',
      });
    });

    it('Og 3.23, 3.29 og 3.41 har frist lest av teksten, som ingen har bekreftet ennå', async () => {
      const liste = await oppdrag('2025-06-01');
      expect(finn(liste, '3.23', 'a')?.frist).toEqual({
        dato: '2025-12-31',
        kilde: 'vedtatt',
        tekst: 'innen utgangen av 2025',
        tolket: true,
      });
      expect(finn(liste, '3.29', 'b')?.frist?.dato).toBe('2026-01-31');
      expect(finn(liste, '3.41', 'a')?.frist?.dato).toBe('2025-12-31');
      expect(liste.filter((o) => o.frist !== null)).toHaveLength(3);
    });

    it('Og alt annet står som «frist ikke satt», også det tvetydige, unntatt det som gjentas', async () => {
      const liste = await oppdrag('2025-06-01');
      expect(liste.filter((o) => o.iRute === 'frist ikke satt')).toHaveLength(129);
      expect(finn(liste, '3.31', 'f')?.uavklartFrist).toMatchObject({
        slag: 'tvetydig',
        alternativer: ['2025-12-31', '2026-12-31'],
      });
      expect(finn(liste, '3.24', 'b')?.uavklartFrist?.slag).toBe('gjentakende');
      expect(finn(liste, '3.35', 'b')?.uavklartFrist?.slag).toBe('gjentakende');
    });

    it('Og et oppdrag er i rute til utgangen av fristdagen, og forsinket dagen etter', async () => {
      expect(finn(await oppdrag('2025-12-31'), '3.23', 'a')?.iRute).toBe('i rute');
      expect(finn(await oppdrag('2026-01-01'), '3.23', 'a')?.iRute).toBe('forsinket');
    });

    it('Og oppdraget viser rammelinjene det bæres av', async () => {
      const linjer = finn(await oppdrag('2025-06-01'), '3.3', 'a')?.linjer ?? [];
      expect(linjer.map((l) => `${l.utvalg} ${l.nr}`)).toEqual(['OKI 38', 'OKI 41']);
    });
  });

  describe('Scenario: kontroll før trykking', () => {
    it('Så finnes de 41 maskinfunne feilene som eksempelet har data til og fem til, avrunding sist', async () => {
      const { antall, funn } = await saksgang.se<Kontrollsvar>(`${HP}/kontrollfunn`);
      expect(antall).toEqual({
        kryssjekk: 8 + 2,
        'tekst mot tabell': 1 + 1,
        kobling: 7 + 2,
        aritmetikk: 4,
        'kan ikke kontrolleres': 0,
        merking: 5,
        avrunding: 16,
      });
      expect(funn).toHaveLength(41 + 5);
      expect(funn.at(-1)?.slag).toBe('avrunding');
    });

    it.each([
      [96, 'Verbalvedtak 3.3 nevner 270, rammelinjene gir 405'],
      [162, 'Verbalvedtak 3.14 «Bruk av vikarer»: mangler rammelinje'],
      [4354, 'nevner ikke noe gyldig verbalpunkt'],
      [2460, 'nummeret er bare entydig sammen med HP-året'],
      [1340, 'mot lånevedtaket i punkt 1.4'],
      [3289, 'tallene er summen av «Annet»'],
      [1280, 'Punkt 1.8 a har oppstart i 2025, men «Tranby idrettshall'],
      [1284, 'Punkt 1.8 b har oppstart i 2028, men «Tranby skole'],
      [135, 'Punkt 3.9 b virker fra 2027 («fra og med 2027»), men rammelinjene har −215 alt i 2025 (HOV 33)'],
      [2805, '«Verbalpunkt 3,5 KS vedtak 2024», men 3.5 i dette vedtaket er «Martinsløkka»'],
      [3746, 'kutter 100 i 2025, men pengene til det samme kom først i UMP 11'],
    ])('Og funnet på linje %d er med: %s', async (linje, tekst) => {
      const { funn } = await saksgang.se<Kontrollsvar>(`${HP}/kontrollfunn`);
      expect(funn.filter((f) => f.linjer[0] === linje).map((f) => f.tekst)).toContainEqual(
        expect.stringContaining(tekst),
      );
    });

    it('Og Black Box stemmer: vedtatt flyttet til 2026, og det står i 2026', async () => {
      const { funn } = await saksgang.se<Kontrollsvar>(`${HP}/kontrollfunn`);
      expect(funn.filter((f) => f.tekst.includes('Punkt 1.8 c'))).toEqual([]);
    });

    it('Og punkt 3.10 stemmer: 3,50 - 2,92 = 0,58 mill.', async () => {
      const { funn } = await saksgang.se<Kontrollsvar>(`${HP}/kontrollfunn`);
      expect(funn.filter((f) => f.tekst.includes('Verbalvedtak 3.10 '))).toEqual([]);
    });
  });

  it('Scenario: eksempelet lastes én gang', async () => {
    const foer = await saksgang.se<Hendelsesliste>('/lier/saker/hp-2025-2028/hendelser');
    expect(await saksgang.lastEksempel()).toBe(false);
    const etter = await saksgang.se<Hendelsesliste>('/lier/saker/hp-2025-2028/hendelser');
    expect(etter.hendelser).toHaveLength(foer.hendelser.length);
  });
});
