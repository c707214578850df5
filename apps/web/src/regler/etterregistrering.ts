import type { LestStatusrapport } from '@saksgang/rapport';
import type { Etterregistrering } from '../api/saksskrivere';
import { lesDato } from './dato';
import { delpunktet, tilAvgjoerelser, tomtPunkt, type Punktkladd } from './vedtakspunkt';

/** A vedtak as it is written, before it is sent. What is empty is not given. */
export interface Vedtakskladd {
  readonly hvilken: string;
  readonly sakId: string;
  readonly sakstittel: string;
  readonly tittel: string;
  readonly organ: string;
  readonly dato: string;
  readonly saksnummer: string;
  readonly deler: readonly string[];
  readonly dokument: string;
  readonly linje: string;
  readonly for: string;
  readonly mot: string;
  readonly innstilling: string;
  readonly offentliggjort: string;
  readonly ekspedert: string;
  readonly punkter: readonly Punktkladd[];
}

export const TOMT_VEDTAK: Vedtakskladd = {
  hvilken: 'ny',
  sakId: '',
  sakstittel: '',
  tittel: '',
  organ: 'kommunestyret',
  dato: '',
  saksnummer: '',
  deler: ['annet'],
  dokument: '',
  linje: '',
  for: '',
  mot: '',
  innstilling: '',
  offentliggjort: '',
  ekspedert: '',
  punkter: [tomtPunkt(1)],
};

export const erSakId = (tekst: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(tekst.trim());

/** The sak that the vedtak belongs to; empty when none is named yet. */
export const sakenI = ({ hvilken, sakId }: Vedtakskladd): string =>
  hvilken === 'ny' ? (erSakId(sakId) ? sakId.trim() : '') : hvilken;

/** What will stand as ikke oppgitt, by the codes of the ordliste. */
export const ikkeOppgitt = (k: Vedtakskladd): readonly string[] => {
  const oppgitt: Readonly<Record<string, boolean>> = {
    saksnummer: k.saksnummer.trim() !== '',
    innstilling: k.innstilling !== '',
    offentliggjoering: k.offentliggjort.trim() !== '',
    votering: k.for.trim() !== '' && k.mot.trim() !== '',
    ekspedering: k.ekspedert.trim() !== '',
  };
  return Object.keys(oppgitt).filter((felt) => oppgitt[felt] === false);
};

const valgfriDato = (tekst: string): string | null | undefined =>
  tekst.trim() === '' ? undefined : lesDato(tekst);
const antall = (tekst: string): number | null => (/^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : null);

/** The vedtak as it is sent; null when something that must be there is not, or a date is none. */
export const tilEtterregistrering = (k: Vedtakskladd): Etterregistrering | null => {
  const skjedde = lesDato(k.dato);
  const [offentliggjort, ekspedert] = [valgfriDato(k.offentliggjort), valgfriDato(k.ekspedert)];
  const punkter = k.punkter.map(punktet);
  const [forStemmer, mot] = [antall(k.for), antall(k.mot)];
  const [tittel, dokument] = [k.tittel.trim(), k.dokument.trim()];
  if (tittel === '' || skjedde === null || k.deler.length === 0 || punkter.length === 0) return null;
  if (offentliggjort === null || ekspedert === null) return null;
  const hele = punkter.filter((p) => p !== null);
  if (hele.length < punkter.length) return null;
  const linje = Number(k.linje.trim());
  return {
    tittel,
    organ: k.organ as Etterregistrering['organ'],
    deler: [...k.deler] as Etterregistrering['deler'],
    skjedde,
    punkter: hele,
    ...(k.saksnummer.trim() !== '' && { saksnummer: k.saksnummer.trim() }),
    ...(k.innstilling !== '' && { innstilling: k.innstilling === 'ja' }),
    ...(offentliggjort !== undefined && { offentliggjort }),
    ...(ekspedert !== undefined && { ekspedert }),
    ...(forStemmer !== null && mot !== null && { stemmer: { for: forStemmer, mot } }),
    ...(dokument !== '' && {
      kilde: { dokument, ...(Number.isInteger(linje) && linje > 0 && { linje }) },
    }),
  };
};

const punktet = (p: Punktkladd): Etterregistrering['punkter'][number] | null => {
  const [nummer, tittel, tekst] = [p.punkt.trim(), p.tittel.trim(), p.tekst.trim()];
  const delpunkt = delpunktet(p);
  const avgjoerelser = tilAvgjoerelser(p.oppdrag);
  if (nummer === '' || tittel === '' || tekst === '' || delpunkt === null || avgjoerelser === null)
    return null;
  return {
    punkt: nummer,
    tittel,
    tekst,
    tekstform: p.kort ? 'kortversjon' : 'full',
    delpunkter: [delpunkt],
    ...avgjoerelser,
    ...(p.forslagsstillere.trim() !== '' && { forslagsstillere: p.forslagsstillere.trim() }),
  };
};

type Forslag = LestStatusrapport['vedtaksforslag'][number]['punkter'][number];

/** The points that a report proposes, as if they were written. */
export const fraRapporten = (punkter: readonly Forslag[]): readonly Punktkladd[] =>
  punkter.map((p, nr) => ({
    ...tomtPunkt(nr + 1),
    punkt: p.punkt,
    tittel: p.tittel,
    tekst: p.tekst,
    oppdrag: [
      ...p.avslutter.map((a) => ({ oppdrag: a.oppdrag, avgjoerelse: a.maate, dato: '', tekst: '' })),
      ...p.flytter.map((f) => ({
        oppdrag: f.oppdrag,
        avgjoerelse: 'flyttes' as const,
        dato: f.dato.split('-').reverse().join('.'),
        tekst: f.tekst,
      })),
      ...p.senderTilbake.map((s) => ({
        oppdrag: s.oppdrag,
        avgjoerelse: 'tilbake' as const,
        dato: '',
        tekst: s.grunn,
      })),
    ],
  }));
