import { dato, type Instant } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { fristSatt, rapportertUtfoert, saksframlegg, toGangerAarlig } from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent } from '../oppdrag/oppdrag.events';
import { meldFristUtloept, type MeldFristUtloept } from './meld-frist-utloept';
import { klokken, medFrist } from './varsel.fixtures';

const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const meld = (naa: Instant, fristversjon = 1) =>
  kommando<MeldFristUtloept>('MeldFristUtloept', { fristversjon }, { rolle: 'system', naa });
const midnatt = klokken('2026-01-01', '00:00');
const utloept: OppdragEvent = {
  type: 'FristUtloept',
  data: { frist: dato('2025-12-31'), fristversjon: 1 },
};

describe('MeldFristUtloept', () => {
  it('sier fra når dagen er over i Norge, ikke et øyeblikk før', () => {
    gitt(...medFrist())
      .when(meldFristUtloept, meld('2025-12-31T22:59:59.999Z' as Instant))
      .thenRefused('FristenErIkkeUtloept', '31.12.2025');
    gitt(...medFrist())
      .when(meldFristUtloept, meld(midnatt))
      .then(utloept);
  });

  it('gjelder ikke datoen for én av flere rapporter, som viser selv at den mangler', () => {
    gitt(...medFrist({ frist: null, uavklartFrist: toGangerAarlig }), fristSatt)
      .when(meldFristUtloept, meld(midnatt, 2))
      .thenRefused('VarseletGjelderIkkeLenger');
  });

  it('sier fra én gang', () => {
    gitt(...medFrist(), utloept)
      .when(meldFristUtloept, meld(midnatt))
      .then();
  });

  it.each<[string, readonly OppdragEvent[]]>([
    ['fristen er flyttet', [...medFrist(), fristSatt]],
    ['saken er lagt fram', [...medFrist(), rapportertUtfoert(saksframlegg)]],
    ['det ikke er noen frist', medFrist({ frist: null })],
  ])('sier ikke noe når %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(meldFristUtloept, meld(midnatt))
      .thenRefused('VarseletGjelderIkkeLenger');
  });

  it('trenger et oppdrag', () => {
    gitt().when(meldFristUtloept, meld(midnatt)).thenRefused('OppdragetFinnesIkke');
  });
});
