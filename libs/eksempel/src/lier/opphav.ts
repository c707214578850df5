import type { Foresporsel, Klient } from '../klient';
import type { Lier, Opphavsfil } from './data';

/** An oppdrag as the register answers it, as far as it is needed here. */
interface Funnet {
  readonly id: string;
  readonly punkt: string;
  readonly delpunkt: string;
}

type Ledd = Opphavsfil['opphav'][number];

const ledd = (l: Ledd) =>
  l.slag === 'hp-oppdrag'
    ? { slag: l.slag, hp: l.hp, punkt: l.hp_punkt }
    : { slag: l.slag, organ: l.organ, saksnummer: l.saksnummer, dato: l.dato };

/** What the document prints of where its points come from, as requests to the oppdrag that followed of them. */
export const opphavet = (
  { opphav }: Lier,
  oppdragene: readonly Funnet[],
  somForesporsel: (noekkel: string, oppdrag: string, linje: number, innhold: object) => Foresporsel,
): readonly Foresporsel[] =>
  opphav.flatMap((l) => {
    const funnet = oppdragene.find((o) => o.punkt === l.punkt && o.delpunkt === l.delpunkt);
    return funnet
      ? [
          somForesporsel(`opphav-${l.punkt}${l.delpunkt}`, funnet.id, l.kilde_linje, {
            ...ledd(l),
            tittel: l.tittel,
          }),
        ]
      : [];
  });

const FORSOEK = 100;
const PAUSE_MS = 100;

/** The oppdrag of the HP, when the workflow has registered all that the opphav is of. */
export const ventPaaOppdragene = async (
  klient: Klient,
  sti: string,
  { opphav }: Lier,
): Promise<readonly Funnet[] | null> => {
  for (let i = 0; i < FORSOEK; i++) {
    const { status, innhold } = await klient.get(sti);
    const funnet = status === 200 ? (innhold as { readonly oppdrag: readonly Funnet[] }).oppdrag : [];
    const alle = opphav.every((l) => funnet.some((o) => o.punkt === l.punkt && o.delpunkt === l.delpunkt));
    if (alle) return funnet;
    await new Promise((videre) => setTimeout(videre, PAUSE_MS));
  }
  return null;
};
