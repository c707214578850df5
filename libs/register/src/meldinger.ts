import type { Dato, OppdragId, Punkt, View } from '@saksgang/kernel';
import {
  meldingOm,
  type Kanal,
  type OppdragRegistrert,
  type PaaminnelsePaabegynt,
  type Varselslag,
  type Varslet,
} from '@saksgang/oppfoelging';
import type { Oppdragsrad } from './oppdragsregister';

/** A reminder as those it was for see it in Saksgang. */
export interface Melding {
  readonly oppdrag: OppdragId;
  readonly punkt: Punkt;
  readonly varsel: string;
  readonly slag: Varselslag;
  readonly emne: string;
  readonly tekst: string;
  readonly frist: Dato;
  /** The roles and organs; not the persons who hold them. */
  readonly til: readonly string[];
  readonly dato: Dato | null;
  /** How it was sent beside being here; empty until that is done. */
  readonly kanaler: readonly Kanal[];
}

/** A reminder with those it was for, by role and person. */
interface Gitt {
  readonly melding: Melding;
  readonly til: readonly Varslet[];
}

interface Meldingsbok {
  readonly registrert: Map<OppdragId, OppdragRegistrert['data']>;
  readonly gitt: Map<string, Gitt>;
}

/** Every reminder of a kommune, in the order they came. */
export const meldingsboken: View<Meldingsbok, Oppdragsrad> = {
  initial: () => ({ registrert: new Map(), gitt: new Map() }),
  evolve: (bok, { event, id, skjedde }) => {
    if (event.type === 'OppdragRegistrert') bok.registrert.set(id, event.data);
    if (event.type === 'PaaminnelsePaabegynt') {
      const oppdrag = bok.registrert.get(id);
      if (oppdrag) bok.gitt.set(noekkel(id, event.data.varsel), nyMelding(oppdrag, event.data, skjedde));
    }
    if (event.type === 'PaaminnelseSendt') {
      const { varsel, kanaler } = event.data;
      const gitt = bok.gitt.get(noekkel(id, varsel));
      if (gitt) bok.gitt.set(noekkel(id, varsel), { ...gitt, melding: { ...gitt.melding, kanaler } });
    }
    return bok;
  },
};

const noekkel = (oppdrag: OppdragId, varsel: string): string => `${oppdrag} ${varsel}`;

const nyMelding = (
  oppdrag: OppdragRegistrert['data'],
  paaminnelse: PaaminnelsePaabegynt['data'],
  dato: Dato | null,
): Gitt => {
  const { varsel, slag, frist, til } = paaminnelse;
  const roller = til.map(({ rolle }) => rolle);
  const melding = {
    oppdrag: oppdrag.oppdrag,
    punkt: oppdrag.punkt,
    varsel,
    slag,
    ...meldingOm(oppdrag, paaminnelse),
    frist,
    til: roller,
    dato,
    kanaler: [],
  };
  return { melding, til };
};

/** The newest first; those to one role, organ or person, or to all. */
export const meldingeneTil = ({ gitt }: Meldingsbok, hvem: string | null): readonly Melding[] => {
  const soekt = hvem?.toLocaleLowerCase('nb') ?? null;
  const gjelder = ({ rolle, person }: Varslet): boolean =>
    soekt === null || rolle.toLocaleLowerCase('nb') === soekt || person === hvem;
  return [...gitt.values()]
    .filter(({ til }) => til.some(gjelder))
    .map(({ melding }) => melding)
    .reverse();
};
