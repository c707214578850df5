import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { lesTidspunkt, medTidspunkt, type Hvilket, type Tidspunkt } from '../../regler/revisjon/tidspunkt';

/** The point that the address says, and the way to another; each point is one to go back to. */
export const useTidspunkt = (
  hvilket: Hvilket = '',
): readonly [tidspunkt: Tidspunkt, velg: (mer: Partial<Tidspunkt>) => void] => {
  const [adresse, settAdresse] = useSearchParams();
  const tidspunkt = useMemo(() => lesTidspunkt(adresse, hvilket), [adresse, hvilket]);
  const velg = useCallback(
    (mer: Partial<Tidspunkt>) =>
      settAdresse((foer) => medTidspunkt(foer, mer, hvilket), { preventScrollReset: true }),
    [settAdresse, hvilket],
  );
  return [tidspunkt, velg];
};
