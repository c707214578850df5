import { dato } from '@saksgang/kernel';
import { uuid } from '../sak/sak.fixtures';
import { IKKE_FASTSATT, type Reglement, type ReglementVedtatt } from './reglement';

/** A reglement that fixes what the spec is about, and nothing else. */
export const etReglement = (mer: Partial<Reglement> = {}): ReglementVedtatt['data'] => ({
  id: uuid(91),
  gjelderFra: dato('2024-01-01'),
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/2023', dato: dato('2023-12-12') },
  reglement: { ...IKKE_FASTSATT, ...mer },
});
