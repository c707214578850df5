import { hpPeriode, type Punkt } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { avsluttet, bestilling, oppdragRegistrert, uuid } from '../oppdrag/oppdrag.fixtures';
import { foerOpphav, type FoerOpphav } from './foer-opphav';
import { fraHp23, fraRapport, fraSak, opphavFjernet, opphavFoert } from './opphav.fixtures';

const foer = (data: FoerOpphav['data']) => kommando<FoerOpphav>('FoerOpphav', data);

describe('FoerOpphav', () => {
  it('fører hvor oppdraget kom fra: et eldre HP, en sak eller en rapport, med kilden', () => {
    for (const ledd of [fraHp23, fraSak, fraRapport])
      decider(oppdrag).given(oppdragRegistrert()).when(foerOpphav, foer(ledd)).then(opphavFoert(ledd));
  });

  it('fører det dokumentet ikke oppgir, som ukjent', () => {
    const ukjent = { ...fraSak, ledd: { ...fraSak.ledd, organ: null, dato: null } } as typeof fraSak;
    decider(oppdrag).given(oppdragRegistrert()).when(foerOpphav, foer(ukjent)).then(opphavFoert(ukjent));
  });

  it('kan føres på et oppdrag som er avsluttet', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(foerOpphav, foer(fraHp23))
      .then(opphavFoert(fraHp23));
  });

  it('skiller punkt 3.23 i ett HP fra punkt 3.23 i et annet: nummeret er ingen identitet', () => {
    const { punkt } = bestilling();
    const eldre = { ...fraHp23, ledd: { slag: 'hp-oppdrag', hp: hpPeriode('2024-2027'), punkt } } as const;
    decider(oppdrag).given(oppdragRegistrert()).when(foerOpphav, foer(eldre)).then(opphavFoert(eldre));
    const selv = { ...fraHp23, ledd: { slag: 'hp-oppdrag', hp: hpPeriode('2025-2028'), punkt } } as const;
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(foerOpphav, foer(selv))
      .thenRefused('OpphavetErOppdragetSelv');
  });

  it.each([
    ['et HP', fraHp23],
    ['en sak', fraSak],
    ['en rapport', fraRapport],
  ])('fører ikke %s to ganger', (_, ledd) => {
    decider(oppdrag)
      .given(oppdragRegistrert(), opphavFoert(fraHp23), opphavFoert(fraSak), opphavFoert(fraRapport))
      .when(foerOpphav, foer({ ...ledd, id: uuid(799) }))
      .thenRefused('OpphavetErAltFoert');
  });

  it('fører det riktige leddet når det gale er fjernet', () => {
    const rettet = { ...fraSak, id: uuid(704) };
    decider(oppdrag)
      .given(oppdragRegistrert(), opphavFoert(fraSak), opphavFjernet)
      .when(foerOpphav, foer(rettet))
      .then(opphavFoert(rettet));
  });

  it('holder «3.02» og «3.2» fra hverandre, slik de er trykt', () => {
    const annet = {
      ...fraHp23,
      id: uuid(705),
      ledd: { slag: 'hp-oppdrag', hp: hpPeriode('2023-2026'), punkt: '3.2' as Punkt },
    } as const;
    decider(oppdrag)
      .given(oppdragRegistrert(), opphavFoert(fraHp23))
      .when(foerOpphav, foer(annet))
      .then(opphavFoert(annet));
  });

  it('krever et oppdrag', () => {
    decider(oppdrag).given().when(foerOpphav, foer(fraSak)).thenRefused('OppdragetFinnesIkke');
  });
});
