import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';
import { saksgang } from './program';
import { Tjener } from './tjener';

jest.setTimeout(180_000);

const LIER = ['--kommune', '3312', '--hp', '2025-2028'];
const NES = ['--kommune', 'nes', '--hp', '2026-2029', '--navn', 'Nes', '--kommunenummer', '3228'];

describe('bevis og sikkerhetskopi på kommandolinjen', () => {
  let mappe: string;
  const sti = (navn: string) => join(mappe, navn);
  const kjoer = (argumenter: readonly string[], data = 'data') =>
    saksgang(argumenter, { SAKSGANG_DATA: sti(data) });
  const verifikator = (...argumenter: readonly string[]) => {
    const program = join(projectRoot(), 'infra', 'verifiser', 'verifiser.mjs');
    const { status, stdout } = spawnSync(process.execPath, [program, ...argumenter], { encoding: 'utf8' });
    return { kode: status, ut: stdout };
  };

  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    expect((await kjoer(['eksempel'])).kode).toBe(0);
  });
  afterEach(() => rmSync(mappe, { recursive: true }));

  it('undertegner, eksporterer og kontrollerer, også etter at nøkkelen er byttet', async () => {
    const signert = await kjoer(['sjekkpunkt', '--ut', sti('sjekkpunkt.txt'), '--json']);
    const { noekkel, stoerrelse } = JSON.parse(signert.ut) as { noekkel: string; stoerrelse: number };
    expect([signert.kode, readFileSync(sti('sjekkpunkt.txt'), 'utf8').split('\n')[1]]).toEqual([
      0,
      String(stoerrelse),
    ]);
    const byttet = await kjoer(['bytt-noekkel', '--ut', sti('bytte.txt')]);
    expect([byttet.kode, byttet.ut]).toEqual([0, expect.stringContaining(`Gammel nøkkel: ${noekkel}\n`)]);
    expect((await kjoer(['opprett', ...NES, '--utvalg', 'OPP=Oppvekst'])).kode).toBe(0);

    const eksportert = await kjoer(['eksporter', ...LIER, '--ut', sti('bevis.json')]);
    expect([eksportert.kode, eksportert.ut]).toEqual([0, expect.stringMatching(/: \d+ av \d+ hendelser\./)]);
    const kjent = ['--noekkel', noekkel, '--sjekkpunkt', sti('sjekkpunkt.txt')];
    expect(verifikator(sti('bevis.json'), ...kjent)).toEqual({
      kode: 0,
      ut: expect.stringContaining(`Ingenting fjernet: ja, siden sjekkpunktet med ${stoerrelse} hendelser`),
    });
    writeFileSync(sti('endret.json'), readFileSync(sti('bevis.json'), 'utf8').replace('"OKI"', '"OKO"'));
    expect(verifikator(sti('endret.json'), ...kjent).kode).toBe(1);

    const kontrollert = await kjoer(['verifiser', '--json']);
    expect([kontrollert.kode, JSON.parse(kontrollert.ut)]).toMatchObject([0, { resultat: 'holder' }]);
  });

  it('tar en kopi mens serveren er i gang, gjenoppretter den, og sier hva den mangler', async () => {
    const tjener = await Tjener.start({ SAKSGANG_DATA: sti('data') });
    await tjener.iRo();
    const kopiert = await kjoer(['sikkerhetskopi', sti('kopi'), '--med-noekler', '--json']);
    const kopi = JSON.parse(kopiert.ut) as { hendelser: number; hemmelig: { signatur: boolean } };
    expect([kopiert.kode, kopi.hemmelig.signatur]).toEqual([0, true]);
    expect((await kjoer(['opprett', ...NES, '--utvalg', 'OPP=Oppvekst'])).kode).toBe(0);
    const senere = await kjoer(['sjekkpunkt', '--ut', sti('sjekkpunkt.txt'), '--json']);
    const { stoerrelse } = JSON.parse(senere.ut) as { stoerrelse: number };
    const foer = (await kjoer(['rammer', ...LIER, '--json'])).ut;
    await tjener.avslutt();

    const igjen = await kjoer(
      ['gjenopprett', sti('kopi'), '--sjekkpunkt', sti('sjekkpunkt.txt'), '--json'],
      'ny',
    );
    expect([igjen.kode, JSON.parse(igjen.ut)]).toMatchObject([
      0,
      {
        kontroll: { resultat: 'holder' },
        mangler: { sjekkpunkt: stoerrelse, fra: kopi.hendelser, antall: stoerrelse - kopi.hendelser },
      },
    ]);
    expect(stoerrelse).toBeGreaterThan(kopi.hendelser);
    const uten = (tekst: string) => ({ ...(JSON.parse(tekst) as object), posisjon: null });
    expect(uten((await kjoer(['rammer', ...LIER, '--json'], 'ny')).ut)).toEqual(uten(foer));
    expect((await kjoer(['verifiser'], 'ny')).ut).toMatch(/^Loggen er uendret: /);
    expect((await kjoer(['sjekkpunkt'], 'ny')).kode).toBe(0);
  });

  it('skriver ikke over noe, og sier hva som er galt med en kopi', async () => {
    const { kode, ut } = await kjoer(['sikkerhetskopi', sti('kopi')]);
    expect([kode, ut]).toEqual([0, expect.stringMatching(/Hemmelige nøkler: ingen\nNøklene er ikke med/)]);
    const nekt = [
      await kjoer(['sikkerhetskopi', sti('kopi')]),
      await kjoer(['gjenopprett', sti('kopi')]),
      await kjoer(['gjenopprett', sti('data')], 'ny'),
    ];
    expect(nekt.map((svar) => [svar.kode, svar.feil])).toEqual([
      [1, expect.stringMatching(/ er ikke tom, og ingenting skrives over\./)],
      [1, expect.stringMatching(/ er ikke tom, og ingenting skrives over\./)],
      [1, expect.stringMatching(/^Det ligger ingen sikkerhetskopi i /)],
    ]);
    writeFileSync(join(sti('kopi'), 'utkast.db'), 'noe annet');
    const skadet = await kjoer(['gjenopprett', sti('kopi')], 'ny');
    expect([skadet.kode, skadet.feil]).toEqual([1, expect.stringMatching(/utkast\.db er endret/)]);
    expect(existsSync(sti('ny'))).toBe(false);
  });
});
