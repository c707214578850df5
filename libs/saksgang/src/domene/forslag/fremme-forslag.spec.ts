import { dato, kroner, type Punkt, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import {
  etForslag,
  hvertAar,
  klarTilVotering,
  lagtFram,
  linjeNr,
  rulleringStartet,
  vedtattHp,
} from '../sak/sak.fixtures';
import { fremmeForslag, type FremmeForslag } from './fremme-forslag';

type Data = FremmeForslag['data'];

const { balanse: _, ...forslag } = etForslag();

const fremme = (mer: Partial<Data> = {}, skjedde: string | null = '2024-11-20') =>
  kommando<FremmeForslag>('FremmeForslag', { ...forslag, ...mer }, { rolle: 'gruppeleder', skjedde });

const grunnlaget = () => decider(sak).given(...lagtFram());
const verbalt = (punkt: string) => ({
  punkt: punkt as Punkt,
  tittel: 'Skolebøker',
  tekst: 'Kommunedirektøren bes legge fram sak om skolebøker.',
  delpunkter: [],
});

describe('FremmeForslag', () => {
  it('puts a forslag before the body, with the parties behind it', () => {
    grunnlaget()
      .when(fremmeForslag, fremme())
      .then({
        type: 'ForslagFremmet',
        data: { ...forslag, balanse: { svar: 'i-balanse' }, dato: dato('2024-11-20') },
      });
  });

  it('keeps a day that nobody knows as unknown', () => {
    grunnlaget().when(fremmeForslag, fremme({}, null)).thenAmong('ForslagFremmet', { dato: null });
  });

  it('may be verbalforslag alone, or rammeendringer alone', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ linjer: [] }))
      .thenTypes('ForslagFremmet');
    grunnlaget()
      .when(fremmeForslag, fremme({ verbalforslag: [] }))
      .thenTypes('ForslagFremmet');
  });

  describe('is tested as a change set against its base (R7, R8)', () => {
    const balansenAv = (...beloep: readonly number[]) =>
      grunnlaget().when(fremmeForslag, fremme({ linjer: beloep.map((n, i) => linjeNr(i + 1, n)) }));

    it('and balances when its inndekning is as large as what it gives', () => {
      balansenAv(5_650_000, -3_000_000, -2_650_000).thenAmong('ForslagFremmet', {
        balanse: { svar: 'i-balanse' },
      });
    });

    it('and is taken in with the kroner that are missing when it does not', () => {
      balansenAv(270_000, -135_000).thenAmong('ForslagFremmet', {
        balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(135_000) } },
      });
    });
  });

  it('is refused without anyone behind it (R9)', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ partier: [] }))
      .thenRefused('ForslagetManglerForslagsstiller');
  });

  it('is refused when it proposes nothing', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ linjer: [], verbalforslag: [] }))
      .thenRefused('ForslagetErTomt');
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(fremmeForslag, fremme())
      .thenRefused('SakenErTattTilBehandling');
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['after the vedtak', vedtattHp()],
  ])('is not put forward %s', (_naar, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(fremmeForslag, fremme())
      .thenRefused('FeilFase');
  });

  it('numbers each verbalforslag once', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ verbalforslag: [verbalt('3.1'), verbalt('3.2'), verbalt('3.1')] }))
      .thenRefused('PunktetErOppgittToGanger', '3.1');
  });

  it.each([
    ['an utvalg that is not there', { utvalg: 'KUL' as UtvalgKode }, 'UkjentUtvalg'],
    [
      'a year outside the period',
      { beloep: { ...hvertAar(0), '2024': kroner(1) } },
      'AaretErUtenforPerioden',
    ],
    ['an unknown amount without a reason', { beloep: { '2025': kroner(1) } }, 'UkjentBeloepUtenGrunn'],
  ])('is refused with %s', (_hva, galt, kode) => {
    grunnlaget()
      .when(fremmeForslag, fremme({ linjer: [linjeNr(1, 0, galt)] }))
      .thenRefused(kode);
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(fremmeForslag, fremme()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
