import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saksgang } from './program';
import { Tjener } from './tjener';

jest.setTimeout(120_000);

const LIER = ['--kommune', '3312', '--hp', '2025-2028'];
const NES = ['--kommune', 'nes', '--hp', '2026-2029'];

describe('kommandolinjen ved siden av en server som er i gang', () => {
  let mappe: string;
  let tjener: Tjener;
  const kjoer = (...argumenter: readonly string[]) => saksgang(argumenter, { SAKSGANG_DATA: mappe });
  const serverfil = () => join(mappe, 'server.json');

  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    tjener = await Tjener.start({ SAKSGANG_DATA: mappe });
  });
  afterEach(async () => {
    await tjener.avslutt();
    rmSync(mappe, { recursive: true });
  });

  it('spør serveren, og fører gjennom den', async () => {
    expect(statSync(serverfil()).mode & 0o777).toBe(0o600);
    expect((await kjoer('eksempel')).ut).toBe('Eksempelet er der fra før.\n');

    const [rammer, fraServeren] = [
      await kjoer('rammer', ...LIER, '--json'),
      await tjener.les('/kommuner/3312/hp/2025-2028/rammer'),
    ];
    expect(JSON.parse(rammer.ut)).toEqual(fraServeren.innhold);

    expect(
      (await kjoer('opprett', ...NES, '--navn', 'Nes', '--kommunenummer', '3228', '--utvalg', 'OPP=Oppvekst'))
        .kode,
    ).toBe(0);
    const fil = join(mappe, 'tabell.csv');
    writeFileSync(fil, 'nr;kategori;tittel;2026;2027;2028;2029\n1;Annet;Frukt;10;10;10;10\n');
    const importert = await kjoer('importer', 'rammetabell', fil, ...NES, '--utvalg', 'OPP', '--json');
    expect([importert.kode, JSON.parse(importert.ut)]).toMatchObject([0, { importert: true, linjer: 1 }]);
    const { posisjon } = JSON.parse(importert.ut) as { posisjon: string };
    const svar = await tjener.les<{ utvalg: { linjer: { tittel: string }[] }[] }>(
      `/kommuner/nes/hp/2026-2029/rammer?minstPosisjon=${posisjon}`,
    );
    expect(svar.innhold.utvalg[0]?.linjer.map((l) => l.tittel)).toEqual(['Frukt']);
  });

  it('ber serveren bygge på nytt, og serveren svarer det samme etterpå', async () => {
    // Reminders that are due are given meanwhile, so the log may have come further.
    const rammene = async () => {
      const { status, innhold } = await tjener.les<object>('/kommuner/3312/hp/2025-2028/rammer');
      return { status, innhold: { ...innhold, posisjon: null } };
    };
    const foer = await rammene();
    expect((await kjoer('bygg-paa-nytt', '--json')).ut).toContain('"status": "ferdig"');
    expect(await rammene()).toEqual(foer);
  });

  it('flytter ikke en logg som er i bruk', async () => {
    const { kode, feil } = await kjoer('flytt', '--fra', mappe, '--til', join(mappe, 'ny'));
    expect([kode, feil]).toEqual([
      1,
      expect.stringMatching(/^Datamappen \S+ er i bruk av et annet Saksgang-program\..*\n$/),
    ]);
  });

  it('åpner lageret selv når serveren er drept og har etterlatt seg filen', async () => {
    await tjener.avslutt('SIGKILL');
    expect(existsSync(serverfil())).toBe(true);
    const { kode, ut } = await kjoer('oppdrag', ...LIER);
    expect([kode, ut]).toEqual([0, expect.stringMatching(/^134 oppdrag /)]);
  });

  it('slår seg ikke av en serverfil som peker på et annet program', async () => {
    await tjener.avslutt();
    writeFileSync(serverfil(), JSON.stringify({ port: 9, token: 'x', pid: 1 }));
    expect((await kjoer('oppdrag', ...LIER)).ut).toMatch(/^134 oppdrag /);
  });
});
