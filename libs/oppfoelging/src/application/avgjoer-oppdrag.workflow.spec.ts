import { dato, type OppdragId } from '@saksgang/kernel';
import type { SakEvent, VedtakspunktVedtatt } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { avgjoerOppdragWorkflow } from './avgjoer-oppdrag.workflow';
import { delpunkt, foert, uuid, VEDTAK, vedtatt } from './vedtakspunkt.fixtures';

const OPPDRAG = [uuid(51), uuid(52)] as OppdragId[];

const som = (mer: Partial<VedtakspunktVedtatt['data']>): SakEvent => {
  const { data } = vedtatt([delpunkt({ type: 'oppfoelgingsvedtak' })], '1') as VedtakspunktVedtatt;
  return { type: 'VedtakspunktVedtatt', data: { ...data, ...mer } };
};
const svarPaa = (hendelse: SakEvent) =>
  avgjoerOppdragWorkflow.react(recorded(hendelse, { stream: 'sak-lier.tertial-2-2025' }));

describe('Arbeidsflyten som avgjør oppdrag', () => {
  it('avslutter hvert oppdrag som organet har avsluttet, ved punktet som sier det', () => {
    const [ett, to] = OPPDRAG as [OppdragId, OppdragId];
    const hendelse = som({
      avslutter: [
        { oppdrag: ett, maate: 'utfoert' },
        { oppdrag: to, maate: 'utgaar' },
      ],
    });
    expect(svarPaa(hendelse)).toEqual(
      OPPDRAG.map((oppdrag) => ({
        kind: 'send',
        name: oppdrag,
        type: 'AvsluttOppdrag',
        data: { oppdrag, sak: 'tertial-2-2025', vedtak: VEDTAK, punkt: '1' },
      })),
    );
  });

  it('flytter fristen for det ene og sender det andre tilbake, ved det samme punktet', () => {
    const [ett, to] = OPPDRAG as [OppdragId, OppdragId];
    const ny = { dato: dato('2026-06-30'), tekst: 'settes til 30. juni 2026' };
    const hendelse = som({
      flytter: [{ oppdrag: ett, ...ny }],
      senderTilbake: [{ oppdrag: to, grunn: 'Ikke dokumentert.' }],
    });
    const ved = { sak: 'tertial-2-2025', vedtak: VEDTAK, punkt: '1' };
    expect(svarPaa(hendelse)).toEqual([
      { kind: 'send', name: `frist ${ett}`, type: 'FlyttFrist', data: { oppdrag: ett, ...ved, ...ny } },
      { kind: 'send', name: `tilbake ${to}`, type: 'SendOppdragTilbake', data: { oppdrag: to, ...ved } },
    ]);
  });

  it('gjør ingenting når punktet ikke avslutter noe, eller hendelsen er en annen', () => {
    expect(svarPaa(vedtatt([delpunkt()]))).toEqual([]);
    expect(svarPaa(foert([delpunkt()]))).toEqual([
      { kind: 'ignore', reason: 'hendelsen avgjør ingen oppdrag' },
    ]);
  });
});
