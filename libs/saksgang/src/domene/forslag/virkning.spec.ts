import { fold, kroner, type ForslagId, type LinjeId } from '@saksgang/kernel';
import { balansenMed } from '../behandling/lovkrav';
import type { Beloep } from '../ramme/beloep';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enInvestering,
  enLinje,
  etInvesteringsforslag,
  etForslag,
  forslagFremmet,
  hvertAar,
  ID,
  lagtFram,
  linjeNr,
  sentraleLinjer,
  uuid,
} from '../sak/sak.fixtures';
import type { Handlingsprogram } from '../sak/sak.state';
import type { Forslag, Sentralendring } from './forslag.events';
import { endringssettet, forslagsbalansen, forslagsvirkningen } from './virkning';

const saken = (...hendelser: readonly SakEvent[]) =>
  fold(sak, [
    ...lagtFram(),
    { type: 'InvesteringerForeslaatt', data: { linjer: [enInvestering] } },
    ...hendelser,
  ]) as Handlingsprogram;
const forslag = (mer: Partial<Forslag>): Forslag => etForslag({ linjer: [], verbalforslag: [], ...mer });
const balansen = (mer: Partial<Forslag>, ...hendelser: readonly SakEvent[]) =>
  forslagsbalansen(saken(...hendelser), forslag(mer));

const I_BALANSE = { svar: 'i-balanse' };
const mangler = (differanse: object) => ({ svar: 'ikke-i-balanse', differanse });
const endret = (beloep: Beloep) => ({ linje: ID.linje, beloep, ukjent: null });
const post = (tabell: Sentralendring['tabell'], navn: string, n: number): Sentralendring => ({
  tabell,
  post: navn,
  endring: hvertAar(n),
});

describe('Balansen i et forslag', () => {
  it('er der når det som gis, er dekket av det som tas: Molde k-sak 42/19 (R8)', () => {
    const molde = [4_000_000, 1_500_000, 150_000, -3_000_000, -2_650_000];
    expect(balansen({ linjer: molde.map((n, i) => linjeNr(i + 1, n)) })).toEqual(I_BALANSE);
    expect(balansen({ linjer: molde.slice(1).map((n, i) => linjeNr(i + 1, n)) })).toEqual(
      mangler({ drift: hvertAar(-4_000_000) }),
    );
  });

  it('regner en endret linje som det nye beløpet minus det gamle (R7)', () => {
    const kuttet = { endringer: [endret(hvertAar(900_000))] };
    expect(balansen(kuttet)).toEqual(mangler({ drift: hvertAar(-100_000) }));
    expect(balansen({ ...kuttet, linjer: [linjeNr(1, 100_000)] })).toEqual(I_BALANSE);
  });

  it('lar en sentral post betale (R7)', () => {
    const fond = [post('drift', 'netto-avsetninger', -200_000)];
    expect(balansen({ linjer: [linjeNr(1, 200_000)], sentrale: fond })).toEqual(I_BALANSE);
  });

  describe('i investering (R7)', () => {
    const enSkole = (...kilder: readonly [string, number][]) =>
      etInvesteringsforslag({
        bevilgning: hvertAar(10_000),
        finansiering: kilder.map(([kilde, n]) => ({ kilde, beloep: hvertAar(n) })) as never,
      });

    it('er der når hver krone er finansiert', () => {
      const skole = enSkole(['laan', 7_000], ['tilskudd-og-salg', 1_000], ['mva-kompensasjon', 2_000]);
      expect(balansen({ investeringer: [skole] })).toEqual(I_BALANSE);
    });

    it('mangler det som ikke er finansiert, også når ingen finansiering er oppgitt', () => {
      expect(balansen({ investeringer: [enSkole(['laan', 7_000])] })).toEqual(
        mangler({ investering: hvertAar(3_000) }),
      );
      expect(balansen({ investeringer: [enSkole()] })).toEqual(mangler({ investering: hvertAar(10_000) }));
    });

    it('blandes aldri med drift', () => {
      const skjev = { investeringer: [enSkole()], linjer: [linjeNr(1, -10_000)] };
      expect(balansen(skjev)).toEqual(mangler({ drift: hvertAar(-10_000), investering: hvertAar(10_000) }));
    });

    it('må få det den tar fra drift, av drift: overføringen er de samme pengene (R7)', () => {
      const fraDrift = { investeringer: [enSkole(['laan', 6_000], ['overfoering-fra-drift', 4_000])] };
      expect(balansen(fraDrift)).toEqual(mangler({ overfoering: hvertAar(-4_000) }));
      const gitt = { ...fraDrift, sentrale: [post('drift', 'overfoering-til-investering', 4_000)] };
      expect(balansen(gitt)).toEqual(mangler({ drift: hvertAar(4_000) }));
      expect(balansen({ ...gitt, linjer: [linjeNr(1, -4_000)] })).toEqual(I_BALANSE);
    });

    it('regner en endret investering som den nye bevilgningen minus den gamle', () => {
      const framskyndet = etInvesteringsforslag({
        endrer: enInvestering.id,
        bevilgning: hvertAar(21_000_000),
        finansiering: [{ kilde: 'laan', beloep: hvertAar(1_000_000) }],
      });
      expect(balansen({ investeringer: [framskyndet] })).toEqual(I_BALANSE);
    });
  });

  describe('kan ikke kontrolleres, og sier hva som mangler (R7)', () => {
    it.each<[string, Partial<Forslag>, string]>([
      [
        'når et beløp er ukjent',
        { linjer: [linjeNr(1, 0, { beloep: { ...hvertAar(5), '2027': null }, ukjent: 'ikke regnet ut' })] },
        'drift: beløpet til «Tiltak 1»',
      ],
      [
        'når en linje endres til noe ukjent',
        { endringer: [{ ...endret({ ...hvertAar(5), '2027': null }), ukjent: 'ikke regnet ut' }] },
        'drift: beløpet til «Opprinnelig budsjett»',
      ],
    ])('%s', (_, mer, ventet) => {
      expect(balansen(mer)).toEqual({ svar: 'kan-ikke-kontrolleres', mangler: [ventet] });
    });

    it('når det gamle beløpet til en linje er ukjent', () => {
      const ukjent = enLinje({ id: uuid(15) as LinjeId, tittel: 'Skyss', beloep: {}, ukjent: 'ikke trykt' });
      const foer: SakEvent = {
        type: 'RammeendringerForeslaatt',
        data: { utvalg: ukjent.utvalg, linjer: [ukjent] },
      };
      const naa = { endringer: [{ ...endret(hvertAar(1)), linje: ukjent.id }] };
      expect(balansen(naa, foer)).toEqual({
        svar: 'kan-ikke-kontrolleres',
        mangler: ['drift: beløpet til «Skyss»'],
      });
    });
  });

  it('viser hva som mangler i hver tabell, og det som går fra drift til investering', () => {
    const investering = etInvesteringsforslag({
      bevilgning: hvertAar(10_000),
      finansiering: [{ kilde: 'overfoering-fra-drift', beloep: hvertAar(4_000) }],
    });
    const sentrale = [post('drift', 'overfoering-til-investering', 3_000)];
    expect(forslagsvirkningen(saken(), forslag({ investeringer: [investering], sentrale }))).toEqual({
      drift: hvertAar(3_000),
      investering: hvertAar(6_000),
      overfoering: { tilInvestering: hvertAar(3_000), fraDrift: hvertAar(4_000) },
    });
  });

  it('teller fra forslaget det bygger på', () => {
    const annet = uuid(22) as ForslagId;
    const under = forslagFremmet({ id: annet, linjer: [linjeNr(7, 300_000)] });
    const paa = {
      grunnlag: { slag: 'forslag', forslag: annet } as const,
      endringer: [{ linje: linjeNr(7, 0).id, beloep: hvertAar(250_000), ukjent: null }],
      linjer: [linjeNr(8, 50_000)],
    };
    expect(balansen(paa, under)).toEqual(I_BALANSE);
    expect(endringssettet(saken(under), forslag(paa)).bevilgninger.drift).toEqual([
      hvertAar(50_000),
      hvertAar(-50_000),
    ]);
  });
});

