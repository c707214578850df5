import type { Treff } from '@saksgang/soek';

/** Where something that was found is shown; null when it is on no page of ours. */
export const treffadresse = (
  kommune: string,
  { slag, id, vedtak, hp, navn }: Pick<Treff, 'slag' | 'id' | 'vedtak' | 'hp' | 'navn'>,
): string | null => {
  if (slag === 'oppdrag') return `/${kommune}/oppdrag/${id}`;
  // What is of no HP has no page here but its oppdrag.
  if (hp === null) return null;
  const iHp = `/${kommune}/hp/${hp}`;
  switch (slag) {
    case 'vedtakspunkt':
      return `${iHp}/vedtak/${vedtak}/${id}`;
    case 'forslag':
      return `${iHp}/forslag/${id}`;
    case 'rammelinje':
      return `${iHp}/rammer?utvalg=${encodeURIComponent(navn?.split(' ')[0] ?? '')}`;
  }
};
