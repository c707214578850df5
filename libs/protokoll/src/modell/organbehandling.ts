import type { Dato, MoeteId, Recorded } from '@saksgang/kernel';
import type { Organ, ProtokollGodkjent, SakEvent } from '@saksgang/saksgang';
import { slaaOpp, type Etter, type Sakshendelse } from './hendelser';

/** One body's treatment of the sak, in one meeting: what one protokoll is about. */
export interface Organbehandling {
  readonly organ: Organ;
  /** The body's own name, where its kind is not enough (`Eldrerådet`). */
  readonly navn: string | null;
  readonly moete: MoeteId | null;
  readonly dato: Dato | null;
  readonly egne: readonly Sakshendelse[];
  readonly godkjent: Recorded<ProtokollGodkjent> | null;
  /** The facts of the sak that it came after, and up to where it goes. */
  readonly fra: number;
  readonly til: number;
}

interface Sted {
  readonly organ: Organ;
  readonly moete: MoeteId | null;
  readonly navn: string | null;
  readonly dato: Dato;
}

const iOrganet = ({ organ, dato }: Pick<Sted, 'organ' | 'dato'>): Sted => ({
  organ,
  dato,
  moete: null,
  navn: null,
});
const iMoetet = ({ organ, dato, moete }: Omit<Sted, 'navn'>): Sted => ({ organ, dato, moete, navn: null });

/** Which body a fact of the treatment belongs to; the others are not one body's. */
const STED: Etter<SakEvent, Sted> = {
  SakTattTilBehandling: iMoetet,
  HabilitetAvgjort: iMoetet,
  SakGjenopptatt: iMoetet,
  VoteringRegistrert: iMoetet,
  UttalelseAvgitt: ({ organ, dato, navn }) => ({ organ, dato, navn, moete: null }),
  InnstillingProtokollfoert: iOrganet,
  VoteringsordenForeslaatt: iOrganet,
  MotkandidatValgt: iOrganet,
  MindretallsankeFremmet: iOrganet,
  SakUtsatt: iOrganet,
  SakSendtTilbake: iOrganet,
  ProtokolltilfoerselFoert: iOrganet,
  StemmenavnFoert: iOrganet,
  ProtokollGodkjent: iOrganet,
  VedtakFattet: iOrganet,
  VedtakEtterregistrert: iOrganet,
  VedtakspunktVedtatt: iOrganet,
};

type UnderArbeid = { -readonly [K in keyof Organbehandling]: Organbehandling[K] } & {
  egne: Sakshendelse[];
  siste: number;
};

/** The treatments of a sak, in the order in which they began. A body that takes the sak up again treats it anew. */
export const organbehandlinger = (hendelser: readonly Sakshendelse[]): readonly Organbehandling[] => {
  const alle: UnderArbeid[] = [];
  for (const [i, hendelse] of hendelser.entries()) {
    const sted = slaaOpp(STED, hendelse.event);
    if (!sted) continue;
    const igang = alle.findLast((b) => hoererTil(b, sted, hendelse.event));
    // An anke after the meeting is in no protokoll of the body; one in the meeting is.
    if (!igang && hendelse.event.type === 'MindretallsankeFremmet') continue;
    const denne = igang ?? ny(alle, sted);
    if (hendelse.event.type === 'ProtokollGodkjent') {
      denne.godkjent = hendelse as Recorded<ProtokollGodkjent>;
      denne.til = i;
      continue;
    }
    denne.egne.push(hendelse);
    denne.moete ??= sted.moete;
    denne.navn ??= sted.navn;
    denne.siste = i;
  }
  // Nobody else has the sak after the last one: what happens to the forslag until it is approved is told there.
  return alle.map(({ siste, til, ...b }, i) => ({
    ...b,
    til: b.godkjent === null && i === alle.length - 1 ? hendelser.length : b.godkjent ? til : siste + 1,
  }));
};

const ny = (alle: UnderArbeid[], { organ, moete, navn, dato }: Sted): UnderArbeid => {
  const fra = (alle.at(-1)?.siste ?? -1) + 1;
  const denne = { organ, navn, moete, dato, egne: [], godkjent: null, fra, til: fra, siste: fra };
  alle.push(denne);
  return denne;
};

const like = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const hoererTil = (b: UnderArbeid, sted: Sted, event: SakEvent): boolean => {
  if (b.organ !== sted.organ || b.godkjent !== null) return false;
  if (!like(b.moete, sted.moete) || !like(b.navn, sted.navn)) return false;
  if (event.type === 'VedtakEtterregistrert' || event.type === 'MindretallsankeFremmet')
    return b.dato === sted.dato;
  // The vote to treat the sak once more is in the protokoll of the meeting that held it, and else begins a new one (R36).
  if (event.type === 'SakGjenopptatt') return sted.moete !== null && b.moete === sted.moete;
  if (event.type !== 'SakTattTilBehandling') return true;
  const tattOpp = b.egne.some((h) => h.event.type === 'SakTattTilBehandling');
  return tattOpp ? sted.moete !== null && b.moete === sted.moete : b.dato === sted.dato;
};