describe('Balansen i hele budsjettet med et forslag (R7)', () => {
  const ALT: SakEvent[] = [
    ...sentraleLinjer(),
    {
      type: 'SentraleLinjerFoert',
      data: {
        tabell: 'investering',
        linjer: [{ post: 'bruk-av-laan', beloep: hvertAar(-20_000_000) }],
      },
    },
  ];
  const medHele = (mer: Partial<Forslag>) => balansenMed(saken(...ALT), forslag(mer));

  it('er den samme som før når forslaget ikke gjør noe', () => {
    expect(medHele({})).toEqual(I_BALANSE);
  });

  it.each<[string, Partial<Forslag>, object]>([
    ['linjer', { linjer: [linjeNr(1, 5)] }, { drift: hvertAar(5) }],
    ['endringer av linjer', { endringer: [endret(hvertAar(1_000_007))] }, { drift: hvertAar(7) }],
    ['sentrale poster', { sentrale: [post('drift', 'netto-avsetninger', 9)] }, { drift: hvertAar(9) }],
    [
      'nye investeringer',
      { investeringer: [etInvesteringsforslag({ bevilgning: hvertAar(11), finansiering: [] })] },
      { investering: hvertAar(11) },
    ],
    [
      'endrede investeringer',
      {
        investeringer: [
          etInvesteringsforslag({
            endrer: enInvestering.id,
            bevilgning: hvertAar(20_000_013),
            finansiering: [],
          }),
        ],
      },
      { investering: hvertAar(13) },
    ],
    [
      'finansieringen',
      {
        investeringer: [
          etInvesteringsforslag({
            bevilgning: hvertAar(11),
            finansiering: [{ kilde: 'laan', beloep: { ...hvertAar(11), '2026': kroner(10) } }],
          }),
        ],
      },
      { investering: { ...hvertAar(0), '2026': 1 } },
    ],
  ])('teller %s', (_, mer, differanse) => {
    expect(medHele(mer)).toEqual(mangler(differanse));
  });

  it('er like skjev som forslaget selv når grunnlaget er i balanse', () => {
    const mer = {
      linjer: [linjeNr(1, 40)],
      endringer: [endret(hvertAar(999_990))],
      investeringer: [
        etInvesteringsforslag({
          bevilgning: hvertAar(100),
          finansiering: [{ kilde: 'overfoering-fra-drift', beloep: hvertAar(60) }],
        }),
      ],
    };
    expect(medHele(mer)).toEqual(balansen(mer, ...ALT));
  });

  it('kan ikke kontrolleres av at et forslag finansieres av en post som grunnlaget ikke har', () => {
    const laan = etInvesteringsforslag({
      bevilgning: hvertAar(1),
      finansiering: [{ kilde: 'laan', beloep: hvertAar(1) }],
    });
    expect(balansenMed(saken(), forslag({ investeringer: [laan] }))).toMatchObject({
      svar: 'kan-ikke-kontrolleres',
      mangler: expect.arrayContaining(['investering: bruk-av-laan']) as unknown,
    });
  });
});
