import type { EttForslag, Forslagskort } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';

type Svar = EttForslag['forslag'];

/** The forslag that an address names, in order and each once. */
export const valgteI = (adresse: URLSearchParams): readonly string[] => [
  ...new Set((adresse.get('valgt') ?? '').split(',').filter((id) => id !== '')),
];

/** Who stands behind a forslag: parties, members, or the body whose innstilling it is. */
export const forslagsstillere = ({
  partier,
  medlemmer,
  organ,
}: Pick<Forslagskort, 'partier' | 'medlemmer' | 'organ'>): string =>
  [
    ...partier,
    ...medlemmer.map((m) => (m.parti === null ? m.navn : `${m.navn} (${m.parti})`)),
    ...(organ === null ? [] : [ord(organ)]),
  ].join(', ');

/** The budget that a forslag is to be reckoned on; one that was not said is reckoned on the last that was laid. */
export const regnegrunnlag = (
  { grunnlag }: Pick<Svar, 'grunnlag'>,
  sist: 'beslutningsgrunnlag' | 'tilleggsinnstilling' | 'gjeldende',
): string => {
  if (grunnlag.slag === 'forslag') return grunnlag.forslag === null ? sist : `${sist},${grunnlag.forslag.id}`;
  return grunnlag.slag === 'ikke-oppgitt' ? sist : grunnlag.slag;
};
