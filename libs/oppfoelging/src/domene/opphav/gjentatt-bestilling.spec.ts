import { dato, type OppdragId, type VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { avsluttet, bestilling, ID, oppdragRegistrert, uuid } from '../oppdrag/oppdrag.fixtures';
import { avvisGjentattBestilling, type AvvisGjentattBestilling } from './avvis-gjentatt-bestilling';
import { bekreftGjentattBestilling, type BekreftGjentattBestilling } from './bekreft-gjentatt-bestilling';
import type { Gjentakelsesgrunnlag } from './gjentatt-bestilling';
import { gjentattAvvist, gjentattBekreftet } from './opphav.fixtures';

const eldre = { vedtak: uuid(39) as VedtakId, vedtaksdato: dato('2023-12-12') };
const data = { tidligere: ID.annetOppdrag };
const bekreft = (tidligere: Gjentakelsesgrunnlag['tidligere'] = eldre) =>
  kommando<BekreftGjentattBestilling>('BekreftGjentattBestilling', data, { grunnlag: { tidligere } });
const avvis = (tidligere: Gjentakelsesgrunnlag['tidligere'] = eldre) =>
  kommando<AvvisGjentattBestilling>('AvvisGjentattBestilling', data, { grunnlag: { tidligere } });

describe('BekreftGjentattBestilling og AvvisGjentattBestilling', () => {
  it('er et menneskes svar på om det samme er bestilt før', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(bekreftGjentattBestilling, bekreft())
      .then(gjentattBekreftet);
    decider(oppdrag).given(oppdragRegistrert()).when(avvisGjentattBestilling, avvis()).then(gjentattAvvist);
  });

  it('kan svares også når oppdraget er avsluttet, og rettes siden', () => {
    decider(oppdrag)
      .given(...avsluttet(), gjentattAvvist)
      .when(bekreftGjentattBestilling, bekreft())
      .then(gjentattBekreftet);
    decider(oppdrag)
      .given(...avsluttet(), gjentattBekreftet)
      .when(avvisGjentattBestilling, avvis())
      .then(gjentattAvvist);
  });

  it('svares ikke to ganger likt', () => {
    decider(oppdrag)
      .given(oppdragRegistrert(), gjentattBekreftet)
      .when(bekreftGjentattBestilling, bekreft())
      .thenRefused('GjentakelsenErAltVurdert');
    decider(oppdrag)
      .given(oppdragRegistrert(), gjentattAvvist)
      .when(avvisGjentattBestilling, avvis())
      .thenRefused('GjentakelsenErAltVurdert');
  });

  it('gjelder et oppdrag av et tidligere vedtak', () => {
    for (const annet of [
      { ...eldre, vedtaksdato: dato('2025-12-10') },
      { ...eldre, vedtak: bestilling().vedtak },
    ])
      decider(oppdrag)
        .given(oppdragRegistrert())
        .when(bekreftGjentattBestilling, bekreft(annet))
        .thenRefused('OppdragetErIkkeTidligere');
  });

  it('krever at begge oppdragene finnes', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(avvisGjentattBestilling, avvis(null))
      .thenRefused('DetTidligereOppdragetFinnesIkke');
    decider(oppdrag).given().when(bekreftGjentattBestilling, bekreft()).thenRefused('OppdragetFinnesIkke');
  });

  it('holder svarene om hvert tidligere oppdrag for seg', () => {
    const annet = { tidligere: uuid(83) as OppdragId };
    const etter = [
      oppdragRegistrert(),
      gjentattBekreftet,
      { type: 'GjentattBestillingAvvist', data: annet } as const,
    ].reduce(oppdrag.evolve, oppdrag.initialState);
    expect(etter.finnes && [...etter.gjentakelser]).toEqual([
      [ID.annetOppdrag, 'bekreftet'],
      [annet.tidligere, 'avvist'],
    ]);
  });
});
