import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ROLLER, type Refusal, type Rolle } from '@saksgang/kernel';
import { Avvist } from './avvist';
import {
  IdentitySource,
  type Forespoersel,
  type Identitet,
  type Innlogget,
  type UgyldigIdentitet,
} from './identitet';
import { RolleGuard } from './rolle.guard';
import { Roller } from './roller.decorator';
import { Tilganger, type Tildelt } from './tilganger';

class Kjent extends IdentitySource {
  constructor(private readonly svar: Identitet | Innlogget | UgyldigIdentitet) {
    super();
  }
  identify = () => this.svar;
}

/** Kari is a møtesekretær in Lier, and there a member of a party too; Ola is nothing anywhere. */
class KariILier extends Tilganger {
  rollene = (person: string, kommune: string | null): readonly Tildelt[] =>
    person === 'kari' && kommune === 'lier'
      ? [
          { rolle: 'folkevalgt', parti: 'Ap' },
          { rolle: 'moetesekretaer', parti: null },
        ]
      : [];
  kommunene = () => [];
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
const spoer = (
  klasse: new () => object,
  rute: string,
  svar: Identitet | Innlogget | UgyldigIdentitet,
  params: Record<string, string> = {},
) => {
  const request: Forespoersel & { identitet?: Identitet; params: object } = {
    headers: {},
    ip: '127.0.0.1',
    method: 'GET',
    params,
  };
  const context = {
    switchToHttp: () => ({ getRequest: () => request }),
    getHandler: () => (klasse.prototype as Record<string, Rute>)[rute],
    getClass: () => klasse,
  } as unknown as ExecutionContext;
  try {
    const guard = new RolleGuard(new Reflector(), new Kjent(svar), new KariILier());
    return { slapp: guard.canActivate(context), request };
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

  describe('for somebody who has signed in', () => {
    const kari = { innlogget: 'kari' };

    it('asks in the one of his roles in this kommune that may', () => {
      expect(spoer(Ruter, 'skriv', kari, { kommune: 'lier' })).toMatchObject({
        slapp: true,
        request: { identitet: { person: 'kari', rolle: 'moetesekretaer' } },
      });
      expect(spoer(Ruter, 'les', kari, { kommune: 'lier' }).request.identitet).toEqual({
        person: 'kari',
        rolle: 'folkevalgt',
        parti: 'Ap',
      });
    });

    it.each<[string, Innlogget, Record<string, string>]>([
      ['in another kommune', kari, { kommune: 'asker' }],
      ['in the installation itself', kari, {}],
      ['who has no role', { innlogget: 'ola' }, { kommune: 'lier' }],
    ])('is one of the public %s', (_, svar, params) => {
      expect(spoer(Ruter, 'skriv', svar, params).avslag?.code).toBe('RollenHarIkkeTilgang');
      expect(spoer(Ruter, 'les', svar, params)).toMatchObject({
        slapp: true,
        request: { identitet: { person: svar.innlogget, rolle: 'innbygger' } },
      });
    });
  });

  it('answers with the refusal itself where the identity comes with one', () => {
    const ugyldig: Refusal = { code: 'Noe', kind: 'ikke-tillatt', melding: 'Nei.' };
    expect(spoer(Ruter, 'les', { ugyldig }).avslag).toEqual(ugyldig);
  });
});
