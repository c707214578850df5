import { dato, kroner } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { besvarKontrollfunn, type BesvarKontrollfunn } from './besvar-kontrollfunn';
import { kontroll } from './kontroll';
import type { KontrollfunnBesvart } from './kontroll.events';

const FUNN: BesvarKontrollfunn['data'] = {
  funn: 'tekst-mot-tabell:3.3a',
  svar: 'rettes-ved-vedtak',
  grunn: 'Teksten skulle nevnt begge stedene.',
  sett: { tekst: 'Verbalvedtak 3.3 nevner 270', trykt: kroner(405_000), ventet: kroner(270_000) },
};

const besvar = (
  data: Partial<BesvarKontrollfunn['data']> = {},
  omstendigheter: Omstendigheter = {},
  hpFinnes = true,
) =>
  kommando<BesvarKontrollfunn>(
    'BesvarKontrollfunn',
    { ...FUNN, ...data },
    { rolle: 'budsjettsjef', skjedde: '2025-01-20', ...omstendigheter, grunnlag: { hpFinnes } },
  );

const besvart = (data: Partial<KontrollfunnBesvart['data']> = {}): KontrollfunnBesvart => ({
  type: 'KontrollfunnBesvart',
  data: { ...FUNN, dato: dato('2025-01-20'), besvartAv: 'budsjettsjef', ...data },
});

const gitt = (...hendelser: readonly KontrollfunnBesvart[]) => decider(kontroll).given(...hendelser);

describe('BesvarKontrollfunn', () => {
  it('keeps what a person says of a finding, with why and with the figures that were seen', () => {
    gitt().when(besvarKontrollfunn, besvar()).then(besvart());
  });

  it.each(['godtatt', 'feil-funn'] as const)('may be answered anew: %s', (svar) => {
    gitt(besvart()).when(besvarKontrollfunn, besvar({ svar })).then(besvart({ svar }));
  });

  it('may have another reason, or the same answer to figures that have changed', () => {
    const grunn = 'Avklart med utvalget.';
    gitt(besvart()).when(besvarKontrollfunn, besvar({ grunn })).then(besvart({ grunn }));
    for (const endring of [{ trykt: kroner(400_000) }, { ventet: null }, { tekst: 'Noe annet' }]) {
      const sett = { ...FUNN.sett, ...endring };
      gitt(besvart()).when(besvarKontrollfunn, besvar({ sett })).then(besvart({ sett }));
    }
  });

  it('is not given twice, but the same answer fits another finding', () => {
    gitt(besvart()).when(besvarKontrollfunn, besvar()).thenRefused('FunnetErBesvartSlik');
    gitt(besvart())
      .when(besvarKontrollfunn, besvar({ funn: 'annet' }))
      .then(besvart({ funn: 'annet' }));
    gitt(besvart(), besvart({ svar: 'godtatt' }))
      .when(besvarKontrollfunn, besvar())
      .then(besvart());
  });

  it('needs an HP, a day, and a day that is not before the answer that stands', () => {
    gitt()
      .when(besvarKontrollfunn, besvar({}, {}, false))
      .thenRefused('HandlingsprogrammetFinnesIkke');
    gitt()
      .when(besvarKontrollfunn, besvar({}, { skjedde: null }))
      .thenRefused('DagenMangler');
    gitt(besvart())
      .when(besvarKontrollfunn, besvar({ svar: 'godtatt' }, { skjedde: '2025-01-19' }))
      .thenRefused('SkjeddeFoerDetForrige');
  });
});
