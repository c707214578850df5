import type { Type as Klasse } from '@nestjs/common';
import { Type } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, IsOptional } from 'class-validator';

/** Something on its way to be a `T`: any of it may be missing yet, and what is there has its form. */
export type Delvis<T> = T extends readonly (infer E)[]
  ? Delvis<E>[]
  : T extends string | number | boolean | null | undefined
    ? T
    : { [K in keyof T]?: Delvis<T[K]> | null };

interface Typer {
  findTypeMetadata(klasse: Klasse, felt: string): { readonly typeFunction: () => Klasse } | undefined;
}

const laget = new Map<Klasse, Klasse>();

/**
 * The class with the fields of another and their checks, none of them required, nor in what is nested in it. Made from
 * the other, so that a field that is added there is a field here. `uten` names fields that are left out.
 */
export const delvis = <T extends object>(
  klasse: Klasse<T>,
  uten: readonly string[] = [],
): Klasse<Delvis<T>> => {
  const foer = laget.get(klasse);
  if (foer) return foer as Klasse<Delvis<T>>;
  const ny = { [`Delvis${klasse.name}`]: class {} }[`Delvis${klasse.name}`] as Klasse;
  laget.set(klasse, ny);
  const lager = getMetadataStorage();
  const sjekker = lager
    .getTargetValidationMetadatas(klasse, '', false, false)
    .filter(({ propertyName }) => !uten.includes(propertyName));
  for (const sjekk of sjekker)
    lager.addValidationMetadata(
      Object.assign(Object.create(Object.getPrototypeOf(sjekk) as object) as typeof sjekk, sjekk, {
        target: ny,
      }),
    );
  for (const felt of new Set(sjekker.map((s) => s.propertyName))) {
    IsOptional()(ny.prototype as object, felt);
    const nestet = (defaultMetadataStorage as Typer).findTypeMetadata(klasse, felt)?.typeFunction();
    if (nestet) {
      const del = delvis(nestet);
      Type(() => del)(ny.prototype as object, felt);
    }
  }
  return ny as Klasse<Delvis<T>>;
};
