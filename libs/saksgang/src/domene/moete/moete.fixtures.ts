import { dato, type MoeteId, type OrganId } from '@saksgang/kernel';
import type { OrganEvent } from '../organ/organ.events';
import type { Sammensetning } from '../organ/organ';
import { uuid } from '../sak/sak.fixtures';
import type { Organ } from '../vedtak/vedtak';
import type { Deltaker } from './deltaker';
import type { MoeteEvent } from './moete.events';

/** A small body and its meeting, for the specs of this lib. */
export const KOMMUNESTYRET = 'kommunestyret' as OrganId;
export const MOETE = uuid(81) as MoeteId;
export const MOETEDAG = '2024-12-10';

export const organOpprettet = (
  organ: string = KOMMUNESTYRET,
  type: Organ = 'kommunestyret',
  saksprefiks: string | null = 'KS',
): OrganEvent & { readonly type: 'OrganOpprettet' } => ({
  type: 'OrganOpprettet',
  data: { organ: organ as OrganId, type, navn: 'Lier kommunestyre', saksprefiks },
});

/** Five seats: three of Høyre, two of Ap; the name of seat 5 is not known. */
export const sammensetning = (mer: Partial<Sammensetning> = {}): Sammensetning => ({
  gjelderFra: dato('2023-10-10'),
  medlemmer: [
    { plass: 1, parti: 'H', navn: 'Kari Berg' },
    { plass: 2, parti: 'H', navn: 'Per Dahl' },
    { plass: 3, parti: 'H', navn: 'Anne Moe' },
    { plass: 4, parti: 'Ap', navn: 'Ola Lie' },
    { plass: 5, parti: 'Ap', navn: null },
  ],
  varamedlemmer: [
    { parti: 'H', nr: 1, navn: 'Siri Aas' },
    { parti: 'Ap', nr: 1, navn: 'Jon Vik' },
    { parti: 'Ap', nr: 2, navn: null },
  ],
  leder: 1,
  nestleder: 4,
  ...mer,
});

export const medlemmerValgt = (mer: Partial<Sammensetning> = {}): OrganEvent => ({
  type: 'MedlemmerValgt',
  data: sammensetning(mer),
});

export const moeteInnkalt = (antallMedlemmer = 5): MoeteEvent => ({
  type: 'MoeteInnkalt',
  data: {
    moete: MOETE,
    organ: KOMMUNESTYRET,
    type: 'kommunestyret',
    navn: 'Lier kommunestyre',
    dato: dato(MOETEDAG),
    klokkeslett: '18:00',
    sted: 'Haugestad, Lier',
    antallMedlemmer,
  },
});

/** The members on their seats. */
export const paaPlass = (...plasser: readonly number[]): readonly Deltaker[] =>
  sammensetning()
    .medlemmer.filter((m) => plasser.includes(m.plass))
    .map((m) => ({ ...m, vara: false }));

export const moeteSatt = (
  deltakere: readonly Deltaker[] = paaPlass(1, 2, 3, 4, 5),
  moeteleder = 1,
): MoeteEvent => ({ type: 'MoeteSatt', data: { deltakere, moeteleder, klokkeslett: '18:05' } });

export const moeteHevet: MoeteEvent = { type: 'MoeteHevet', data: { klokkeslett: '22:30' } };
