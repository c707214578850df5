import { dato, hpPeriode, type ForslagId } from '@saksgang/kernel';
import { decider } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etMoete,
  forslagFremmet,
  HP,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  rulleringStartet,
  sakTattTilBehandling,
  tattOpp,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import type { Moetebilde } from '../moete/deltaker';
import type { Organ } from '../vedtak/vedtak';
import { taSakTilBehandling } from './ta-sak-til-behandling';

const taOpp = (skjedde: string | null = '2024-12-10', organ: Organ = 'kommunestyret') =>
  tattOpp(organ, skjedde);

const tattOppData = {
  organ: 'kommunestyret',
  dato: dato('2024-11-21'),
  forslag: [ID.forslag],
  moete: null,
  saksnummer: null,
  tilstede: null,
} as const;

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

  it.each<Organ>(['raad', 'utvalg', 'kontrollutvalget', 'formannskapet'])(
    'is done by %s before there is an innstilling: what the law asks of the steps before is asked of kommunestyret',
    (organ) => {
      decider(sak)
        .given(...lagtFram(hpPeriode('2025-2027')), forslagFremmet())
        .when(taSakTilBehandling, taOpp('2024-11-10', organ))
        .thenAmong('SakTattTilBehandling', { organ, forslag: [ID.forslag] });
    },
  );

  describe('is done by the bodies in turn', () => {
    const hosFormannskapet = (...mer: readonly SakEvent[]) =>
      decider(sak).given(
        ...klar(),
        { type: 'SakTattTilBehandling', data: { ...tattOppData, organ: 'formannskapet' } },
        ...mer,
      );

    it('and not by one while another has it', () => {
      hosFormannskapet().when(taSakTilBehandling, taOpp()).thenRefused('SakenErTattTilBehandling');
    });

    it.each<[string, SakEvent]>([
      ['innstilt', innstillingProtokollfoert()],
      [
        'put it off',
        {
          type: 'SakUtsatt',
          data: {
            organ: 'formannskapet',
            dato: dato('2024-11-21'),
            til: null,
            begrunnelse: null,
            votering: null,
          },
        },
      ],
      [
        'sent it back',
        {
          type: 'SakSendtTilbake',
          data: {
            organ: 'formannskapet',
            dato: dato('2024-11-21'),
            til: null,
            begrunnelse: null,
            votering: null,
          },
        },
      ],
    ])('but by the next when the one before has %s', (_, ferdig) => {
      hosFormannskapet(ferdig)
        .when(taSakTilBehandling, taOpp('2024-12-01', 'utvalg'))
        .thenAmong('SakTattTilBehandling', { organ: 'utvalg' });
    });
  });

  describe('in a meeting', () => {
    const iMoetet = (mer: Partial<Moetebilde> = {}) => ({ ...etMoete(3), ...mer });
    const data = { moete: etMoete(3).moete, saksnummer: 'KS 84/2024' };
    const gitt = decider(sak).given(...klar());

    it('keeps the meeting, the number of the sak, and those who are there, who are the ones to vote (R26)', () => {
      gitt
        .when(taSakTilBehandling, tattOpp('kommunestyret', '2024-12-10', data, iMoetet()))
        .thenAmong('SakTattTilBehandling', { ...data, tilstede: iMoetet().deltakere });
    });

    it.each<[string, Moetebilde | null, string]>([
      ['that nobody has called', null, 'MoetetFinnesIkke'],
      ['of another body', iMoetet({ organ: 'formannskapet' }), 'MoetetGjelderEtAnnetOrgan'],
      ['that is not open', iMoetet({ pagaar: false }), 'MoetetPaagaarIkke'],
    ])('%s is refused', (_, moete, kode) => {
      gitt.when(taSakTilBehandling, tattOpp('kommunestyret', '2024-12-10', data, moete)).thenRefused(kode);
    });

    it('that is over can be put on record, and then nobody knows who was there', () => {
      const etterpaa = { ...data, modus: 'protokollfoere' as const };
      gitt
        .when(
          taSakTilBehandling,
          tattOpp('kommunestyret', '2024-12-10', etterpaa, iMoetet({ pagaar: false })),
        )
        .thenAmong('SakTattTilBehandling', { moete: data.moete, tilstede: null });
    });
  });

  it('too early is recorded where it has happened; the vote carries the remark (R3)', () => {
    decider(sak)
      .given(...klar('2024-11-27'))
      .when(taSakTilBehandling, tattOpp('kommunestyret', '2024-12-10', { modus: 'protokollfoere' }))
      .thenTypes('SakTattTilBehandling');
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
