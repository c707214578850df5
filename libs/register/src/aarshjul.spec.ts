import type { Sakshistorie } from '@saksgang/historikk';
import { dato, hpPeriode, plussDager, type OrganId, type Uuid, type VedtakId } from '@saksgang/kernel';
import type { Opplysning, Organ, RapportEvent, Rapportslag, VedtakFattet } from '@saksgang/saksgang';
import { aarshjulet } from './aarshjul';
import type { Aarsgrunnlag, Lovfrist } from './lovfrist';
import type { Moeteorgan } from './sakskjede';

const organ = (type: string, ...dager: readonly string[]): Moeteorgan => ({
  id: type as OrganId,
  type,
  navn: type,
  moeter: dager.map((d) => ({ dato: dato(d), saksfrist: null, kilde: null })),
});
const KS = organ(
  'kommunestyret',
  '2024-11-26',
  '2024-12-10',
  '2025-06-17',
  '2025-09-23',
  '2025-12-09',
  '2026-06-16',
);
const FSK = organ('formannskapet', '2024-10-17', '2024-11-21', '2025-12-04');

const hode = {
  vedtak: '00000000-0000-4000-8000-000000000031' as VedtakId,
  tittel: 'Handlingsprogram 2025-2028',
  organ: 'kommunestyret',
  dato: dato('2024-12-10'),
  saksnummer: null,
  deler: ['oekonomiplan', 'aarsbudsjett'],
  balanse: { svar: 'i-balanse' },
  merknader: [],
} as const satisfies Omit<VedtakFattet['data'], 'votering' | 'forslag'>;

const vedtakene = (
  dag: string,
  mer: object = {},
  krav: Sakshistorie['vedtak'] extends Map<VedtakId, infer V>
    ? V extends { readonly lovlighet: { readonly krav: infer K } }
      ? K
      : never
    : never = [],
): Sakshistorie['vedtak'] =>
  new Map([
    [
      hode.vedtak,
      {
        hode: {
          ...hode,
          votering: hode.vedtak,
          forslag: hode.vedtak as never,
          dato: dato(dag),
          ...mer,
        },
        kilde: null,
        ekspedert: null,
        punkter: new Map(),
        lovlighet: { krav, utsettelser: [] },
        anker: [],
        investeringer: [],
        sentraleLinjer: [],
      },
    ],
  ]);

const etterregistrert = (ikkeOppgitt: readonly Opplysning[], offentliggjort: string | null = null) =>
  vedtakene('2024-12-10', {
    ikkeOppgitt,
    offentliggjort: offentliggjort === null ? null : dato(offentliggjort),
    stemmer: null,
  });

const behandlet = (rapport: Rapportslag, dag: string, av: Organ = 'kommunestyret'): RapportEvent => ({
  type: 'RapportBehandlet',
  data: { rapport, organ: av, dato: dato(dag), saksnummer: null },
});
const avlagt = (rapport: Rapportslag, dag: string): RapportEvent => ({
  type: 'RapportAvlagt',
  data: { rapport, dato: dato(dag) },
});

const grunnlag = (
  historie: Partial<Aarsgrunnlag['historie']> = {},
  organer: readonly Moeteorgan[] = [KS, FSK],
): Aarsgrunnlag => ({
  hp: hpPeriode('2025-2028'),
  historie: { vedtak: new Map(), offentliggjort: null, behandling: [], rapporter: [], ...historie },
  organer,
});

const fristene = (fra: Aarsgrunnlag, dag: string, om: (f: Lovfrist) => boolean): readonly Lovfrist[] =>
  aarshjulet(fra, dato(dag)).filter(om);
const etter = (regel: string) => (fra: Aarsgrunnlag, dag: string) =>
  fristene(fra, dag, (f) => f.regel === regel).map((f) => [f.dato, f.tilstand]);
const R3 = etter('R3');
const R5 = etter('R5');
const R15 = etter('R15');
const R17 = etter('R17');
const R40 = etter('R40');
const med = (navn: string) => (fra: Aarsgrunnlag, dag: string) =>
  fristene(fra, dag, (f) => f.navn.startsWith(navn)).map((f) => [f.dato, f.tilstand]);

