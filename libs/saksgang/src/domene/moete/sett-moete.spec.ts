import { fold } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import type { Sammensetning } from '../organ/organ';
import type { Oppmoete } from './frammoete';
import { erVedtaksfoert, moete, moetebilde } from './moete';
import {
  MOETE,
  MOETEDAG,
  moeteHevet,
  moeteInnkalt,
  moeteSatt,
  paaPlass,
  sammensetning,
} from './moete.fixtures';
import { settMoete, type SettMoete } from './sett-moete';

const medlem = (plass: number): Oppmoete => ({ plass, vara: null });
const ALLE = [1, 2, 3, 4, 5].map(medlem);

const sett = (
  deltakere: readonly Oppmoete[] = ALLE,
  {
    moeteleder = 1,
    organet = sammensetning(),
    ...naar
  }: Omstendigheter & {
    readonly moeteleder?: number;
    readonly organet?: Sammensetning | null;
  } = {},
) =>
  kommando<SettMoete>(
    'SettMoete',
    { deltakere, moeteleder, klokkeslett: '18:05' },
    { idag: MOETEDAG, ...naar, grunnlag: { sammensetning: organet } },
  );

describe('SettMoete', () => {
  it('opens the meeting with who sits on each seat, in the order of the seats', () => {
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett([...ALLE].reverse()))
      .then(moeteSatt());
  });

  it('lets a substitute of the party sit in the place of a member', () => {
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett([medlem(1), { plass: 4, vara: 1 }]))
      .then(moeteSatt([...paaPlass(1), { plass: 4, parti: 'Ap', navn: 'Jon Vik', vara: true }]));
  });

  it('lets whoever is present lead it: that it is the leder is never taken for granted', () => {
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett(ALLE, { moeteleder: 3 }))
      .then(moeteSatt(paaPlass(1, 2, 3, 4, 5), 3));
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett([medlem(2), medlem(3)]))
      .thenRefused('MoetelederenErIkkeTilStede');
  });

  it('may be opened with too few to decide, which the view says and the vote refuses (R23)', () => {
    const faa = moeteSatt(paaPlass(1, 2));
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett([medlem(1), medlem(2)]))
      .then(faa);
    const bilde = moetebilde(fold(moete, [moeteInnkalt(), faa]));
    expect(bilde && erVedtaksfoert(bilde.antallMedlemmer, bilde.deltakere.length)).toBe(false);
  });

  it.each<[string, readonly Oppmoete[], string]>([
    ['on a seat that the body does not have', [medlem(1), medlem(6)], 'UkjentPlass'],
    ['twice on one seat', [medlem(1), medlem(1)], 'PlassenErOpptatt'],
    ['with a member and a substitute on one seat', [medlem(1), { plass: 1, vara: 1 }], 'PlassenErOpptatt'],
    ['with a substitute that the party does not have', [medlem(1), { plass: 2, vara: 2 }], 'UkjentVara'],
    [
      'with one substitute on two seats',
      [medlem(1), { plass: 2, vara: 1 }, { plass: 3, vara: 1 }],
      'VaraenSitterAlt',
    ],
  ])('is refused with somebody %s', (_, deltakere, kode) => {
    decider(moete).given(moeteInnkalt()).when(settMoete, sett(deltakere)).thenRefused(kode);
  });

  it('happens on the day that the meeting is called to', () => {
    for (const skjedde of ['2024-12-09', '2024-12-11'])
      decider(moete)
        .given(moeteInnkalt())
        .when(settMoete, sett(ALLE, { idag: '2024-12-20', skjedde }))
        .thenRefused('MoetetErEnAnnenDag', '10.12.2024');
  });

  it('is refused when the body has got another number of seats since', () => {
    decider(moete).given(moeteInnkalt(7)).when(settMoete, sett()).thenRefused('MedlemstalletErEndret');
    decider(moete)
      .given(moeteInnkalt())
      .when(settMoete, sett(ALLE, { organet: null }))
      .thenRefused('MedlemstalletErEndret');
  });

  it('happens once, to a meeting that is called', () => {
    decider(moete).given().when(settMoete, sett()).thenRefused('MoetetFinnesIkke');
    for (const siden of [[moeteSatt()], [moeteSatt(), moeteHevet]])
      decider(moete)
        .given(moeteInnkalt(), ...siden)
        .when(settMoete, sett())
        .thenRefused('MoetetErAltSatt');
  });
});

describe('et møte slik en avgjørelse i en sak ser det', () => {
  it('finnes ikke før møtet er satt', () => {
    expect(moetebilde(fold(moete, []))).toBeNull();
    expect(moetebilde(fold(moete, [moeteInnkalt()]))).toBeNull();
  });

  it('har dem som er til stede, hvem som leder, og medlemstallet', () => {
    expect(moetebilde(fold(moete, [moeteInnkalt(), moeteSatt(paaPlass(1, 2), 2)]))).toEqual({
      moete: MOETE,
      organ: 'kommunestyret',
      dato: MOETEDAG,
      antallMedlemmer: 5,
      deltakere: paaPlass(1, 2),
      moeteleder: 2,
      pagaar: true,
    });
  });

  it('pågår ikke lenger når møtet er hevet', () => {
    expect(moetebilde(fold(moete, [moeteInnkalt(), moeteSatt(), moeteHevet]))).toMatchObject({
      pagaar: false,
      deltakere: paaPlass(1, 2, 3, 4, 5),
    });
  });
});

describe('et organ kan gjøre vedtak når minst halvparten av medlemmene er til stede', () => {
  it.each([
    [43, 21, false],
    [43, 22, true],
    [41, 20, false],
    [41, 21, true],
    [10, 5, true],
    [10, 4, false],
    [1, 0, false],
  ])('av %i medlemmer møter %i: %p (R23)', (medlemmer, tilStede, ventet) => {
    expect(erVedtaksfoert(medlemmer, tilStede)).toBe(ventet);
  });
});
