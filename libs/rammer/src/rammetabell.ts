import { iEnhet, type Enhet, type Kroner, type Punkt, type UtvalgKode } from '@saksgang/kernel';
import {
  linjerIOmfang,
  rammesummer,
  sammeNavn,
  sumAv,
  trekkFra,
  type Beloep,
  type Omfang,
  type TryktSum,
} from '@saksgang/saksgang';
import type { Rammebilde, Rammebildelinje } from './ramme.view';

/** Amounts in the unit that was asked for: up to three decimals in 1000 kr, and null where the amount is unknown. */
export type Tall = Readonly<Record<string, number | null>>;

export interface Linjesvar {
  readonly id: string;
  readonly nr: number | null;
  readonly kategori: string;
  readonly tittel: string;
  readonly trykt?: string;
  readonly beloep: Tall;
  /** What kommunedirektøren proposed, where the vedtak changed it; null where nothing was proposed. */
  readonly foreslaatt?: Tall | null;
  readonly ukjent?: string;
  readonly punkt?: { readonly vedtak?: string; readonly hpAar?: string; readonly punkt: Punkt };
  readonly beskrivelse?: string;
  readonly merknad?: string;
  readonly kildeLinje?: number;
}

export interface Sumsvar {
  readonly beloep: Tall;
  /** The same sum of what was proposed, when a vedtak has been made. */
  readonly foreslaatt?: Tall;
  readonly trykt?: Tall;
  /** Printed less what the printed lines give, where they differ in some year. */
  readonly avvik?: Tall;
  /** Why the sum is unknown, in some year or in all. */
  readonly ukjent?: string;
}

export interface Utvalgssvar {
  readonly kode: UtvalgKode;
  readonly navn: string;
  readonly linjer: readonly Linjesvar[];
  readonly summer: Readonly<Record<string, Sumsvar>>;
}

type Valgt = 'gjeldende' | 'foreslaatt';

interface MedBeloep {
  readonly id: string;
  readonly kategori: string;
  readonly tittel: string;
  readonly beloep: Beloep;
}

/** The frame table of one utvalg: its lines in order, every sum computed, and what the document prints beside it. */
export const rammetabell = (bilde: Rammebilde, utvalg: UtvalgKode, enhet: Enhet): Utvalgssvar => {
  const { hp, aarene } = bilde;
  const linjer = [...bilde.linjer.values()].filter((l) => l.utvalg === utvalg);
  const trykte = bilde.trykteSummer.filter((s) => s.utvalg === utvalg);
  const definisjoner = rammesummer(hp ?? '', bilde.kategorier, linjer);
  const andreTrykte = trykte.filter((s) => !definisjoner.some((d) => sammeNavn(d.navn, s.navn)));
  const alle = [...definisjoner, ...andreTrykte];
  const summer = alle.map(({ navn, omfang }): [string, Sumsvar] => [
    navn,
    sumsvar(bilde, linjer, omfang, trykte.findLast((s) => sammeNavn(s.navn, navn)) ?? null, enhet),
  ]);
  return {
    kode: utvalg,
    navn: bilde.utvalg.find((u) => u.kode === utvalg)?.navn ?? utvalg,
    linjer: linjer.map((linje) => linjesvar(linje, aarene, enhet, bilde.vedtak !== null)),
    summer: Object.fromEntries(summer),
  };
};

const valgt = (linjer: readonly Rammebildelinje[], hva: Valgt): readonly MedBeloep[] =>
  linjer.flatMap(({ id, kategori, tittel, foreslaatt, gjeldende }) => {
    const beloep = hva === 'gjeldende' ? gjeldende : foreslaatt;
    return beloep === null ? [] : [{ id, kategori, tittel, beloep }];
  });

const sumsvar = (
  bilde: Rammebilde,
  linjer: readonly Rammebildelinje[],
  omfang: Omfang,
  trykt: TryktSum | null,
  enhet: Enhet,
): Sumsvar => {
  const { aarene, kategorier } = bilde;
  const ut = (beloep: Beloep): Tall => iEnheten(beloep, aarene, enhet);
  const gjeldende = valgt(linjer, 'gjeldende');
  const sum = sumAv(omfang, kategorier, gjeldende, aarene);
  const foreslaatt = bilde.vedtak && sumAv(omfang, kategorier, valgt(linjer, 'foreslaatt'), aarene);
  const ukjent = ukjentFordi(bilde, omfang, gjeldende);
  // What is printed is held against the table that was printed, not against what has changed since.
  const iDokumentet = sumAv(
    omfang,
    kategorier,
    valgt(
      linjer.filter((l) => !l.etterVedtaket),
      'gjeldende',
    ),
    aarene,
  );
  const avvik = iDokumentet && trykt ? trekkFra(trykt.beloep, iDokumentet, aarene) : null;
  const avviker = avvik !== null && Object.values(avvik).some((n) => n !== null && n !== 0);
  return {
    beloep: sum === null ? Object.fromEntries(aarene.map((aar) => [aar, null])) : ut(sum),
    ...(foreslaatt && { foreslaatt: ut(foreslaatt) }),
    ...(trykt && { trykt: ut(trykt.beloep) }),
    ...(avviker && { avvik: ut(avvik) }),
    ...(ukjent !== null && { ukjent }),
  };
};

/** Why a sum is unknown, in some year or in all; null when it is known. */
const ukjentFordi = (
  { aarene, kategorier }: Rammebilde,
  omfang: Omfang,
  linjer: readonly MedBeloep[],
): string | null => {
  if (omfang.slag === 'uavklart') return `Summen kan ikke avgrenses: ${omfang.grunn}.`;
  const ukjente = (linjerIOmfang(omfang, kategorier, linjer) ?? []).filter(({ beloep }) =>
    aarene.some((aar) => (beloep[aar] ?? null) === null),
  );
  return ukjente.length === 0 ? null : `Beløpet er ukjent på «${ukjente.map((l) => l.tittel).join('», «')}».`;
};

const linjesvar = (
  linje: Rammebildelinje,
  aarene: readonly string[],
  enhet: Enhet,
  vedtatt: boolean,
): Linjesvar => {
  const { id, nr, kategori, tittel, trykt, gjeldende, foreslaatt, ukjent, punkt } = linje;
  const endret = vedtatt && foreslaatt !== gjeldende;
  return {
    id,
    nr,
    kategori,
    tittel,
    ...(trykt !== null && { trykt }),
    beloep: iEnheten(gjeldende, aarene, enhet),
    ...(endret && { foreslaatt: foreslaatt && iEnheten(foreslaatt, aarene, enhet) }),
    ...(ukjent !== null && { ukjent }),
    ...(punkt && {
      punkt:
        punkt.slag === 'vedtakspunkt'
          ? { vedtak: punkt.vedtak, punkt: punkt.punkt }
          : { hpAar: punkt.hpAar, punkt: punkt.punkt },
    }),
    ...(linje.beskrivelse !== null && { beskrivelse: linje.beskrivelse }),
    ...(linje.merknad !== null && { merknad: linje.merknad }),
    ...(linje.kildeLinje !== null && { kildeLinje: linje.kildeLinje }),
  };
};

const iEnheten = (beloep: Beloep, aarene: readonly string[], enhet: Enhet): Tall =>
  Object.fromEntries(
    aarene.map((aar): [string, number | null] => {
      const kr: Kroner | null = beloep[aar] ?? null;
      return [aar, kr === null ? null : iEnhet(kr, enhet)];
    }),
  );
