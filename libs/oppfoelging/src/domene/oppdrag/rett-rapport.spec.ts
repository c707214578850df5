import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import {
  oppdragAvsluttet,
  oppdragRegistrert,
  rapportLevert,
  rapportTrukket,
  saksframlegg,
  toGangerAarlig,
} from './oppdrag.fixtures';
import { leverRapport, type LeverRapport } from './lever-rapport';
import { rettRapport, type RettRapport } from './rett-rapport';
import { trekkRapport, type TrekkRapport } from './trekk-rapport';

const jevnlig = oppdragRegistrert({ type: 'rapportering', uavklartFrist: toGangerAarlig });
const levert = rapportLevert('1. halvår 2025');
const idag = { idag: dato('2025-08-05') };
const retting = (mer: Partial<RettRapport['data']> = {}) =>
  kommando<RettRapport>(
    'RettRapport',
    {
      retter: 1,
      levert: dato('2025-06-30'),
      dokumentasjon: [saksframlegg],
      kommentar: 'Lagt fram i juni.',
      grunn: 'Dagen var feil.',
      ...mer,
    },
    idag,
  );
const trekking = (retter = 1) =>
  kommando<TrekkRapport>('TrekkRapport', { retter, grunn: 'Det var et utkast.' }, idag);

describe('RettRapport', () => {
  it('peker på leveringen, og sier hva som er riktig og hvorfor', () => {
    decider(oppdrag)
      .given(jevnlig, levert)
      .when(rettRapport, retting())
      .then({ type: 'RapportRettet', data: { ...retting().data, periode: '1. halvår 2025' } });
  });

  it('kan rettes om igjen, og også etter at oppdraget er avsluttet', () => {
    const rettet = { type: 'RapportRettet', data: { ...retting().data, periode: '1. halvår 2025' } } as const;
    decider(oppdrag)
      .given(jevnlig, levert, rettet, oppdragAvsluttet())
      .when(rettRapport, retting({ kommentar: 'Lagt fram 30. juni.' }))
      .then({
        type: 'RapportRettet',
        data: { ...retting().data, kommentar: 'Lagt fram 30. juni.', periode: '1. halvår 2025' },
      });
  });

  it.each<[string, RettRapport, string]>([
    ['leveringen ikke finnes', retting({ retter: 2 }), 'LeveringenStaarIkke'],
    ['dagen ikke er kommet', retting({ levert: dato('2025-08-06') }), 'LeveringsdagenErIkkeKommet'],
    [
      'perioden ikke var begynt',
      retting({ levert: dato('2024-12-31') }),
      'RapporteringsperiodenErIkkeBegynt',
    ],
    ['det ikke er sagt hvor rapporten er', retting({ dokumentasjon: [] }), 'RapportenManglerDokumentasjon'],
  ])('avslås når %s', (_, command, code) => {
    decider(oppdrag).given(jevnlig, levert).when(rettRapport, command).thenRefused(code);
  });

  it('avslås når leveringen er trukket, og når oppdraget ikke finnes', () => {
    decider(oppdrag)
      .given(jevnlig, levert, rapportTrukket(1, '1. halvår 2025'))
      .when(rettRapport, retting())
      .thenRefused('LeveringenStaarIkke', 'nummer 1');
    decider(oppdrag).given().when(rettRapport, retting()).thenRefused('OppdragetFinnesIkke');
  });
});

describe('TrekkRapport', () => {
  it('gjør at rapporten ventes igjen, og kan leveres på nytt med et eget nummer', () => {
    decider(oppdrag)
      .given(jevnlig, levert)
      .when(trekkRapport, trekking())
      .then(rapportTrukket(1, '1. halvår 2025'));
    const ny = kommando<LeverRapport>(
      'LeverRapport',
      { periode: '1. halvår 2025', dokumentasjon: [saksframlegg], kommentar: 'Den endelige.' },
      idag,
    );
    decider(oppdrag)
      .given(jevnlig, levert, rapportTrukket(1, '1. halvår 2025'))
      .when(leverRapport, ny)
      .then({ type: 'RapportLevert', data: ny.data });
    decider(oppdrag)
      .given(jevnlig, levert, rapportTrukket(1, '1. halvår 2025'), levert)
      .when(trekkRapport, trekking(2))
      .then(rapportTrukket(2, '1. halvår 2025'));
  });

  it('trekkes ikke to ganger, og ikke etter at oppdraget er avsluttet', () => {
    decider(oppdrag)
      .given(jevnlig, levert, rapportTrukket(1, '1. halvår 2025'))
      .when(trekkRapport, trekking())
      .thenRefused('LeveringenStaarIkke');
    decider(oppdrag)
      .given(jevnlig, levert, oppdragAvsluttet())
      .when(trekkRapport, trekking())
      .thenRefused('OppdragetErAvsluttet');
    decider(oppdrag).given().when(trekkRapport, trekking()).thenRefused('OppdragetFinnesIkke');
  });
});
