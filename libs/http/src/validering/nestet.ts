import { applyDecorators, type Type as Klasse } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateNested, type ValidationOptions } from 'class-validator';

export const erObjekt = (verdi: unknown): verdi is object =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);

const ErObjekt = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'objekt', validator: { validate: erObjekt } }, options);

/** An object that is held against its class. `ValidateNested` alone lets a list pass for one, also an empty one. */
export const Nestet = (klasse: () => Klasse): PropertyDecorator =>
  applyDecorators(ErObjekt(), ValidateNested(), Type(klasse));

/** A list of objects, each held against their class. */
export const Nestede = (klasse: () => Klasse): PropertyDecorator =>
  applyDecorators(ErObjekt({ each: true }), ValidateNested({ each: true }), Type(klasse));
