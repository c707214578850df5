import { dato, type ForslagId, type MoeteId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { etReglement } from '../kommune/reglement.fixtures';
import { uuid } from '../sak/sak.fixtures';
import { spoersmaalene } from './spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal.events';
import { spoersmaalId, spoersmaalStilt, trukket } from './spoersmaal.fixtures';
import { stillBudsjettspoersmaal, type StillBudsjettspoersmaal } from './still-budsjettspoersmaal';

const data = {
  id: spoersmaalId(2),
  slag: 'beregning' as const,
  fra: { parti: 'Venstre', navn: null },
  tekst: 'Hva blir virkningen av å starte 1. april?',
  frist: dato('2024-11-12'),
  forslag: null,
};
const still = (
  mer: Partial<StillBudsjettspoersmaal['data']> = {},
  omstendigheter: Omstendigheter = {},
  grunnlag: Partial<StillBudsjettspoersmaal['grunnlag']> = {},
) =>
  kommando<StillBudsjettspoersmaal>(
    'StillBudsjettspoersmaal',
    { ...data, moete: null, ...mer },
    {
      rolle: 'gruppeleder',
      skjedde: '2024-11-04',
      ...omstendigheter,
      grunnlag: { hpFinnes: true, forslagetFinnes: true, reglement: null, moetedag: null, ...grunnlag },
    },
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

  describe('has the frist of the reglement when it says none itself', () => {
    const moete = uuid(92) as MoeteId;
    const moetedag = dato('2024-12-10');
    const reglement = etReglement({ fristForBudsjettspoersmaal: 7 });
    const uten = (grunnlag: Partial<StillBudsjettspoersmaal['grunnlag']>, mer = {}) =>
      gitt().when(stillBudsjettspoersmaal, still({ frist: null, moete, ...mer }, {}, grunnlag));

    it('counted back from the meeting', () => {
      uten({ reglement, moetedag }).thenAmong('BudsjettspoersmaalStilt', { frist: dato('2024-12-03') });
      gitt()
        .when(stillBudsjettspoersmaal, still({ moete }, {}, { reglement, moetedag }))
        .thenAmong('BudsjettspoersmaalStilt', { frist: data.frist });
    });

    it('and none is made up where the reglement, or the meeting, does not give it', () => {
      uten({ reglement }, { moete: null }).thenRefused('FristenMaaOppgis', 'møtet');
      for (const uten_ of [null, etReglement()])
        uten({ reglement: uten_, moetedag }).thenRefused('FristenMaaOppgis', 'fastsetter ingen');
      uten({ reglement }).thenRefused('MoetetFinnesIkke');
    });

    it('which may have passed already', () => {
      uten({ reglement, moetedag: dato('2024-11-08') }).thenRefused('FristenErFoerSpoersmaalet');
    });
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
      .when(stillBudsjettspoersmaal, still({ forslag }, {}, { forslagetFinnes: false }))
      .thenRefused('ForslagetFinnesIkke');
  });

  it('needs an HP and a day', () => {
    gitt()
      .when(stillBudsjettspoersmaal, still({}, {}, { hpFinnes: false }))
      .thenRefused('HandlingsprogrammetFinnesIkke');
    gitt()
      .when(stillBudsjettspoersmaal, still({}, { skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
