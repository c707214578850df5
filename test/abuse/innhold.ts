import type { Dokument, Skjema } from './operasjoner';

export type Sti = readonly (string | number)[];

/** A value somewhere in a body, and what the schema says of it. */
export interface Sted {
  readonly sti: Sti;
  readonly verdi: unknown;
  readonly skjema: Skjema | null;
  readonly kreves: boolean;
}

const loest = (dokument: Dokument, skjema: Skjema | null | undefined): Skjema | null => {
  const navn = skjema?.$ref?.replace('#/components/schemas/', '');
  return (navn === undefined ? skjema : dokument.components.schemas[navn]) ?? null;
};

/** Every value of a body, the body itself first. */
export const stedene = (
  dokument: Dokument,
  verdi: unknown,
  skjema: Skjema | null,
  sti: Sti = [],
  kreves = true,
): readonly Sted[] => {
  const her = loest(dokument, skjema);
  const del = (navn: string | number, v: unknown): readonly Sted[] =>
    typeof navn === 'number'
      ? stedene(dokument, v, her?.items ?? null, [...sti, navn], true)
      : stedene(
          dokument,
          v,
          her?.properties?.[navn] ?? her?.additionalProperties ?? null,
          [...sti, navn],
          her?.required?.includes(navn) ?? false,
        );
  const deler: readonly Sted[] = Array.isArray(verdi)
    ? verdi.flatMap((v, i) => del(i, v))
    : typeof verdi === 'object' && verdi !== null
      ? Object.entries(verdi).flatMap(([navn, v]) => del(navn, v))
      : [];
  return [{ sti, verdi, skjema: her, kreves }, ...deler];
};

type Endre = (verdi: unknown) => unknown;

/** The body with the value in one place changed. */
export const endret = (kropp: unknown, [navn, ...resten]: Sti, endre: Endre): unknown => {
  if (navn === undefined) return endre(kropp);
  if (Array.isArray(kropp))
    return kropp.map((v, i) => (i === navn ? endret(v, resten, endre) : (v as unknown)));
  const objekt = kropp as Readonly<Record<string, unknown>>;
  return { ...objekt, [navn]: endret(objekt[navn], resten, endre) };
};

/** The body with one field more. An own field may be called anything in JSON, also `__proto__`. */
export const medFelt = (kropp: unknown, sti: Sti, navn: string, verdi: unknown): unknown =>
  endret(kropp, sti, (objekt) =>
    Object.defineProperty({ ...(objekt as object) }, navn, {
      value: verdi,
      enumerable: true,
      configurable: true,
    }),
  );

export const utenFelt = (kropp: unknown, sti: Sti): unknown =>
  endret(kropp, sti.slice(0, -1), (objekt) =>
    Object.fromEntries(Object.entries(objekt as object).filter(([navn]) => navn !== sti.at(-1))),
  );

const RAA = 'raa\ue000';

/** JSON text that no value has, such as 1e400. */
export const raa = (tekst: string): string => RAA + tekst;

export const somJson = (kropp: unknown): string =>
  JSON.stringify(kropp).replace(new RegExp(`"${RAA}([^"]*)"`, 'g'), '$1');
