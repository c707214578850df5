import { dato, hpPeriode, kroner, type KommuneId } from '@saksgang/kernel';
import { medSvar, type BesvartFunn } from './besvart-funn';
import { FUNNSLAG } from './kontrollfunn';
import { blokker, trykkrapportSomDocx, trykkrapportSomHtml, type Trykkrapport } from './trykkrapport';

const INGEN = { ubesvart: 0, endret: 0, 'rettes-ved-vedtak': 0, godtatt: 0, 'feil-funn': 0 };
const UBESVART: BesvartFunn = medSvar(
  {
    id: 'x',
    slag: 'aritmetikk',
    utvalg: null,
    tekst: 'Summen er trykt 405, ventet 270',
    linjer: [96, 98],
    kolonne: '2025',
    trykt: kroner(405_000),
    ventet: kroner(270_000),
    differanse: kroner(135_000),
  },
  [],
);
const svar = {
  funn: 'x',
  svar: 'rettes-ved-vedtak' as const,
  grunn: 'Utvalget retter den.',
  sett: { tekst: UBESVART.tekst, trykt: UBESVART.trykt, ventet: UBESVART.ventet },
  dato: dato('2025-01-20'),
  besvartAv: 'budsjettsjef' as const,
};

const rapport = (mer: Partial<Trykkrapport> = {}): Trykkrapport => ({
  kommune: 'lier' as KommuneId,
  hp: hpPeriode('2025-2028'),
  posisjon: null,
  gjelder: dato('2025-01-27'),
  kjent: null,
  merknader: [],
  ukontrollert: [],
  antall: Object.fromEntries(FUNNSLAG.map((s) => [s, 0])) as Trykkrapport['antall'],
  tilstander: INGEN,
  funn: [],
  borte: [],
  ...mer,
});
const tekst = (r: Trykkrapport): string => JSON.stringify(blokker(r));

describe('Kontroll før trykking', () => {
  it('sier at ingen funn står igjen når det ikke er noen', () => {
    expect(tekst(rapport())).toContain('Ingen funn står igjen.');
  });

  it('har hvert funn med linjene, kronene og at det er ubesvart, og sier hvor mange som må besvares', () => {
    const r = rapport({ funn: [UBESVART], tilstander: { ...INGEN, ubesvart: 1 } });
    const tabell = blokker(r).find((b) => b.slag === 'tabell');
    expect(tabell).toMatchObject({
      rader: [['96, 98', 'Summen er trykt 405, ventet 270', '135', 'Ubesvart']],
    });
    expect(tekst(r)).toMatch(/funn må besvares før dokumentet trykkes/);
  });

  it('har svaret, og sier hva som skal rettes ved vedtak', () => {
    const r = rapport({
      funn: [medSvar(UBESVART, [svar])],
      tilstander: { ...INGEN, 'rettes-ved-vedtak': 1 },
      borte: [{ ...svar, funn: 'y', sett: { ...svar.sett, tekst: 'En sum' } }],
    });
    expect(tekst(r)).toContain('Rettes ved vedtak 20.01.2025: Utvalget retter den.');
    expect(tekst(r)).toMatch(/Alle funn er besvart\. .* skal rettes ved vedtak\./);
    expect(tekst(r)).toContain('En sum: rettes ved vedtak 20.01.2025.');
  });

  it('sier at tallene er endret siden svaret', () => {
    const endret = medSvar({ ...UBESVART, trykt: kroner(400_000) }, [svar]);
    const r = rapport({ funn: [endret], tilstander: { ...INGEN, endret: 1 } });
    expect(tekst(r)).toContain('Endret siden svaret. Svaret var: Rettes ved vedtak');
  });

  it('har med det som ikke er kontrollert', () => {
    expect(tekst(rapport({ ukontrollert: ['FS: teksten slutter.'] }))).toContain('FS: teksten slutter.');
  });

  it('er de samme bytene hver gang', () => {
    const r = () => rapport({ funn: [UBESVART], tilstander: { ...INGEN, ubesvart: 1 } });
    expect(Buffer.from(trykkrapportSomDocx(r())).equals(Buffer.from(trykkrapportSomDocx(r())))).toBe(true);
    expect(trykkrapportSomHtml(r())).toBe(trykkrapportSomHtml(r()));
    expect(trykkrapportSomHtml(r())).not.toBe(trykkrapportSomHtml(rapport()));
  });
});
