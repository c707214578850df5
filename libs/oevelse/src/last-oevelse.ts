import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EksempeletKunneIkkeLastes, type Klient } from '@saksgang/eksempel';
import type { Hendelsesliste } from '@saksgang/historikk';
import { lesBehandlingsfil, type Behandlingsfil } from './behandlingsfil';
import { kjoerBehandling, OEVELSE } from './kjoer-behandling';

const lesFil = (eksempelmappe: string): Behandlingsfil =>
  lesBehandlingsfil(
    JSON.parse(readFileSync(join(eksempelmappe, 'oevelse', 'budsjettnatten.json'), 'utf8')) as unknown,
  );

/** Whether the whole exercise is there: its last step approves the protokoll. */
const erLastet = async (klient: Klient, { hp }: Behandlingsfil): Promise<boolean> => {
  const { status, innhold } = await klient.get(`/api/kommuner/${OEVELSE}/saker/hp-${hp}/hendelser`);
  return (
    status === 200 && (innhold as Hendelsesliste).hendelser.some(({ type }) => type === 'ProtokollGodkjent')
  );
};

/**
 * Loads the exercise through the doors that any user has: a whole treatment in a kommune of its own, in which every step
 * must be lawful. An interrupted load goes on where it stopped. Answers whether anything was loaded.
 */
export const lastOevelse = async (
  klient: Klient,
  eksempelmappe: string,
  fremdrift: (gjort: number, totalt: number) => void = () => {},
): Promise<boolean> => {
  const fil = lesFil(eksempelmappe);
  if (await erLastet(klient, fil)) return false;
  await kjoerBehandling(klient, fil, OEVELSE, ({ nr, gjoer, avslag }, antall) => {
    if (avslag)
      throw new EksempeletKunneIkkeLastes(`Steg ${nr} av øvelsen (${gjoer}): ${JSON.stringify(avslag)}`);
    fremdrift(nr, antall);
  });
  return true;
};
