import { fold } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import type { Sammensetning } from '../organ/organ';
import type { Partistemmer } from '../votering/votering';
import { moete, moetebilde } from './moete';
import { MOETEDAG, moeteHevet, moeteInnkalt, moeteSatt, paaPlass, sammensetning } from './moete.fixtures';
import type { MoeteEvent, ValgHoldt } from './moete.events';
import { registrerValg, type RegistrerValg } from './registrer-valg';
import type { Kandidatvalg, Valgstemmer } from './valg';

const SATT = [moeteInnkalt(), moeteSatt()] as const;

const fikk = (valg: Kandidatvalg, antall: number, ...partier: readonly Partistemmer[]): Valgstemmer => ({
  valg,
  antall,
  partier,
});
const fra = (parti: string, antall: number, ...navn: readonly string[]): Partistemmer => ({
  parti,
  antall,
  navn,
});

const valg = (
  stemmer: readonly Valgstemmer[],
  {
    verv = 'settemoeteleder',
    form = 'aapent',
    loddtrekning = null,
    organet = sammensetning(),
    ...naar
  }: Partial<RegistrerValg['data']> & Omstendigheter & { readonly organet?: Sammensetning | null } = {},
) =>
  kommando<RegistrerValg>(
    'RegistrerValg',
    { verv, form, stemmer, loddtrekning },
    { idag: MOETEDAG, ...naar, grunnlag: { sammensetning: organet } },
  );

const holdt = (
  data: Pick<ValgHoldt['data'], 'stemmer' | 'utfall'> & Partial<ValgHoldt['data']>,
): ValgHoldt => ({
  type: 'ValgHoldt',
  data: {
    verv: 'settemoeteleder',
    form: 'aapent',
    omgang: 1,
    kandidater: data.stemmer.flatMap((s) => (s.valg === 'blank' ? [] : paaPlass(s.valg))),
    stemmeberettigede: 5,
    ...data,
  },
});
const leder = (til: number): MoeteEvent => ({
  type: 'MoeteledelsenOverlatt',
  data: { til, grunn: 'Valgt til settemøteleder.' },
});

const DELT = [fikk(2, 2), fikk(4, 2), fikk(3, 1)];
const FOERSTE = holdt({ stemmer: DELT, utfall: { slag: 'ny-omgang' } });

