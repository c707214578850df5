import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { avlysMoete, type AvlysMoete } from './avlys-moete';
import { innkallMoete, type InnkallMoete } from './innkall-moete';
import { moete } from './moete';
import {
  KOMMUNESTYRET,
  MOETE,
  moeteHevet,
  moeteInnkalt,
  MOETEDAG,
  moeteSatt,
  organOpprettet,
} from './moete.fixtures';
import type { MoeteEvent } from './moete.events';

const innkall = (grunnlag: Partial<InnkallMoete['grunnlag']> = {}) =>
  kommando<InnkallMoete>(
    'InnkallMoete',
    {
      moete: MOETE,
      organ: KOMMUNESTYRET,
      dato: dato(MOETEDAG),
      klokkeslett: '18:00',
      sted: 'Haugestad, Lier',
    },
    { skjedde: '2024-12-01', grunnlag: { organ: organOpprettet().data, antallMedlemmer: 5, ...grunnlag } },
  );

describe('InnkallMoete', () => {
  it('calls a meeting, with the number of seats that the quorum is counted from', () => {
    decider(moete).given().when(innkallMoete, innkall()).then(moeteInnkalt());
  });

  it('needs a body, and somebody chosen to it on the day of the meeting', () => {
    decider(moete)
      .given()
      .when(innkallMoete, innkall({ organ: null }))
      .thenRefused('OrganetFinnesIkke');
    decider(moete)
      .given()
      .when(innkallMoete, innkall({ antallMedlemmer: null }))
      .thenRefused('IngenErValgtDenDagen');
  });

  it('calls it once', () => {
    decider(moete).given(moeteInnkalt()).when(innkallMoete, innkall()).thenRefused('MoetetErAltInnkalt');
  });
});

describe('AvlysMoete', () => {
  const avlys = () => kommando<AvlysMoete>('AvlysMoete', { grunn: 'Ingen saker.' });
  const avlyst: MoeteEvent = { type: 'MoeteAvlyst', data: { grunn: 'Ingen saker.' } };

  it('says that a meeting will not be held, and why', () => {
    decider(moete).given(moeteInnkalt()).when(avlysMoete, avlys()).then(avlyst);
  });

  it.each<[string, readonly MoeteEvent[]]>([
    ['goes on', [moeteSatt()]],
    ['is ended', [moeteSatt(), moeteHevet]],
    ['is called off', [avlyst]],
  ])('is refused when it %s', (_, siden) => {
    decider(moete)
      .given(moeteInnkalt(), ...siden)
      .when(avlysMoete, avlys())
      .thenRefused('MoetetKanIkkeAvlyses');
  });

  it('needs a meeting', () => {
    decider(moete).given().when(avlysMoete, avlys()).thenRefused('MoetetFinnesIkke');
  });
});
