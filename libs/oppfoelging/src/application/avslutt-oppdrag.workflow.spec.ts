import type { OppdragId } from '@saksgang/kernel';
import type { SakEvent, VedtakspunktVedtatt } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { avsluttOppdragWorkflow } from './avslutt-oppdrag.workflow';
import { delpunkt, foert, uuid, VEDTAK, vedtatt } from './vedtakspunkt.fixtures';

const OPPDRAG = [uuid(51), uuid(52)] as OppdragId[];

const somAvslutter = (avslutter: VedtakspunktVedtatt['data']['avslutter']): SakEvent => {
  const { data } = vedtatt([delpunkt({ type: 'oppfoelgingsvedtak' })], '1') as VedtakspunktVedtatt;
  return { type: 'VedtakspunktVedtatt', data: { ...data, avslutter } };
};
const svarPaa = (hendelse: SakEvent) =>
  avsluttOppdragWorkflow.react(recorded(hendelse, { stream: 'sak-lier.tertial-2-2025' }));

describe('Arbeidsflyten som avslutter oppdrag', () => {
  it('avslutter hvert oppdrag som organet har avsluttet, ved punktet som sier det', () => {
    const [ett, to] = OPPDRAG as [OppdragId, OppdragId];
    const hendelse = somAvslutter([
      { oppdrag: ett, maate: 'utfoert' },
      { oppdrag: to, maate: 'utgaar' },
    ]);
    expect(svarPaa(hendelse)).toEqual(
      OPPDRAG.map((oppdrag) => ({
        kind: 'send',
        name: oppdrag,
        type: 'AvsluttOppdrag',
        data: { oppdrag, sak: 'tertial-2-2025', vedtak: VEDTAK, punkt: '1' },
      })),
    );
  });

  it('gjør ingenting når punktet ikke avslutter noe, eller hendelsen er en annen', () => {
    expect(svarPaa(vedtatt([delpunkt()]))).toEqual([]);
    expect(svarPaa(foert([delpunkt()]))).toEqual([
      { kind: 'ignore', reason: 'hendelsen avslutter ingen oppdrag' },
    ]);
  });
});
