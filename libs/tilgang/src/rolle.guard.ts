import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ord, refusal, type Rolle } from '@saksgang/kernel';
import { IdentitySource, PUBLIKUM, type Forespoersel, type Identitet } from './identitet';
import { ROLLER_METADATA } from './roller.decorator';
import { Avvist } from './avvist';
import { Tilganger } from './tilganger';

export const RollenHarIkkeTilgang = refusal(
  'RollenHarIkkeTilgang',
  'ikke-tillatt',
  (rolle: string, tillatt: readonly string[]) =>
    `Rollen ${ord(rolle)} kan ikke gjøre dette. Det kan: ${tillatt.map(ord).join(', ')}.`,
);

export const IdentitetenErUgyldig = refusal('IdentitetenErUgyldig', 'ugyldig', (grunn: string) => grunn);

type Rutet = Forespoersel & {
  identitet?: Identitet;
  readonly params?: Readonly<Record<string, string>>;
};

/** Holds the role of whoever asks against the roles that the route declares. */
@Injectable()
export class RolleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identities: IdentitySource,
    private readonly tilganger: Tilganger,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Rutet>();
    const funnet = this.identities.identify(request);
    if ('ugyldig' in funnet)
      throw new Avvist(
        typeof funnet.ugyldig === 'string' ? IdentitetenErUgyldig(funnet.ugyldig) : funnet.ugyldig,
      );
    const tillatt =
      this.reflector.getAllAndOverride<readonly (Rolle | 'alle')[] | undefined>(ROLLER_METADATA, [
        context.getHandler(),
        context.getClass(),
      ]) ?? [];
    const identitet =
      'innlogget' in funnet ? this.iRollen(funnet.innlogget, request.params?.['kommune'], tillatt) : funnet;
    request.identitet = identitet;
    if (tillatt.includes('alle') || tillatt.includes(identitet.rolle)) return true;
    throw new Avvist(RollenHarIkkeTilgang(identitet.rolle, tillatt));
  }

  /** Of the roles that a person has here, the first that may; the first of all when none may or anybody may. */
  private iRollen(
    person: string,
    kommune: string | undefined,
    tillatt: readonly (Rolle | 'alle')[],
  ): Identitet {
    const tildelt = this.tilganger.rollene(person, kommune ?? null);
    const valgt = tildelt.find(({ rolle }) => tillatt.includes(rolle)) ?? tildelt[0];
    if (valgt === undefined) return { person, rolle: PUBLIKUM.rolle };
    return { person, rolle: valgt.rolle, ...(valgt.parti !== null && { parti: valgt.parti }) };
  }
}
