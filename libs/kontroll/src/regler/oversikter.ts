import { minus, type Kroner } from '@saksgang/kernel';
import {
  KATEGORIGRUPPER,
  gruppeAv,
  rammenavn,
  sammeNavn,
  summer,
  type Oversikt,
  type Oversiktsrad,
  type Sammenheng,
} from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { avvikI, type Kontrollfunn } from '../kontrollfunn';

const [UTGANGSPUNKT] = KATEGORIGRUPPER;

/** The tables beside the frames add up by themselves, and agree with the frames. */
export const oversikter = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.oversikter.values()].flatMap((o) =>
    o.sammenhenger.flatMap((s) => kontroller(dok, o, s).filter((funn) => funn !== null)),
  );

const kontroller = (dok: Dokument, o: Oversikt, s: Sammenheng): readonly (Kontrollfunn | null)[] => {
  const rader = new Map(o.rader.map((r) => [r.noekkel, r]));
  const sted = (rad: Oversiktsrad) => ({
    id: `oversikt:${o.noekkel}:${rad.noekkel}`,
    utvalg: o.utvalg,
    navn: [o.utvalg, o.utvalg ? null : o.tittel, rad.navn].filter(Boolean).join(' '),
    linjer: [rad.kildeLinje],
  });
  const finn = (noekler: readonly string[]) => noekler.flatMap((n) => rader.get(n) ?? []);
  switch (s.slag) {
    case 'radsum':
      return finn([s.rad]).flatMap((rad) => {
        const av = finn(s.av).map((r) => r.beloep);
        const ventet = summer(av, o.kolonner);
        return o.kolonner.map((k) => avvikI(sted(rad), k, rad.beloep[k], ventet[k]));
      });
    case 'kolonnesum':
      return o.rader.map((rad) =>
        avvikI(sted(rad), s.kolonne, rad.beloep[s.kolonne], sumAvKolonner(rad, s.av)),
      );
    case 'utlikning': {
      const [foerste, ...resten] = finn(s.rader);
      if (!foerste) return [];
      const motpost = summer(
        resten.map((r) => r.beloep),
        o.kolonner,
      );
      return o.kolonner.map((k) => avvikI(sted(foerste), k, foerste.beloep[k], motsatt(motpost[k])));
    }
    case 'ramme': {
      const ramme = dok.trykteSummer.find(
        (t) => t.utvalg === s.utvalg && sammeNavn(t.navn, rammenavn(dok.hp ?? '')),
      );
      const trykt = ramme?.beloep ?? rammenTil(dok, s.utvalg);
      const hva = {
        id: `ramme-mot-oversikt:${s.utvalg}`,
        utvalg: s.utvalg,
        navn: `${s.utvalg} ${rammenavn(dok.hp ?? '')}`,
        linjer: [ramme?.kildeLinje ?? null],
      };
      return finn([s.rad]).flatMap((rad) =>
        dok.aarene.map((aar) => avvikI(hva, aar, trykt[aar], rad.beloep[aar])),
      );
    }
    case 'opprinnelig-budsjett': {
      const linje = [...dok.linjer.values()].find(
        (l) => l.utvalg === s.utvalg && gruppeAv(dok.kategorier, l.kategori) === UTGANGSPUNKT,
      );
      const aar = dok.aarene[0];
      if (!linje || aar === undefined) return [];
      const hva = {
        id: `opprinnelig-budsjett:${s.utvalg}`,
        utvalg: s.utvalg,
        navn: `${s.utvalg} Opprinnelig budsjett = ${s.kolonne}`,
        linjer: [linje.kildeLinje],
      };
      return finn([s.rad]).map((rad) => avvikI(hva, aar, linje.beloep[aar], rad.beloep[s.kolonne]));
    }
    case 'rammelinje':
    case 'laanevedtak':
    case 'oppstart':
      return [];
  }
};

const rammenTil = (dok: Dokument, utvalg: string) =>
  summer(
    [...dok.linjer.values()].filter((l) => l.utvalg === utvalg).map((l) => l.beloep),
    dok.aarene,
  );

const sumAvKolonner = (rad: Oversiktsrad, kolonner: readonly string[]): Kroner | null =>
  kolonner.reduce<Kroner | null>((sum, k) => {
    const n = rad.beloep[k] ?? null;
    return sum === null || n === null ? null : ((sum + n) as Kroner);
  }, 0 as Kroner);

const motsatt = (n: Kroner | null | undefined): Kroner | null => (n == null ? null : minus(0 as Kroner, n));