describe('Innstillingen i årshjulet', () => {
  it('skal ligge ute fjorten hele dager før møtet der kommunestyret behandler budsjettet (R3)', () => {
    const lagtUt = (dag: string) => grunnlag({ offentliggjort: dato(dag) });
    expect(R3(lagtUt('2024-11-26'), '2024-11-27')).toEqual([['2024-11-26', 'oppfylt']]);
    expect(R3(lagtUt('2024-11-27'), '2024-11-27')).toEqual([['2024-11-26', 'brutt']]);
  });

  it('er rød før den er brutt: fra 30 arbeidsdager før formannskapets siste møte (R3)', () => {
    expect(R3(grunnlag(), '2024-10-09')).toEqual([['2024-11-26', 'i rute']]);
    expect(R3(grunnlag(), '2024-10-10')).toEqual([['2024-11-26', 'nær']]);
    expect(R3(grunnlag(), '2024-11-26')).toEqual([['2024-11-26', 'nær']]);
    expect(R3(grunnlag(), '2024-11-27')).toEqual([['2024-11-26', 'brutt']]);
  });

  it('teller fra det møtet der kommunestyret faktisk tok saken opp (R3)', () => {
    const tattOpp = {
      type: 'SakTattTilBehandling',
      data: {
        organ: 'kommunestyret',
        dato: dato('2024-12-17'),
        forslag: [],
        moete: null,
        saksnummer: null,
        tilstede: null,
      },
    } as const;
    expect(R3(grunnlag({ behandling: [tattOpp] }), '2024-11-01')).toEqual([['2024-12-03', 'nær']]);
  });

  it('kan ikke avgjøres uten møteplan, eller når kilden ikke sier når den ble lagt ut (R3)', () => {
    expect(R3(grunnlag({}, []), '2024-11-01')).toEqual([['2024-12-17', 'kan ikke avgjøres']]);
    const [uten] = fristene(
      grunnlag({ vedtak: etterregistrert(['offentliggjoering']) }),
      '2025-01-01',
      (f) => f.regel === 'R3',
    );
    expect(uten).toMatchObject({
      tilstand: 'kan ikke avgjøres',
      forklaring: expect.stringContaining('Kilden'),
    });
    const oppgitt = grunnlag({ vedtak: etterregistrert(['votering'], '2024-11-22') });
    expect(R3(oppgitt, '2025-01-01')).toEqual([['2024-11-26', 'oppfylt']]);
  });
});

describe('Budsjettet i årshjulet', () => {
  it('er oppfylt ved vedtak innen utgangen av året, og brutt ved et senere (R5)', () => {
    expect(R5(grunnlag({ vedtak: vedtakene('2024-12-31') }), '2025-03-01')).toEqual([
      ['2024-12-31', 'oppfylt'],
    ]);
    const [sent] = fristene(
      grunnlag({ vedtak: vedtakene('2025-01-01') }),
      '2025-03-01',
      (f) => f.regel === 'R5',
    );
    expect(sent).toMatchObject({ tilstand: 'brutt', forklaring: expect.stringContaining('ROBEK') });
  });

  it('er rødt før årsskiftet, og brutt fra 1. januar med ROBEK nevnt, uten at noe vedtak er ført (R5)', () => {
    expect(R5(grunnlag(), '2024-10-28')).toEqual([['2024-12-31', 'i rute']]);
    expect(R5(grunnlag(), '2024-10-29')).toEqual([['2024-12-31', 'nær']]);
    expect(R5(grunnlag(), '2024-12-31')).toEqual([['2024-12-31', 'nær']]);
    const [brutt] = fristene(grunnlag(), '2025-01-01', (f) => f.regel === 'R5');
    expect(brutt).toMatchObject({ tilstand: 'brutt', forklaring: expect.stringContaining('§ 28-1') });
  });

  it('teller fra fristen selv når møteplanen mangler, og sier at den mangler (R5)', () => {
    const [uten] = fristene(grunnlag({}, []), '2024-11-01', (f) => f.regel === 'R5');
    expect(uten).toMatchObject({ tilstand: 'i rute', sisteMoete: null });
    expect(uten?.forklaring).toContain('Møteplanen for kommunestyret mangler');
  });
});

describe('De to rapportene i året', () => {
  const en = behandlet('tertialrapport-1', '2025-06-17');
  const to = behandlet('tertialrapport-2', '2025-09-23');

  it('er oppfylt når kommunestyret har behandlet to innen utgangen av året (R15)', () => {
    expect(R15(grunnlag({ rapporter: [en, to] }), '2026-02-01')).toEqual([['2025-12-31', 'oppfylt']]);
    expect(R15(grunnlag({ rapporter: [en] }), '2026-01-01')).toEqual([['2025-12-31', 'brutt']]);
    expect(R15(grunnlag(), '2026-01-01')).toEqual([['2025-12-31', 'brutt']]);
  });

  it('teller ikke den samme to ganger, ikke et annet organs behandling, og ikke en etter årsskiftet (R15)', () => {
    const tellerIkke = [
      en,
      behandlet('tertialrapport-2', '2025-09-11', 'formannskapet'),
      behandlet('tertialrapport-2', '2026-01-20'),
    ];
    expect(R15(grunnlag({ rapporter: [en, ...tellerIkke] }), '2026-02-01')).toEqual([
      ['2025-12-31', 'brutt'],
    ]);
  });

  it('er rødt før det er brutt: hver rapport som mangler, tar et møte (R15)', () => {
    // With none treated the last but one meeting is the last chance, with one the last.
    expect(R15(grunnlag(), '2025-08-11')).toEqual([['2025-12-31', 'i rute']]);
    expect(R15(grunnlag(), '2025-08-12')).toEqual([['2025-12-31', 'nær']]);
    expect(R15(grunnlag({ rapporter: [en] }), '2025-10-27')).toEqual([['2025-12-31', 'i rute']]);
    expect(R15(grunnlag({ rapporter: [en] }), '2025-10-28')).toEqual([['2025-12-31', 'nær']]);
  });

  it('kan ikke avgjøres når budsjettet er etterregistrert og ingen rapport er ført (R15)', () => {
    const vedtak = etterregistrert(['offentliggjoering']);
    expect(R15(grunnlag({ vedtak }), '2026-01-01')).toEqual([['2025-12-31', 'kan ikke avgjøres']]);
    expect(R15(grunnlag({ vedtak, rapporter: [en] }), '2026-01-01')).toEqual([['2025-12-31', 'brutt']]);
  });

  it('har hver sin plass i årshjulet, etter at tertialet er ute', () => {
    const tertialene = (rapporter: readonly RapportEvent[], dag: string) =>
      med('Rapport for')(grunnlag({ rapporter: [...rapporter] }), dag);
    expect(tertialene([en], '2025-08-01')).toEqual([
      ['2025-06-30', 'oppfylt'],
      ['2025-10-31', 'i rute'],
    ]);
    expect(tertialene([], '2025-07-01')[0]).toEqual(['2025-06-30', 'brutt']);
  });
});

