import type { Forslagsliste } from '@saksgang/forslag';
import type { Lagret, Proevesvar, Utkastliste } from '@saksgang/utkast';
import { Saksgang, scenario } from './saksgang';

const HP = '/nes/hp/2026-2029';
const PARTI = 'Rødt';

const beloep = (n: number) => ({ '2026': n, '2027': n, '2028': n, '2029': n });
const linje = (tittel: string, n: number) => ({
  utvalg: 'OPP',
  kategori: 'Nye tiltak',
  tittel,
  beloep: beloep(n),
});

describe('Egenskap: en partigruppe arbeider med sitt alternative budsjett før det fremmes', () => {
  let saksgang: Saksgang;
  let utkast = '';

  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-10-01');
    await saksgang.lykkes('administrator', '', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
    const utvalg = [{ kode: 'OPP', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/nes/hp', { hp: '2026-2029', utvalg });
    await saksgang.lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
  });
  afterAll(() => saksgang.stopp());

  const lagre = async (rolle: string, versjon: number, innhold: object): Promise<Lagret> => {
    const svar = await saksgang.gjoer(rolle, `${HP}/utkast/${utkast}`, { versjon, innhold }, PARTI);
    expect(svar.status).toBe(201);
    return svar.innhold as unknown as Lagret;
  };
  const proev = () => saksgang.se<Proevesvar>(`${HP}/utkast/${utkast}/proeving`, PARTI);

  scenario('et alternativt budsjett skrives, prøves, rettes og fremmes', {
    'Gitt at gruppelederen begynner på et utkast med bare en tittel': async () => {
      const innhold = { tittel: 'Vårt budsjett' };
      const svar = await saksgang.gjoer('gruppeleder', `${HP}/utkast`, { innhold }, PARTI);
      expect(svar.status).toBe(201);
      utkast = (svar.innhold as unknown as Lagret).id;
    },
    'Og at en folkevalgt i gruppen fører på en satsing': async () => {
      const innhold = { tittel: 'Vårt budsjett', linjer: [linje('Gratis leksehjelp', 400_000)] };
      expect((await lagre('folkevalgt', 1, innhold)).versjon).toBe(2);
    },
    'Og at gruppelederen gjør det til et helt alternativt budsjett': async () => {
      await lagre('gruppeleder', 2, {
        type: 'alternativt-budsjett',
        tittel: 'Vårt budsjett',
        partier: [PARTI],
        grunnlag: { slag: 'beslutningsgrunnlag' },
        linjer: [linje('Gratis leksehjelp', 400_000), linje('Færre konsulenter', -300_000)],
      });
    },
    'Når gruppen prøver det, er det ikke i balanse, og kronene er nevnt': async () => {
      const proeve = await proev();
      expect(proeve.balanse).toEqual({ svar: 'ikke-i-balanse', differanse: { drift: beloep(100_000) } });
      expect(proeve.avslag).toEqual([]);
    },
    'Og når kuttet rettes, går det opp': async () => {
      await lagre('gruppeleder', 3, {
        type: 'alternativt-budsjett',
        tittel: 'Vårt budsjett',
        partier: [PARTI],
        grunnlag: { slag: 'beslutningsgrunnlag' },
        linjer: [linje('Gratis leksehjelp', 400_000), linje('Færre konsulenter', -400_000)],
      });
      expect(await proev()).toMatchObject({
        versjon: 4,
        kanFremmes: true,
        balanse: { svar: 'i-balanse' },
      });
    },
    'Og at det ikke møter noe annet forslag, er sagt med virkningen på rammen': async () => {
      const { regning } = await proev();
      expect(regning?.konflikter).toEqual([]);
      expect(regning?.virkning.linjer.map((l) => [l.tittel, l.slag])).toEqual([
        ['Gratis leksehjelp', 'ny'],
        ['Færre konsulenter', 'ny'],
      ]);
    },
    'Så vet ingen andre partier, og ikke offentligheten, om det': async () => {
      expect((await saksgang.se<Utkastliste>(`${HP}/utkast`, 'H')).utkast).toEqual([]);
      expect((await saksgang.se<Forslagsliste>(`${HP}/forslag`)).forslag).toEqual([]);
      const hendelser = await saksgang.se<object>('/nes/saker/hp-2026-2029/hendelser');
      expect(JSON.stringify(hendelser)).not.toContain('Vårt budsjett');
    },
    'Når gruppelederen fremmer det, er det et forslag og ikke lenger et utkast': async () => {
      const svar = await saksgang.gjoer('gruppeleder', `${HP}/utkast/${utkast}/fremming`, {}, PARTI);
      expect(svar.status).toBe(201);
      expect((await saksgang.se<Utkastliste>(`${HP}/utkast`, PARTI)).utkast).toEqual([]);
      expect((await saksgang.se<Forslagsliste>(`${HP}/forslag`)).forslag).toMatchObject([
        { tittel: 'Vårt budsjett', partier: [PARTI], balanse: { svar: 'i-balanse' } },
      ]);
    },
    'Og gjentas fremmingen, er det fortsatt ett forslag': async () => {
      const svar = await saksgang.gjoer('gruppeleder', `${HP}/utkast/${utkast}/fremming`, {}, PARTI);
      expect(svar.innhold).toMatchObject({ gjentatt: true });
      expect((await saksgang.se<Forslagsliste>(`${HP}/forslag`)).forslag).toHaveLength(1);
    },
  });
});
