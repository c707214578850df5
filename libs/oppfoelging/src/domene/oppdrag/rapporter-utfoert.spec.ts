import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import type { Dokumentasjon } from './oppdrag.events';
import { avsluttet, oppdragRegistrert, rapportertUtfoert, saksframlegg } from './oppdrag.fixtures';
import { rapporterUtfoert, type RapporterUtfoert } from './rapporter-utfoert';

const rapporter = (...dokumentasjon: readonly Dokumentasjon[]) =>
  kommando<RapporterUtfoert>(
    'RapporterUtfoert',
    { dokumentasjon, kommentar: 'Saken er lagt fram.' },
    { rolle: 'saksbehandler', aktoer: 'person-7' },
  );

describe('RapporterUtfoert', () => {
  it('sier at oppdraget er gjort, hva som viser det, og hvem som sier det', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(rapporterUtfoert, rapporter(saksframlegg))
      .then(rapportertUtfoert(saksframlegg));
  });

  it.each<Dokumentasjon>([
    { slag: 'dokument', referanse: 'Evaluering av leksehjelp, 2025' },
    { slag: 'sak', referanse: 'KS 61/25' },
    { slag: 'regnskap', referanse: 'ansvar 2310, art 12000' },
  ])('kan dokumenteres med $slag', (dokumentasjon) => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(rapporterUtfoert, rapporter(dokumentasjon))
      .thenAmong('OppdragRapportertUtfoert', { dokumentasjon: [dokumentasjon] });
  });

  it('kan sies uten dokumentasjon, og dokumenteres siden', () => {
    const { events } = decider(oppdrag).given(oppdragRegistrert()).when(rapporterUtfoert, rapporter());
    expect(events).toEqual([rapportertUtfoert()]);
    decider(oppdrag)
      .given(oppdragRegistrert(), ...events)
      .when(rapporterUtfoert, rapporter(saksframlegg))
      .then(rapportertUtfoert(saksframlegg));
  });

  it.each([
    ['en bevilgning', 'ramme' as const],
    ['en føring', 'loepende' as const],
  ])('sies ikke om %s', (_, maate) => {
    decider(oppdrag)
      .given(oppdragRegistrert({ maate }))
      .when(rapporterUtfoert, rapporter(saksframlegg))
      .thenRefused('IngenArbeidsstatusPaaDette');
  });

  it('krever et åpent oppdrag', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(rapporterUtfoert, rapporter(saksframlegg))
      .thenRefused('OppdragetErAvsluttet');
    decider(oppdrag)
      .given()
      .when(rapporterUtfoert, rapporter(saksframlegg))
      .thenRefused('OppdragetFinnesIkke');
  });
});
