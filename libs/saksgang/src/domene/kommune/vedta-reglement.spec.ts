import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { uuid } from '../sak/sak.fixtures';
import { kommune, type KommuneEvent } from './kommune';
import { IKKE_FASTSATT, reglementetPaa, type Reglement, type ReglementVedtatt } from './reglement';
import { vedtaReglement, type VedtaReglement } from './vedta-reglement';

const opprettet: KommuneEvent = {
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
};

const LIERS: Reglement = {
  forslagEtterOpptak: ['utsettelsesforslag', 'oversendelsesforslag'],
  forslagsrett: [{ type: 'alternativt-budsjett', roller: ['gruppeleder'], organer: ['kommunestyret'] }],
  mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
  fristForForslag: 2,
  fristForBudsjettspoersmaal: 7,
  handlingsregler: { nettoDriftsresultat: 175, disposisjonsfond: 1000, gjeldsgrad: 7000 },
};

const versjon = (mer: Partial<ReglementVedtatt['data']> = {}): ReglementVedtatt['data'] => ({
  id: uuid(91),
  gjelderFra: dato('2024-01-01'),
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/2023', dato: dato('2023-12-12') },
  reglement: LIERS,
  ...mer,
});
const vedta = (mer: Partial<ReglementVedtatt['data']> = {}) =>
  kommando<VedtaReglement>('VedtaReglement', versjon(mer));
const vedtatt = (mer: Partial<ReglementVedtatt['data']> = {}): KommuneEvent => ({
  type: 'ReglementVedtatt',
  data: versjon(mer),
});
const medRegler = (mer: Partial<Reglement>) => ({ reglement: { ...LIERS, ...mer } });

describe('VedtaReglement', () => {
  it('records the local rules: late forslag (R26), who may put forward what, minority appeal (R35), frister, handlingsregler', () => {
    decider(kommune).given(opprettet).when(vedtaReglement, vedta()).then(vedtatt());
  });

  it('may fix nothing: then it is said that nothing is fixed, and no rule is made up', () => {
    decider(kommune)
      .given(opprettet)
      .when(vedtaReglement, vedta({ reglement: IKKE_FASTSATT }))
      .then(vedtatt({ reglement: IKKE_FASTSATT }));
  });

  it.each(['formannskapet', 'kommunedirektøren', 'Kommunestyret'])('is not decided by %s', (organ) => {
    decider(kommune)
      .given(opprettet)
      .when(vedtaReglement, vedta({ vedtak: { ...versjon().vedtak, organ } }))
      .thenRefused('ReglementetErIkkeVedtattAvKommunestyret');
  });

  it('does not hold from before it was decided', () => {
    decider(kommune)
      .given(opprettet)
      .when(vedtaReglement, vedta({ gjelderFra: dato('2023-12-11') }))
      .thenRefused('ReglementetGjelderFoerVedtaket');
    decider(kommune)
      .given(opprettet)
      .when(vedtaReglement, vedta({ gjelderFra: dato('2023-12-12') }))
      .thenTypes('ReglementVedtatt');
  });

  it.each([
    [0, 3],
    [3, 3],
    [4, 3],
  ])('does not let %i/%i bring a vedtak before the body above', (teller, nevner) => {
    decider(kommune)
      .given(opprettet)
      .when(vedtaReglement, vedta(medRegler({ mindretallsanke: { teller, nevner, fristDager: null } })))
      .thenRefused('AndelenErUgyldig');
  });

  it('says once who may put forward a type of forslag', () => {
    const rett = { type: 'verbalforslag', roller: [], organer: [] } as const;
    for (const mer of [
      { forslagsrett: [rett, rett] },
      { forslagEtterOpptak: ['verbalforslag', 'verbalforslag'] as const },
    ])
      decider(kommune)
        .given(opprettet)
        .when(vedtaReglement, vedta(medRegler(mer)))
        .thenRefused('ForslagstypenErNevntToGanger');
  });

  it('belongs to a kommune that is taken in', () => {
    decider(kommune).given().when(vedtaReglement, vedta()).thenRefused('UkjentKommune');
  });
});

describe('reglementet som gjelder', () => {
  const foerst = vedtatt();
  const siden = vedtatt({ gjelderFra: dato('2025-07-01'), ...medRegler({ fristForForslag: 5 }) });
  const paa = (dag: string, ...alle: readonly KommuneEvent[]) =>
    reglementetPaa(fold(kommune, [opprettet, ...alle]), dato(dag));

  it.each([
    ['2023-12-31', null],
    ['2024-01-01', 2],
    ['2025-06-30', 2],
    ['2025-07-01', 5],
    ['2030-01-01', 5],
  ])('er per %s det som gjelder fra siste dag før', (dag, frist) => {
    expect(paa(dag, foerst, siden).fristForForslag).toBe(frist);
    expect(paa(dag, siden, foerst).fristForForslag).toBe(frist);
  });

  it('er ikke fastsatt før kommunestyret har vedtatt noe', () => {
    expect(paa('2024-06-01')).toEqual(IKKE_FASTSATT);
  });

  it('er det siste av to som gjelder fra samme dag', () => {
    expect(paa('2024-06-01', foerst, vedtatt(medRegler({ fristForForslag: 9 }))).fristForForslag).toBe(9);
  });
});
