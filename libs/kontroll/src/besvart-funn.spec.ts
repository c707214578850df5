import { dato, kroner } from '@saksgang/kernel';
import type { KontrollfunnBesvart } from '@saksgang/saksgang';
import { medSvar } from './besvart-funn';
import type { Kontrollfunn } from './kontrollfunn';

const FUNN: Kontrollfunn = {
  id: 'x',
  slag: 'aritmetikk',
  utvalg: null,
  tekst: 'Sum: trykt 405, ventet 270',
  linjer: [1],
  kolonne: '2025',
  trykt: kroner(405_000),
  ventet: kroner(270_000),
  differanse: kroner(135_000),
};
const UTEN_BELOEP: Kontrollfunn = {
  ...FUNN,
  tekst: 'Linjen nevner ikke noe verbalpunkt',
  trykt: null,
  ventet: null,
  differanse: null,
};
const svarPaa = (
  { tekst, trykt, ventet }: Kontrollfunn,
  svar: KontrollfunnBesvart['data']['svar'],
): KontrollfunnBesvart['data'] => ({
  funn: 'x',
  svar,
  grunn: 'Slik er det.',
  sett: { tekst, trykt, ventet },
  dato: dato('2025-01-20'),
  besvartAv: 'budsjettsjef',
});

describe('Et kontrollfunn med svarene på det', () => {
  it('er ubesvart til noen har svart', () => {
    expect(medSvar(FUNN, [])).toEqual({ ...FUNN, tilstand: 'ubesvart', svar: null, tidligere: [] });
  });

  it('har det siste svaret, og de tidligere ved siden av', () => {
    const [foerst, sist] = [svarPaa(FUNN, 'godtatt'), svarPaa(FUNN, 'feil-funn')];
    expect(medSvar(FUNN, [foerst, sist])).toMatchObject({
      tilstand: 'feil-funn',
      svar: sist,
      tidligere: [foerst],
    });
  });

  it.each([{ trykt: kroner(400_000) }, { ventet: kroner(405_001) }, { ventet: null }])(
    'er endret når tallene er blitt andre: %j',
    (endring) => {
      expect(medSvar({ ...FUNN, ...endring }, [svarPaa(FUNN, 'godtatt')]).tilstand).toBe('endret');
    },
  );

  it('er ikke endret av at ordene om de samme tallene er andre', () => {
    expect(medSvar({ ...FUNN, tekst: 'Summen stemmer ikke' }, [svarPaa(FUNN, 'godtatt')]).tilstand).toBe(
      'godtatt',
    );
  });

  it('er endret av ordene der det ikke har tall', () => {
    const svar = [svarPaa(UTEN_BELOEP, 'godtatt')];
    expect(medSvar(UTEN_BELOEP, svar).tilstand).toBe('godtatt');
    expect(medSvar({ ...UTEN_BELOEP, tekst: 'Noe annet' }, svar).tilstand).toBe('endret');
  });

  it('er endret av ordene der det bare har en differanse', () => {
    const samlet = { ...UTEN_BELOEP, differanse: kroner(29_776_000) };
    const svar = [svarPaa(samlet, 'godtatt')];
    expect(medSvar(samlet, svar).tilstand).toBe('godtatt');
    expect(medSvar({ ...samlet, tekst: 'til sammen 5' }, svar).tilstand).toBe('endret');
  });
});
