import type {
  ForslagFremmet,
  RammeendringerVedtatt,
  RettsligMerknad,
  VedtakFattet,
  VedtakspunktVedtatt,
  VoteringRegistrert,
} from '@saksgang/saksgang';

interface Hendelse {
  readonly type: string;
  readonly data: unknown;
}

/** What a treatment came to: the fate of each forslag by its name in the file, and what was adopted. */
export interface Vedtatt {
  readonly skjebner: Readonly<Record<string, string>>;
  readonly vedtatt: {
    readonly vedtak: readonly {
      readonly tittel: string;
      readonly deler: readonly string[];
      readonly forslag: string;
      readonly merknader: readonly RettsligMerknad[];
    }[];
    readonly punkter: readonly { readonly punkt: string; readonly tittel: string; readonly tekst: string }[];
    readonly linjer: readonly { readonly utvalg: string; readonly tittel: string; readonly beloep: object }[];
  };
}

/** Reads what was adopted out of the facts that a treatment led to. */
export const vedtattIFolge = (hendelser: readonly Hendelse[], navn: ReadonlyMap<string, string>): Vedtatt => {
  const av = <E extends { readonly type: string; readonly data: unknown }>(type: E['type']) =>
    hendelser.filter((h) => h.type === type).map((h) => h.data as E['data']);
  const navnPaa = (id: string): string => [...navn].find(([, verdi]) => verdi === id)?.[0] ?? id;
  const fremmet = av<ForslagFremmet>('ForslagFremmet').map(({ id }): [string, string] => [id, 'fremmet']);
  const stemt = av<VoteringRegistrert>('VoteringRegistrert').flatMap(({ skjebner }) =>
    skjebner.map(({ forslag, skjebne }): [string, string] => [forslag, skjebne]),
  );
  const trukket = av<{ type: string; data: { forslag: string } }>('ForslagTrukket').map(
    ({ forslag }): [string, string] => [forslag, 'trukket'],
  );
  const skjebner = new Map([...fremmet, ...trukket, ...stemt].map(([id, s]) => [navnPaa(id), s]));
  return {
    skjebner: Object.fromEntries(skjebner),
    vedtatt: {
      vedtak: av<VedtakFattet>('VedtakFattet').map(({ tittel, deler, forslag, merknader }) => ({
        tittel,
        deler,
        forslag: navnPaa(forslag),
        merknader,
      })),
      punkter: av<VedtakspunktVedtatt>('VedtakspunktVedtatt').map(({ punkt, tittel, tekst }) => ({
        punkt,
        tittel,
        tekst,
      })),
      linjer: av<RammeendringerVedtatt>('RammeendringerVedtatt').flatMap(({ linjer }) =>
        linjer.map(({ utvalg, tittel, beloep }) => ({ utvalg, tittel, beloep })),
      ),
    },
  };
};
