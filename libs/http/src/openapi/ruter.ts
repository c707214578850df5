import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import {
  HTTP_CODE_METADATA,
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ModulesContainer } from '@nestjs/core';
import type { RefusalType, Rolle } from '@saksgang/kernel';
import { ROLLER_METADATA } from '@saksgang/tilgang';
import { AVSLAG_METADATA, INNHOLDSTYPE_METADATA, UTENFOR_LOGGEN_METADATA } from '../avslag.decorator';

type Klasse = abstract new (...args: never[]) => unknown;

/** A route as it is declared: where, who may, what it takes in, what it may refuse with. */
export interface Rute {
  readonly metode: string;
  readonly sti: string;
  readonly navn: string;
  /** Undefined when the route does not say. */
  readonly roller: readonly (Rolle | 'alle')[] | undefined;
  readonly avslag: readonly RefusalType[];
  readonly innholdstype: string;
  /** What it writes is no fact, or many commands, and is answered without the receipt of one. */
  readonly utenforLoggen: boolean;
  /** The status of its answer, where it is not the usual one. */
  readonly status: number | undefined;
  readonly parametre: Klasse | null;
  readonly sporring: Klasse | null;
  readonly innhold: Klasse | null;
}

type Handler = (...args: unknown[]) => unknown;

interface Controller {
  readonly name: string;
  readonly prototype?: unknown;
}

/** Every route of the application. */
export const ruterI = (app: INestApplicationContext): readonly Rute[] =>
  [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? ruterIController(metatype) : []));

const ruterIController = (controller: Controller): readonly Rute[] => {
  const prototype = controller.prototype as Readonly<Record<string, Handler | undefined>>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    return handler && Reflect.hasMetadata(METHOD_METADATA, handler) ? [rute(controller, name, handler)] : [];
  });
};

const rute = (controller: Controller, name: string, handler: Handler): Rute => {
  const stier = [controller, handler].map((del) => Reflect.getMetadata(PATH_METADATA, del) as string);
  const deler = stier.map((del) => del.replace(/^\/|\/$/g, '')).filter(Boolean);
  return {
    metode: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod],
    sti: `/${deler.join('/')}`,
    navn: `${controller.name.replace(/Controller$/, '')}.${name}`,
    roller: (Reflect.getMetadata(ROLLER_METADATA, handler) ??
      Reflect.getMetadata(ROLLER_METADATA, controller)) as Rute['roller'],
    avslag: (Reflect.getMetadata(AVSLAG_METADATA, handler) as Rute['avslag'] | undefined) ?? [],
    innholdstype:
      (Reflect.getMetadata(INNHOLDSTYPE_METADATA, handler) as string | undefined) ?? 'application/json',
    utenforLoggen: Reflect.hasMetadata(UTENFOR_LOGGEN_METADATA, handler),
    status: Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined,
    parametre: klasseFor(controller, name, RouteParamtypes.PARAM),
    sporring: klasseFor(controller, name, RouteParamtypes.QUERY),
    innhold: klasseFor(controller, name, RouteParamtypes.BODY),
  };
};

/** The class that the route's body, query or parameters are held against. */
const klasseFor = (controller: Controller, name: string, slag: RouteParamtypes): Klasse | null => {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    { index: number }
  >;
  const arg = Object.entries(args).find(([key]) => key.startsWith(`${slag}:`))?.[1];
  const typer = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as
    Klasse[] | undefined;
  const klasse = arg && typer?.[arg.index];
  return klasse && klasse !== Object && klasse !== String ? klasse : null;
};

/** Throws when a route does not say who may use it. */
export const krevRolleerklaeringer = (ruter: readonly Rute[]): void => {
  const tause = ruter.filter(({ roller }) => !roller || roller.length === 0);
  if (tause.length > 0)
    throw new Error(
      `Ruter uten erklærte roller: ${tause.map((r) => `${r.metode} ${r.sti} (${r.navn})`).join(', ')}`,
    );
};
