import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(120_000);

const LIER = '/offentlig/lier/hp/2025-2028';
const OEVELSEN = '/offentlig/oevelse/hp/2025-2028';
const BREDDER = [360, 768, 1440];

/** What anybody reads without signing in, without script. */
describe('sidene for offentlig innsyn', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  const brukere: Bruker[] = [];
  const ny = async (): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse);
    brukere.push(bruker);
    return bruker;
  };

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-offentlig-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' }),
    ]);
    await tjener.program.sier(/Prøv:/);
  });
  afterEach(async () => {
    for (const bruker of brukere.splice(0)) {
      expect(bruker.klager).toEqual([]);
      expect(
        bruker.hentet.filter((url) => !url.startsWith(tjener.adresse) && !url.startsWith('data:')),
      ).toEqual([]);
      expect(bruker.hentet.filter((url) => url.endsWith('.js'))).toEqual([]);
      await bruker.lukk();
    }
  });
  afterAll(async () => {
    await nettleser?.close();
    await tjener?.avslutt();
    rmSync(mappe, { recursive: true, force: true });
  });

  it('lar alle lese hva det ble til, uten innlogging, fra forsiden til punktet', async () => {
    const { side } = await ny();
    await side.goto('/');
    await side.getByRole('link', { name: 'Offentlig innsyn' }).first().click();
    await side.getByRole('link', { name: /^Handlingsprogram 2025-2028 ?, Lier$/ }).click();
    await side.getByRole('heading', { level: 1, name: 'Handlingsprogram 2025-2028, Lier' }).waitFor();
    await side.getByText('vedtatt i kommunestyret 10.12.2024').waitFor();
    await side.getByRole('row', { name: /helse, omsorg og velferd 801.214/ }).waitFor();
    await side.getByRole('link', { name: 'Vedtakene' }).click();
    await side.getByRole('link', { name: /^3\.3 BUA/ }).click();
    await side.waitForURL((url) => url.hash === '#punkt-3.3');
    await side.getByRole('link', { name: /Hva det ble til av 3\.3 BUA/ }).click();
    await side.waitForURL((url) => url.pathname === `${LIER}/status` && url.hash === '#punkt-3.3');
    await side
      .getByRole('row', { name: /3\.3 a Midler til møteplasser .* Innarbeidet i budsjett/ })
      .waitFor();
    await expect(side.context().cookies()).resolves.toEqual([]);
  });

  it('viser hvem som stemte hva i øvelsen, og at den er oppdiktet', async () => {
    const { side } = await ny();
    await side.goto(`${OEVELSEN}/voteringer`);
    await side.getByText('oppdiktet').waitFor();
    await side.getByText(/vant: 21 stemte for det, 19 for/).waitFor();
    await side
      .getByRole('row', { name: /«Formannskapets innstilling» Høyre 18/ })
      .first()
      .waitFor();
  });

  it('har de samme tallene som CSV og JSON ved siden av siden, på den dagen det spørres om', async () => {
    const { side } = await ny();
    await side.goto(`${LIER}/rammer`);
    await side.getByLabel('Slik det var ved utgangen av').fill('09.12.2024');
    await side.getByRole('button', { name: 'Vis' }).click();
    const venter = side.waitForEvent('download');
    await side.getByRole('link', { name: 'CSV' }).click();
    expect((await venter).suggestedFilename()).toBe('lier-2025-2028-rammer-2024-12-09.csv');
    const adresse = await side.getByRole('link', { name: 'JSON' }).getAttribute('href');
    const svar = await side.request.get(adresse ?? '');
    const { rader, gjelder } = (await svar.json()) as {
      rader: readonly { utvalg: string; slag: string; aar: string; kroner: number }[];
      gjelder: string;
    };
    expect(gjelder).toBe('2024-12-09');
    const ramme = rader.find((r) => r.utvalg === 'OKI' && r.slag === 'ramme' && r.aar === '2025');
    const paaSiden = Intl.NumberFormat('nb-NO').format((ramme?.kroner ?? 0) / 1000);
    await side
      .getByRole('row', { name: /^Ramme 2025-2028/ })
      .first()
      .getByText(paaSiden)
      .waitFor();
  });

  it('har en fast lenke som viser det samme siden', async () => {
    const { side } = await ny();
    await side.goto(`${LIER}/status`);
    await side.getByRole('link', { name: 'Fast lenke til slik det er i dag' }).click();
    await side.waitForURL((url) => url.search === '?gjelder=2025-09-15');
    await side.getByText('slik det gjaldt ved utgangen av 15.09.2025').waitFor();
  });

  it('kan brukes med tastaturet alene', async () => {
    const { side } = await ny();
    await side.goto('/offentlig');
    const tabTil = async (navn: RegExp): Promise<void> => {
      for (let i = 0; i < 120; i++) {
        await side.keyboard.press('Tab');
        if (navn.test(String(await side.evaluate('document.activeElement?.textContent ?? ""')))) return;
      }
      throw new Error(`Tab kommer ikke til ${navn}`);
    };
    await side.keyboard.press('Tab');
    expect(await side.evaluate('document.activeElement?.textContent')).toBe('Hopp til innholdet');
    await tabTil(/Handlingsprogram 2025-2028, Lier/);
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: /Lier/ }).waitFor();
    await tabTil(/^Status$/);
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: /Status/ }).waitFor();
    await tabTil(/^JSON$/);
  });

  const SIDER = [
    ['forside', '/offentlig'],
    ['oversikt', LIER],
    ['rammer', `${LIER}/rammer`],
    ['vedtak', `${LIER}/vedtak`],
    ['voteringer', `${OEVELSEN}/voteringer`],
    ['status', `${LIER}/status`],
    ['tom', `${LIER}/voteringer`],
    ['finnes-ikke', '/offentlig/lier/hp/2031-2034/rammer'],
    ['tilgjengelighet', '/tilgjengelighet'],
  ] as const;

  it.each(SIDER)(
    '%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder og på papir',
    async (navn, sti) => {
      const bilder = process.env['SKJERMBILDER'];
      const bruker = await ny();
      const { side } = bruker;
      await side.goto(sti);
      for (const width of BREDDER) {
        await side.setViewportSize({ width, height: 900 });
        expect([width, await bruker.brudd()]).toEqual([width, []]);
        expect([width, await bruker.forBred()]).toEqual([width, 0]);
        if (bilder === undefined) continue;
        mkdirSync(bilder, { recursive: true });
        await side.screenshot({ path: join(bilder, `offentlig-${navn}-${width}.png`), fullPage: true });
      }
      await side.emulateMedia({ colorScheme: 'dark' });
      expect(['mørkt', await bruker.brudd()]).toEqual(['mørkt', []]);
      await side.emulateMedia({ media: 'print' });
      expect(await side.locator('nav, form, footer').filter({ visible: true }).count()).toBe(0);
      await side.getByRole('heading', { level: 1 }).waitFor();
      // Whoever refuses a page that is not there is still told so in the log of the browser.
      bruker.klager.splice(0, navn === 'finnes-ikke' ? Infinity : 0);
    },
  );
});
