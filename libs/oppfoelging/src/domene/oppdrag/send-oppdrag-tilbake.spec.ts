import { fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import { avslutningsvedtak, avsluttet, ID, oppdragRegistrert } from './oppdrag.fixtures';
import { sendOppdragTilbake, type SendOppdragTilbake } from './send-oppdrag-tilbake';

type Vedtakspunkt = SendOppdragTilbake['grunnlag']['vedtakspunkt'];

const { organ, dato, ...adresse } = avslutningsvedtak;
const GRUNN = 'Saken svarte ikke på vedtaket.';
const PUNKTET = { organ, dato, senderTilbake: [{ oppdrag: ID.oppdrag, grunn: GRUNN }] };
const om = { vedtak: avslutningsvedtak, grunn: GRUNN };
const sendtTilbake: OppdragEvent = { type: 'OppdragSendtTilbake', data: om };

const send = (vedtakspunkt: Vedtakspunkt = PUNKTET) =>
  kommando<SendOppdragTilbake>('SendOppdragTilbake', adresse, { grunnlag: { vedtakspunkt } });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

const fordelt: OppdragEvent = {
  type: 'OppdragFordelt',
  data: { ansvarlig: 'kommunalsjef', person: null },
};
const utfoert = (dokumentert: boolean): OppdragEvent => ({
  type: 'OppdragRapportertUtfoert',
  data: {
    dokumentasjon: dokumentert ? [{ slag: 'sak', referanse: 'OKI 41/25' }] : [],
    kommentar: 'Ferdig.',
    av: 'person-7',
  },
});
const kanIkke: OppdragEvent = { type: 'OppdragKanIkkeGjennomfoeres', data: { grunn: 'Skolen er lagt ned.' } };

describe('SendOppdragTilbake', () => {
  it.each([
    ['meldt utført og dokumentert', utfoert(true)],
    ['meldt utført uten dokumentasjon', utfoert(false)],
    ['meldt at ikke kan gjennomføres', kanIkke],
  ])('sender tilbake det som er %s, ved vedtak av organet som ga det', (_, meldt) => {
    gitt(oppdragRegistrert(), meldt).when(sendOppdragTilbake, send()).then(sendtTilbake);
  });

  it('lar arbeidet gå videre, og krever ny dokumentasjon før det kan avsluttes', () => {
    const etter = fold(oppdrag, [oppdragRegistrert(), fordelt, utfoert(true), sendtTilbake]);
    expect(etter).toMatchObject({ status: 'paagaar', dokumentert: false });
    const ufordelt = fold(oppdrag, [oppdragRegistrert(), utfoert(true), sendtTilbake]);
    expect(ufordelt).toMatchObject({ status: 'ikke-fordelt' });
  });

  it('tar opp igjen det som alt er avsluttet (R36)', () => {
    gitt(...avsluttet())
      .when(sendOppdragTilbake, send())
      .then({ type: 'OppdragGjenaapnet', data: om });
  });

  it('gjøres bare ved et punkt som sender nettopp dette oppdraget tilbake', () => {
    gitt(oppdragRegistrert(), utfoert(true))
      .when(sendOppdragTilbake, send({ ...PUNKTET, senderTilbake: [] }))
      .thenRefused('VedtaketSenderIkkeOppdragetTilbake');
    gitt(oppdragRegistrert(), utfoert(true))
      .when(sendOppdragTilbake, send(null))
      .thenRefused('VedtaketFinnesIkkeISaken');
  });

  it('gjøres ikke ved vedtak av et annet organ', () => {
    gitt(oppdragRegistrert(), utfoert(true))
      .when(sendOppdragTilbake, send({ ...PUNKTET, organ: 'formannskapet' }))
      .thenRefused('VedtaketErAvEtAnnetOrgan', /formannskapet.*kommunestyret/);
  });

  it('er ikke for et oppdrag som noen arbeider med, eller som ikke finnes', () => {
    gitt(oppdragRegistrert(), fordelt)
      .when(sendOppdragTilbake, send())
      .thenRefused('OppdragetErIkkeMeldtFerdig');
    gitt().when(sendOppdragTilbake, send()).thenRefused('OppdragetFinnesIkke');
  });
});
