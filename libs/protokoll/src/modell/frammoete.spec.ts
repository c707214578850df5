import { dato, type OrganId } from '@saksgang/kernel';
import type { Deltaker, MoeteEvent, ValgHoldt } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { MOETE, SAK } from '../protokoll.fixtures';
import { frammoete } from './frammoete';

const innkalt: MoeteEvent = {
  type: 'MoeteInnkalt',
  data: {
    moete: MOETE,
    organ: 'kommunestyret' as OrganId,
    type: 'kommunestyret',
    navn: 'Kommunestyret',
    dato: dato('2024-12-10'),
    klokkeslett: null,
    sted: null,
    antallMedlemmer: 6,
  },
};
const deltaker = (plass: number, mer: Partial<Deltaker> = {}): Deltaker => ({
  plass,
  parti: 'Høyre',
  navn: null,
  vara: false,
  ...mer,
});
const moetende = (...deltakere: readonly Deltaker[]) => {
  const satt: MoeteEvent = { type: 'MoeteSatt', data: { deltakere, moeteleder: 1, klokkeslett: null } };
  const hendelser = [innkalt, satt].map((event) => ({ event }) as Parameters<typeof frammoete>[0][number]);
  return frammoete(hendelser, SAK)?.tilstede;
};

describe('Frammøtet i protokollen', () => {
  it('samler plasser der ingen navn er oppgitt, når de følger hverandre', () => {
    expect(moetende(deltaker(1), deltaker(2), deltaker(3), deltaker(5), deltaker(6, { vara: true }))).toEqual(
      [{ parti: 'Høyre', antall: 5, navn: ['plass 1–3', 'plass 5', 'plass 6 (vara)'] }],
    );
  });

  it('nevner dem som har navn, med navn', () => {
    expect(moetende(deltaker(1), deltaker(2, { navn: 'Kari Li' }), deltaker(3))).toEqual([
      { parti: 'Høyre', antall: 3, navn: ['Kari Li', 'plass 1', 'plass 3'] },
    ]);
  });
});

describe('Et valg i protokollen', () => {
  const [OLA, KARI] = [deltaker(2, { navn: 'Ola Vik', parti: 'Ap' }), deltaker(1, { navn: 'Kari Li' })];
  const gangen = (data: Partial<ValgHoldt['data']>) => {
    const valg: MoeteEvent = {
      type: 'ValgHoldt',
      data: {
        verv: 'settemoeteleder',
        form: 'aapent',
        omgang: 1,
        kandidater: [OLA, KARI],
        stemmer: [],
        stemmeberettigede: 6,
        utfall: { slag: 'ny-omgang' },
        ...data,
      },
    };
    return frammoete(
      [innkalt, valg].map((event) => recorded(event)),
      SAK,
    )?.gang;
  };
  const parti = (navn: string, antall: number) => ({ parti: navn, antall, navn: [] });

  it('sier hvem som fikk stemmer, fra hvilke partier, og hvem som ble valgt med hva', () => {
    expect(
      gangen({
        stemmer: [
          { valg: 2, antall: 4, partier: [parti('Ap', 2), parti('Høyre', 2)] },
          { valg: 1, antall: 2, partier: [parti('Høyre', 2)] },
        ],
        utfall: { slag: 'valgt', plass: 2, avgjortAv: 'flertall' },
      }),
    ).toEqual([
      'Valg av settemøteleder, 1. omgang: Ola Vik (Ap) 4 stemmer (Ap 2, Høyre 2) og Kari Li (Høyre) 2 stemmer (Høyre 2). ' +
        'Ola Vik (Ap) ble valgt med mer enn halvparten av stemmene.',
    ]);
  });

  it('har bare stemmetallene når det er skriftlig, også de blanke (R34)', () => {
    expect(
      gangen({
        verv: 'leder',
        form: 'skriftlig',
        omgang: 2,
        stemmer: [
          { valg: 2, antall: 2, partier: [] },
          { valg: 1, antall: 2, partier: [] },
          { valg: 'blank', antall: 2, partier: [] },
        ],
        utfall: { slag: 'valgt', plass: 1, avgjortAv: 'loddtrekning' },
      }),
    ).toEqual([
      'Valg av leder, 2. omgang: Ola Vik (Ap) 2 stemmer, Kari Li (Høyre) 2 stemmer og 2 stemmer blankt. ' +
        'Kari Li (Høyre) ble valgt ved loddtrekning. Valget var skriftlig; hvem som stemte på hvem, er hemmelig.',
    ]);
  });

  it('sier at ingen ble valgt, og at partiene ikke er oppgitt', () => {
    expect(gangen({ stemmer: [{ valg: 2, antall: 3, partier: [] }] })).toEqual([
      'Valg av settemøteleder, 1. omgang: Ola Vik (Ap) 3 stemmer. Ingen ble valgt, og det må stemmes på nytt. ' +
        'Hvordan partiene stemte, er ikke oppgitt.',
    ]);
  });
});