describe('Et valg i møtet', () => {
  it('avgjøres av mer enn halvparten av stemmene, og den som blir settemøteleder, leder møtet herfra', () => {
    const stemmer = [fikk(4, 3, fra('Ap', 2), fra('H', 1, 'Per Dahl')), fikk(2, 2, fra('H', 2))];
    const valgt = holdt({
      stemmer,
      utfall: { slag: 'valgt', plass: 4, avgjortAv: 'flertall' },
    });
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg(stemmer))
      .then(valgt, leder(4));
    expect(moetebilde(fold(moete, [...SATT, valgt, leder(4)]))?.moeteleder).toBe(4);
  });

  it('lar den som alt leder, lede videre når det er den som blir valgt', () => {
    const stemmer = [fikk(1, 5)];
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg(stemmer))
      .then(
        holdt({
          stemmer,
          utfall: { slag: 'valgt', plass: 1, avgjortAv: 'flertall' },
        }),
      );
  });

  it('trenger en ny omgang når ingen har mer enn halvparten, og da er flest stemmer nok', () => {
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg(DELT))
      .then(FOERSTE);
    const stemmer = [fikk(2, 2), fikk(4, 1), fikk(3, 1), fikk('blank', 1)];
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer))
      .then(
        holdt({
          stemmer,
          omgang: 2,
          utfall: { slag: 'valgt', plass: 2, avgjortAv: 'flest-stemmer' },
        }),
        leder(2),
      );
  });

  it('begynner på nytt når det neste vervet skal besettes', () => {
    const stemmer = [fikk(2, 2), fikk(4, 2), fikk('blank', 1)];
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer, { verv: 'nestleder' }))
      .then(holdt({ verv: 'nestleder', stemmer, utfall: { slag: 'ny-omgang' } }));
    const valgt = holdt({
      stemmer,
      omgang: 2,
      utfall: { slag: 'valgt', plass: 2, avgjortAv: 'loddtrekning' },
    });
    decider(moete)
      .given(...SATT, FOERSTE, valgt)
      .when(registrerValg, valg(DELT))
      .then(FOERSTE);
  });

  it('avgjøres ved loddtrekning når flere har flest stemmer i andre omgang, og aldri av møtelederen (R25)', () => {
    const stemmer = [fikk(2, 2), fikk(4, 2), fikk(3, 1)];
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer))
      .thenRefused('LoddtrekningMangler', 'Plass 2 og 4');
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer, { loddtrekning: 3 }))
      .thenRefused('LoddtrekningMangler');
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer, { loddtrekning: 4 }))
      .then(
        holdt({
          stemmer,
          omgang: 2,
          utfall: { slag: 'valgt', plass: 4, avgjortAv: 'loddtrekning' },
        }),
        leder(4),
      );
  });

  it('har ingen loddtrekning der stemmene alene avgjør', () => {
    for (const [foer, stemmer] of [
      [[], DELT],
      [[], [fikk(4, 5)]],
      [[FOERSTE], [fikk(4, 3), fikk(2, 2)]],
    ] as const)
      decider(moete)
        .given(...SATT, ...foer)
        .when(registrerValg, valg(stemmer, { loddtrekning: 4 }))
        .thenRefused('LoddtrekningenGjelderIkke');
  });

  it('er skriftlig og hemmelig: bare stemmetallene føres, uten partier og navn (R34)', () => {
    const stemmer = [fikk(4, 3), fikk(2, 1), fikk('blank', 1)];
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg(stemmer, { form: 'skriftlig' }))
      .then(
        holdt({
          form: 'skriftlig',
          stemmer,
          utfall: { slag: 'valgt', plass: 4, avgjortAv: 'flertall' },
        }),
        leder(4),
      );
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg([fikk(4, 5, fra('Ap', 2), fra('H', 3))], { form: 'skriftlig' }))
      .thenRefused('SkriftligValgErHemmelig', 'uten partier og navn');
  });

  it('kan det stemmes blankt ved, og den blanke stemmen er avgitt (R24)', () => {
    const stemmer = [fikk(4, 2), fikk(2, 1), fikk('blank', 2)];
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg(stemmer))
      .then(holdt({ stemmer, utfall: { slag: 'ny-omgang' } }));
  });

  it('velger ingen når alle stemmer blankt, heller ikke i andre omgang', () => {
    const stemmer = [fikk(4, 0), fikk('blank', 5)];
    decider(moete)
      .given(...SATT, FOERSTE)
      .when(registrerValg, valg(stemmer))
      .then(holdt({ stemmer, omgang: 2, utfall: { slag: 'ny-omgang' } }));
  });

  it('stemmer alle som er til stede ved (R24), og ingen andre', () => {
    for (const [stemmer, kode] of [
      [[fikk(4, 4)], 'AlleTilstedeMaaStemme'],
      [[fikk(4, 6)], 'FlereStemmerEnnTilstede'],
      [[fikk(4, 5, fra('Ap', 3), fra('H', 2))], 'PartietHarIkkeSaaMangeStemmer'],
    ] as const)
      decider(moete)
        .given(...SATT)
        .when(registrerValg, valg(stemmer))
        .thenRefused(kode);
  });

  it('trenger minst halvparten av medlemmene (R23)', () => {
    decider(moete)
      .given(moeteInnkalt(), moeteSatt(paaPlass(1, 2)))
      .when(registrerValg, valg([fikk(2, 2)]))
      .thenRefused('OrganetErIkkeVedtaksfoert', '2 av 5');
  });

  it('har stemmetall som går opp', () => {
    for (const [stemmer, kode] of [
      [[fikk(4, 3), fikk(4, 2)], 'StemmevalgetErOppgittToGanger'],
      [[fikk(4, 0)], 'IngenStemmerErAvgitt'],
      [[fikk(4, 5, fra('Ap', 2))], 'PartistemmeneStemmerIkke'],
      [[fikk(4, 5, fra('Ap', 2), fra('H', 3, 'A', 'B', 'C', 'D'))], 'FlereNavnEnnStemmer'],
    ] as const)
      decider(moete)
        .given(...SATT)
        .when(registrerValg, valg(stemmer))
        .thenRefused(kode);
  });

  it('har en settemøteleder som er til stede, også en vara', () => {
    decider(moete)
      .given(moeteInnkalt(), moeteSatt(paaPlass(1, 2, 3)))
      .when(registrerValg, valg([fikk(4, 3)]))
      .thenRefused('PlassenErIkkeTilStede', 'plass 4');
    const JON = { plass: 4, parti: 'Ap', navn: 'Jon Vik', vara: true };
    const stemmer = [fikk(4, 3)];
    decider(moete)
      .given(moeteInnkalt(), moeteSatt([...paaPlass(1, 2), JON]))
      .when(registrerValg, valg(stemmer))
      .then(
        holdt({
          stemmer,
          kandidater: [JON],
          stemmeberettigede: 3,
          utfall: { slag: 'valgt', plass: 4, avgjortAv: 'flertall' },
        }),
        leder(4),
      );
  });

  it('har en leder og en nestleder som er medlemmer, til stede eller ikke, og som ikke leder møtet av den grunn', () => {
    const stemmer = [fikk(4, 3)];
    const TRE = [moeteInnkalt(), moeteSatt(paaPlass(1, 2, 3))];
    for (const verv of ['leder', 'nestleder'] as const)
      decider(moete)
        .given(...TRE)
        .when(registrerValg, valg(stemmer, { verv }))
        .then(
          holdt({
            verv,
            stemmer,
            stemmeberettigede: 3,
            utfall: { slag: 'valgt', plass: 4, avgjortAv: 'flertall' },
          }),
        );
    for (const organet of [sammensetning(), null])
      decider(moete)
        .given(...TRE)
        .when(registrerValg, valg([fikk(9, 3)], { verv: 'leder', organet }))
        .thenRefused('UkjentPlass', 'plass 9');
  });

  it('trenger et møte som pågår', () => {
    const alle = valg([fikk(4, 5)]);
    decider(moete).given().when(registrerValg, alle).thenRefused('MoetetFinnesIkke');
    for (const foer of [[moeteInnkalt()], [...SATT, moeteHevet]])
      decider(moete)
        .given(...foer)
        .when(registrerValg, alle)
        .thenRefused('MoetetPaagaarIkke');
    decider(moete)
      .given(...SATT)
      .when(registrerValg, valg([fikk(4, 5)], { skjedde: '2024-12-09' }))
      .thenRefused('DagenErFoerMoetet');
  });
});
