import type { Rammesvar } from '@saksgang/rammer';
import type { Soekesvar } from '@saksgang/soek';
import type { Lagret, Proevesvar } from '@saksgang/utkast';
import { Saksgang, scenario } from './saksgang';

const HP = '/nes/hp/2026-2029';
const PARTI = 'Rødt';
const beloep = (n: number) => ({ '2026': n, '2027': n, '2028': n, '2029': n });

describe('Egenskap: en partigruppe ser hva utkastet møter før det fremmes', () => {
  let saksgang: Saksgang;
  let utkast = '';
  let vikarer = '';

  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-10-01');
    await saksgang.lykkes('administrator', '', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
    const utvalg = [{ kode: 'OPP', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/nes/hp', { hp: '2026-2029', utvalg });
    await saksgang.lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
  });
  afterAll(() => saksgang.stopp());

  const proev = () => saksgang.se<Proevesvar>(`${HP}/utkast/${utkast}/proeving`, PARTI);

  scenario('et utkast møter et forslag som er fremmet, og konflikten er nevnt med kroner og år', {
    'Gitt en linje i rammen som et annet parti vil sette ned til 4 millioner': async () => {
      const { utvalg } = await saksgang
        .lykkes('budsjettsjef', `${HP}/rammeendringer`, {
          fase: 'beslutningsgrunnlag',
          utvalg: 'OPP',
          linjer: [{ utvalg: 'OPP', kategori: 'Annet', tittel: 'Vikarer', beloep: beloep(5_000_000) }],
        })
        .then(() => saksgang.se<Rammesvar>(`${HP}/rammer`));
      vikarer = utvalg[0]?.linjer.find((l) => l.tittel === 'Vikarer')?.id ?? '';
      await saksgang.lykkes('gruppeleder', `${HP}/forslag`, {
        tittel: 'Høyres budsjett',
        partier: ['H'],
        endringer: [{ linje: vikarer, beloep: beloep(4_000_000) }],
      });
    },
    'Når gruppen skriver et utkast som setter den til 4,5 millioner': async () => {
      const innhold = {
        tittel: 'Våre vikarer',
        partier: [PARTI],
        endringer: [{ linje: vikarer, beloep: beloep(4_500_000) }],
      };
      const svar = await saksgang.gjoer('gruppeleder', `${HP}/utkast`, { innhold }, PARTI);
      utkast = (svar.innhold as unknown as Lagret).id;
    },
    'Så er beløpene til begge nevnt, og forslaget det møter': async () => {
      const { regning, kanFremmes } = await proev();
      const ulik = regning?.konflikter.find((k) => k.slag === 'ulik-endring');
      expect(kanFremmes).toBe(true);
      expect(ulik?.aar).toEqual(['2026', '2027', '2028', '2029']);
      expect(ulik?.parter.map((p) => p.beloep)).toEqual(
        expect.arrayContaining([beloep(4_000_000), beloep(4_500_000)]),
      );
      expect(regning?.motparter.map((m) => m.tittel)).toEqual(['Høyres budsjett']);
    },
    'Og ingenting av det er å finne ved å søke': async () => {
      const antall = async (tekst: string) => {
        const { grupper } = await saksgang.se<Soekesvar>(`/nes/soek?tekst=${encodeURIComponent(tekst)}`);
        return grupper.map((g) => g.antall);
      };
      expect(await antall('våre vikarer')).toEqual([0, 0, 0, 0]);
      expect(await antall('HØYRES')).toEqual([0, 0, 1, 0]);
      expect(await antall('5 000 vikarer')).toEqual([0, 0, 0, 1]);
    },
    'Og et utkast som bygger på et forslag som ikke finnes, sier det og er ikke regnet ut': async () => {
      const innhold = {
        tittel: 'Våre vikarer',
        partier: [PARTI],
        grunnlag: { slag: 'forslag', forslag: '00000000-0000-4000-8000-000000000000' },
        endringer: [{ linje: vikarer, beloep: beloep(4_500_000) }],
      };
      const svar = await saksgang.gjoer(
        'gruppeleder',
        `${HP}/utkast/${utkast}`,
        { versjon: 1, innhold },
        PARTI,
      );
      expect(svar.status).toBe(201);
      const { regning, avslag } = await proev();
      expect(regning).toBeNull();
      expect(avslag.map((a) => a.code)).toContain('ForslagetDetGjelderFinnesIkke');
    },
  });
});
