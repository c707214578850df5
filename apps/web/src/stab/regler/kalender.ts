import { parseDato, plussDager, type Dato } from '@saksgang/kernel';
import type { Moeteplan, Organliste } from '@saksgang/moeter';
import type { Aarshjul, Oppdragsliste } from '@saksgang/register';
import { skriv } from '../../regler/dato';
import { erAapent, fristen } from '../../regler/grupper';
import { S } from '../../tekster/stab';

export const SLAG = ['lovfrist', 'rapport', 'moete', 'saksfrist', 'oppdrag', 'saksgang'] as const;
export type Slag = (typeof SLAG)[number];

/** Something that falls on a day. */
export interface Kalenderpost {
  readonly dato: Dato;
  readonly slag: Slag;
  readonly tekst: string;
  /** How it stands, in the server's words; null where it stands no way. */
  readonly tilstand: string | null;
  /** Why, or by which law. */
  readonly forklaring: string | null;
  /** The page with more of it. */
  readonly oppdrag: string | null;
}

export interface Kalendergrunnlag {
  readonly aarshjul: Aarshjul;
  readonly moeter: Moeteplan;
  readonly organer: Organliste;
  readonly oppdrag: Oppdragsliste;
}

const navnet = (o: { readonly punkt: string; readonly delpunkt: string; readonly tittel: string }): string =>
  `${o.punkt} ${o.delpunkt} ${o.tittel}`;

const vanlig = { tilstand: null, forklaring: null, oppdrag: null };

const moetene = ({ moeter, organer }: Kalendergrunnlag): readonly Kalenderpost[] => {
  const innkalte = new Set(moeter.moeter.map((m) => `${m.organ} ${m.dato}`));
  return [
    ...moeter.moeter.map((m) => ({
      ...vanlig,
      dato: m.dato,
      slag: 'moete' as const,
      tekst: S.kalender.moete(m.navn),
      tilstand: m.tilstand,
    })),
    ...organer.organer.flatMap((organ) =>
      organ.moeteplan.flatMap(({ dato, saksfrist, kilde }): readonly Kalenderpost[] => [
        ...(innkalte.has(`${organ.id} ${dato}`)
          ? []
          : [
              {
                ...vanlig,
                dato,
                slag: 'moete' as const,
                tekst: S.kalender.moete(organ.navn),
                tilstand: S.kalender.planlagt,
                forklaring: kilde,
              },
            ]),
        ...(saksfrist === null
          ? []
          : [
              {
                ...vanlig,
                dato: saksfrist,
                slag: 'saksfrist' as const,
                tekst: S.kalender.saksfrist(organ.navn, skriv(dato)),
              },
            ]),
      ]),
    ),
  ];
};

const oppdragene = ({ oppdrag }: Kalendergrunnlag): readonly Kalenderpost[] =>
  oppdrag.oppdrag
    .filter((o) => o.maate === 'oppdrag' && erAapent(o))
    .flatMap((o): readonly Kalenderpost[] => {
      const frist = fristen(o);
      const siste = o.saksgang?.siste ?? null;
      const felles = { ...vanlig, oppdrag: o.id };
      return [
        ...(frist === null || o.rapportering !== null
          ? []
          : [
              {
                ...felles,
                dato: frist,
                slag: 'oppdrag' as const,
                tekst: navnet(o),
                tilstand: o.iRute,
                forklaring: o.ansvarlig,
              },
            ]),
        ...(siste === null
          ? []
          : [
              {
                ...felles,
                dato: siste,
                slag: 'saksgang' as const,
                tekst: S.kalender.siste(navnet(o)),
                tilstand: o.saksgang?.tilstand ?? null,
              },
            ]),
      ];
    });

/** All that falls on a day: the clocks of the law, reports, meetings and oppdrag, the earliest first. */
export const kalenderen = (grunnlag: Kalendergrunnlag): readonly Kalenderpost[] =>
  [
    ...grunnlag.aarshjul.frister.map((f) => ({
      dato: f.dato,
      slag: 'lovfrist' as const,
      tekst: f.navn,
      tilstand: f.tilstand,
      forklaring: `${f.hjemmel}. ${f.forklaring}`,
      oppdrag: null,
    })),
    ...grunnlag.aarshjul.rapporter.map((r) => ({
      dato: r.frist,
      slag: 'rapport' as const,
      tekst: `${navnet(r)}, ${r.periode}`,
      tilstand: r.tilstand,
      forklaring: r.ansvarlig,
      oppdrag: r.oppdrag,
    })),
    ...moetene(grunnlag),
    ...oppdragene(grunnlag),
  ].sort((a, b) =>
    a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : SLAG.indexOf(a.slag) - SLAG.indexOf(b.slag),
  );

/** `2025-09` */
export const maanedenTil = (dato: Dato): string => dato.slice(0, 7);

export const lesMaaned = (tekst: string | null, ellers: Dato): string =>
  tekst !== null && parseDato(`${tekst}-01`) !== null ? tekst : maanedenTil(ellers);

export const plussMaaneder = (maaned: string, antall: number): string => {
  const nr = Number(maaned.slice(0, 4)) * 12 + Number(maaned.slice(5, 7)) - 1 + antall;
  return `${String(Math.floor(nr / 12)).padStart(4, '0')}-${String((nr % 12) + 1).padStart(2, '0')}`;
};

export const maanedsnavn = (maaned: string): string =>
  `${S.kalender.maanedene[Number(maaned.slice(5, 7)) - 1] ?? ''} ${maaned.slice(0, 4)}`;

/** The weeks that a month is in, Monday first; days of other months are in them. */
export const ukene = (maaned: string): readonly (readonly Dato[])[] => {
  const foerste = parseDato(`${maaned}-01`);
  if (foerste === null) return [];
  const ukedag = (new Date(`${foerste}T00:00:00Z`).getUTCDay() + 6) % 7;
  const uker: Dato[][] = [];
  for (let dag = plussDager(foerste, -ukedag); maanedenTil(dag) <= maaned; dag = plussDager(dag, 7))
    uker.push([0, 1, 2, 3, 4, 5, 6].map((n) => plussDager(dag, n)));
  return uker;
};
