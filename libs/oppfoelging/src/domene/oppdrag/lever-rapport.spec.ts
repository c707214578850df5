import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { leverRapport, type LeverRapport } from './lever-rapport';
import { oppdrag } from './oppdrag';
import type { Dokumentasjon, OppdragEvent } from './oppdrag.events';
import {
  avsluttet,
  oppdragAvsluttet,
  oppdragFordelt,
  oppdragRegistrert,
  rapportertUtfoert,
  rapportLevert,
  saksframlegg,
  toGangerAarlig,
} from './oppdrag.fixtures';

const lever = (
  periode: string,
  dag = '2025-09-15',
  dokumentasjon: readonly Dokumentasjon[] = [saksframlegg],
) =>
  kommando<LeverRapport>(
    'LeverRapport',
    { periode, dokumentasjon, kommentar: 'Rapporten er lagt fram.' },
    { rolle: 'saksbehandler', idag: dato(dag) },
  );
const jevnlig = oppdragRegistrert({ type: 'rapportering', uavklartFrist: toGangerAarlig });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('LeverRapport', () => {
  it('leverer rapporten for en periode, også når den kommer for sent', () => {
    gitt(jevnlig)
      .when(leverRapport, lever('1. halvår 2025', '2025-06-20'))
      .then(rapportLevert('1. halvår 2025'));
    gitt(jevnlig).when(leverRapport, lever('1. halvår 2025')).then(rapportLevert('1. halvår 2025'));
  });

  it('leverer én periode, og sier ingenting om de andre', () => {
    gitt(jevnlig, rapportLevert('2. halvår 2025'))
      .when(leverRapport, lever('1. halvår 2025', '2026-01-10'))
      .then(rapportLevert('1. halvår 2025'));
  });

  it('viser at arbeidet er i gang, og avslutter ikke oppdraget', () => {
    const etter = (...hendelser: readonly OppdragEvent[]) =>
      fold(oppdrag, [jevnlig, ...hendelser, rapportLevert('1. halvår 2025')]);
    expect(etter()).toMatchObject({ status: 'paagaar', dokumentert: false });
    expect(etter(oppdragFordelt)).toMatchObject({ status: 'paagaar' });
    expect(etter(rapportertUtfoert(saksframlegg))).toMatchObject({
      status: 'utfoert-til-politisk-behandling',
    });
  });

  it.each(['2. halvår 2024', '2. halvår 2027', '2025', 'første halvår'])(
    'er ikke for %s, og sier hvilke perioder det kan være',
    (periode) => {
      gitt(jevnlig)
        .when(leverRapport, lever(periode))
        .thenRefused(
          'UkjentRapporteringsperiode',
          /1\. halvår 2025 \(30\.06\.2025\), 2\. halvår 2025 \(31\.12\.2025\)/,
        );
    },
  );

  it('kan ikke leveres før perioden er begynt', () => {
    gitt(jevnlig)
      .when(leverRapport, lever('1. halvår 2025', '2024-12-31'))
      .thenRefused('RapporteringsperiodenErIkkeBegynt');
  });

  it('leveres én gang for hver periode', () => {
    gitt(jevnlig, rapportLevert('1. halvår 2025'))
      .when(leverRapport, lever('1. halvår 2025'))
      .thenRefused('RapportenErLevert');
  });

  it('må si hvor rapporten er', () => {
    gitt(jevnlig)
      .when(leverRapport, lever('1. halvår 2025', '2025-09-15', []))
      .thenRefused('RapportenManglerDokumentasjon');
  });

  it('er ikke for et oppdrag som ikke rapporteres til faste tider', () => {
    for (const annet of [
      oppdragRegistrert(),
      oppdragRegistrert({ uavklartFrist: { ...toGangerAarlig, lesning: 'jevnlig' } }),
    ])
      gitt(annet).when(leverRapport, lever('2025')).thenRefused('OppdragetRapporteresIkkeJevnlig');
  });

  it('krever et åpent oppdrag', () => {
    gitt(jevnlig, oppdragAvsluttet())
      .when(leverRapport, lever('1. halvår 2025'))
      .thenRefused('OppdragetErAvsluttet');
    gitt(...avsluttet())
      .when(leverRapport, lever('1. halvår 2025'))
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(leverRapport, lever('1. halvår 2025')).thenRefused('OppdragetFinnesIkke');
  });
});
