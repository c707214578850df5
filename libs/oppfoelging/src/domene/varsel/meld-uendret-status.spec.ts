import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import {
  avsluttet,
  fristSatt,
  oppdragRegistrert,
  rapportertUtfoert,
  saksframlegg,
} from '../oppdrag/oppdrag.fixtures';
import type { Arbeidsstatus, OppdragEvent } from '../oppdrag/oppdrag.events';
import { meldUendretStatus, type MeldUendretStatus } from './meld-uendret-status';
import { medFrist, paabegynt, sendt } from './varsel.fixtures';

const KOMMENTAR = 'Saken venter på departementet.';
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const meld = (fristversjon = 1) =>
  kommando<MeldUendretStatus>(
    'MeldUendretStatus',
    { fristversjon, kommentar: KOMMENTAR },
    { rolle: 'saksbehandler' },
  );
const rapportert = (status: Arbeidsstatus, kommentar = KOMMENTAR): OppdragEvent => ({
  type: 'StatusRapportert',
  data: { status, kommentar },
});

describe('MeldUendretStatus', () => {
  it('melder statusen slik den er, med grunnen', () => {
    gitt(...medFrist(), paabegynt(), sendt())
      .when(meldUendretStatus, meld())
      .then(rapportert('ikke-paabegynt'));
  });

  it.each<Arbeidsstatus>(['ikke-paabegynt', 'paagaar', 'paa-vent'])(
    'flytter ikke arbeidet, som er %s',
    (status) => {
      gitt(...medFrist(), rapportert(status, 'Slik er det.'))
        .when(meldUendretStatus, meld())
        .then(rapportert(status));
    },
  );

  it.each<[string, readonly OppdragEvent[]]>([
    ['det ikke er fordelt', [oppdragRegistrert()]],
    ['det er meldt utført og mangler dokumentasjon', [...medFrist(), rapportertUtfoert()]],
    ['det er utført', [...medFrist(), rapportertUtfoert(saksframlegg)]],
    ['det er en bevilgning', [oppdragRegistrert({ maate: 'ramme' })]],
  ])('har ingen arbeidsstatus å melde uendret når %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(meldUendretStatus, meld())
      .thenRefused('StatusenKanIkkeMeldesUendret');
  });

  it('svarer på en påminnelse om den fristen som gjelder', () => {
    gitt(...medFrist(), fristSatt)
      .when(meldUendretStatus, meld())
      .thenRefused('FristenErEndretEtterPaaminnelsen');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(meldUendretStatus, meld())
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(meldUendretStatus, meld()).thenRefused('OppdragetFinnesIkke');
  });
});
