import type { LovlighetskontrollKrevd } from './lovlighetskontroll.events';

/** Version 1 was never held against the seats of kommunestyret. */
export const kravFraV1 = (data: unknown): LovlighetskontrollKrevd['data'] => {
  const v1 = data as Omit<LovlighetskontrollKrevd['data'], 'ikkeKontrollert'>;
  return { ...v1, ikkeKontrollert: v1.medlemmer.map((m) => m.navn) };
};
