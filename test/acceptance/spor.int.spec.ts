import type { Ledd, Sporlinje, Sporsvar } from '@saksgang/spor';
import type { Oppdragsliste } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const NESTE = '/lier/hp/2026-2029';

describe('Egenskap: hva noe kommer fra og hva det fører til, kan følges begge veier', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lastEksempel();
    await saksgang.lastOevelsen();
  });
  afterAll(() => saksgang.stopp());

  const spor = (fra: string, hp = HP, gjelder = '') =>
    saksgang.se<Sporsvar>(`${hp}/spor?fra=${encodeURIComponent(fra)}${gjelder && `&gjelder=${gjelder}`}`);
  const paa = ({ ledd }: Sporsvar, linjer: readonly Sporlinje[]): readonly Ledd[] =>
    linjer.flatMap(({ id }) => ledd.find((l) => l.id === id) ?? []);
  const slagene = (svar: Sporsvar, retning: 'bakover' | 'framover') => [
    ...new Set(paa(svar, svar[retning]).map((l) => l.slag)),
  ];

  describe('Scenario: beløpene kontrolleres underveis', () => {
    it('Så er punkt 3.3 sporet til to linjer som gir 405, der teksten setter av 270', async () => {
      const svar = await spor('3.3');
      // The next HP may have carried the point on already.
      const linjer = paa(svar, svar.framover).filter((l) => l.slag === 'rammelinje' && l.hp === '2025-2028');
      expect(linjer.map((l) => [l.navn, l.beloep?.['2025']])).toEqual([
        [['OKI 38'], 270_000],
        [['OKI 41'], 135_000],
      ]);
      const [kontroll, ...andre] = svar.ledd.flatMap((l) => l.kontroll ?? []);
      expect(andre).toEqual([]);
      expect(kontroll).toMatchObject({ nevnt: [270_000], stemmer: false });
      expect(kontroll?.aar).toEqual(
        ['2025', '2026', '2027', '2028'].map((aar) => ({ aar, iTabellen: 405_000, stemmer: false })),
      );
      expect(kontroll?.tekst).toBe(
        'Teksten nevner 270, og OKI 38 + OKI 41 har 405 i 2025–2028: stemmer ikke',
      );
    });

    it('Og i 3.10 gir 3,50 − 2,92 mill. de 580 som linjen HOV 31 kutter', async () => {
      const [fraPunktet, fraLinjen] = [await spor('3.10'), await spor('HOV 31')];
      for (const svar of [fraPunktet, fraLinjen]) {
        const [kontroll] = svar.ledd.flatMap((l) => l.kontroll ?? []);
        expect(kontroll?.stemmer).toBe(true);
        expect(kontroll?.aar.map((a) => a.iTabellen)).toEqual([-580_000, -580_000, -580_000, -580_000]);
        expect(kontroll?.tekst.replace(/\s/g, ' ')).toBe(
          'Teksten gir 3 500 − 2 920 = 580, og HOV 31 har −580 i 2025–2028: stemmer',
        );
      }
      expect(slagene(fraLinjen, 'bakover')).toEqual(['delpunkt', 'verbalpunkt', 'vedtak', 'hp']);
      expect(slagene(fraLinjen, 'framover')).toEqual(['oppdrag']);
    });

    it('Og vedtaket som er etterregistrert, sier hva kilden ikke oppgir', async () => {
      const vedtak = (await spor('3.3')).ledd.find((l) => l.slag === 'vedtak');
      expect(vedtak?.merknad).toContain('votering');
    });

    it('Og punktet med navngitte partier spores til dem', async () => {
      const svar = await spor('3.47');
      expect(
        paa(svar, svar.bakover)
          .filter((l) => l.slag === 'parti')
          .map((l) => l.tekst),
      ).toEqual(['AP', 'SP', 'MDG', 'R', 'SV']);
      expect((await spor('MDG')).framover.map((l) => l.id)).toContain(svar.fra.id);
    });
  });

  it('Scenario: dagen før vedtaket er det ikke noe punkt 3.3 å spore', async () => {
    const svar = await saksgang.api.app.inject(`/api/kommuner${HP}/spor?fra=3.3&gjelder=2024-12-09`);
    expect([svar.statusCode, svar.json<{ code: string }>().code]).toEqual([404, 'SporetFinnesIkke']);
  });

  it('Scenario: i øvelsen spores et punkt til voteringen, forslaget og partiene', async () => {
    const svar = await spor('3.3', '/oevelse/hp/2025-2028');
    expect(slagene(svar, 'bakover')).toEqual(
      expect.arrayContaining(['parti', 'vedtak', 'votering', 'forslag', 'hp']),
    );
    const votering = svar.ledd.find((l) => l.slag === 'votering' && l.tekst.includes('21 stemte for'));
    expect(votering?.dato).toBe('2024-12-10');
    const forslag = svar.ledd.find((l) => l.slag === 'forslag');
    const andreVeien = await spor(forslag?.id ?? '', '/oevelse/hp/2025-2028');
    expect(andreVeien.framover.map((l) => l.id)).toContain(svar.fra.id);
  });

  scenario('et oppdrag meldes, rapporteres og føres videre til neste handlingsprogram', {
    'administrasjonen melder at støttesøknaden er sendt': async () => {
      const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
      const id = oppdrag.find((o) => o.punkt === '3.3' && o.delpunkt === 'c')?.id;
      await saksgang.lykkes('saksbehandler', `/lier/oppdrag/${id}/utfoert`, {
        dokumentasjon: [{ slag: 'dokument', referanse: 'Søknad til Bufdir' }],
        kommentar: 'Søknaden er sendt.',
        skjedde: '2025-06-02',
      });
    },
    'før noen rapport er ført, sier bare dagen hvilken meldingen ville stått i': async () => {
      const svar = await spor('3.3');
      const framover = paa(svar, svar.framover);
      expect(framover.find((l) => l.slag === 'rapportlinje')).toMatchObject({
        tekst: 'Linjen for 3.3 c i 2. tertial 2025',
        merknad: 'Lest av dagen det ble sagt: ingen rapport etter den er ført',
      });
      expect(framover.find((l) => l.slag === 'rapport')?.merknad).toContain('Ikke ført');
    },
    'rapporten for 1. tertial ble lagt fram etter meldingen, og har den derfor med': async () => {
      await saksgang.lykkes('budsjettsjef', `${HP}/rapporter`, {
        rapport: 'tertialrapport-1',
        skjedde: '2025-06-10',
      });
      await saksgang.lykkes('moetesekretaer', `${HP}/rapporter`, {
        rapport: 'tertialrapport-1',
        behandletAv: 'kommunestyret',
        saksnummer: '51/2025',
        skjedde: '2025-06-17',
      });
      const svar = await spor('3.3');
      expect(
        paa(svar, svar.framover).filter((l) => l.slag === 'rapportlinje' || l.slag === 'rapport'),
      ).toMatchObject([
        { tekst: 'Linjen for 3.3 c i 1. tertial 2025', merknad: null },
        {
          tekst: 'Rapporten for 1. tertial 2025',
          dato: '2025-06-10',
          merknad: 'Behandlet: kommunestyret 17.06.2025, sak 51/2025',
        },
      ]);
      // On the day before it was laid forward nobody knew.
      const foer = await spor('3.3', HP, '2025-06-09');
      expect(foer.ledd.find((l) => l.slag === 'rapportlinje')?.tekst).toContain('2. tertial');
    },
    'rapporten for tertialet er lagt fram': async () => {
      await saksgang.lykkes('budsjettsjef', `${HP}/rapporter`, {
        rapport: 'tertialrapport-2',
        skjedde: '2025-09-10',
      });
    },
    'neste handlingsprogram har en linje som viderefører punktet': async () => {
      await saksgang.lykkes('budsjettsjef', '/lier/hp', {
        hp: '2026-2029',
        utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
      });
      await saksgang.lykkes('kommunedirektoer', `${NESTE}/beslutningsgrunnlag`);
      await saksgang.lykkes('budsjettsjef', `${NESTE}/rammeendringer`, {
        fase: 'beslutningsgrunnlag',
        utvalg: 'OKI',
        linjer: [
          {
            utvalg: 'OKI',
            nr: 4,
            kategori: 'Vedtak forrige periode',
            tittel: 'HP 25 KS BUA. Verbalpunkt 3.3',
            beloep: { '2026': 270_000, '2027': 270_000, '2028': 270_000, '2029': 270_000 },
            eldrePunkt: { hpAar: '2025', punkt: '3.3' },
          },
        ],
      });
    },
    'sporet fra punktet går til meldingen, dokumentet, rapporten og den nye linjen': async () => {
      const svar = await spor('3.3');
      const framover = paa(svar, svar.framover);
      expect(framover.map((l) => l.tekst)).toEqual(
        expect.arrayContaining([
          'Meldt utført: Søknaden er sendt.',
          'dokument: Søknad til Bufdir',
          'Linjen for 3.3 c i 1. tertial 2025',
          'Rapporten for 1. tertial 2025',
          'OKI 4 «HP 25 KS BUA. Verbalpunkt 3.3»',
        ]),
      );
      expect(framover.find((l) => l.slag === 'rapport')).toMatchObject({
        dato: '2025-06-10',
      });
    },
    'og fra den nye linjen går det tilbake til punktet og vedtaket i det forrige': async () => {
      const svar = await spor('OKI 4', NESTE);
      expect(svar.fra.hp).toBe('2026-2029');
      expect(slagene(svar, 'bakover')).toEqual(['verbalpunkt', 'vedtak', 'hp']);
      expect(svar.ledd.find((l) => l.slag === 'hp')?.tekst).toBe('Handlingsprogrammet 2025-2028');
    },
    'og fra rapporten til det som ble vedtatt': async () => {
      const svar = await spor('rapport:2025-1');
      expect(slagene(svar, 'bakover')).toEqual(
        expect.arrayContaining(['rapportlinje', 'statusmelding', 'oppdrag', 'delpunkt', 'verbalpunkt']),
      );
    },
    'men dagen før meldingen førte oppdraget ikke til noe': async () => {
      const svar = await spor('3.3', HP, '2025-06-01');
      expect(slagene(svar, 'framover')).toEqual(['delpunkt', 'rammelinje', 'oppdrag']);
    },
  });
});
