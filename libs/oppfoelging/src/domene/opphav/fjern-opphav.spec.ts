import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { oppdragRegistrert } from '../oppdrag/oppdrag.fixtures';
import { fjernOpphav, type FjernOpphav } from './fjern-opphav';
import { fraHp23, fraSak, opphavFjernet, opphavFoert } from './opphav.fixtures';

const fjern = () => kommando<FjernOpphav>('FjernOpphav', opphavFjernet.data);

describe('FjernOpphav', () => {
  it('tar ut et ledd som var feil, med grunnen', () => {
    decider(oppdrag)
      .given(oppdragRegistrert(), opphavFoert(fraSak))
      .when(fjernOpphav, fjern())
      .then(opphavFjernet);
  });

  it('tar ikke ut et ledd som ikke er der, eller som alt er tatt ut', () => {
    for (const hendelser of [[opphavFoert(fraHp23)], [opphavFoert(fraSak), opphavFjernet]])
      decider(oppdrag)
        .given(oppdragRegistrert(), ...hendelser)
        .when(fjernOpphav, fjern())
        .thenRefused('OpphavetErIkkeFoert');
  });

  it('krever et oppdrag', () => {
    decider(oppdrag).given().when(fjernOpphav, fjern()).thenRefused('OppdragetFinnesIkke');
  });
});
