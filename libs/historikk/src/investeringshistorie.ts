import type { Uuid } from '@saksgang/kernel';
import type { Investering, InvesteringerVedtatt } from '@saksgang/saksgang';

/** The investments as they stand: proposed, then as the vedtak made them. */
export type Investeringene = Map<Uuid, Investering>;

export const medForeslaatte = (investeringer: Investeringene, linjer: readonly Investering[]): void => {
  for (const linje of linjer) investeringer.set(linje.id, linje);
};

/** Those that a vedtak adopts, with what it adds and changes; one that stands and is not named is not adopted. */
export const medVedtatte = (
  investeringer: Investeringene,
  { linjer, endringer, vedtatt }: InvesteringerVedtatt['data'],
): readonly Investering[] => {
  for (const { investering, beloep, kostnadsramme } of endringer) {
    const foer = investeringer.get(investering);
    if (foer) investeringer.set(investering, { ...foer, beloep, kostnadsramme });
  }
  medForeslaatte(investeringer, linjer);
  return [...vedtatt, ...linjer.map(({ id }) => id)].flatMap((id) => investeringer.get(id) ?? []);
};
