import {
  kolonnenavn,
  lesXlsx,
  RegnearketErForStort,
  type Flettet,
  type Lestark,
  type Lestcelle,
  type Lestrad,
} from '@saksgang/dokumenter';
import {
  ok,
  parseDato,
  parseHpPeriode,
  parseKommuneId,
  parseUuid,
  refused,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type OppdragId,
  type RefusalOf,
  type Result,
} from '@saksgang/kernel';
import { erTom, lesRad, type Meldt, type Radceller } from './les-rad';
import { ARK, FELTENE, FLESTE_RADER, FORMAT, KOLONNE, type Felt } from './oppsett';
import {
  FilenErIkkeEtStatusskjema,
  KolonnenMangler,
  SkjemaetHarForMangeRader,
  type statusskjemaRefusals,
} from './statusskjema.refusals';

type Avslag = RefusalOf<typeof statusskjemaRefusals>;

/** A row that says something, by its number in the sheet. */
export type Skjemarad = { readonly nr: number; readonly oppdrag: OppdragId | null } & (
  | { readonly oppdrag: OppdragId; readonly utsendt: number; readonly meldt: Meldt }
  | { readonly feil: readonly string[] }
);

export interface LestSkjema {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  /** The day it was sent out. */
  readonly dag: Dato;
  readonly rader: readonly Skjemarad[];
  /** How many rows nobody has written on. */
  readonly tomme: number;
}

/** Merged cells beyond this are not looked at. */
const FLESTE_FLETTEDE = 1000;

/** Reads a sheet that has come back. What is wrong with a row is said on the row; the file is refused only as a whole. */
export const lesSkjema = (bytes: Uint8Array): Result<LestSkjema, Avslag> => {
  const bok = lesXlsx(bytes, Object.values(ARK));
  if (!bok.ok) return bok;
  const [ark, omArket] = [bok.value.get(ARK.skjema), bok.value.get(ARK.om)];
  const om = omArket && lesOm(omArket);
  if (!ark || !om) return refused(FilenErIkkeEtStatusskjema());
  const kolonner = lesHodet(ark);
  if (!kolonner.ok) return kolonner;
  const innhold = ark.rader.filter(({ nr }) => nr > 1);
  if (innhold.length > FLESTE_RADER) return refused(SkjemaetHarForMangeRader(innhold.length, FLESTE_RADER));
  if (ark.flettet.length > FLESTE_FLETTEDE) return refused(RegnearketErForStort());
  const flettet = ark.flettet.filter((f) => gjelderUtfyllingen(f, kolonner.value));
  const rader: Skjemarad[] = [];
  const sett = new Map<OppdragId, number>();
  for (const rad of innhold) {
    const lest = lesEn(rad, kolonner.value, om.utsendt, flettet, sett);
    if (lest) rader.push(lest);
  }
  const { kommune, hp, dag } = om;
  return ok({ kommune, hp, dag, rader, tomme: innhold.length - rader.length });
};

type Kolonner = ReadonlyMap<Felt, number>;

const teksten = (celle: Lestcelle | undefined): string => (celle?.slag === 'tekst' ? celle.tekst.trim() : '');

const lesOm = ({ rader }: Lestark) => {
  const [hode, ...resten] = rader;
  const [format = '', kommune = '', hp = '', dag = ''] = [1, 2, 3, 4].map((k) =>
    teksten(hode?.celler.get(k)),
  );
  const lest = { kommune: parseKommuneId(kommune), hp: parseHpPeriode(hp), dag: parseDato(dag) };
  if (hode?.nr !== 1 || format !== FORMAT || !lest.kommune || !lest.hp || !lest.dag) return null;
  const utsendt = new Map<string, number>();
  for (const { celler } of resten) {
    const revisjon = celler.get(2);
    if (revisjon?.slag === 'tall' && Number.isSafeInteger(revisjon.tall) && revisjon.tall >= 0)
      utsendt.set(teksten(celler.get(1)), revisjon.tall);
  }
  return { kommune: lest.kommune, hp: lest.hp, dag: lest.dag, utsendt };
};

const lesHodet = ({ rader }: Lestark): Result<Kolonner, Avslag> => {
  const hode = rader.find(({ nr }) => nr === 1)?.celler ?? new Map<number, Lestcelle>();
  const kolonner = new Map<Felt, number>();
  for (const [felt, tittel] of Object.entries(KOLONNE) as [Felt, string][]) {
    const funnet = [...hode].filter(([, celle]) => teksten(celle) === tittel);
    const [nr] = funnet[0] ?? [];
    if (nr === undefined || funnet.length > 1) return refused(KolonnenMangler(tittel));
    kolonner.set(felt, nr);
  }
  return ok(kolonner);
};

const gjelderUtfyllingen = ({ kolonner: [fra, til] }: Flettet, kolonner: Kolonner): boolean =>
  FELTENE.some((felt) => {
    const nr = kolonner.get(felt) ?? 0;
    return nr >= fra && nr <= til;
  });

const lesEn = (
  { nr, celler: alle }: Lestrad,
  kolonner: Kolonner,
  utsendt: ReadonlyMap<string, number>,
  flettet: readonly Flettet[],
  sett: Map<OppdragId, number>,
): Skjemarad | null => {
  const celler: Radceller = Object.fromEntries(
    [...kolonner].flatMap(([felt, kolonne]) => {
      const celle = alle.get(kolonne);
      return celle ? [[felt, celle]] : [];
    }),
  );
  const omraade = flettet.find(({ rader: [fra, til] }) => nr >= fra && nr <= til)?.omraade;
  if (omraade === undefined && erTom(celler)) return null;
  const id = teksten(celler.oppdrag);
  const oppdrag = parseUuid(id) as OppdragId | null;
  const avvist = (...feil: readonly string[]): Skjemarad => ({
    nr,
    oppdrag,
    feil: feil.map((f) => `Rad ${nr}, ${f}`),
  });
  const i = `kolonne ${KOLONNE.oppdrag}`;
  const revisjon = utsendt.get(id);
  if (oppdrag === null || revisjon === undefined)
    return avvist(
      `${i}: oppdraget var ikke med da skjemaet ble sendt ut. La kolonnen stå som den var (kolonne ${kolonnenavn(kolonner.get('oppdrag') ?? 1)}), eller hent et nytt skjema.`,
    );
  const foer = sett.get(oppdrag);
  if (foer !== undefined)
    return avvist(`${i}: oppdraget er alt fylt ut på rad ${foer}. Behold bare den ene.`);
  sett.set(oppdrag, nr);
  if (omraade !== undefined)
    return avvist(`cellene ${omraade}: de er slått sammen. Del dem, og fyll ut hver rad for seg.`);
  const lest = lesRad(celler);
  return 'feil' in lest ? avvist(...lest.feil) : { nr, oppdrag, utsendt: revisjon, meldt: lest.meldt };
};
