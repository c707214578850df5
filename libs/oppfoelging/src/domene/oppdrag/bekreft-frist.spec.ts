import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { bekreftFrist, type BekreftFrist } from './bekreft-frist';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import { avsluttet, fristSatt, oppdragRegistrert, tvetydigFrist, vedtattFrist } from './oppdrag.fixtures';
import { settFrist, type SettFrist } from './sett-frist';

const bekreft = (dag: string) =>
  kommando<BekreftFrist>('BekreftFrist', { dato: dato(dag) }, { rolle: 'saksbehandler' });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('BekreftFrist', () => {
  it('gjør en lest frist til en bekreftet: samme dag og samme ord, ikke lenger tolket', () => {
    gitt(oppdragRegistrert({ frist: vedtattFrist }))
      .when(bekreftFrist, bekreft('2025-12-31'))
      .then({ type: 'FristBekreftet', data: { frist: { ...vedtattFrist, tolket: false } } });
  });

  it.each(['2025-12-31', '2026-12-31'])('velger %s av de to lesningene av «innen 2026»', (dag) => {
    gitt(oppdragRegistrert({ uavklartFrist: tvetydigFrist }))
      .when(bekreftFrist, bekreft(dag))
      .then({
        type: 'FristBekreftet',
        data: { frist: { dato: dato(dag), kilde: 'vedtatt', tekst: 'innen 2026', tolket: false } },
      });
  });

  it('gjør lesningen til en vedtatt frist, som administrasjonen ikke flytter', () => {
    const registrert = oppdragRegistrert({ uavklartFrist: tvetydigFrist });
    const { events } = gitt(registrert).when(bekreftFrist, bekreft('2026-12-31'));
    const sett = kommando<SettFrist>('SettFrist', { dato: dato('2027-06-30'), tekst: 'plandato' });
    gitt(registrert, ...events)
      .when(settFrist, sett)
      .thenRefused('VedtattFristFlyttesBareVedVedtak');
    gitt(registrert, ...events)
      .when(bekreftFrist, bekreft('2025-12-31'))
      .thenRefused('IngenLesningAvFristen');
  });

  it.each<[string, OppdragEvent[]]>([
    ['en annen dag enn den som er lest', [oppdragRegistrert({ frist: vedtattFrist })]],
    ['en dag som ikke er blant lesningene', [oppdragRegistrert({ uavklartFrist: tvetydigFrist })]],
    ['en dag der vedtaket ikke har noen frist', [oppdragRegistrert()]],
    ['en plandato, som ikke er lest av vedtaket', [oppdragRegistrert(), fristSatt]],
  ])('bekrefter ikke %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(bekreftFrist, bekreft('2025-06-30'))
      .thenRefused('IngenLesningAvFristen', '30.06.2025');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(bekreftFrist, bekreft('2025-12-31'))
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(bekreftFrist, bekreft('2025-12-31')).thenRefused('OppdragetFinnesIkke');
  });
});
