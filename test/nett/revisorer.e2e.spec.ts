import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(180_000);

const HP = '/lier/hp/2025-2028';
const BREDDER = [360, 768, 1440];
const MELDT = 'Strategien er skrevet, og sendes på høring.';

/** The pages for auditors, in a browser, against the built program. */
describe('sidene for revisorer', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  let punkt343 = '';
  const brukere: Bruker[] = [];
  const ny = async (navn?: string): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse);
    brukere.push(bruker);
    if (navn !== undefined) await bruker.bli(navn);
    return bruker;
  };

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-revisor-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' }),
    ]);
    await tjener.program.sier(/Prøv:/);
    const { innhold } = await tjener.les<{
      oppdrag: readonly { readonly id: string; readonly punkt: string; readonly delpunkt: string }[];
    }>('/kommuner/lier/hp/2025-2028/oppdrag');
    punkt343 = innhold.oppdrag.find((o) => o.punkt === '3.43' && o.delpunkt === 'a')?.id ?? '';
    const sted = `/kommuner/lier/oppdrag/${punkt343}`;
    const gjort = [
      await tjener.gjoer('kommunedirektoer', `${sted}/fordeling`, {
        ansvarlig: 'kommunalsjef',
        skjedde: '2025-02-03',
      }),
      await tjener.gjoer('kommunalsjef', `${sted}/status`, {
        status: 'paagaar',
        kommentar: MELDT,
        skjedde: '2025-05-02',
      }),
    ];
    expect(gjort.map((g) => g.status)).toEqual([201, 201]);
    await tjener.iRo();
  });
  afterEach(async () => {
    for (const bruker of brukere.splice(0)) {
      expect(bruker.klager).toEqual([]);
      expect(
        bruker.hentet.filter((url) => !url.startsWith(tjener.adresse) && !/^(data|blob):/.test(url)),
      ).toEqual([]);
      await bruker.lukk();
    }
  });
  afterAll(async () => {
    await nettleser?.close();
    await tjener?.avslutt();
    rmSync(mappe, { recursive: true, force: true });
  });

  it('lar revisor finne at 3.3 sier 270 og rammelinjene 405', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.ferdig('Revisjon');
    await side.getByRole('link', { name: 'Kontrollfunn' }).click();
    await bruker.ferdig('Kontrollfunn 2025-2028');
    await side.getByLabel('Slag').selectOption('tekst mot tabell');
    await side.getByText('2 av 46 funn').waitFor();
    const funn = side.getByRole('listitem').filter({ hasText: 'nevner 270, rammelinjene gir 405' });
    await funn.getByText('Differanse 135').waitFor();
    await funn.getByText('Linjer 96, 2535, 2538').waitFor();
    expect(await side.getByRole('button', { name: /Besvar/ }).count()).toBe(0);
    await funn.getByRole('link', { name: 'Spor av 3.3' }).click();
    await bruker.ferdig(/Spor i handlingsprogrammet/);
    await side
      .getByText('Teksten nevner 270, og OKI 38 + OKI 41 har 405 i 2025–2028: stemmer ikke')
      .first()
      .waitFor();
    await side.getByRole('row', { name: /3\.3 a: .* 2025 270 405 Stemmer ikke/ }).waitFor();
    await side.getByRole('link', { name: /^OKI 41/ }).click();
    await side.getByRole('heading', { level: 2, name: /Sporet av OKI 41/ }).waitFor();
    // The drawing leads where the list leads.
    await side.locator('svg.spor g').filter({ hasText: 'verbalpunkt: 3.3' }).click();
    await side.getByRole('heading', { level: 2, name: 'Sporet av 3.3 BUA' }).waitFor();
    await side.goBack();
    await side.getByRole('heading', { level: 2, name: /Sporet av OKI 41/ }).waitFor();
    await bruker.gaaTil(`${HP}/spor?fra=9.99`, /Spor i handlingsprogrammet/);
    await side.getByText(/Ingenting heter «9.99» her/).waitFor();
  });

  it('spiller av 3.43 til en dag, og har tidspunktet i adressen', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.gaaTil(`/lier/oppdrag/${punkt343}`, /3\.43 a/);
    await side.getByRole('link', { name: 'Tidsreise i saken' }).click();
    await bruker.ferdig(/Tidsreise: 3\.43 a/);
    const da = side.getByRole('region', { name: 'Slik det var' });
    await da.getByText('Pågår', { exact: true }).waitFor();
    const dag = side.getByLabel('Dato (dd.mm.åååå), slik det gjaldt ved utgangen av');
    await dag.fill('31.02.2025');
    await dag.press('Enter');
    await side.getByText('Skriv en dag som dd.mm.åååå.').waitFor();
    await dag.fill('9.12.2024');
    await dag.press('Enter');
    await da.getByText('Oppdraget fantes ikke').waitFor();
    await side.waitForURL((url) => url.search === '?gjelder=2024-12-09');

    await side.getByRole('button', { name: 'Neste hendelse, slik det gjaldt' }).click();
    await da.getByText('Ikke fordelt', { exact: true }).first().waitFor();
    await side.getByRole('button', { name: 'Neste hendelse, slik det gjaldt' }).click();
    await side.waitForURL((url) => url.search === '?gjelder=2025-02-03');
    await da.getByText('kommunalsjef', { exact: true }).waitFor();
    await expect(da.getByText(MELDT).count()).resolves.toBe(0);

    // What is sent to others shows them the same.
    const kopi = await ny();
    await kopi.side.goto(side.url());
    await kopi.side
      .getByRole('region', { name: 'Slik det var' })
      .getByText('Ikke påbegynt', { exact: true })
      .waitFor();
    await side.goBack();
    await da.getByText('Ikke fordelt', { exact: true }).first().waitFor();

    // What happened in May was not known the day before it was entered.
    await bruker.gaaTil(`/lier/oppdrag/${punkt343}/tidsreise?gjelder=2025-06-01&kjent=2025-09-14`, /3\.43 a/);
    await da.getByText('Oppdraget fantes ikke').waitFor();
  });

  it('viser forskjellen på to tidspunkter, og går fram og tilbake i fortellingen', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.gaaTil(`/lier/oppdrag/${punkt343}/tidsreise`, /3\.43 a/);
    await side.getByRole('button', { name: 'Sammenlign med et annet tidspunkt' }).click();
    const forskjell = side.getByRole('region', { name: 'Forskjell' });
    await forskjell.getByRole('row', { name: /Status ikke fordelt pågår/i }).waitFor();
    await forskjell.getByRole('row', { name: /Ansvarlig ikke satt kommunalsjef/ }).waitFor();
    await side.getByRole('button', { name: 'Slutt å sammenligne' }).click();

    const fortelling = side.getByRole('region', { name: 'Fortelling' });
    await fortelling.getByRole('link', { name: /^1\. / }).click();
    await fortelling.getByText('Steg 1 av 3').waitFor();
    await fortelling.getByRole('link', { name: 'Neste steg' }).click();
    await fortelling.getByText('Steg 2 av 3').waitFor();
    await fortelling.getByText('kommunedirektør ba om det selv.').waitFor();
    await fortelling.getByRole('link', { name: 'Neste steg' }).click();
    await fortelling.getByRole('row', { name: /^status .*pågår$/i }).waitFor();
    expect(await fortelling.getByRole('link', { name: 'Neste steg' }).count()).toBe(0);
    await fortelling.getByRole('link', { name: 'Forrige steg' }).click();
    await side.waitForURL((url) => url.search === '?steg=2');

    await bruker.gaaTil(
      `${HP}/tidsreise?sammenlign=ja&gjelder=2024-12-10&fraGjelder=2024-12-09`,
      /Tidsreise/,
    );
    const hele = side.getByRole('region', { name: 'Forskjell' });
    await hele.getByRole('heading', { name: 'Rammelinjer' }).waitFor();
    await hele.getByText('satt inn: ', { exact: true }).first().waitFor({ state: 'attached' });
    await bruker.gaaTil(`${HP}/tidsreise?gjelder=2024-12-09`, /Tidsreise/);
    await side.getByText('Ikke vedtatt på dette tidspunktet.').waitFor();
    await bruker.gaaTil(`${HP}/tidsreise`, /Tidsreise/);
    // HOV prints another sum after its frame; it is the frame that is shown.
    await side.getByRole('row', { name: /helse, omsorg og velferd Ramme 2025-2028 801.214/ }).waitFor();
  });

  it('lar den som har rollen besvare et funn, og beholder svaret som ble gitt før', async () => {
    const bruker = await ny('Berit Budsjettsjef');
    const { side } = bruker;
    await bruker.gaaTil(`${HP}/kontrollfunn?tekst=270+405`, /Kontrollfunn/);
    const besvar = async (knapp: string, valg: string, grunn: string): Promise<void> => {
      await side.getByRole('button', { name: new RegExp(`^${knapp}`) }).click();
      await side.getByLabel(valg).check();
      await side.getByRole('button', { name: 'Lagre svaret' }).click();
      await side.getByText('Skriv hvorfor.').waitFor();
      await side.getByLabel('Begrunnelse').fill(grunn);
      await side.getByRole('button', { name: 'Lagre svaret' }).click();
      await side.getByText(`Svaret er lagret: ${valg}.`).waitFor();
    };
    await besvar('Besvar', 'Rettes ved vedtak', 'Teksten skal være 405.');
    await side.getByText('Teksten skal være 405.').waitFor();
    await side.getByRole('button', { name: 'Gi et nytt svar' }).click();
    await side.getByLabel('Begrunnelse').fill('Tranby er 270.');
    await side.reload();
    await bruker.ferdig(/Kontrollfunn/);
    // What was being written is there after a reload.
    await expect(side.getByLabel('Begrunnelse').inputValue()).resolves.toBe('Tranby er 270.');
    expect(await bruker.brudd()).toEqual([]);
    await side.getByLabel('Godtatt slik det er trykt').check();
    await side.getByRole('button', { name: 'Lagre svaret' }).click();
    await side.getByText('Svaret er lagret: Godtatt slik det er trykt.').waitFor();
    await side.getByText('Tidligere svar (1)').click();
    await side.getByText(/Rettes ved vedtak .*: Teksten skal være 405\./).waitFor();
    const ned = side.waitForEvent('download');
    await side.getByRole('link', { name: 'Last ned for Word' }).click();
    expect((await ned).suggestedFilename()).toMatch(/^kontroll-foer-trykking-2025-2028-.*\.docx$/);
  });

  it('trekker en stikkprøve som kan trekkes på nytt, med hvert oppdrags gang', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.gaaTil('/lier/revisjon', 'Revisjon');
    await side.getByText(/^\d+ uten ansvarlig av \d+ oppdrag$/).waitFor();
    await side.getByText('Vis listen').first().click();
    await expect(
      side
        .getByRole('link', { name: /^1\.5 b/ })
        .first()
        .isVisible(),
    ).resolves.toBe(true);
    await side.getByRole('button', { name: 'Trekk' }).click();
    await side.getByText('Skriv et frø.').waitFor();
    await side.getByLabel('Frø').fill('R-2025');
    await side.getByLabel('Antall').fill('4');
    await side.getByLabel('Vedtatt fra og med').fill('1.12.2024');
    await side.getByRole('button', { name: 'Trekk' }).click();
    await bruker.ferdig('Stikkprøve');
    await side.getByText(/^4 trukket av \d+\.$/).waitFor();
    await side.waitForURL((url) => url.search === '?froe=R-2025&antall=4&fra=2024-12-01');
    const trukket = await side.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(trukket).toHaveLength(4);
    await side.reload();
    await side.getByText(/^4 trukket av/).waitFor();
    await expect(side.getByRole('heading', { level: 2 }).allInnerTexts()).resolves.toEqual(trukket);
    await bruker.gaaTil('/lier/revisjon/stikkproeve?froe=R-2025&antall=tull', 'Stikkprøve');
    await side.getByRole('alert').waitFor();
  });

  it('gir bevisfilen, som holder uten Saksgang, og ikke holder når noen har rørt den', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.gaaTil(`${HP}/bevis`, /Bevis for/);
    await side.getByRole('button', { name: 'Undertegn et sjekkpunkt nå' }).click();
    await side.getByText('Et sjekkpunkt er undertegnet.').waitFor();
    await side.getByText(/^(\d+) av \1 hendelser er dekket/).waitFor();
    const last = async (lenke: 'link' | 'button', navn: string): Promise<string> => {
      const venter = side.waitForEvent('download');
      await side.getByRole(lenke, { name: navn }).click();
      const fil: Download = await venter;
      const sti = join(mappe, fil.suggestedFilename());
      await fil.saveAs(sti);
      return sti;
    };
    const bevis = await last('link', 'Last ned bevisfilen');
    const program = await last('link', 'Last ned programmet');
    const sjekkpunkt = await last('button', 'Last ned sjekkpunktet');
    expect(bevis).toMatch(/bevis-lier-hp-2025-2028\.json$/);
    const kjoer = (fil: string) =>
      spawnSync(process.execPath, [program, fil, '--sjekkpunkt', sjekkpunkt], {
        encoding: 'utf8',
        cwd: mappe,
      });
    const holder = kjoer(bevis);
    expect([holder.status, holder.stderr]).toEqual([0, '']);

    const tekst = readFileSync(bevis, 'utf8');
    expect(tekst).toContain(MELDT);
    const tuklet = join(mappe, 'tuklet.json');
    writeFileSync(tuklet, tekst.replace(MELDT, MELDT.replace('skrevet', 'vedtatt')));
    expect(kjoer(tuklet).status).toBe(1);
    const avkortet = join(mappe, 'avkortet.json');
    writeFileSync(avkortet, tekst.slice(0, -200));
    expect(kjoer(avkortet).status).toBe(2);
  });

  it('sier til den som ikke reviderer, hvem som har bevisfilen', async () => {
    const bruker = await ny('Fatima Folkevalgt');
    await bruker.gaaTil(`${HP}/bevis`, /Bevis for/);
    await bruker.side.getByText(/Få bevisfilen av revisor/).waitFor();
    expect(await bruker.side.getByRole('button', { name: /Undertegn/ }).count()).toBe(0);
  });

  it('kan brukes med tastaturet alene', async () => {
    const bruker = await ny('Rolf Revisor');
    const { side } = bruker;
    await bruker.gaaTil(`/lier/oppdrag/${punkt343}/tidsreise?gjelder=2025-05-02`, /3\.43 a/);
    const da = side.getByRole('region', { name: 'Slik det var' });
    await da.getByText('Pågår', { exact: true }).waitFor();
    const her = () =>
      side.evaluate(
        'document.activeElement?.getAttribute("aria-valuetext") ?? document.activeElement?.textContent ?? ""',
      );
    const tabTil = async (hva: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await side.keyboard.press('Tab');
        if (hva.test(String(await her()))) return;
      }
      throw new Error(`Tab kommer ikke til ${hva}`);
    };
    await tabTil(/^02\.05\.2025$/);
    await side.keyboard.press('ArrowLeft');
    await side.waitForURL((url) => url.search === '?gjelder=2025-05-01');
    await da.getByText('Ikke påbegynt', { exact: true }).waitFor();
    await tabTil(/^Sammenlign med/);
    await side.keyboard.press('Enter');
    await side.getByRole('region', { name: 'Forskjell' }).waitFor();
    await tabTil(/^1\. /);
    await side.keyboard.press('Enter');
    await side
      .getByText(/^Steg 1 av \d$/)
      .first()
      .waitFor();
    await bruker.gaaTil(`${HP}/spor`, /Spor i/);
    await tabTil(/^Bevis$/);
    await side.keyboard.press('Tab');
    await side.keyboard.type('3.3');
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 2, name: 'Sporet av 3.3 BUA' }).waitFor();
  });

  const SIDER: readonly (readonly [navn: string, sti: () => string, overskrift: RegExp])[] = [
    ['revisjon', () => '/lier/revisjon', /^Revisjon$/],
    ['stikkproeve', () => '/lier/revisjon/stikkproeve?froe=R-2025&antall=3', /Stikkprøve/],
    ['tidsreise', () => `${HP}/tidsreise?gjelder=2024-12-10`, /Tidsreise/],
    ['forskjell', () => `${HP}/tidsreise?sammenlign=ja&fraGjelder=2024-12-10`, /Tidsreise/],
    ['sakens-tid', () => `/lier/oppdrag/${punkt343}/tidsreise?steg=2`, /Tidsreise: 3\.43/],
    ['fortelling', () => `${HP}/fortelling?steg=28`, /Fortellingen om/],
    ['spor', () => `${HP}/spor?fra=3.3`, /Spor i/],
    ['kontrollfunn', () => `${HP}/kontrollfunn?slag=kryssjekk`, /Kontrollfunn/],
    ['bevis', () => `${HP}/bevis`, /Bevis for/],
  ];

  it.each(SIDER)(
    '%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder',
    async (navn, sti, overskrift) => {
      const bilder = process.env['SKJERMBILDER'];
      const bruker = await ny('Rolf Revisor');
      const { side } = bruker;
      await bruker.gaaTil(sti(), overskrift);
      for (const width of BREDDER) {
        await side.setViewportSize({ width, height: 900 });
        expect([width, await bruker.brudd()]).toEqual([width, []]);
        expect([width, await bruker.forBred()]).toEqual([width, 0]);
        if (bilder === undefined) continue;
        mkdirSync(bilder, { recursive: true });
        await side.screenshot({ path: join(bilder, `revisor-${navn}-${width}.png`), fullPage: true });
      }
      await side.emulateMedia({ colorScheme: 'dark' });
      expect(['mørkt', await bruker.brudd()]).toEqual(['mørkt', []]);
    },
  );
});
