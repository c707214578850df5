import type { Vedtaksliste } from '@saksgang/historikk';
import type { Oppdragssvar } from '@saksgang/register';
import { treffadresse } from './treffadresse';
import { IKKE_OPPGITT, utfallene, utvalgte } from './utfall';

const punkt = (nr: string, tittel: string, forslagsstillere: string | null) => ({
  punkt: nr,
  tittel,
  tekst: '',
  gruppe: null,
  forslagsstillere,
});
const LISTE = {
  vedtak: [
    {
      id: 'v',
      forslag: null,
      punkter: [punkt('3.1', 'Skolebøker', null), punkt('3.47', 'Støyskjerming', 'AP/SP og Rødt')],
    },
  ],
} as unknown as Vedtaksliste;
const OPPDRAG = [
  { vedtak: 'v', punkt: '3.47', utvalg: 'OKI, UMP', status: 'Pågår', tittel: 'Støy', mottaker: 'vei' },
] as unknown as readonly Oppdragssvar[];

describe('Hva det ble av vedtakene', () => {
  const alle = utfallene(LISTE, OPPDRAG);
  const ALT = { tekst: '', parti: '', utvalg: '', status: '' };
  const punktene = (filter: object) => utvalgte(alle, { ...ALT, ...filter }).map((u) => u.punkt.punkt);

  it('leser partiene slik dokumentet skriver dem, og gjetter ingen', () => {
    expect(alle.map((u) => u.partier)).toEqual([[], ['AP', 'SP', 'Rødt']]);
  });

  it('finnes for et parti, et utvalg, et emne og en status', () => {
    expect(punktene({})).toEqual(['3.1', '3.47']);
    expect(punktene({ parti: 'SP' })).toEqual(['3.47']);
    expect(punktene({ parti: IKKE_OPPGITT })).toEqual(['3.1']);
    expect(punktene({ utvalg: 'UMP' })).toEqual(['3.47']);
    expect(punktene({ tekst: 'STØY vei' })).toEqual(['3.47']);
    expect(punktene({ status: 'Pågår', tekst: 'skole' })).toEqual([]);
  });
});

describe('Adressen til et treff', () => {
  const treff = (slag: string, hp: string | null) =>
    treffadresse('lier', { slag, id: '3.3', vedtak: 'v', hp, navn: 'OKI 41' } as Parameters<
      typeof treffadresse
    >[1]);

  it('er siden som viser det, og ingen når ingen gjør det', () => {
    expect(treff('vedtakspunkt', '2025-2028')).toBe('/lier/hp/2025-2028/vedtak/v/3.3');
    expect(treff('rammelinje', '2025-2028')).toBe('/lier/hp/2025-2028/rammer?utvalg=OKI');
    expect(treff('oppdrag', null)).toBe('/lier/oppdrag/3.3');
    expect(treff('vedtakspunkt', null)).toBeNull();
  });
});
