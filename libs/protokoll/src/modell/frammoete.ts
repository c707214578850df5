import type { Dato, SakId } from '@saksgang/kernel';
import type { Deltaker, MedlemmerValgt, MoeteEvent, MoeteInnkalt, OrganEvent } from '@saksgang/saksgang';
import { valgtekst } from './valgtekst';
import { slaaOpp, type Etter, type Moetehendelse } from './hendelser';
import { antall, IKKE_OPPGITT, klokken, medOg, setning } from '@saksgang/dokumenter';

/** Those of a party who were there. Seats without names are named together, so there may be fewer names than people. */
interface Partiets {
  readonly parti: string;
  readonly antall: number;
  readonly navn: readonly string[];
}

/** The meeting as its own facts tell it: who sat there, who was away, and what changed while it went on. */
export interface Frammoete {
  readonly organnavn: string;
  readonly dato: Dato;
  readonly klokkeslett: string | null;
  readonly sted: string | null;
  readonly antallMedlemmer: number;
  readonly tilstede: readonly Partiets[];
  readonly antallTilstede: number;
  readonly moeteleder: string | null;
  readonly fravaer: readonly string[];
  /** Who came and went, who led, when the doors were closed, and when it was over, in order. */
  readonly gang: readonly string[];
}

/** Null when no meeting is on record. */
export const frammoete = (hendelser: readonly Moetehendelse[], sak: SakId): Frammoete | null => {
  const innkalt = hendelser.map((h) => h.event).find((e) => e.type === 'MoeteInnkalt')?.data;
  if (!innkalt) return null;
  const plasser = new Map<number, Deltaker>();
  let fra: Pick<Frammoete, 'tilstede' | 'antallTilstede' | 'moeteleder' | 'fravaer' | 'klokkeslett'> = {
    tilstede: [],
    antallTilstede: 0,
    moeteleder: null,
    fravaer: [],
    klokkeslett: innkalt.klokkeslett,
  };
  const gang: string[] = [];
  let lukketHer = false;
  const etter: Etter<MoeteEvent | OrganEvent, void> = {
    MoeteSatt: ({ deltakere, moeteleder, klokkeslett }) => {
      for (const d of deltakere) plasser.set(d.plass, d);
      fra = {
        tilstede: etterParti(deltakere),
        antallTilstede: deltakere.length,
        moeteleder: navnPaa(plasser, moeteleder),
        fravaer: fravaeret(innkalt, deltakere, hendelser),
        klokkeslett: klokkeslett ?? innkalt.klokkeslett,
      };
    },
    FrammoeteEndret: ({ gikk, kom, klokkeslett, grunn }) => {
      const gikkNavn = gikk.map((plass) => navnPaa(plasser, plass));
      for (const plass of gikk) plasser.delete(plass);
      for (const d of kom) plasser.set(d.plass, d);
      const hva = [
        ...(gikkNavn.length > 0 ? [`${medOg(gikkNavn)} gikk fra møtet`] : []),
        ...(kom.length > 0 ? [`${medOg(kom.map(deltakernavn))} tok sete`] : []),
      ];
      const grunnen = grunn === null ? '' : ` Grunn: ${setning(grunn)}`;
      gang.push(`${tid(klokkeslett)}: ${medOg(hva)}.${grunnen} Til stede: ${plasser.size}.`);
    },
    MoeteledelsenOverlatt: ({ til, grunn }) => {
      gang.push(`${navnPaa(plasser, til)} ledet møtet herfra. Grunn: ${setning(grunn)}`);
    },
    ValgHoldt: (data) => {
      gang.push(valgtekst(data, deltakernavn));
    },
    MoeteLukket: (data) => {
      lukketHer = data.sak === null || data.sak === sak;
      if (lukketHer) gang.push(`Møtet ble lukket. Hjemmel: ${setning(data.hjemmel)}`);
    },
    MoeteAapnet: ({ klokkeslett }) => {
      if (lukketHer) gang.push(`${tid(klokkeslett)}: Møtet ble åpnet igjen.`);
      lukketHer = false;
    },
    MoeteHevet: ({ klokkeslett }) => {
      gang.push(`${tid(klokkeslett)}: Møtet ble hevet.`);
    },
  };
  for (const { event } of hendelser) slaaOpp(etter, event);
  const { navn: organnavn, dato, sted, antallMedlemmer } = innkalt;
  return { organnavn, dato, sted, antallMedlemmer, ...fra, gang };
};

