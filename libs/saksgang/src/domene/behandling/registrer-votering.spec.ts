import { hpPeriode } from '@saksgang/kernel';
import { decider } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import type { Stemmegruppe } from '../votering/votering';
import {
  etMoete,
  forMot,
  forslagFremmet,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  registrert,
  rulleringStartet,
  sakTattTilBehandling,
  sentraleLinjer,
  stemmerTil,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { registrerVotering } from './registrer-votering';

const stem = registrert;
const protokollfoer: typeof registrert = (mer, skjedde, moete) =>
  registrert({ modus: 'protokollfoere', ...mer }, skjedde, moete);

/** The votes for, all of one party. */
const fra = (
  [parti, antall, ...navn]: readonly [string, number, ...string[]],
  iAlt: number = antall,
): Stemmegruppe => ({ valg: 'for', antall: iAlt, partier: [{ parti, antall, navn }] });

const AVGJORT_MOT = { slag: 'avgjort', vinner: 'mot', avgjortAv: 'stemmetall' };
const regel = (r: string) => expect.arrayContaining([expect.objectContaining({ regel: r })]) as unknown;

describe('RegistrerVotering', () => {
  it('adopts økonomiplan and årsbudsjett as two vedtak in one sak, with the lines that stand (R1)', () => {
    const utfall = decider(sak)
      .given(...klarTilVotering())
      .when(registrerVotering, stem());
    utfall.thenTypes('VoteringRegistrert', 'VedtakFattet', 'RammeendringerVedtatt', 'VedtakspunktVedtatt');
    utfall.thenAmong('VedtakFattet', {
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      forslag: ID.forslag,
    });
    utfall.thenAmong('RammeendringerVedtatt', { vedtatt: [ID.linje] });
    utfall.thenAmong('VedtakspunktVedtatt', { punkt: '3.1', forslagsstillere: 'Høyre' });
  });

  it('records a forslag that falls, and adopts nothing', () => {
    const utfall = decider(sak)
      .given(...klarTilVotering())
      .when(registrerVotering, stem({ stemmer: forMot(11, 30) }));
    utfall.thenTypes('VoteringRegistrert');
    utfall.thenAmong('VoteringRegistrert', { skjebner: [{ forslag: ID.forslag, skjebne: 'falt' }] });
  });

  it('lets the møteleder settle a tie, and asks when nobody says how he voted (R25)', () => {
    const tie = { stemmer: forMot(20, 20) };
    const gitt = decider(sak).given(...klarTilVotering());
    gitt.when(registrerVotering, stem(tie)).thenRefused('StemmelikhetUtenMoeteleder');
    gitt
      .when(registrerVotering, stem({ ...tie, moetelederStemte: 'mot' }))
      .thenAmong('VoteringRegistrert', { skjebner: [{ forslag: ID.forslag, skjebne: 'falt' }] });
    gitt
      .when(registrerVotering, stem({ ...tie, moetelederStemte: 'for' }))
      .thenAmong('VoteringRegistrert', { skjebner: [{ forslag: ID.forslag, skjebne: 'vedtatt' }] });
  });

  describe('live, an unlawful step is refused', () => {
    it('by formannskapet: only kommunestyret adopts the budget (R1)', () => {
      const tatt: SakEvent = {
        ...sakTattTilBehandling,
        data: { ...sakTattTilBehandling.data, organ: 'formannskapet' },
      } as SakEvent;
      decider(sak)
        .given(...klarTilVotering().slice(0, -1), tatt)
        .when(registrerVotering, stem({ organ: 'formannskapet' }))
        .thenRefused('BareKommunestyretVedtarBudsjettet');
    });

    it('without an innstilling from formannskapet (R2)', () => {
      decider(sak)
        .given(...lagtFram(), forslagFremmet(), innstillingProtokollfoert('utvalg'), sakTattTilBehandling)
        .when(registrerVotering, stem())
        .thenRefused('InnstillingMangler');
    });

    it.each([
      ['2024-11-27', 'thirteen days', 'InnstillingenHarIkkeLiggetUteLengeNok'],
      [null, 'no publication', 'InnstillingenHarIkkeLiggetUteLengeNok'],
    ])('after %s: %s are not fourteen (R3)', (dag, _, kode) => {
      const offentliggjort = dag === null ? [] : [innstillingOffentliggjort(dag)];
      decider(sak)
        .given(
          ...lagtFram(),
          forslagFremmet(),
          innstillingProtokollfoert(),
          ...offentliggjort,
          sakTattTilBehandling,
        )
        .when(registrerVotering, stem())
        .thenRefused(kode);
    });

    it('on day fourteen it is lawful (R3)', () => {
      decider(sak)
        .given(
          ...lagtFram(),
          forslagFremmet(),
          innstillingProtokollfoert(),
          innstillingOffentliggjort('2024-11-26'),
          sakTattTilBehandling,
        )
        .when(registrerVotering, stem())
        .thenAmong('VoteringRegistrert', { merknader: [] });
    });

    it('over a plan of three years (R6)', () => {
      decider(sak)
        .given(...klarTilVotering(hpPeriode('2025-2027')))
        .when(registrerVotering, stem())
        .thenRefused('OekonomiplanenErForKort');
    });

    it('over a complete budget that does not balance, to the krone (R7)', () => {
      decider(sak)
        .given(...klarTilVotering(), ...sentraleLinjer(1))
        .when(registrerVotering, stem())
        .thenRefused('BudsjettetErIkkeIBalanse', 'drift 2025 med 1 kroner');
    });

    it('over a forslag that was not there when the sak was taken up', () => {
      const annet = '00000000-0000-4000-8000-000000000099' as typeof ID.forslag;
      decider(sak)
        .given(...klarTilVotering().slice(0, -1), sakTattTilBehandling, forslagFremmet({ id: annet }))
        .when(registrerVotering, stem({ forslag: [annet] }))
        .thenRefused('ForslagetErIkkeMedIBehandlingen');
    });

    it('before the body has taken the sak up', () => {
      decider(sak)
        .given(...klarTilVotering().slice(0, -1))
        .when(registrerVotering, stem())
        .thenRefused('SakenErIkkeTattTilBehandling');
    });
  });

  it('says what is missing when the balance cannot be tested, and never that it does not balance (R7)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(registrerVotering, stem())
      .thenAmong('VedtakFattet', {
        balanse: expect.objectContaining({ svar: 'kan-ikke-kontrolleres' }) as unknown,
      });
  });

  it('adopts a complete budget in balance (R7)', () => {
    decider(sak)
      .given(...klarTilVotering(), ...sentraleLinjer())
      .when(registrerVotering, stem())
      .thenAmong('VedtakFattet', { balanse: { svar: 'i-balanse' } });
  });

  describe('what has in fact happened is recorded, with the rule that was broken', () => {
    it('a vote without innstilling or publication (R2, R3)', () => {
      const utfall = decider(sak)
        .given(...lagtFram(), forslagFremmet())
        .when(registrerVotering, protokollfoer());
      utfall.thenAmong('VedtakFattet', { merknader: regel('R2') });
      utfall.thenAmong('VedtakFattet', { merknader: regel('R3') });
    });

    it('a vote before the innstilling was given (R2)', () => {
      decider(sak)
        .given(...klarTilVotering())
        .when(registrerVotering, protokollfoer({}, '2024-11-20'))
        .thenAmong('VedtakFattet', { merknader: regel('R2') });
    });

    it('a vote by formannskapet, on which no frame can rest (R1)', () => {
      const utfall = decider(sak)
        .given(...klarTilVotering())
        .when(registrerVotering, protokollfoer({ organ: 'formannskapet' }));
      utfall.thenTypes('VoteringRegistrert', 'VedtakFattet');
      utfall.thenAmong('VedtakFattet', { merknader: regel('R1') });
    });

    it('a deficit (R7) and a plan that is too short (R6)', () => {
      decider(sak)
        .given(...klarTilVotering(), ...sentraleLinjer(-500))
        .when(registrerVotering, protokollfoer())
        .thenAmong('VedtakFattet', { merknader: regel('R7') });
      decider(sak)
        .given(...klarTilVotering(hpPeriode('2025-2027')))
        .when(registrerVotering, protokollfoer())
        .thenAmong('VedtakFattet', { merknader: regel('R6') });
    });
  });

  it('is in time on 31 December and late on 1 January: recorded also live, with ROBEK noted (R5)', () => {
    const gitt = decider(sak).given(...klarTilVotering());
    gitt.when(registrerVotering, stem({}, '2024-12-31')).thenAmong('VedtakFattet', { merknader: [] });
    gitt
      .when(registrerVotering, stem({}, '2025-01-01'))
      .thenAmong('VedtakFattet', { merknader: regel('R5') });
  });

  it('by another body settles nothing: kommunestyret may still adopt the forslag that fell there (R1)', () => {
    const iFormannskapet = decider(sak)
      .given(...klarTilVotering())
      .when(
        registrerVotering,
        protokollfoer({ organ: 'formannskapet', stemmer: forMot(3, 8) }, '2024-11-21'),
      );
    iFormannskapet.thenAmong('VoteringRegistrert', { skjebner: [], utfall: AVGJORT_MOT });
    decider(sak)
      .given(...klarTilVotering(), ...iFormannskapet.events)
      .when(registrerVotering, stem({ votering: uuid(42) }))
      .thenAmong('VoteringRegistrert', {
        organ: 'kommunestyret',
        skjebner: [{ forslag: ID.forslag, skjebne: 'vedtatt' }],
      });
  });

  it('is over a forslag that stands', () => {
    const gitt = decider(sak).given(...lagtFram());
    gitt.when(registrerVotering, protokollfoer()).thenRefused('ForslagetFinnesIkke');
    const falt = decider(sak)
      .given(...klarTilVotering())
      .when(registrerVotering, stem({ stemmer: forMot(11, 30) }));
    decider(sak)
      .given(...klarTilVotering(), ...falt.events)
      .when(registrerVotering, stem())
      .thenRefused('ForslagetErIkkeFremmetLenger', 'falt');
  });

  it('comes after the beslutningsgrunnlag, in a handlingsprogram', () => {
    decider(sak).given(rulleringStartet()).when(registrerVotering, protokollfoer()).thenRefused('FeilFase');
    decider(sak).given().when(registrerVotering, stem()).thenRefused('HandlingsprogrammetFinnesIkke');
  });

  it('refuses a second budget (R29)', () => {
    decider(sak)
      .given(...vedtattHp(), forslagFremmet())
      .when(registrerVotering, stem())
      .thenRefused('BudsjettetErAlleredeVedtatt');
  });

  it.each<[string, readonly Stemmegruppe[], string]>([
    ['a choice that is counted twice', stemmerTil(['for', 20], ['for', 21]), 'StemmevalgetErOppgittToGanger'],
    ['no votes at all', forMot(0, 0), 'IngenStemmerErAvgitt'],
    ['parties that give another sum', [fra(['A', 29], 30)], 'PartistemmeneStemmerIkke'],
    ['more names than votes', [fra(['A', 1, 'Kari', 'Ola'])], 'FlereNavnEnnStemmer'],
  ])('is no vote with %s, however it is recorded', (_, stemmer, kode) => {
    const gitt = decider(sak).given(...klarTilVotering());
    gitt.when(registrerVotering, stem({ stemmer })).thenRefused(kode);
    gitt.when(registrerVotering, protokollfoer({ stemmer })).thenRefused(kode);
  });

  it('is no vote with more votes from a party than it has people in the room', () => {
    const moete = etMoete(41, 41);
    const gitt = decider(sak).given(...klarTilVotering());
    for (const registrer of [stem, protokollfoer])
      gitt
        .when(registrerVotering, registrer({ stemmer: [fra(['B', 21])] }, '2024-12-10', moete))
        .thenRefused('PartietHarIkkeSaaMangeStemmer');
  });

  it('needs the day of the vote', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(registrerVotering, stem({}, null))
      .thenRefused('VedtaksdatoMangler');
  });
});
