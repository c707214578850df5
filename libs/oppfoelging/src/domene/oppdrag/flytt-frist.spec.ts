import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { flyttFrist, type FlyttFrist } from './flytt-frist';
import { oppdrag } from './oppdrag';
import type { FristFlyttet, OppdragEvent } from './oppdrag.events';
import {
  avslutningsvedtak,
  avsluttet,
  fristSatt,
  ID,
  oppdragAvsluttet,
  oppdragRegistrert,
  tvetydigFrist,
  vedtattFrist,
} from './oppdrag.fixtures';

const { organ, dato: vedtaksdag, ...adresse } = avslutningsvedtak;
const NY = { dato: dato('2026-06-30'), tekst: 'innen 30. juni 2026' };

const flytt = (
  vedtakspunkt: FlyttFrist['grunnlag']['vedtakspunkt'] = { organ, dato: vedtaksdag },
  mer: Partial<FlyttFrist['data']> = {},
) => kommando<FlyttFrist>('FlyttFrist', { ...adresse, ...NY, ...mer }, { grunnlag: { vedtakspunkt } });
const flyttet: FristFlyttet = {
  type: 'FristFlyttet',
  data: { vedtak: avslutningsvedtak, frist: { ...NY, kilde: 'vedtatt', tolket: false } },
};
const medFrist = oppdragRegistrert({ frist: vedtattFrist });
const foreslaatt: OppdragEvent = {
  type: 'NyFristForeslaatt',
  data: { dato: dato('2026-12-31'), grunn: 'Anbudet må lyses ut på nytt.' },
};
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('FlyttFrist', () => {
  it.each<[string, readonly OppdragEvent[]]>([
    ['en vedtatt frist', [medFrist]],
    ['en plandato, som da blir en vedtatt frist', [oppdragRegistrert(), fristSatt]],
    ['fra ingen til en', [oppdragRegistrert()]],
  ])('flytter %s, ved et senere vedtak av organet som ga oppdraget', (_, hendelser) => {
    gitt(...hendelser)
      .when(flyttFrist, flytt())
      .then(flyttet);
  });

  it('følger vedtaket, ikke forslaget, og da er forslaget avgjort', () => {
    gitt(medFrist, foreslaatt).when(flyttFrist, flytt()).then(flyttet);
    expect(fold(oppdrag, [medFrist, foreslaatt])).toMatchObject({
      frist: vedtattFrist,
      fristforslag: foreslaatt.data,
    });
    expect(fold(oppdrag, [medFrist, foreslaatt, flyttet])).toMatchObject({
      frist: { dato: NY.dato },
      fristforslag: null,
    });
  });

  it('gir fristen en ny versjon, så varslene om den gamle ikke gjelder lenger', () => {
    const versjonen = (...hendelser: readonly OppdragEvent[]) => {
      const tilstand = fold(oppdrag, hendelser);
      return tilstand.finnes && tilstand.fristversjon;
    };
    expect([versjonen(medFrist), versjonen(medFrist, flyttet)]).toEqual([1, 2]);
  });

  it('avgjør hva en tvetydig frist er', () => {
    const uavklart = oppdragRegistrert({ uavklartFrist: tvetydigFrist });
    expect(fold(oppdrag, [uavklart, flyttet])).toMatchObject({ uavklartFrist: null });
  });

  it('gjøres ikke uten vedtak', () => {
    gitt(medFrist).when(flyttFrist, flytt(null)).thenRefused('VedtaketFinnesIkkeISaken');
  });

  it('gjøres ikke ved vedtak av et annet organ', () => {
    gitt(medFrist)
      .when(flyttFrist, flytt({ organ: 'formannskapet', dato: vedtaksdag }))
      .thenRefused('VedtaketErAvEtAnnetOrgan', /formannskapet.*kommunestyret/);
  });

  it('gjøres ikke ved vedtaket som satte den', () => {
    gitt(medFrist)
      .when(flyttFrist, flytt(undefined, { vedtak: ID.vedtak }))
      .thenRefused('VedtaketErDetSomGaOppdraget');
  });

  it('er ikke for en frist som alt er den dagen', () => {
    gitt(medFrist)
      .when(flyttFrist, flytt(undefined, { dato: vedtattFrist.dato }))
      .thenRefused('FristenErDenSamme', /31\.12\.2025/);
    gitt(medFrist, flyttet).when(flyttFrist, flytt()).thenRefused('FristenErDenSamme');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(flyttFrist, flytt())
      .thenRefused('OppdragetErAvsluttet');
    gitt(medFrist, oppdragAvsluttet('utgaar')).when(flyttFrist, flytt()).thenRefused('OppdragetErAvsluttet');
    gitt().when(flyttFrist, flytt()).thenRefused('OppdragetFinnesIkke');
  });
});
