import {
  aareneI,
  type Dato,
  type HpPeriode,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type UtvalgKode,
} from '@saksgang/kernel';
import type { Sakshistorie } from '@saksgang/historikk';
import type { Rammebilde } from '@saksgang/rammer';
import { statusteksten, type RegistrertOppdrag } from '@saksgang/register';
import type { Beloep } from '@saksgang/saksgang';

/** A line of the frame that holds. `beloep`: whole kroner for every year of the HP, null is unknown. */
export interface Linjetilstand {
  readonly id: LinjeId;
  readonly utvalg: UtvalgKode;
  readonly nr: number | null;
  readonly tittel: string;
  readonly beloep: Beloep;
  readonly ukjent: string | null;
}

/** What can be seen of an oppdrag. Persons are left out: what is compared is what anybody may read. */
export interface Oppdragstilstand {
  readonly id: OppdragId;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly tittel: string;
  readonly status: string;
  readonly frist: Dato | null;
  /** Whether a person has confirmed the date; null when there is none. */
  readonly lesning: 'tolket' | 'bekreftet' | null;
  /** A frist that gives no single date, in the words of the vedtak. */
  readonly uavklart: string | null;
  readonly ansvarlig: string | null;
}

/** The words of a vedtakspunkt, corrections and clarifications counted in. */
export interface Punkttilstand {
  readonly id: string;
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
}

/** What is compared of an HP, each by its id. */
export interface Tilstand {
  readonly linjer: ReadonlyMap<string, Linjetilstand>;
  readonly oppdrag: ReadonlyMap<string, Oppdragstilstand>;
  readonly punkter: ReadonlyMap<string, Punkttilstand>;
}

interface Visninger {
  readonly ramme: Rammebilde;
  readonly oppdrag: ReadonlyMap<OppdragId, RegistrertOppdrag>;
  readonly historie: Sakshistorie;
}

export const tilstanden = (hp: HpPeriode, { ramme, oppdrag, historie }: Visninger): Tilstand => {
  const aarene = aareneI(hp);
  return {
    linjer: new Map(
      [...ramme.linjer.values()].map(({ id, utvalg, nr, tittel, gjeldende, ukjent }) => [
        id,
        {
          id,
          utvalg,
          nr,
          tittel,
          ukjent,
          beloep: Object.fromEntries(aarene.map((a) => [a, gjeldende[a] ?? null])),
        },
      ]),
    ),
    oppdrag: new Map(
      [...oppdrag.values()]
        .filter((o) => o.registrert.hp === hp)
        .map((o) => [o.registrert.oppdrag, oppdraget(o)]),
    ),
    punkter: new Map(
      [...historie.vedtak].flatMap(([vedtak, { punkter }]) =>
        [...punkter].map(([punkt, { vedtatt, tekst }]): [string, Punkttilstand] => {
          const id = `${vedtak}/${punkt}`;
          return [id, { id, punkt, tittel: vedtatt.tittel, tekst }];
        }),
      ),
    ),
  };
};

const oppdraget = ({ registrert, tilstand }: RegistrertOppdrag): Oppdragstilstand => {
  const { oppdrag: id, punkt, delpunkt, tittel } = registrert;
  const { frist, uavklartFrist, ansvarlig } = tilstand;
  return {
    id,
    punkt,
    delpunkt,
    tittel,
    status: statusteksten(tilstand),
    frist: frist?.dato ?? null,
    lesning: frist && (frist.tolket ? 'tolket' : 'bekreftet'),
    uavklart: uavklartFrist?.tekst ?? null,
    ansvarlig: ansvarlig?.rolle ?? null,
  };
};
