import { join } from 'node:path';
import type { Klient } from './klient';
import { LIER, lierSomForesporsler } from './lier/lier';

export class EksempeletKunneIkkeLastes extends Error {
  override readonly name = 'EksempeletKunneIkkeLastes';
}

/**
 * Whether the whole example is there: its last step is the vedtak. One that was loaded before the example had its
 * møteplan gets what it lacks; the rest is then found done.
 */
const erLastet = async (klient: Klient): Promise<boolean> => {
  const { status, innhold } = await klient.get(`/api/kommuner/${LIER.kommune}/hp/${LIER.hp}`);
  if (status !== 200 || (innhold as { vedtatt: string | null }).vedtatt === null) return false;
  const organ = await klient.get(`/api/kommuner/${LIER.kommune}/organer/${LIER.organ}?gjelder=2025-01-01`);
  return organ.status === 200 && (organ.innhold as { moeteplan: readonly unknown[] }).moeteplan.length > 0;
};

/**
 * Loads Lier's HP through the doors that any user has. An interrupted load goes on where it stopped, because each
 * request has its own key; a whole one is left alone. Answers whether anything was loaded.
 */
export const lastEksempel = async (
  klient: Klient,
  eksempelmappe: string,
  fremdrift: (gjort: number, totalt: number) => void = () => {},
): Promise<boolean> => {
  if (await erLastet(klient)) return false;
  const foresporsler = lierSomForesporsler(join(eksempelmappe, 'lier-hp-2025-2028'));
  for (const [i, foresporsel] of foresporsler.entries()) {
    const svar = await klient.post(foresporsel);
    if (svar.status >= 300)
      throw new EksempeletKunneIkkeLastes(
        `${foresporsel.noekkel}: ${svar.status} ${JSON.stringify(svar.innhold)}`,
      );
    fremdrift(i + 1, foresporsler.length);
  }
  return true;
};
