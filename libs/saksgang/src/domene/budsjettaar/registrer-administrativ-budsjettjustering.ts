import {
  aareneI,
  ok,
  refused,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Uuid,
} from '@saksgang/kernel';
import type { Delegasjon } from '../kommune/kommune';
import { summer } from '../ramme/beloep';
import { BUDSJETTJUSTERING } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import { somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { AdministrativBudsjettjusteringRegistrert } from './budsjettaar.events';
import {
  BeloepetErUkjent,
  DelegasjonenDekkerIkkeBeloepet,
  DelegasjonenDekkerIkkeNivaaet,
  DelegasjonenFinnesIkke,
  DelegasjonenGjelderIkke,
} from './budsjettaar.refusals';
import { budsjettlinjeRefusals, feilIBudsjettlinjer } from './vedta-budsjettendring';

/** Moves money within the adopted budget under a delegation that covers the amount, the level and the day (R11). */
export type RegistrerAdministrativBudsjettjustering = Command<
  'RegistrerAdministrativBudsjettjustering',
  { readonly endring: Uuid; readonly delegasjon: Uuid; readonly linjer: readonly Rammelinje[] },
  { readonly delegasjon: Delegasjon | null }
>;

export const registrerAdministrativBudsjettjusteringRefusals = [
  ...budsjettlinjeRefusals,
  DelegasjonenFinnesIkke,
  DelegasjonenGjelderIkke,
  BeloepetErUkjent,
  DelegasjonenDekkerIkkeBeloepet,
  DelegasjonenDekkerIkkeNivaaet,
] as const;
type Avslag = RefusalOf<typeof registrerAdministrativBudsjettjusteringRefusals>;

export const registrerAdministrativBudsjettjustering: Decide<
  RegistrerAdministrativBudsjettjustering,
  Sak,
  AdministrativBudsjettjusteringRegistrert,
  Avslag
> = ({ data, meta, grunnlag }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const feil = feilIBudsjettlinjer(funnet.value, data.linjer);
  if (feil) return refused(feil);
  if (!grunnlag.delegasjon) return refused(DelegasjonenFinnesIkke());
  const utenfor = utenforDelegasjonen(
    grunnlag.delegasjon,
    data.linjer,
    aareneI(funnet.value.hp),
    meta.skjedde ?? meta.idag,
  );
  if (utenfor) return refused(utenfor);
  const linjer = data.linjer.map((linje) => ({ ...linje, kategori: BUDSJETTJUSTERING }));
  return ok([{ type: 'AdministrativBudsjettjusteringRegistrert', data: { ...data, linjer } }]);
};

const utenforDelegasjonen = (
  { grense, nivaa, gjelderFra, gjelderTil }: Delegasjon,
  linjer: readonly Rammelinje[],
  aarene: readonly string[],
  dato: Dato,
): Avslag | null => {
  if (dato < gjelderFra || (gjelderTil !== null && dato > gjelderTil)) return DelegasjonenGjelderIkke(dato);
  const ukjent = linjer.find((l) => aarene.some((aar) => (l.beloep[aar] ?? null) === null));
  if (ukjent) return BeloepetErUkjent(ukjent.tittel);
  const flyttet = Math.max(...aarene.map((aar) => flyttetI(aar, linjer)));
  if (flyttet > grense) return DelegasjonenDekkerIkkeBeloepet(flyttet, grense);
  const netto = summer(
    linjer.map((l) => l.beloep),
    aarene,
  );
  const ettUtvalg = new Set(linjer.map((l) => l.utvalg)).size === 1;
  const rammenEndres = aarene.some((aar) => netto[aar] !== 0);
  return nivaa === 'innenfor-utvalg' && (!ettUtvalg || rammenEndres) ? DelegasjonenDekkerIkkeNivaaet() : null;
};

/** How much is moved in a year: the larger of what is given and what is taken. */
const flyttetI = (aar: string, linjer: readonly Rammelinje[]): number => {
  const beloep = linjer.map((l) => l.beloep[aar] ?? 0);
  const gitt = beloep.reduce<number>((sum, n) => sum + Math.max(n, 0), 0);
  const tatt = beloep.reduce<number>((sum, n) => sum + Math.max(0 - n, 0), 0);
  return Math.max(gitt, tatt);
};
