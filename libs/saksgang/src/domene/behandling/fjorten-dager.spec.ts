import { dato, plussDager, skrivDato } from '@saksgang/kernel';
import { decider, sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { sak } from '../sak/sak';
import {
  forslagFremmet,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  lagtFram,
  tattOpp,
} from '../sak/sak.fixtures';
import { taSakTilBehandling } from './ta-sak-til-behandling';

/** Any day the innstilling may be laid out: across years, leap days and the turns of summer time. */
const dagen = fc.integer({ min: 0, max: 4000 }).map((n) => plussDager(dato('2024-11-21'), n));

describe('Fjortendagersfristen (R3)', () => {
  it('teller hele dager fra offentliggjøringen, uansett når på året', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 0, max: 40 }), (offentliggjort, dager) => {
        const utfall = decider(sak)
          .given(
            ...lagtFram(),
            forslagFremmet(),
            innstillingProtokollfoert(),
            innstillingOffentliggjort(offentliggjort),
          )
          .when(taSakTilBehandling, tattOpp('kommunestyret', plussDager(offentliggjort, dager)));
        if (dager >= 14) utfall.thenTypes('SakTattTilBehandling');
        else
          utfall.thenRefused(
            'InnstillingenHarIkkeLiggetUteLengeNok',
            skrivDato(plussDager(offentliggjort, 14)),
          );
      }),
      sekvenser(),
    );
  });
});
