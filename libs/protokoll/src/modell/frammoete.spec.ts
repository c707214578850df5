import { dato, type OrganId } from '@saksgang/kernel';
import type { Deltaker, MoeteEvent } from '@saksgang/saksgang';
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
  return frammoete(hendelser, SAK)?.tilstede.map(({ navn }) => navn);
};

describe('Frammøtet i protokollen', () => {
  it('samler plasser der ingen navn er oppgitt, når de følger hverandre', () => {
    expect(moetende(deltaker(1), deltaker(2), deltaker(3), deltaker(5), deltaker(6, { vara: true }))).toEqual(
      [['plass 1–3', 'plass 5', 'plass 6 (vara)']],
    );
  });

  it('nevner dem som har navn, med navn', () => {
    expect(moetende(deltaker(1), deltaker(2, { navn: 'Kari Li' }), deltaker(3))).toEqual([
      ['Kari Li', 'plass 1', 'plass 3'],
    ]);
  });
});
