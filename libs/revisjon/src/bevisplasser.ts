import type { Hendelsessvar } from '@saksgang/historikk';
import type { StreamName } from '@saksgang/kernel';
import type { Bevisplass, Bevisstatus, Revisjon, Sjekkpunktsvar } from './revisjon';

/** A fact with its place in the proofs. */
export type Bevistfakta = Bevisplass & Pick<Hendelsessvar, 'revisjon' | 'type' | 'skjedde' | 'registrert'>;

export interface Bevisplasser {
  readonly stream: StreamName;
  readonly status: Bevisstatus;
  /** The last signed checkpoint; null when nothing has been signed. */
  readonly siste: Sjekkpunktsvar | null;
  readonly hendelser: readonly Bevistfakta[];
}

/** The facts of a stream in order, each with its place in the proofs as they are now. */
export const bevisplassene = async (
  revisjon: Revisjon,
  stream: StreamName,
  alle: readonly Hendelsessvar[],
): Promise<Bevisplasser> => {
  const plasser = await revisjon.plassene(alle.map((h) => ({ stream, revisjon: h.revisjon })));
  const hendelser = plasser.flatMap((plass, i) => {
    const h = alle[i];
    if (!h) return [];
    return [{ ...plass, revisjon: h.revisjon, type: h.type, skjedde: h.skjedde, registrert: h.registrert }];
  });
  return { stream, status: await revisjon.status(), siste: revisjon.siste(), hendelser };
};
