import {
  aareneI,
  idOf,
  kommuneOf,
  type HpPeriode,
  type LinjeId,
  type Projection,
  type Punkt,
  type View,
} from '@saksgang/kernel';
import { sistTrykt } from '@saksgang/saksgang';
import type {
  Delpunkt,
  DokumentImportert,
  DelpunkterFoert,
  InvesteringerForeslaatt,
  InvesteringerVedtatt,
  KontrollfunnBesvart,
  Investering,
  Kategori,
  Oversikt,
  OversiktFoert,
  RammeendringerEndret,
  RammeendringerForeslaatt,
  RammeendringerVedtatt,
  Rammelinje,
  RulleringStartet,
  TryktSum,
  TrykteSummerFoert,
  Utvalg,
  VedtakspunktVedtatt,
} from '@saksgang/saksgang';

/** The facts that the printed document is made of. */
type Dokumenthendelse =
  | RulleringStartet
  | RammeendringerForeslaatt
  | RammeendringerEndret
  | RammeendringerVedtatt
  | TrykteSummerFoert
  | InvesteringerForeslaatt
  | InvesteringerVedtatt
  | OversiktFoert
  | VedtakspunktVedtatt
  | DelpunkterFoert
  | KontrollfunnBesvart
  | DokumentImportert;

/** Keeps, for each HP, the tables and points that its document prints, and what has been said of its findings. */
export const dokumentprojeksjon: Projection<Dokumenthendelse, Dokumenthendelse> = {
  name: 'dokument',
  version: 3,
  reads: {
    RulleringStartet: true,
    RammeendringerForeslaatt: true,
    RammeendringerEndret: true,
    RammeendringerVedtatt: true,
    TrykteSummerFoert: true,
    InvesteringerForeslaatt: true,
    InvesteringerVedtatt: true,
    OversiktFoert: true,
    VedtakspunktVedtatt: true,
    DelpunkterFoert: true,
    KontrollfunnBesvart: true,
    DokumentImportert: true,
  },
  project: ({ event, stream }) => [
    { omraade: dokumentOmraade(kommuneOf(stream) ?? '', idOf(stream)), rad: event },
  ],
};

export const dokumentOmraade = (kommune: string, sak: string): string => `${kommune}/${sak}`;

export interface Dokumentpunkt {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly gruppe: string | null;
  readonly kildeLinje: number | null;
  readonly delpunkter: readonly Delpunkt[];
}

/** An HP as its document prints it, changes after the vedtak left out. */
export interface Dokument {
  hp: HpPeriode | null;
  aarene: readonly string[];
  utvalg: readonly Utvalg[];
  kategorier: readonly Kategori[];
  readonly linjer: Map<LinjeId, Rammelinje>;
  trykteSummer: readonly TryktSum[];
  investeringer: readonly Investering[];
  readonly oversikter: Map<string, Oversikt>;
  readonly punkter: Map<Punkt, Dokumentpunkt>;
  /** The full text that was taken in last; null when none has been. */
  tekst: DokumentImportert['data'] | null;
  /** Every answer to a finding, by the id of the finding, in the order they came. */
  readonly svar: Map<string, readonly KontrollfunnBesvart['data'][]>;
}

export const dokument: View<Dokument, Dokumenthendelse> = {
  initial: () => ({
    hp: null,
    aarene: [],
    utvalg: [],
    kategorier: [],
    linjer: new Map(),
    trykteSummer: [],
    investeringer: [],
    oversikter: new Map(),
    punkter: new Map(),
    tekst: null,
    svar: new Map(),
  }),
  evolve: (dok, event) => {
    switch (event.type) {
      case 'RulleringStartet': {
        const { hp, utvalg, kategorier } = event.data;
        return Object.assign(dok, { hp, aarene: aareneI(hp), utvalg, kategorier });
      }
      case 'RammeendringerForeslaatt':
        for (const linje of event.data.linjer) dok.linjer.set(linje.id, linje);
        return dok;
      case 'RammeendringerEndret':
        return medEndringer(dok, event.data.endringer);
      case 'RammeendringerVedtatt':
        for (const linje of event.data.linjer) dok.linjer.set(linje.id, linje);
        return medEndringer(dok, event.data.endringer);
      case 'TrykteSummerFoert':
        dok.trykteSummer = sistTrykt(dok.trykteSummer, event.data.summer);
        return dok;
      case 'InvesteringerForeslaatt':
        dok.investeringer = [...dok.investeringer, ...event.data.linjer];
        return dok;
      case 'InvesteringerVedtatt':
        dok.investeringer = [
          ...dok.investeringer.map(somVedtatt(event.data.endringer)),
          ...event.data.linjer,
        ];
        return dok;
      case 'OversiktFoert':
        dok.oversikter.set(event.data.oversikt.noekkel, event.data.oversikt);
        return dok;
      case 'VedtakspunktVedtatt': {
        const { punkt, tittel, gruppe, kildeLinje, delpunkter } = event.data;
        dok.punkter.set(punkt, { punkt, tittel, gruppe, kildeLinje, delpunkter });
        return dok;
      }
      case 'DokumentImportert':
        dok.tekst = event.data;
        return dok;
      case 'KontrollfunnBesvart':
        dok.svar.set(event.data.funn, [...(dok.svar.get(event.data.funn) ?? []), event.data]);
        return dok;
      case 'DelpunkterFoert': {
        const foer = dok.punkter.get(event.data.punkt);
        if (foer) dok.punkter.set(event.data.punkt, { ...foer, delpunkter: event.data.delpunkter });
        return dok;
      }
    }
  },
};

const medEndringer = (dok: Dokument, endringer: RammeendringerEndret['data']['endringer']): Dokument => {
  for (const { linje, beloep, ukjent } of endringer) {
    const foer = dok.linjer.get(linje);
    if (foer) dok.linjer.set(linje, { ...foer, beloep, ukjent });
  }
  return dok;
};

const somVedtatt =
  (endringer: InvesteringerVedtatt['data']['endringer']) =>
  (foer: Investering): Investering => {
    const ny = endringer.find(({ investering }) => investering === foer.id);
    return ny ? { ...foer, beloep: ny.beloep, kostnadsramme: ny.kostnadsramme } : foer;
  };
