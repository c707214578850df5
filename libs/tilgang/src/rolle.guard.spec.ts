import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ROLLER, type Rolle } from '@saksgang/kernel';
import { Avvist } from './avvist';
import { IdentitySource, type Forespoersel, type Identitet, type UgyldigIdentitet } from './identitet';
import { RolleGuard } from './rolle.guard';
import { Roller } from './roller.decorator';

class Kjent extends IdentitySource {
  constructor(private readonly svar: Identitet | UgyldigIdentitet) {
    super();
  }
  identify = () => this.svar;
}

class Ruter {
  @Roller('moetesekretaer', 'ordfoerer')
  skriv(): void {}

  @Roller('alle')
  les(): void {}

  @Roller()
  ingen(): void {}

  taus(): void {}
}

@Roller('administrator')
class LukketKlasse {
  arv(): void {}

  @Roller('alle')
  aapen(): void {}
}

type Rute = (...args: never[]) => unknown;

/** Asks a route as somebody; the request as the route would see it, or why it was turned away. */
const spoer = (klasse: new () => object, rute: string, svar: Identitet | UgyldigIdentitet) => {
  const request: Forespoersel & { identitet?: Identitet } = { headers: {}, ip: '127.0.0.1' };
  const context = {
    switchToHttp: () => ({ getRequest: () => request }),
    getHandler: () => (klasse.prototype as Record<string, Rute>)[rute],
    getClass: () => klasse,
  } as unknown as ExecutionContext;
  try {
    return { slapp: new RolleGuard(new Reflector(), new Kjent(svar)).canActivate(context), request };
  } catch (error) {
    if (!(error instanceof Avvist)) throw error;
    return { slapp: false, avslag: error.refusal, request };
  }
};
const som = (rolle: Rolle): Identitet => ({ person: 'person-1', rolle });

describe('the guard at a route', () => {
  it.each(ROLLER)('lets %s through exactly where the route names the role', (rolle) => {
    expect(spoer(Ruter, 'skriv', som(rolle)).slapp).toBe(rolle === 'moetesekretaer' || rolle === 'ordfoerer');
    expect(spoer(Ruter, 'les', som(rolle)).slapp).toBe(true);
    expect(spoer(Ruter, 'ingen', som(rolle)).slapp).toBe(false);
  });

  it('lets nobody through where the route is silent', () => {
    for (const rolle of ROLLER) expect(spoer(Ruter, 'taus', som(rolle)).slapp).toBe(false);
  });

  it('goes by the controller where the route itself is silent, and else by the route', () => {
    expect(spoer(LukketKlasse, 'arv', som('administrator')).slapp).toBe(true);
    expect(spoer(LukketKlasse, 'arv', som('innbygger')).slapp).toBe(false);
    expect(spoer(LukketKlasse, 'aapen', som('innbygger')).slapp).toBe(true);
  });

  it('says which roles may, in words that people use', () => {
    expect(spoer(Ruter, 'skriv', som('innbygger')).avslag).toEqual({
      code: 'RollenHarIkkeTilgang',
      kind: 'ikke-tillatt',
      melding: 'Rollen innbygger kan ikke gjøre dette. Det kan: møtesekretær, ordfører.',
    });
  });

  it('tells the route who asks', () => {
    expect(spoer(Ruter, 'les', som('folkevalgt')).request.identitet).toEqual(som('folkevalgt'));
  });

  it('turns away who cannot be what he says, also where everybody may', () => {
    const { slapp, avslag, request } = spoer(Ruter, 'les', { ugyldig: 'Slik rolle finnes ikke.' });
    expect([slapp, avslag?.code, avslag?.melding]).toEqual([
      false,
      'IdentitetenErUgyldig',
      'Slik rolle finnes ikke.',
    ]);
    expect(request.identitet).toBeUndefined();
  });
});
