import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ord, refusal, type Rolle } from '@saksgang/kernel';
import { IdentitySource, type Forespoersel, type Identitet } from './identitet';
import { ROLLER_METADATA } from './roller.decorator';
import { Avvist } from './avvist';

export const RollenHarIkkeTilgang = refusal(
  'RollenHarIkkeTilgang',
  'ikke-tillatt',
  (rolle: string, tillatt: readonly string[]) =>
    `Rollen ${ord(rolle)} kan ikke gjøre dette. Det kan: ${tillatt.map(ord).join(', ')}.`,
);

export const IdentitetenErUgyldig = refusal('IdentitetenErUgyldig', 'ugyldig', (grunn: string) => grunn);

/** Holds the role of whoever asks against the roles that the route declares. */
@Injectable()
export class RolleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identities: IdentitySource,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Forespoersel & { identitet?: Identitet }>();
    const identitet = this.identities.identify(request);
    if ('ugyldig' in identitet) throw new Avvist(IdentitetenErUgyldig(identitet.ugyldig));
    request.identitet = identitet;
    const tillatt = this.reflector.getAllAndOverride<readonly (Rolle | 'alle')[] | undefined>(
      ROLLER_METADATA,
      [context.getHandler(), context.getClass()],
    );
    if (tillatt?.includes('alle') || tillatt?.includes(identitet.rolle)) return true;
    throw new Avvist(RollenHarIkkeTilgang(identitet.rolle, tillatt ?? []));
  }
}
