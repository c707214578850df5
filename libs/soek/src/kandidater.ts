import type { Sakshistorie } from '@saksgang/historikk';
import { ord, type Dato, type HpPeriode, type SakId } from '@saksgang/kernel';
import type { Rammebilde } from '@saksgang/rammer';
import { statusteksten, type RegistrertOppdrag } from '@saksgang/register';
import type { Beloep, Forslag } from '@saksgang/saksgang';
import type { Soekbart } from './soekeord';

/** What can be found, in the order in which the answer has it. */
export const TREFFSLAG = ['vedtakspunkt', 'oppdrag', 'forslag', 'rammelinje'] as const;
export type Treffslag = (typeof TREFFSLAG)[number];

/** Where something that was found is, and what it is called. */
export interface Sted {
  readonly slag: Treffslag;
  /** Of a vedtakspunkt its number in its vedtak; else the id. */
  readonly id: string;
  /** The vedtak of a vedtakspunkt; null for all else. */
  readonly vedtak: string | null;
  readonly sak: SakId;
  readonly hp: HpPeriode | null;
  /** What people call it: `3.41`, `3.41 a`, `OKI 38`; null when it has no such name. */
  readonly navn: string | null;
  readonly tittel: string;
  readonly dato: Dato | null;
  /** Who stands behind it, who is to do it, how it stands. */
  readonly om: readonly string[];
}

export interface Kandidat extends Soekbart {
  readonly sted: Sted;
}

interface Saken {
  readonly sak: SakId;
  readonly hp: HpPeriode | null;
}

const kronene = (...alle: readonly Beloep[]): readonly number[] =>
  alle.flatMap((beloep) => Object.values(beloep).filter((kr) => kr !== null));

const ordene = (...alle: readonly (string | null | undefined)[]): readonly string[] =>
  alle.filter((t): t is string => typeof t === 'string' && t !== '');

/** The points that have been adopted in a sak, with their text as it now reads. */
export const punktene = ({ sak, hp }: Saken, { vedtak }: Sakshistorie): readonly Kandidat[] =>
  [...vedtak.values()].flatMap(({ hode, punkter }) =>
    [...punkter.values()].map(({ vedtatt, tekst, merknader }): Kandidat => ({
      sted: {
        slag: 'vedtakspunkt',
        id: vedtatt.punkt,
        vedtak: hode.vedtak,
        sak,
        hp,
        navn: vedtatt.punkt,
        tittel: vedtatt.tittel,
        dato: hode.dato,
        om: ordene(ord(hode.organ), vedtatt.forslagsstillere),
      },
      tekster: ordene(
        tekst,
        vedtatt.punkt,
        vedtatt.tittel,
        vedtatt.gruppe,
        vedtatt.forslagsstillere,
        hode.tittel,
        hode.saksnummer,
        ...merknader.map((m) => m.tekst),
      ),
      beloep: [],
    })),
  );

export const forslagene = ({ sak, hp }: Saken, { forslag }: Sakshistorie): readonly Kandidat[] =>
  [...forslag.values()].map((f): Kandidat => ({
    sted: {
      slag: 'forslag',
      id: f.id,
      vedtak: null,
      sak,
      hp,
      navn: null,
      tittel: f.tittel,
      dato: f.dato,
      om: ordene(forslagsstillere(f), ord(f.skjebne)),
    },
    tekster: ordene(
      f.tittel,
      f.tekst,
      ord(f.type),
      forslagsstillere(f),
      ...f.linjer.flatMap((l) => [l.tittel, l.beskrivelse]),
      ...f.investeringer.map((i) => i.prosjekt),
      ...f.verbalforslag.flatMap((v) => [v.punkt, v.tittel, v.tekst]),
    ),
    beloep: kronene(
      ...f.linjer.map((l) => l.beloep),
      ...f.endringer.map((e) => e.beloep),
      ...f.investeringer.map((i) => i.bevilgning),
    ),
  }));

const forslagsstillere = ({ partier, medlemmer, organ }: Forslag): string =>
  [...partier, ...medlemmer.map((m) => m.navn), ...(organ === null ? [] : [ord(organ)])].join(', ');

/** The lines of a frame, with what holds and what was proposed. */
export const linjene = ({ sak, hp }: Saken, { linjer }: Rammebilde): readonly Kandidat[] =>
  [...linjer.values()].map((l): Kandidat => ({
    sted: {
      slag: 'rammelinje',
      id: l.id,
      vedtak: null,
      sak,
      hp,
      navn: l.nr === null ? l.utvalg : `${l.utvalg} ${l.nr}`,
      tittel: l.tittel,
      dato: null,
      om: [l.kategori],
    },
    tekster: ordene(
      l.tittel,
      l.beskrivelse,
      l.kategori,
      l.trykt,
      l.merknad,
      l.ukjent,
      `${l.utvalg} ${l.nr ?? ''}`,
    ),
    beloep: kronene(l.gjeldende, l.foreslaatt ?? {}),
  }));

export const oppdragene = (alle: Iterable<RegistrertOppdrag>): readonly Kandidat[] =>
  Array.from(alle, ({ registrert: r, tilstand, sisteKommentar }): Kandidat => {
    const ansvarlig = tilstand.ansvarlig?.rolle ?? null;
    const status = statusteksten(tilstand);
    return {
      sted: {
        slag: 'oppdrag',
        id: r.oppdrag,
        vedtak: null,
        sak: r.sak,
        hp: r.hp,
        navn: `${r.punkt} ${r.delpunkt}`,
        tittel: r.tittel,
        dato: r.vedtaksdato,
        om: ordene(r.mottaker.navn, status),
      },
      tekster: ordene(
        r.tittel,
        `${r.punkt} ${r.delpunkt}`,
        ord(r.type),
        r.mottaker.navn,
        ansvarlig,
        status,
        sisteKommentar,
        r.betingelse,
        ...r.utvalg,
      ),
      beloep: [],
    };
  });
