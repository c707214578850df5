import { dato, type Punkt } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  ID,
  lagtFram,
  punktVedtatt,
  sakRegistrert,
  vedtakEtterregistrert,
  vedtattHp,
} from '../sak/sak.fixtures';
import {
  avsluttSakForAdministrasjonen,
  type AvsluttSakForAdministrasjonen,
} from './avslutt-sak-for-administrasjonen';

const avslutt = (omstendigheter: Omstendigheter = {}) =>
  kommando<AvsluttSakForAdministrasjonen>(
    'AvsluttSakForAdministrasjonen',
    {},
    { rolle: 'kommunedirektoer', idag: '2025-03-01', ...omstendigheter },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...vedtattHp(), ...hendelser);
const TO = 'Det settes av midler. Ordningen skal evalueres.';
const punkt = (nr: string, mer: Parameters<typeof punktVedtatt>[0] = {}) =>
  punktVedtatt({ punkt: nr as Punkt, ...mer });

describe('AvsluttSakForAdministrasjonen', () => {
  it('closes the sak when every point is covered', () => {
    gitt()
      .when(avsluttSakForAdministrasjonen, avslutt())
      .then({
        type: 'SakAvsluttetForAdministrasjonen',
        data: { dato: dato('2025-03-01'), punkter: 1, kanIkkeKontrolleres: [] },
      });
  });

  it('is refused while something is uncovered, and names the points', () => {
    gitt(punkt('3.2', { delpunkter: [] }), punkt('3.3', { tekst: TO }))
      .when(avsluttSakForAdministrasjonen, avslutt())
      .thenRefused('PunkterErUdekket', '2 punkter som ikke er dekket: 3.2, 3.3');
  });

  it('is no longer refused when it is said what each sentence is covered by', () => {
    const knyttet: SakEvent = {
      type: 'SetningerKnyttet',
      data: {
        vedtak: ID.vedtak,
        punkt: '3.3' as Punkt,
        setninger: ['Det settes av midler.', 'Ordningen skal evalueres.'].map((setning) => ({
          setning,
          delpunkt: 'a',
          grunn: null,
        })),
      },
    };
    gitt(punkt('3.3', { tekst: TO }), knyttet)
      .when(avsluttSakForAdministrasjonen, avslutt())
      .thenTypes('SakAvsluttetForAdministrasjonen');
  });

  it('says which points nobody can control, since only a short form of them is held', () => {
    gitt(punkt('3.2', { tekst: TO, tekstform: 'kortversjon' }))
      .when(avsluttSakForAdministrasjonen, avslutt())
      .thenAmong('SakAvsluttetForAdministrasjonen', {
        punkter: 2,
        kanIkkeKontrolleres: [{ vedtak: ID.vedtak, punkt: '3.2' }],
      });
  });

  it('is done once, and again when the sak has a new vedtak', () => {
    const { events } = gitt().when(avsluttSakForAdministrasjonen, avslutt());
    gitt(...events)
      .when(avsluttSakForAdministrasjonen, avslutt())
      .thenRefused('SakenErAltAvsluttet');
    gitt(...events, vedtakEtterregistrert)
      .when(avsluttSakForAdministrasjonen, avslutt())
      .thenTypes('SakAvsluttetForAdministrasjonen');
  });

  it('needs a sak with a vedtak, and a day', () => {
    decider(sak).given().when(avsluttSakForAdministrasjonen, avslutt()).thenRefused('SakenFinnesIkke');
    for (const foer of [lagtFram(), [sakRegistrert]])
      decider(sak)
        .given(...foer)
        .when(avsluttSakForAdministrasjonen, avslutt())
        .thenRefused('IngenVedtakISaken');
    gitt()
      .when(avsluttSakForAdministrasjonen, avslutt({ skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
