import { dato, type ForslagId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { uuid } from '../sak/sak.fixtures';
import { spoersmaalene } from './spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal.events';
import { spoersmaalId, spoersmaalStilt, trukket } from './spoersmaal.fixtures';
import { stillBudsjettspoersmaal, type StillBudsjettspoersmaal } from './still-budsjettspoersmaal';

const data: StillBudsjettspoersmaal['data'] = {
  id: spoersmaalId(2),
  slag: 'beregning',
  fra: { parti: 'Venstre', navn: null },
  tekst: 'Hva blir virkningen av å starte 1. april?',
  frist: dato('2024-11-12'),
  forslag: null,
};
const still = (
  mer: Partial<StillBudsjettspoersmaal['data']> = {},
  omstendigheter: Omstendigheter = {},
  grunnlag: StillBudsjettspoersmaal['grunnlag'] = { hpFinnes: true, forslagetFinnes: true },
) =>
  kommando<StillBudsjettspoersmaal>(
    'StillBudsjettspoersmaal',
    { ...data, ...mer },
    { rolle: 'gruppeleder', skjedde: '2024-11-04', ...omstendigheter, grunnlag },
  );
const gitt = (...hendelser: readonly SpoersmaalEvent[]) => decider(spoersmaalene).given(...hendelser);

describe('StillBudsjettspoersmaal', () => {
  it('gives the question the next number of the HP', () => {
    gitt().when(stillBudsjettspoersmaal, still()).thenAmong('BudsjettspoersmaalStilt', { nr: 1 });
    gitt(spoersmaalStilt())
      .when(stillBudsjettspoersmaal, still())
      .then({ type: 'BudsjettspoersmaalStilt', data: { ...data, nr: 2, dato: dato('2024-11-04') } });
  });

  it('never uses a number again, also when the question was taken back', () => {
    gitt(spoersmaalStilt(), trukket)
      .when(stillBudsjettspoersmaal, still())
      .thenAmong('BudsjettspoersmaalStilt', { nr: 2 });
  });

  it('may ask for an answer on the same day, and never for one before it', () => {
    gitt()
      .when(stillBudsjettspoersmaal, still({ frist: dato('2024-11-04') }))
      .thenTypes('BudsjettspoersmaalStilt');
    gitt()
      .when(stillBudsjettspoersmaal, still({ frist: dato('2024-11-03') }))
      .thenRefused('FristenErFoerSpoersmaalet', /03\.11\.2024.*04\.11\.2024/);
  });

  it('says who asks: a party, a person or both', () => {
    gitt()
      .when(stillBudsjettspoersmaal, still({ fra: { parti: null, navn: 'Ola Nordmann' } }))
      .thenTypes('BudsjettspoersmaalStilt');
    gitt()
      .when(stillBudsjettspoersmaal, still({ fra: { parti: null, navn: null } }))
      .thenRefused('SpoersmaaletManglerSpoerrer');
  });

  it('may be about a forslag that is put forward in the HP, and no other', () => {
    const forslag = uuid(21) as ForslagId;
    gitt()
      .when(stillBudsjettspoersmaal, still({ forslag }))
      .thenAmong('BudsjettspoersmaalStilt', { forslag });
    gitt()
      .when(stillBudsjettspoersmaal, still({ forslag }, {}, { hpFinnes: true, forslagetFinnes: false }))
      .thenRefused('ForslagetFinnesIkke');
  });

  it('needs an HP and a day', () => {
    gitt()
      .when(stillBudsjettspoersmaal, still({}, {}, { hpFinnes: false, forslagetFinnes: true }))
      .thenRefused('HandlingsprogrammetFinnesIkke');
    gitt()
      .when(stillBudsjettspoersmaal, still({}, { skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
