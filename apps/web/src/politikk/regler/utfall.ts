import type { Vedtaksliste } from '@saksgang/historikk';
import type { Aarseffekt, Oppdragssvar } from '@saksgang/register';

type Vedtaket = Vedtaksliste['vedtak'][number];

/** A point that was adopted, and what came of it. */
export interface Utfall {
  readonly vedtak: Vedtaket;
  readonly punkt: Vedtaket['punkter'][number];
  /** Who put it forward; empty where the source does not say. */
  readonly partier: readonly string[];
  readonly oppdrag: readonly Oppdragssvar[];
  readonly utvalg: readonly string[];
}

/** What is shown of them, as it stands in the address. */
export interface Utfallsfilter {
  readonly tekst: string;
  readonly parti: string;
  readonly utvalg: string;
  readonly status: string;
}

/** The parties that nobody has named. */
export const IKKE_OPPGITT = 'ikke-oppgitt';

const partiene = (vedtak: Vedtaket, forslagsstillere: string | null): readonly string[] =>
  forslagsstillere === null
    ? (vedtak.forslag?.partier ?? [])
    : forslagsstillere
        .split(/[,/]|\bog\b/u)
        .map((p) => p.trim())
        .filter((p) => p !== '');

export const utfallene = ({ vedtak }: Vedtaksliste, oppdrag: readonly Oppdragssvar[]): readonly Utfall[] => {
  const perPunkt = new Map<string, Oppdragssvar[]>();
  for (const o of oppdrag) {
    const noekkel = `${o.vedtak} ${o.punkt}`;
    perPunkt.set(noekkel, [...(perPunkt.get(noekkel) ?? []), o]);
  }
  return vedtak.flatMap((v) =>
    v.punkter.map((punkt): Utfall => {
      const egne = perPunkt.get(`${v.id} ${punkt.punkt}`) ?? [];
      return {
        vedtak: v,
        punkt,
        partier: partiene(v, punkt.forslagsstillere),
        oppdrag: egne,
        utvalg: [...new Set(egne.flatMap((o) => (o.utvalg === null ? [] : o.utvalg.split(', '))))],
      };
    }),
  );
};

const enkel = (tekst: string): string => tekst.toLocaleLowerCase('nb');

export const utvalgte = (alle: readonly Utfall[], filter: Utfallsfilter): readonly Utfall[] => {
  const ordene = enkel(filter.tekst)
    .split(/\s+/u)
    .filter((o) => o !== '');
  return alle.filter(({ punkt, partier, oppdrag, utvalg }) => {
    const tekst = enkel(
      [
        punkt.punkt,
        punkt.tittel,
        punkt.tekst,
        punkt.gruppe,
        ...partier,
        ...oppdrag.map((o) => `${o.tittel} ${o.mottaker}`),
      ].join(' '),
    );
    return (
      ordene.every((o) => tekst.includes(o)) &&
      (filter.parti === '' ||
        (filter.parti === IKKE_OPPGITT ? partier.length === 0 : partier.includes(filter.parti))) &&
      (filter.utvalg === '' || utvalg.includes(filter.utvalg)) &&
      (filter.status === '' || oppdrag.some((o) => o.status === filter.status))
    );
  });
};

/** The last year that somebody has reported the effect of, of all the years that were adopted; null when none is. */
export const sisteEffekt = (effekt: readonly Aarseffekt[] | null): Aarseffekt | null =>
  effekt?.findLast((e) => e.status === 'rapportert') ?? null;
