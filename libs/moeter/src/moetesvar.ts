import type { Dato, MoeteId, OrganId, SakId } from '@saksgang/kernel';
import {
  erVedtaksfoert,
  moetebilde,
  sammensetningPaa,
  type Deltaker,
  type Medlem,
  type Moete,
} from '@saksgang/saksgang';
import type { Moetehistorie, Moetesteg, Moeteverden, Oppmoetetid } from './moeter.view';

/** A meeting in a list. */
export interface Moeteoversikt {
  readonly id: MoeteId;
  readonly organ: OrganId;
  readonly navn: string;
  readonly dato: Dato;
  readonly klokkeslett: string | null;
  readonly sted: string | null;
  readonly tilstand: Exclude<Moete['slag'], 'ingen'>;
  readonly antallMedlemmer: number;
  /** How many are present, or were when it ended; null before it is opened. */
  readonly tilStede: number | null;
  readonly saker: number;
}

export interface Moetesak {
  readonly sak: SakId;
  readonly saksnummer: string | null;
  /** Null when the sak is not known. */
  readonly tittel: string | null;
}

/** A meeting whole: who was present when, and which saker it had. */
export interface Moetesvar extends Omit<Moeteoversikt, 'saker' | 'tilStede'> {
  readonly moeteleder: Deltaker | null;
  readonly tilStede: readonly Deltaker[] | null;
  /** Whether enough are present to decide anything (R23); null before it is opened. */
  readonly vedtaksfoert: boolean | null;
  readonly lukket: boolean;
  readonly frammoete: readonly Oppmoetetid[];
  /** The members who never came; null before it is opened. */
  readonly fravaerende: readonly Medlem[] | null;
  readonly steg: readonly Moetesteg[];
  readonly saker: readonly Moetesak[];
  /** The version to send as `If-Match` with a change. */
  readonly revisjon: number;
}

const felles = (id: MoeteId, moete: Exclude<Moete, { readonly slag: 'ingen' }>) => {
  const { organ, navn, dato, klokkeslett, sted, antallMedlemmer } = moete.innkalling;
  return { id, organ, navn, dato, klokkeslett, sted, antallMedlemmer, tilstand: moete.slag };
};

export const moeteoversikt = (id: MoeteId, { moete, saker }: Moetehistorie): Moeteoversikt | null =>
  moete.slag === 'ingen'
    ? null
    : {
        ...felles(id, moete),
        tilStede: moetebilde(moete)?.deltakere.length ?? null,
        saker: saker.size,
      };

/** By day, and within the day by the time that is given. */
export const etterDag = (a: Moeteoversikt, b: Moeteoversikt): number =>
  noekkel(a) < noekkel(b) ? -1 : noekkel(a) > noekkel(b) ? 1 : 0;

const noekkel = ({ dato, klokkeslett, navn }: Moeteoversikt): string =>
  `${dato} ${klokkeslett ?? '~'} ${navn}`;

export const moetesvar = (
  id: MoeteId,
  historie: Moetehistorie,
  { organer, sakstitler }: Moeteverden,
): Moetesvar | null => {
  const { moete, frammoete, steg, saker, revisjon } = historie;
  if (moete.slag === 'ingen') return null;
  const { organ, dato, antallMedlemmer } = moete.innkalling;
  const bilde = moetebilde(moete);
  const tilStede = bilde?.deltakere ?? null;
  const organet = organer.get(organ)?.organ;
  const medlemmer = (organet && sammensetningPaa(organet, dato))?.medlemmer ?? [];
  const moett = new Set(frammoete.filter((tid) => !tid.vara).map((tid) => tid.plass));
  return {
    ...felles(id, moete),
    moeteleder: tilStede?.find((d) => d.plass === bilde?.moeteleder) ?? null,
    tilStede,
    vedtaksfoert: tilStede && erVedtaksfoert(antallMedlemmer, tilStede.length),
    lukket: 'lukket' in moete && moete.lukket,
    frammoete: [...frammoete].sort((a, b) => a.plass - b.plass),
    fravaerende: tilStede && medlemmer.filter((m) => !moett.has(m.plass)),
    steg,
    saker: [...saker].map(([sak, saksnummer]) => ({
      sak,
      saksnummer,
      tittel: sakstitler.get(sak) ?? null,
    })),
    revisjon,
  };
};
