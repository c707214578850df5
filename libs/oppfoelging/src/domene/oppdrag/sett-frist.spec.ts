import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { bekreftFrist, type BekreftFrist } from './bekreft-frist';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import {
  avsluttet,
  fristSatt,
  oppdragRegistrert,
  plandato,
  tvetydigFrist,
  vedtattFrist,
} from './oppdrag.fixtures';
import { settFrist, type SettFrist } from './sett-frist';

const sett = (dag: string = plandato.dato, tekst = plandato.tekst) =>
  kommando<SettFrist>('SettFrist', { dato: dato(dag), tekst }, { rolle: 'saksbehandler' });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('SettFrist', () => {
  it('setter en plandato der vedtaket ikke har noen frist, og sier at den er administrasjonens', () => {
    gitt(oppdragRegistrert()).when(settFrist, sett()).then(fristSatt);
  });

  it('flytter en plandato som administrasjonen selv har satt', () => {
    gitt(oppdragRegistrert(), fristSatt)
      .when(settFrist, sett('2025-09-30'))
      .thenAmong('FristSatt', { frist: { ...plandato, dato: '2025-09-30' } });
  });

  it('setter en plandato der fristen er tvetydig, og lesningene står fortsatt til valg', () => {
    const { events } = gitt(oppdragRegistrert({ uavklartFrist: tvetydigFrist })).when(settFrist, sett());
    gitt(oppdragRegistrert({ uavklartFrist: tvetydigFrist }), ...events)
      .when(bekreftFrist, kommando<BekreftFrist>('BekreftFrist', { dato: dato('2026-12-31') }))
      .thenAmong('FristBekreftet', {
        frist: { ...vedtattFrist, dato: '2026-12-31', tekst: 'innen 2026', tolket: false },
      });
  });

  it.each([
    ['en frist som er lest av vedtaket', [oppdragRegistrert({ frist: vedtattFrist })]],
    [
      'en vedtatt frist som er bekreftet',
      [
        oppdragRegistrert({ frist: vedtattFrist }),
        { type: 'FristBekreftet', data: { frist: { ...vedtattFrist, tolket: false } } } as const,
      ],
    ],
  ])('flytter aldri %s: det gjør bare organet, ved vedtak', (_, hendelser) => {
    gitt(...hendelser)
      .when(settFrist, sett())
      .thenRefused('VedtattFristFlyttesBareVedVedtak');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(settFrist, sett())
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(settFrist, sett()).thenRefused('OppdragetFinnesIkke');
  });
});
