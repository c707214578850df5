import { fold, kroner, type LinjeId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { foreslaaRammeendringer, type ForeslaaRammeendringer } from '../rullering/foreslaa-rammeendringer';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enLinje,
  hvertAar,
  ID,
  lagtFram,
  linjeNr,
  linjerad,
  OKI,
  sakRegistrert,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { etterregistrerVedtak, type EtterregistrerVedtak } from './etterregistrer-vedtak';
import type { Vedtaksdel } from './vedtak';

type Data = EtterregistrerVedtak['data'];

const registrer = (deler: readonly Vedtaksdel[], mer: Partial<Data> = {}) =>
  kommando<EtterregistrerVedtak>(
    'EtterregistrerVedtak',
    {
      vedtak: ID.vedtak,
      tittel: 'Handlingsprogram 2025-2028',
      organ: 'kommunestyret',
      saksnummer: null,
      deler,
      innstilling: null,
      offentliggjort: null,
      stemmer: null,
      ekspedert: null,
      punkter: [],
      linjer: [],
      trykteSummer: [],
      ...mer,
    },
    { skjedde: '2024-12-10' },
  );

const endre = (beloep: number) =>
  kommando<ForeslaaRammeendringer>('ForeslaaRammeendringer', {
    fase: 'tilleggsinnstilling',
    utvalg: OKI,
    rader: [linjerad(enLinje({ id: uuid(91) as LinjeId, beloep: hvertAar(beloep) }))],
    godtaKontrollfunn: null,
  });

const medR2 = [expect.objectContaining({ regel: 'R2', hjemmel: 'kommuneloven § 14-3' }) as unknown];

describe('Delene av et vedtak som etterregistreres', () => {
  it.each<[string, readonly Vedtaksdel[]]>([
    ['økonomiplan og årsbudsjett', ['oekonomiplan', 'aarsbudsjett']],
    ['årsbudsjettet alene', ['aarsbudsjett']],
  ])('vedtar rammene når de er %s, og etterpå endres de ikke uten vedtak (R11)', (_, deler) => {
    const utfall = decider(sak)
      .given(...lagtFram())
      .when(etterregistrerVedtak, registrer(deler));
    utfall.thenAmong('RammeendringerVedtatt', { vedtatt: [ID.linje] });
    decider(sak)
      .given(...lagtFram(), ...utfall.events)
      .when(foreslaaRammeendringer, endre(1))
      .thenRefused('FeilFase');
  });

  it('økonomiplanen alene har ingen linjer med seg, og kommer ikke etter at budsjettet er vedtatt (R11, R29)', () => {
    const linjer = [linjeNr(38, 270_000)];
    decider(sak)
      .given(...lagtFram())
      .when(etterregistrerVedtak, registrer(['oekonomiplan'], { linjer }))
      .thenRefused('RammelinjerUtenBudsjettvedtak');
    decider(sak)
      .given(...vedtattHp())
      .when(etterregistrerVedtak, registrer(['oekonomiplan']))
      .thenRefused('BudsjettetErAlleredeVedtatt');
  });

  it('vedtar aldri linjer som administrasjonen siden kan endre uten vedtak (R11)', () => {
    const utfall = decider(sak)
      .given(...lagtFram())
      .when(etterregistrerVedtak, registrer(['oekonomiplan']));
    const foer: readonly SakEvent[] = [...lagtFram(), ...utfall.events];
    const etter = fold(sak, [
      ...foer,
      ...decider(sak)
        .given(...foer)
        .when(foreslaaRammeendringer, endre(1)).events,
    ]);
    if (etter.slag !== 'handlingsprogram') throw new Error('handlingsprogrammet er borte');
    const linje = etter.linjer.get(ID.linje);
    expect([linje?.vedtatt, linje?.beloep['2025']]).toEqual([false, kroner(1)]);
  });

  describe('skattevedtak', () => {
    it.each([
      ['handlingsprogrammet', lagtFram()],
      ['en annen sak', [sakRegistrert]],
    ])('trenger innstilling fra formannskapet, også i %s (R2)', (_, hendelser) => {
      const gitt = decider(sak).given(...hendelser);
      gitt
        .when(etterregistrerVedtak, registrer(['skattevedtak'], { innstilling: false }))
        .thenAmong('VedtakEtterregistrert', { merknader: medR2 });
      for (const innstilling of [true, null])
        gitt
          .when(etterregistrerVedtak, registrer(['skattevedtak'], { innstilling }))
          .thenAmong('VedtakEtterregistrert', { merknader: [] });
    });

    it('sammen med budsjettet gir én merknad, ikke to (R2)', () => {
      decider(sak)
        .given(...lagtFram())
        .when(
          etterregistrerVedtak,
          registrer(['oekonomiplan', 'aarsbudsjett', 'skattevedtak'], { innstilling: false }),
        )
        .thenAmong('VedtakEtterregistrert', { merknader: medR2 });
    });
  });
});
