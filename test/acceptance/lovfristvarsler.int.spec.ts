import type { Aarshjul, Lovfristmelding, Meldingsliste } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2026-2029';

describe('Egenskap: kommunedirektøren varsles om lovens frister', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2026-2029', utvalg });
  });
  afterEach(() => saksgang.stopp());

  const lovfrister = async (): Promise<readonly Lovfristmelding[]> =>
    (await saksgang.se<Meldingsliste>('/lier/meldinger')).lovfrister;
  const ventPaa = async (varsel: string): Promise<Lovfristmelding> => {
    for (;;) {
      const funnet = (await lovfrister()).find((m) => m.varsel === varsel && m.kanaler.length > 0);
      if (funnet) return funnet;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  scenario('budsjettfristen, fra den er i rute til den er brutt', {
    'Gitt at budsjettet for 2026 ikke er vedtatt, er ingenting sagt i september': async () => {
      await saksgang.api.settled(10_000);
      expect(await lovfrister()).toEqual([]);
    },
    'Når fristen blir rød, får kommunedirektøren vite det samme dag': async () => {
      saksgang.detEr('2025-11-18');
      expect(await ventPaa('budsjett-2025-12-31-naer')).toMatchObject({
        hp: '2026-2029',
        tilstand: 'nær',
        emne: 'Lovfrist nærmer seg: Økonomiplan og årsbudsjett 2026 er vedtatt',
        til: ['kommunedirektøren'],
        dato: '2025-11-18',
        kanaler: ['saksgang'],
      });
      const aarshjulet = await saksgang.se<Aarshjul>(`${HP}/aarshjul`);
      expect(aarshjulet.frister.find((f) => f.noekkel === 'budsjett')?.tilstand).toBe('nær');
    },
    'Og når den er brutt, får han vite det første arbeidsdag i året': async () => {
      saksgang.detEr('2026-01-01');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect((await lovfrister()).filter((m) => m.tilstand === 'brutt')).toEqual([]);
      saksgang.detEr('2026-01-02');
      expect(await ventPaa('budsjett-2025-12-31-brutt')).toMatchObject({
        emne: 'Lovfrist er brutt: Økonomiplan og årsbudsjett 2026 er vedtatt',
        dato: '2026-01-02',
      });
    },
    'Så står hvert varsel i loggen én gang': async () => {
      const varslene = (await lovfrister()).map(({ varsel }) => varsel);
      expect(new Set(varslene).size).toBe(varslene.length);
      const svar = await saksgang.api.app.inject('/api/kommuner/lier/meldinger?gjelder=2025-11-17');
      expect(svar.json<Meldingsliste>().lovfrister).toEqual([]);
    },
  });
});
