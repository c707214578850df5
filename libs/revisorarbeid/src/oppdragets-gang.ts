import { dagerMellom, ord, type Dato } from '@saksgang/kernel';
import type { Hendelsessvar } from '@saksgang/historikk';

/** One step in the history of an oppdrag, in the words of whoever took it. */
export interface Gangledd {
  readonly hendelse: string;
  readonly type: string;
  readonly dato: Dato | null;
  readonly rolle: string | null;
  readonly tekst: string;
}

/** What an auditor asks of one oppdrag: who had it, what was reported, how long it took, and what was said to be amiss. */
export interface OppdragetsGang {
  readonly eiere: readonly Gangledd[];
  readonly statuser: readonly Gangledd[];
  readonly avvik: readonly Gangledd[];
  /** Whole days from the vedtak until somebody reported that the work goes on or is done; null when nobody has. */
  readonly dagerTilStart: number | null;
  /** Whole days from the vedtak until the vedtak that closed it; null while it is open. */
  readonly dagerTilAvslutning: number | null;
}

type Data = Readonly<Record<string, unknown>>;

const tekster: Readonly<Record<string, (data: Data) => string>> = {
  OppdragFordelt: ({ ansvarlig, person }) =>
    `${tekst(ansvarlig)}${person === null ? '' : ` (${tekst(person)})`}`,
  StatusRapportert: ({ status, kommentar }) => `${ord(tekst(status))}: ${tekst(kommentar)}`,
  OppdragRapportertUtfoert: ({ kommentar, dokumentasjon }) =>
    [tekst(kommentar), ...dokumentene(dokumentasjon)].join('; '),
  RapportLevert: ({ periode, dokumentasjon }) => [tekst(periode), ...dokumentene(dokumentasjon)].join('; '),
  AvvikMeldt: ({ avvik, tilOrgan }) => `${tekst(avvik)} (til ${tekst(tilOrgan)})`,
  OppdragKanIkkeGjennomfoeres: ({ grunn }) => tekst(grunn),
  OppdragAvsluttet: ({ maate }) => tekst(maate),
  OppdragGjenaapnet: ({ grunn }) => tekst(grunn),
  OppdragSattPaaVent: ({ grunn }) => tekst(grunn),
  OppdragTattAvVent: ({ grunn }) => tekst(grunn),
};

const tekst = (verdi: unknown): string => (typeof verdi === 'string' ? verdi : '');

const dokumentene = (verdi: unknown): readonly string[] =>
  Array.isArray(verdi) ? verdi.map((d: Data) => `${tekst(d['slag'])} ${tekst(d['referanse'])}`) : [];

const EIERE = ['OppdragFordelt'];
const AVVIK = ['AvvikMeldt', 'OppdragKanIkkeGjennomfoeres'];
const STATUSER = Object.keys(tekster).filter((type) => ![...EIERE, ...AVVIK].includes(type));

/** The history of an oppdrag from its facts, as they stand in the log. */
export const oppdragetsGang = (vedtaksdato: Dato, hendelser: readonly Hendelsessvar[]): OppdragetsGang => {
  const ledd = (typer: readonly string[]): readonly Gangledd[] =>
    hendelser
      .filter(({ type }) => typer.includes(type))
      .map(({ id, type, skjedde, rolle, data }) => ({
        hendelse: id,
        type,
        dato: skjedde,
        rolle,
        tekst: tekster[type]?.(data as Data) ?? '',
      }));
  const dager = (h: Hendelsessvar | undefined): number | null =>
    h?.skjedde ? dagerMellom(vedtaksdato, h.skjedde) : null;
  const start = hendelser.find(
    ({ type, data }) =>
      type === 'OppdragRapportertUtfoert' ||
      (type === 'StatusRapportert' && (data as Data)['status'] === 'paagaar'),
  );
  const siste = hendelser.findLast(({ type }) => type === 'OppdragAvsluttet' || type === 'OppdragGjenaapnet');
  const avsluttet =
    siste?.type === 'OppdragAvsluttet' ? (siste.data as { vedtak: { dato: Dato } }).vedtak.dato : null;
  return {
    eiere: ledd(EIERE),
    statuser: ledd(STATUSER),
    avvik: ledd(AVVIK),
    dagerTilStart: dager(start),
    dagerTilAvslutning: avsluttet === null ? null : dagerMellom(vedtaksdato, avsluttet),
  };
};