const tid = (klokkeslett: string | null): string =>
  klokkeslett === null ? 'Klokkeslett ikke oppgitt' : klokken(klokkeslett).replace('kl.', 'Kl.');

/** `Kari Li (Ap)`, `Ola Vik (Ap, vara)`; a seat whose holder is unknown is named by its number. */
export const deltakernavn = ({ navn, plass, parti, vara }: Deltaker): string =>
  `${navn ?? `plass ${plass}, navn ${IKKE_OPPGITT}`} (${parti}${vara ? ', vara' : ''})`;

const navnPaa = (plasser: ReadonlyMap<number, Deltaker>, plass: number): string => {
  const deltaker = plasser.get(plass);
  return deltaker ? deltakernavn(deltaker) : `plass ${plass}, navn ${IKKE_OPPGITT}`;
};

const etterParti = (deltakere: readonly Deltaker[]): Frammoete['tilstede'] =>
  [...new Set(deltakere.map((d) => d.parti))].map((parti) => ({
    parti,
    antall: deltakere.filter((d) => d.parti === parti).length,
    navn: [
      ...deltakere.filter((d) => d.parti === parti && d.navn !== null).map(medVara),
      ...utenNavn(deltakere.filter((d) => d.parti === parti && d.navn === null)),
    ],
  }));

const medVara = ({ navn, vara }: Deltaker): string => `${navn ?? ''}${vara ? ' (vara)' : ''}`;

/** Seats whose holders are unknown, those that follow each other taken together: `plass 1–16`. */
const utenNavn = (deltakere: readonly Deltaker[]): readonly string[] => {
  const rekker: { fra: number; til: number; vara: boolean }[] = [];
  for (const { plass, vara } of deltakere) {
    const siste = rekker.at(-1);
    if (siste && siste.vara === vara && siste.til + 1 === plass) siste.til = plass;
    else rekker.push({ fra: plass, til: plass, vara });
  }
  return rekker.map(
    ({ fra, til, vara }) => `plass ${fra === til ? fra : `${fra}–${til}`}${vara ? ' (vara)' : ''}`,
  );
};

/** The members whose seats were empty or held by a vara, by name where the body's seats are on record. */
const fravaeret = (
  { dato, antallMedlemmer }: MoeteInnkalt['data'],
  deltakere: readonly Deltaker[],
  hendelser: readonly Moetehendelse[],
): readonly string[] => {
  const valgt = hendelser
    .flatMap(({ event }) => (event.type === 'MedlemmerValgt' ? [event.data] : []))
    .findLast(({ gjelderFra }) => gjelderFra <= dato);
  const moetende = new Set(deltakere.filter((d) => !d.vara).map((d) => d.plass));
  const borte = antallMedlemmer - moetende.size;
  if (borte <= 0) return [];
  return valgt
    ? valgt.medlemmer.filter((m) => !moetende.has(m.plass)).map((m) => fravaerende(m, deltakere))
    : [`${antall(borte, 'medlem', 'medlemmer')}; navn ${IKKE_OPPGITT}`];
};

const fravaerende = (
  { plass, parti, navn }: MedlemmerValgt['data']['medlemmer'][number],
  deltakere: readonly Deltaker[],
): string => {
  const vara = deltakere.find((d) => d.plass === plass);
  const hvem = `${navn ?? `plass ${plass}, navn ${IKKE_OPPGITT}`} (${parti})`;
  return vara
    ? `${hvem}; vara: ${vara.navn ?? `navn ${IKKE_OPPGITT}`}`
    : `${hvem}; plassen var tom da møtet ble satt`;
};
