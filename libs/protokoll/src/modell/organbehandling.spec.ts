import { dato, type MoeteId, type VedtakId } from '@saksgang/kernel';
import type { SakEvent } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { BUDSJETTBEHANDLING, MOETE, protokollGodkjent, tattTilBehandling, uuid } from '../protokoll.fixtures';
import { organbehandlinger } from './organbehandling';

const delt = (...hendelser: readonly SakEvent[]) =>
  organbehandlinger(hendelser.map((e) => recorded(e))).map(
    ({ organ, navn, moete, egne, godkjent, fra, til }) => ({
      hvem: navn ?? organ,
      moete,
      egne: egne.length,
      godkjent: godkjent !== null,
      omfang: [fra, til],
    }),
  );

const utsatt: SakEvent = {
  type: 'SakUtsatt',
  data: { organ: 'kommunestyret', dato: dato('2024-12-10'), til: null, begrunnelse: null, votering: null },
};
const uttalelse = (navn: string): SakEvent => ({
  type: 'UttalelseAvgitt',
  data: { organ: 'raad', navn, dato: dato('2024-11-18'), tekst: 'Ja.', votering: null },
});
const iMoete = (n: number): SakEvent => {
  const tatt = tattTilBehandling();
  return { ...tatt, data: { ...tatt.data, moete: uuid(n) as MoeteId } } as SakEvent;
};

describe('Behandlingene av en sak', () => {
  it('er en for hvert organ, og den siste går til slutten', () => {
    expect(delt(...BUDSJETTBEHANDLING).map(({ hvem, omfang }) => [hvem, omfang])).toEqual([
      ['Eldrerådet', [0, 2]],
      ['formannskapet', [2, 3]],
      ['kommunestyret', [3, BUDSJETTBEHANDLING.length]],
    ]);
  });

  it('er en for hvert råd', () => {
    expect(delt(uttalelse('Eldrerådet'), uttalelse('Ungdomsrådet')).map((b) => b.hvem)).toEqual([
      'Eldrerådet',
      'Ungdomsrådet',
    ]);
  });

  it('er en ny når organet tar saken opp igjen i et annet møte, eller etter godkjenningen', () => {
    expect(delt(iMoete(1), utsatt, iMoete(2)).map((b) => [b.moete, b.egne])).toEqual([
      [uuid(1), 2],
      [uuid(2), 1],
    ]);
    const igjen = delt(tattTilBehandling(), utsatt, protokollGodkjent('a'), tattTilBehandling());
    expect(igjen.map((b) => [b.moete, b.godkjent, b.omfang])).toEqual([
      [MOETE, true, [0, 2]],
      [MOETE, false, [2, 4]],
    ]);
  });

  it('er en ny når saken gjenopptas, men ikke i det møtet som også avgjorde den (R36)', () => {
    const gjenopptatt = (moete: MoeteId | null): SakEvent => ({
      type: 'SakGjenopptatt',
      data: {
        organ: 'kommunestyret',
        moete,
        dato: dato('2024-12-10'),
        stemmer: null,
        stemmeberettigede: null,
        moetelederStemte: null,
        utfall: null,
        grunn: null,
        modus: 'protokollfoere',
        merknader: [],
      },
    });
    const egne = (moete: MoeteId | null, igjen: SakEvent) =>
      delt(iMoete(1), gjenopptatt(moete), igjen).map((b) => b.egne);
    expect(egne(uuid(1) as MoeteId, iMoete(1))).toEqual([3]);
    expect(egne(uuid(2) as MoeteId, iMoete(2))).toEqual([1, 2]);
    expect(egne(uuid(2) as MoeteId, iMoete(3))).toEqual([1, 1, 1]);
    expect(egne(null, iMoete(2))).toEqual([1, 2]);
    const godkjent = delt(tattTilBehandling(), protokollGodkjent('a'), gjenopptatt(MOETE));
    expect(godkjent.map((b) => [b.egne, b.godkjent])).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  it('har en mindretallsanke som ble fremmet i møtet, og ikke en som kom etterpå (R35)', () => {
    const anke = (dag: string): SakEvent => ({
      type: 'MindretallsankeFremmet',
      data: {
        anke: uuid(46),
        vedtak: uuid(31) as VedtakId,
        organ: 'kommunestyret',
        til: 'kommunestyret',
        medlemmer: [{ navn: 'Kari', parti: null }],
        antallMedlemmer: null,
        ikkeKontrollert: ['Kari'],
        dato: dato(dag),
        begrunnelse: null,
        modus: 'protokollfoere',
        merknader: [],
      },
    });
    const egne = (dag: string) => delt(tattTilBehandling(), anke(dag)).map((b) => b.egne);
    expect(egne('2024-12-10')).toEqual([2]);
    expect(egne('2024-12-12')).toEqual([1]);
  });

  it('er ingen der intet organ har hatt saken', () => {
    expect(delt(...BUDSJETTBEHANDLING.slice(0, 1))).toEqual([]);
  });
});
