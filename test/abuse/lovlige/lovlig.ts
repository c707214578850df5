import { dato, hpPeriode, type KommuneId } from '@saksgang/kernel';
import { statusskjemaSomXlsx } from '@saksgang/statusskjema';
import { HP, IDAG, linje, type KommuneNavn } from '../deler';

/** A request that Saksgang carries out. Each bad request is one of these with one thing wrong. */
export interface Lovlig {
  /** The route's operationId. */
  readonly navn: string;
  readonly sted: Readonly<Record<string, string>>;
  readonly sporring: Readonly<Record<string, string>>;
  readonly rolle: string | null;
  readonly innhold: object | Buffer | null;
  /** The party group in which it is asked, where that matters. */
  readonly parti?: string;
  /** Kommuner where the same request comes in a wrong phase, or for something that is not there. */
  readonly uloveligI: readonly KommuneNavn[];
}

type Mer = Partial<Pick<Lovlig, 'sporring' | 'uloveligI' | 'parti'>> & { readonly sted?: Lovlig['sted'] };

export const paa = (
  kommune: KommuneNavn,
  navn: string,
  rolle: string | null,
  innhold: Lovlig['innhold'],
  mer: Mer = {},
): Lovlig => ({
  navn,
  rolle,
  innhold,
  sporring: {},
  uloveligI: [],
  ...mer,
  sted: { kommune, hp: HP, ...mer.sted },
});

export const MEDDELT = {
  begrunnelse: 'Slik det står i møteboken.',
  kilde: { dokument: 'Møtebok', linje: 12, linjeSlutt: 14 },
};
export const ETTER = ['vedtatt', 'etterregistrert'] as const;
export const ALLE_FOER = ['startet', 'framlagt', 'innstilt', 'utlagt', 'behandles'] as const;
export const LINJER = [
  linje(7, 'Svømming', 30_000),
  { ...linje(8, 'Kutt', -30_000), ukjent: 'Ikke oppgitt.' },
];

export const CSV = `nr;kategori;tittel;2026;2027;2028;2029\n21;Annet;Frukt;10;10;10;10\n22;Annet;Melk;(5);−5;5;5\n;sum;Sum Annet;5;5;15;15\n`;

/** A sheet that was sent out when there was nothing to report on. */
export const STATUSSKJEMA = Buffer.from(
  statusskjemaSomXlsx({
    kommune: 'vedtatt' as KommuneId,
    hp: hpPeriode(HP),
    gjelder: dato(IDAG),
    posisjon: '',
    merknader: [],
    rader: [],
  }),
);
