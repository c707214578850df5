import type { Oppdragssvar } from '@saksgang/register';
import { T } from '../tekster';

/** What is shown of the oppdrag, as it stands in the address. An empty text is no choice. */
export interface Filter {
  readonly tekst: string;
  readonly utvalg: string;
  readonly ansvarlig: string;
  readonly status: string;
  readonly rute: string;
  readonly maate: string;
  readonly grupper: string;
  readonly side: number;
}

export const FELTER = ['tekst', 'utvalg', 'ansvarlig', 'status', 'rute', 'maate', 'grupper'] as const;
export const PER_SIDE = 50;

export const lesFilter = (fra: URLSearchParams): Filter => {
  const tekst = (navn: string): string => fra.get(navn)?.slice(0, 200) ?? '';
  const side = Number(fra.get('side'));
  return {
    tekst: tekst('tekst'),
    utvalg: tekst('utvalg'),
    ansvarlig: tekst('ansvarlig'),
    status: tekst('status'),
    rute: tekst('rute'),
    maate: fra.has('maate') ? tekst('maate') : 'oppdrag',
    grupper: tekst('grupper'),
    side: Number.isInteger(side) && side > 0 && side < 10_000 ? side : 1,
  };
};

/** The address of a filter: only what is chosen, in a fixed order, so that the same list has the same address. */
export const skrivFilter = (filter: Filter): URLSearchParams => {
  const til = new URLSearchParams();
  for (const felt of FELTER) {
    const vanlig = felt === 'maate' ? 'oppdrag' : '';
    if (filter[felt] !== vanlig) til.set(felt, filter[felt]);
  }
  if (filter.side > 1) til.set('side', String(filter.side));
  return til;
};

export const utvalgene = (o: Oppdragssvar): readonly string[] =>
  o.utvalg === null ? [] : o.utvalg.split(', ');
export const ansvarlig = (o: Oppdragssvar): string => o.ansvarlig ?? T.liste.ikkeFordelt;

const VERDIER = {
  utvalg: utvalgene,
  ansvarlig: (o: Oppdragssvar) => [ansvarlig(o)],
  status: (o: Oppdragssvar) => [o.status],
  rute: (o: Oppdragssvar) => [o.iRute],
  maate: (o: Oppdragssvar) => [o.maate],
};
export type Valgfelt = keyof typeof VERDIER;

type Soekbar = Pick<Oppdragssvar, 'punkt' | 'delpunkt' | 'tittel' | 'mottaker'> &
  Partial<Pick<Oppdragssvar, 'ansvarlig' | 'sisteKommentar'>>;

const soekbar = (o: Soekbar): string =>
  [o.punkt, o.delpunkt, `${o.punkt}${o.delpunkt}`, o.tittel, o.mottaker, o.ansvarlig, o.sisteKommentar]
    .join(' ')
    .toLocaleLowerCase('nb');

/** Whether every word of a text is found in an oppdrag. */
export const soek = (tekst: string): ((o: Soekbar) => boolean) => {
  const ordene = tekst.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return (o) => ordene.length === 0 || ordene.every((ordet) => soekbar(o).includes(ordet));
};

/** Those that every choice and every word of the text is true of. */
export const filtrer = (alle: readonly Oppdragssvar[], filter: Filter): readonly Oppdragssvar[] => {
  const harOrdene = soek(filter.tekst);
  return alle.filter(
    (o) =>
      (Object.keys(VERDIER) as Valgfelt[]).every(
        (felt) =>
          filter[felt] === '' ||
          (felt === 'maate' && filter.maate === 'alle') ||
          VERDIER[felt](o).includes(filter[felt]),
      ) && harOrdene(o),
  );
};

/** The values that a choice can have in these oppdrag, with how many each has. */
export const valgene = (
  alle: readonly Oppdragssvar[],
  felt: Valgfelt,
): readonly (readonly [verdi: string, antall: number])[] => {
  const antall = new Map<string, number>();
  for (const o of alle) for (const verdi of VERDIER[felt](o)) antall.set(verdi, (antall.get(verdi) ?? 0) + 1);
  return [...antall].sort(([a], [b]) => a.localeCompare(b, 'nb'));
};

export interface Rad {
  readonly oppdrag: Oppdragssvar;
  /** What it stands under; empty when the list is not grouped. */
  readonly gruppe: string;
}

/** In groups by the chosen field; what belongs to several utvalg stands under each of them. */
export const gruppert = (oppdrag: readonly Oppdragssvar[], grupper: string): readonly Rad[] => {
  if (grupper !== 'utvalg' && grupper !== 'ansvarlig' && grupper !== 'status')
    return oppdrag.map((o) => ({ oppdrag: o, gruppe: '' }));
  return oppdrag
    .flatMap((o) => {
      const verdier = VERDIER[grupper](o);
      return (verdier.length === 0 ? [T.liste.utenUtvalg] : verdier).map((gruppe) => ({
        oppdrag: o,
        gruppe,
      }));
    })
    .sort((a, b) => a.gruppe.localeCompare(b.gruppe, 'nb'));
};
