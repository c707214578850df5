import { hpPeriode, type ForslagId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  forslagFremmet,
  HP,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  rulleringStartet,
  sakTattTilBehandling,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import type { Organ } from '../vedtak/vedtak';
import { taSakTilBehandling, type TaSakTilBehandling } from './ta-sak-til-behandling';

const taOpp = (skjedde: string | null = '2024-12-10', organ: Organ = 'kommunestyret') =>
  kommando<TaSakTilBehandling>('TaSakTilBehandling', { organ }, { skjedde, idag: '2024-12-10' });

const klar = (dag = '2024-11-22', hp = HP): readonly SakEvent[] => [
  ...lagtFram(hp),
  forslagFremmet(),
  innstillingProtokollfoert(),
  innstillingOffentliggjort(dag),
];

describe('TaSakTilBehandling', () => {
  it('freezes the forslag that stand; one that is withdrawn is not among them (R26)', () => {
    const trukket = uuid(22) as ForslagId;
    decider(sak)
      .given(...klar(), forslagFremmet({ id: trukket }), {
        type: 'ForslagTrukket',
        data: { forslag: trukket },
      })
      .when(taSakTilBehandling, taOpp())
      .then(sakTattTilBehandling);
  });

  it('is done once', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(taSakTilBehandling, taOpp())
      .thenRefused('SakenErTattTilBehandling');
  });

  describe('is refused', () => {
    it('to any body but kommunestyret (R1)', () => {
      decider(sak)
        .given(...klar())
        .when(taSakTilBehandling, taOpp('2024-12-10', 'formannskapet'))
        .thenRefused('BareKommunestyretVedtarBudsjettet');
    });

    it.each([
      ['there is no innstilling', [forslagFremmet()]],
      ['the innstilling is not formannskapets', [forslagFremmet(), innstillingProtokollfoert('utvalg')]],
    ])('when %s (R2)', (_, hendelser) => {
      decider(sak)
        .given(...lagtFram(), ...hendelser)
        .when(taSakTilBehandling, taOpp())
        .thenRefused('InnstillingMangler');
    });

    it('when the innstilling is not laid out (R3)', () => {
      decider(sak)
        .given(...klar().slice(0, -1))
        .when(taSakTilBehandling, taOpp())
        .thenRefused('InnstillingenHarIkkeLiggetUteLengeNok');
    });

    it('on the thirteenth day, with the first day that is lawful (R3)', () => {
      decider(sak)
        .given(...klar('2024-11-27'))
        .when(taSakTilBehandling, taOpp())
        .thenRefused('InnstillingenHarIkkeLiggetUteLengeNok', '11.12.2024');
    });

    it('over a plan of three years (R6)', () => {
      decider(sak)
        .given(...klar('2024-11-22', hpPeriode('2025-2027')))
        .when(taSakTilBehandling, taOpp())
        .thenRefused('OekonomiplanenErForKort', '3 år');
    });
  });

  it('is lawful on the fourteenth day (R3)', () => {
    decider(sak)
      .given(...klar('2024-11-26'))
      .when(taSakTilBehandling, taOpp())
      .thenTypes('SakTattTilBehandling');
  });

  it('needs the day', () => {
    decider(sak)
      .given(...klar())
      .when(taSakTilBehandling, taOpp(null))
      .thenRefused('VedtaksdatoMangler');
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['after the vedtak', vedtattHp()],
  ])('is not done %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(taSakTilBehandling, taOpp())
      .thenRefused('FeilFase');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(taSakTilBehandling, taOpp()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
