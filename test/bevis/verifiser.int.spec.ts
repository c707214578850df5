import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dato } from '@saksgang/kernel';
import {
  periodensOmfang,
  seglFor,
  Signaturnoekkel,
  skrivVerifikator,
  undertegn,
  undertegnBytte,
  type Bevisfil,
} from '@saksgang/revisjon';
import { temporaryFolder } from '../doubles/temporary-folder';
import { verifiser } from './verifiser';
import { filFor, loggPaa, somTekst } from './verden';

const PROGRAM = join(__dirname, '..', '..', 'infra', 'verifiser', 'verifiser.mjs');
const noekkel = Signaturnoekkel.ny('saksgang/proeve');
const kjent = skrivVerifikator(noekkel.verifikator);

interface Rot {
  readonly hendelser: { readonly felter: { readonly beloep?: { verdi: unknown } } }[];
}

describe('the verifier', () => {
  const folder = temporaryFolder();
  const fil = (navn: string, tekst: string): string => {
    writeFileSync(join(folder(), navn), tekst);
    return join(folder(), navn);
  };
  const kjoer = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
    return { status, ut: stdout, feil: stderr };
  };

  it('is one program of at most 300 lines that needs nothing but Node', () => {
    const tekst = readFileSync(PROGRAM, 'utf8');
    expect(tekst.trimEnd().split('\n').length).toBeLessThanOrEqual(300);
    expect([...tekst.matchAll(/(?: from|import|require) ?\(?'([^']+)'/g)].map(([, m]) => m)).toEqual([
      'node:crypto',
      'node:fs',
      'node:url',
    ]);
  });

  it('says that a proof holds, what it does not know, and ends with 0', async () => {
    const store = await loggPaa(60);
    const { bevis, sjekkpunkt } = await filFor(store, noekkel, { tidligere: [20, 40] });
    const sti = fil('bevis.json', somTekst(bevis));
    const alene = kjoer(sti);
    expect([alene.status, alene.ut]).toEqual([0, expect.stringContaining('Beviset holder')]);
    expect(alene.ut).toContain('ikke kontrollert');
    const full = kjoer(sti, '--json', '--noekkel', kjent, '--sjekkpunkt', fil('x.txt', sjekkpunkt));
    expect([full.status, JSON.parse(full.ut)]).toMatchObject([
      0,
      {
        resultat: 'holder',
        uendret: true,
        iRekkefoelge: true,
        fullstendig: true,
        ingentingFjernet: true,
        noekkelKjent: true,
        hendelser: 40,
      },
    ]);
    expect(kjoer(sti, '--fortelling').ut).toMatch(/Nr\. 0, 10\.12\.2024: .*sak-lier\.hp-2025-2028 nr\. 0\./);
  });

  it('names the first event that is wrong, and ends with 1', async () => {
    const { bevis } = await filFor(await loggPaa(60), noekkel);
    const endret = structuredClone(bevis) as unknown as Rot;
    const tolvte = bevis.hendelser[12];
    (endret.hendelser[12]?.felter.beloep ?? { verdi: 0 }).verdi = { '2025': 1 };
    const { status, ut } = kjoer(fil('bevis.json', somTekst(endret)));
    expect([status, ut]).toEqual([
      1,
      expect.stringContaining(`nr. ${tolvte?.nr}, VedtakFattet.v1 (${tolvte?.hode.id})`),
    ]);
  });

  it.each([
    ['no file', () => ['/finnes/ikke.json']],
    ['no arguments', () => []],
    ['an unknown flag', () => ['--nei']],
    ['something else', (f: typeof fil) => [f('a.json', '{"format":"noe annet"}')]],
    ['half a file', (f: typeof fil) => [f('a.json', '{"format":"saksgang-bevis/1"')]],
  ])('ends with 2 when it is given %s', (_, args) => {
    expect(kjoer(...args(fil)).status).toBe(2);
  });

  it('reads a file that says a thing twice as unreadable', async () => {
    const { bevis } = await filFor(await loggPaa(20), noekkel);
    const tekst = somTekst(bevis).replace('"verdi":', '"verdi": "noe annet",\n"verdi":');
    expect(await verifiser([{ tekst }])).toMatchObject([{ resultat: 'uleselig' }]);
  });

  it('proves the rest when a field is screened, and shows neither the field nor what opens it', async () => {
    const { bevis } = await filFor(await loggPaa(60), noekkel, { skjerm: ['tekst'] });
    expect(somTekst(bevis)).not.toContain('bøkmål');
    expect(await verifiser([{ tekst: somTekst(bevis), noekkel: kjent }])).toMatchObject([
      {
        resultat: 'holder',
        skjermedeFelt: bevis.hendelser.filter(({ felter }) => !('tittel' in felter)).length,
      },
    ]);
  });

  describe('of an installation that has changed its key twice', () => {
    const [eldst, gammel, fremmed] = [0, 1, 2].map(() => Signaturnoekkel.ny('saksgang/proeve'));
    const av = (n = noekkel): string => skrivVerifikator(n.verifikator);
    const bytter = [
      { fra: eldst ?? noekkel, ved: 20 },
      { fra: gammel ?? noekkel, ved: 40 },
    ];
    const filen = async () =>
      (await filFor(await loggPaa(60), noekkel, { tidligere: [10, 30, 40, 50], bytter })).bevis;

    it('holds for whoever knows any of the keys, and not for another', async () => {
      const tekst = somTekst(await filen());
      const kjente = [undefined, eldst, gammel, noekkel];
      const svar = await verifiser([
        ...kjente.map((n) => ({ tekst, ...(n && { noekkel: av(n) }) })),
        { tekst, noekkel: av(fremmed) },
      ]);
      expect(svar.map(({ resultat }) => resultat)).toEqual(['holder', 'holder', 'holder', 'holder', 'brutt']);
    });

    it('holds nothing that a key signed after its time, or that a key took over by itself', async () => {
      const { segl: _, ...bevis } = await filen();
      const med = (mer: Partial<Bevisfil>, n = noekkel): string => {
        const uten = { ...bevis, ...mer };
        return somTekst({ ...uten, segl: seglFor(uten, n) });
      };
      const rotVed = (n: number) => Buffer.from(bevis.tidligere[n]?.split('\n')[2] ?? '', 'base64');
      const ny = fremmed ?? noekkel;
      const overtatt = undertegnBytte(60, noekkel, ny);
      const uten = (note: string, n: number) => note.split('\n').toSpliced(n, 1).join('\n');
      const svar = await verifiser(
        [
          med({}),
          med({ tidligere: [undertegn(50, rotVed(3), eldst ?? noekkel)] }),
          med({ noekkelbytter: bevis.noekkelbytter.toReversed() }),
          med({ noekkelbytter: bevis.noekkelbytter.slice(0, 1) }),
          // Signed by the old key alone, and by the new one alone.
          med({ noekkel: av(ny), noekkelbytter: [...bevis.noekkelbytter, uten(overtatt, 6)] }, ny),
          med({ noekkel: av(ny), noekkelbytter: [...bevis.noekkelbytter, uten(overtatt, 5)] }, ny),
          med({ noekkel: av(ny), noekkelbytter: [...bevis.noekkelbytter, overtatt] }, ny),
        ].map((tekst) => ({ tekst })),
      );
      expect(svar.map(({ resultat }) => resultat)).toEqual([
        'holder',
        ...Array.from({ length: 5 }, () => 'brutt'),
        'holder',
      ]);
    });
  });

  it('proves a period', async () => {
    const store = await loggPaa(60);
    const omfang = await periodensOmfang(store, 60, '2024-12-10' as Dato, '2024-12-10' as Dato);
    if (omfang?.slag !== 'periode') throw new Error('no period');
    const del = { ...omfang, fra: 10, til: 50 };
    const { bevis } = await filFor(store, noekkel, { omfang: del });
    expect(await verifiser([{ tekst: somTekst(bevis) }])).toMatchObject([
      { resultat: 'holder', hendelser: 40 },
    ]);
    expect(await periodensOmfang(store, 60, '2025-01-01' as Dato, '2025-12-31' as Dato)).toBeNull();
  });
});
