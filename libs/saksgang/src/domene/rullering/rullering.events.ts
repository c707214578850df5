import type { Event, HpPeriode, LinjeId, UtvalgKode } from '@saksgang/kernel';
import type { Bevilgningsoversikt } from '../ramme/balanse';
import type { Beloep } from '../ramme/beloep';
import type { Kategori } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Sumfunn, TryktSum } from '../ramme/sumkontroll';
import type { Investering } from './investering';
import type { Oversikt } from './oversikt';

export interface Utvalg {
  readonly kode: UtvalgKode;
  readonly navn: string;
}

/** A new handlingsprogram is being rolled: its years, its utvalg, the kategorier of its frame tables. */
export type RulleringStartet = Event<
  'RulleringStartet',
  {
    readonly hp: HpPeriode;
    readonly utvalg: readonly Utvalg[];
    readonly kategorier: readonly Kategori[];
  }
>;

/** Kommunedirektøren has laid the first complete proposal before the politicians. */
export type BeslutningsgrunnlagLagtFram = Event<'BeslutningsgrunnlagLagtFram', { readonly hp: HpPeriode }>;

/** Kommunedirektøren has laid the supplementary recommendation on top of it. */
export type TilleggsinnstillingLagtFram = Event<'TilleggsinnstillingLagtFram', { readonly hp: HpPeriode }>;

/** Lines of a frame table are proposed. One table is one fact, so that it is whole or absent. */
export type RammeendringerForeslaatt = Event<
  'RammeendringerForeslaatt',
  { readonly utvalg: UtvalgKode; readonly linjer: readonly Rammelinje[] }
>;

export interface Linjeendring {
  readonly linje: LinjeId;
  readonly beloep: Beloep;
  readonly ukjent: string | null;
}

/** Proposed lines get other amounts; each points at the line it changes. */
export type RammeendringerEndret = Event<
  'RammeendringerEndret',
  { readonly utvalg: UtvalgKode; readonly endringer: readonly Linjeendring[] }
>;

/** The sums as the document prints them, right or wrong. */
export type TrykteSummerFoert = Event<'TrykteSummerFoert', { readonly summer: readonly TryktSum[] }>;

/** Somebody has seen what the control found and takes the table in as it is, with a reason. */
export type KontrollfunnGodtatt = Event<
  'KontrollfunnGodtatt',
  { readonly utvalg: UtvalgKode; readonly grunn: string; readonly funn: readonly Sumfunn[] }
>;

export type InvesteringerForeslaatt = Event<
  'InvesteringerForeslaatt',
  { readonly linjer: readonly Investering[] }
>;

/** A table that the document prints beside the frames is on record, as printed. */
export type OversiktFoert = Event<'OversiktFoert', { readonly oversikt: Oversikt }>;

export interface SentralLinje {
  readonly post: string;
  readonly beloep: Beloep;
}

/** The central lines of a bevilgningsoversikt, without which no balance can be tested. */
export type SentraleLinjerFoert = Event<
  'SentraleLinjerFoert',
  { readonly tabell: Bevilgningsoversikt; readonly linjer: readonly SentralLinje[] }
>;

export type RulleringEvent =
  | RulleringStartet
  | BeslutningsgrunnlagLagtFram
  | TilleggsinnstillingLagtFram
  | RammeendringerForeslaatt
  | RammeendringerEndret
  | TrykteSummerFoert
  | KontrollfunnGodtatt
  | InvesteringerForeslaatt
  | OversiktFoert
  | SentraleLinjerFoert;
