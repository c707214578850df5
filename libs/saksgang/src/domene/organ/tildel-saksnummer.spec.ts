import { dato, type MoeteId, type OrganId, type SakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { KOMMUNESTYRET, MOETE, organOpprettet } from '../moete/moete.fixtures';
import { uuid } from '../sak/sak.fixtures';
import { organ } from './organ';
import type { OrganEvent } from './organ.events';
import { tildelSaksnummer, type TildelSaksnummer } from './tildel-saksnummer';

const HP_SAK = 'hp-2025-2028' as SakId;
const TERTIAL = 'tertial-2-2025' as SakId;

type Grunnlag = TildelSaksnummer['grunnlag'];
const moetet = (dag = '2024-12-10', id: OrganId = KOMMUNESTYRET): Grunnlag['moete'] => ({
  organ: id,
  dato: dato(dag),
});

const tildel = (
  data: Partial<TildelSaksnummer['data']> = {},
  grunnlag: Partial<Grunnlag> = {},
  naar: Omstendigheter = {},
) => {
  const moete = data.moete === undefined ? MOETE : data.moete;
  return kommando<TildelSaksnummer>(
    'TildelSaksnummer',
    { sak: HP_SAK, nr: null, ...data, moete },
    { ...naar, grunnlag: { sakenFinnes: true, moete: moete && moetet(), ...grunnlag } },
  );
};

const tildelt = (nr: number, sak: SakId = HP_SAK, moete: MoeteId | null = MOETE, aar = 2024): OrganEvent => ({
  type: 'SaksnummerTildelt',
  data: { aar, nr, saksnummer: `KS ${nr}/${aar}`, sak, moete },
});

describe('TildelSaksnummer', () => {
  it('gives the first sak of the year number 1, and each the next in the row', () => {
    decider(organ).given(organOpprettet()).when(tildelSaksnummer, tildel()).then(tildelt(1));
    decider(organ)
      .given(organOpprettet(), tildelt(83, TERTIAL))
      .when(tildelSaksnummer, tildel())
      .then(tildelt(84));
  });

  it('begins the row anew each year, which is the year of the meeting', () => {
    decider(organ)
      .given(organOpprettet(), tildelt(83, TERTIAL))
      .when(tildelSaksnummer, tildel({}, { moete: moetet('2025-01-28') }, { idag: '2024-12-20' }))
      .then(tildelt(1, HP_SAK, MOETE, 2025));
  });

  it('takes the number that a document gives, and the row goes on from there', () => {
    decider(organ)
      .given(organOpprettet())
      .when(tildelSaksnummer, tildel({ nr: 84 }))
      .then(tildelt(84));
    decider(organ)
      .given(organOpprettet(), tildelt(84, TERTIAL))
      .when(tildelSaksnummer, tildel({ nr: 84 }))
      .thenRefused('SaksnummeretErBrukt', 'kommet til 84');
  });

  it('lets a sak keep its number in the meeting', () => {
    decider(organ).given(organOpprettet(), tildelt(84)).when(tildelSaksnummer, tildel()).then();
  });

  it('gives the sak another number when it comes up again in another meeting', () => {
    const neste = uuid(82) as MoeteId;
    decider(organ)
      .given(organOpprettet(), tildelt(84))
      .when(tildelSaksnummer, tildel({ moete: neste }))
      .then(tildelt(85, HP_SAK, neste));
  });

  it('gives one number a year where no meeting is named, from the day it happened', () => {
    decider(organ)
      .given(organOpprettet())
      .when(tildelSaksnummer, tildel({ moete: null }))
      .then(tildelt(1, HP_SAK, null));
    decider(organ)
      .given(organOpprettet(), tildelt(1, HP_SAK, null))
      .when(tildelSaksnummer, tildel({ moete: null }))
      .then();
    decider(organ)
      .given(organOpprettet())
      .when(tildelSaksnummer, tildel({ moete: null }, {}, { skjedde: null }))
      .thenRefused('AaretForSaksnummeretErUkjent');
  });

  it('is refused in a body that numbers no saker', () => {
    decider(organ)
      .given(organOpprettet('eldreraadet', 'raad', null))
      .when(tildelSaksnummer, tildel())
      .thenRefused('OrganetNummererIkkeSaker');
  });

  it.each<[string, Partial<Grunnlag>, string]>([
    ['a sak that is not there', { sakenFinnes: false }, 'SakenFinnesIkke'],
    ['a meeting that is not there', { moete: null }, 'MoetetFinnesIkke'],
    [
      'the meeting of another body',
      { moete: moetet('2024-12-10', 'formannskapet' as OrganId) },
      'MoetetErIEtAnnetOrgan',
    ],
  ])('is refused for %s', (_, grunnlag, kode) => {
    decider(organ).given(organOpprettet()).when(tildelSaksnummer, tildel({}, grunnlag)).thenRefused(kode);
  });

  it('needs a body', () => {
    decider(organ).given().when(tildelSaksnummer, tildel()).thenRefused('OrganetFinnesIkke');
  });
});
