import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import type { Arbeidsstatus } from './oppdrag.events';
import { avsluttet, oppdragFordelt, oppdragGjenaapnet, oppdragRegistrert } from './oppdrag.fixtures';
import { rapporterStatus, type RapporterStatus } from './rapporter-status';

const rapporter = (status: Arbeidsstatus = 'paagaar') =>
  kommando<RapporterStatus>(
    'RapporterStatus',
    { status, kommentar: 'Utkast er på høring.' },
    { rolle: 'saksbehandler' },
  );

describe('RapporterStatus', () => {
  it.each<Arbeidsstatus>(['ikke-paabegynt', 'paagaar', 'paa-vent'])(
    'sier hvor langt arbeidet er kommet: %s',
    (status) => {
      decider(oppdrag)
        .given(oppdragRegistrert(), oppdragFordelt)
        .when(rapporterStatus, rapporter(status))
        .then({ type: 'StatusRapportert', data: { status, kommentar: 'Utkast er på høring.' } });
    },
  );

  it.each([
    ['en bevilgning, som er innarbeidet i budsjettet', 'ramme' as const],
    ['en føring, som følges løpende', 'loepende' as const],
  ])('er ikke for %s', (_, maate) => {
    decider(oppdrag)
      .given(oppdragRegistrert({ maate }))
      .when(rapporterStatus, rapporter())
      .thenRefused('IngenArbeidsstatusPaaDette');
  });

  it('krever et åpent oppdrag, og et gjenåpnet er åpent', () => {
    const avsluttetOppdrag = decider(oppdrag).given(...avsluttet());
    avsluttetOppdrag.when(rapporterStatus, rapporter()).thenRefused('OppdragetErAvsluttet');
    decider(oppdrag)
      .given(...avsluttet(), oppdragGjenaapnet)
      .when(rapporterStatus, rapporter())
      .thenTypes('StatusRapportert');
    decider(oppdrag).given().when(rapporterStatus, rapporter()).thenRefused('OppdragetFinnesIkke');
  });
});