describe('Regnskapet i årshjulet', () => {
  it('behandles med årsberetningen innen utgangen av juni året etter (R17)', () => {
    const begge = [behandlet('aarsregnskap', '2026-06-16'), behandlet('aarsberetning', '2026-06-16')];
    expect(R17(grunnlag({ rapporter: begge }), '2026-07-01')).toEqual([['2026-06-30', 'oppfylt']]);
    expect(R17(grunnlag({ rapporter: begge.slice(0, 1) }), '2026-07-01')).toEqual([['2026-06-30', 'brutt']]);
    expect(R17(grunnlag(), '2026-04-29')).toEqual([['2026-06-30', 'i rute']]);
    expect(R17(grunnlag(), '2026-04-30')).toEqual([['2026-06-30', 'nær']]);
  });

  it.each([
    ['aarsregnskap', 'Årsregnskap', '2026-02-22'],
    ['aarsberetning', 'Årsberetning', '2026-03-31'],
    ['revisjonsberetning', 'Revisjonsberetning', '2026-04-15'],
  ] as const)('%s avlegges innen sin dag', (rapport, navn, frist) => {
    const sporsmaal = med(`${navn} for 2025`);
    const sent = plussDager(dato(frist), 1);
    expect(sporsmaal(grunnlag({ rapporter: [avlagt(rapport, frist)] }), '2026-07-01')).toEqual([
      [frist, 'oppfylt'],
    ]);
    expect(sporsmaal(grunnlag({ rapporter: [avlagt(rapport, sent)] }), '2026-07-01')).toEqual([
      [frist, 'brutt'],
    ]);
    expect(sporsmaal(grunnlag(), frist)).toEqual([[frist, 'nær']]);
    expect(sporsmaal(grunnlag(), sent)).toEqual([[frist, 'brutt']]);
    const bareBehandlet = grunnlag({ rapporter: [behandlet(rapport, '2026-06-16')] });
    expect(sporsmaal(bareBehandlet, '2026-07-01')).toEqual([[frist, 'kan ikke avgjøres']]);
  });
});

describe('Lovlighetskontroll i årshjulet', () => {
  it('kan kreves i tre uker etter vedtaket, og løper så ut uten at noe er brutt (R40)', () => {
    const fra = grunnlag({ vedtak: vedtakene('2024-12-10') });
    expect(R40(fra, '2024-12-31')).toEqual([['2024-12-31', 'i rute']]);
    expect(R40(fra, '2025-01-01')).toEqual([['2024-12-31', 'løpt ut']]);
  });

  it('er krevd når et lovlig krav er ført, og ikke ved et for sent (R40)', () => {
    const krav = (merknader: readonly { regel: string; hjemmel: string; merknad: string }[]) =>
      grunnlag({
        vedtak: vedtakene('2024-12-10', {}, [
          {
            krav: '00000000-0000-4000-8000-000000000045' as Uuid,
            organ: 'kommunestyret',
            medlemmer: [],
            dato: dato('2024-12-20'),
            begrunnelse: 'Saken var ikke utredet.',
            ikkeKontrollert: [],
            merknader,
            avgjoerelse: null,
          },
        ]),
      });
    expect(R40(krav([]), '2025-01-01')).toEqual([['2024-12-31', 'oppfylt']]);
    const forSent = [{ regel: 'R40', hjemmel: 'kommuneloven § 27-1', merknad: 'For få.' }];
    expect(R40(krav(forSent), '2025-01-01')).toEqual([['2024-12-31', 'løpt ut']]);
  });
});

describe('Årshjulet', () => {
  it('har fristene i den rekkefølgen de kommer, og sier hjemmelen for hver', () => {
    const alle = aarshjulet(grunnlag({ vedtak: vedtakene('2024-12-10') }), dato('2025-01-15'));
    expect(alle.map((f) => f.dato)).toEqual(alle.map((f) => f.dato).sort());
    expect(alle.filter((f) => f.hjemmel === '' || f.forklaring === '')).toEqual([]);
    expect(alle).toHaveLength(10);
  });
});
