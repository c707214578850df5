import { join } from 'node:path';
import type { Foresporsel, Klient } from './klient';
import { lesLier } from './lier/data';
import { LIER, lierSomForesporsler, opphavSomForesporsler } from './lier/lier';

export class EksempeletKunneIkkeLastes extends Error {
  override readonly name = 'EksempeletKunneIkkeLastes';
}

/**
 * Whether the whole example is there: its last step is where the points come from. One that was loaded before the example
 * had that, its kommunestyre or its møteplan, gets what it lacks; the rest is then found done.
 */
const erLastet = async (klient: Klient): Promise<boolean> => {
  const { status, innhold } = await klient.get(`/api/kommuner/${LIER.kommune}/hp/${LIER.hp}`);
  if (status !== 200 || (innhold as { vedtatt: string | null }).vedtatt === null) return false;
  const oppdrag = await klient.get(`/api/kommuner/${LIER.kommune}/oppdrag`);
  const { oppdrag: alle } = oppdrag.innhold as { oppdrag: readonly { opphav: readonly unknown[] }[] };
  if (!alle.some(({ opphav }) => opphav.length > 0)) return false;
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
  const lier = lesLier(join(eksempelmappe, 'lier-hp-2025-2028'));
  const foresporsler = lierSomForesporsler(lier);
  const totalt = foresporsler.length + lier.opphav.length;
  let gjort = 0;
  const send = async (foresporsel: Foresporsel): Promise<void> => {
    const svar = await klient.post(foresporsel);
    if (svar.status >= 300)
      throw new EksempeletKunneIkkeLastes(
        `${foresporsel.noekkel}: ${svar.status} ${JSON.stringify(svar.innhold)}`,
      );
    fremdrift(++gjort, totalt);
  };
  for (const foresporsel of foresporsler) await send(foresporsel);
  const opphav = await opphavSomForesporsler(klient, lier);
  if (opphav === null)
    throw new EksempeletKunneIkkeLastes('Oppdragene som følger av vedtaket, er ikke registrert.');
  for (const foresporsel of opphav) await send(foresporsel);
  return true;
};
