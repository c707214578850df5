import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(180_000);

const HP = '/lier/hp/2025-2028';
const NYTT_HP = '/lier/hp/2026-2029';
const BREDDER = [360, 768, 1440];
const TABELL = [
  'nr;kategori;tittel;2026;2027;2028;2029',
  ';Opprinnelig budsjett;Opprinnelig budsjett;1 000;1 000;1 000;1 000',
  '1;Annet;Frukt;10;10;10;10',
  ';sum;Sum Annet;12;10;10;10',
  '',
].join('\n');

interface Oppdrag {
  readonly id: string;
  readonly punkt: string;
  readonly delpunkt: string;
}

/** Where the staff see the whole: the built program, a browser, and nothing in between. */
describe('sidene der ansatte ser helheten', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  let oppdrag: readonly Oppdrag[];
  const brukere: Bruker[] = [];
  const ny = async (navn: string): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse);
    brukere.push(bruker);
    await bruker.bli(navn);
    return bruker;
  };
  const id = (punkt: string, delpunkt: string): string =>
    oppdrag.find((o) => o.punkt === punkt && o.delpunkt === delpunkt)?.id ?? '';
  const gjoer = async (rolle: string, sti: string, innhold: object): Promise<void> => {
    const { status } = await tjener.gjoer(rolle, `/kommuner/lier${sti}`, innhold);
    expect([sti, status]).toEqual([sti, 201]);
  };

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-ansatte-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' }),
    ]);
    await tjener.program.sier(/Prøv:/);
    const svar = await tjener.les<{ oppdrag: readonly Oppdrag[] }>('/kommuner/lier/hp/2025-2028/oppdrag');
    oppdrag = svar.innhold.oppdrag;
    const effekt = {
      aar: '2025',
      tertial: 2,
      oppnaadd: -4_500_000,
      prognose: -7_000_000,
      kommentar: 'Slik er det.',
    };
    await gjoer('kommunedirektoer', `/oppdrag/${id('3.11', 'g')}/effekt`, effekt);
    await gjoer('kommunedirektoer', `/oppdrag/${id('3.41', 'a')}/fordeling`, {
      ansvarlig: 'kommunedirektør',
    });
    await gjoer('kommunedirektoer', `/oppdrag/${id('3.41', 'a')}/utfoert`, {
      kommentar: 'Skrevet.',
      dokumentasjon: [{ slag: 'sak', referanse: 'Sak 2025/1' }],
    });
    await gjoer('budsjettsjef', '/hp', { hp: '2026-2029', utvalg: [{ kode: 'OPP', navn: 'Oppvekst' }] });
    await tjener.iRo();
  });
  afterEach(async () => {
    for (const bruker of brukere.splice(0)) {
      expect(bruker.klager).toEqual([]);
      expect(
        bruker.hentet.filter((url) => !url.startsWith(tjener.adresse) && !url.startsWith('data:')),
      ).toEqual([]);
      await bruker.lukk();
    }
  });
  afterAll(async () => {
    await nettleser?.close();
    await tjener?.avslutt();
    rmSync(mappe, { recursive: true, force: true });
  });

  it('viser framdriften og effekten med de samme tallene som stolper og tabell, og fører til listen bak dem', async () => {
    const bruker = await ny('Knut Kommunedirektør');
    const { side } = bruker;
    // The menu stays with the HP that is looked at; a newer one has been started.
    await bruker.gaaTil(`${HP}/kalender`, 'Kalender og årshjul');
    await side.getByRole('link', { name: 'Handlingsprogrammet', exact: true }).click();
    await bruker.ferdig('Handlingsprogrammet 2025-2028');
    const rute = side.getByRole('region', { name: 'Åpne oppdrag: er de i rute?', exact: true });
    const forsinket = rute.getByRole('listitem').filter({ hasText: 'forsinket' });
    const antall = (await forsinket.locator('.stolpe-tall').innerText()).trim();
    const kutt = side.getByRole('region', { name: 'Kutt og innsparinger' });
    await expect(kutt.innerText()).resolves.toMatch(
      /−4\s500 av −9\s000 vedtatt for dem, 1 av \d+ har rapportert/,
    );
    await side.locator('summary', { hasText: 'Punkt for punkt' }).click();
    await side.getByRole('row', { name: /3\.11 g .*−9\s000 .*−4\s500 .*−7\s000 \+2\s000/ }).waitFor();
    await rute.locator('summary').click();
    await rute
      .getByRole('row', { name: /forsinket/ })
      .getByRole('link', { name: antall, exact: true })
      .click();
    await bruker.ferdig(/Oppdrag i handlingsprogrammet/);
    await side
      .getByRole('status')
      .getByText(new RegExp(`^${antall} av \\d+ oppdrag$`))
      .waitFor();
  });

  it('viser tertialrapporten med forslaget om å avslutte 3.41, og gir den samme filen igjen', async () => {
    const bruker = await ny('Knut Kommunedirektør');
    const { side } = bruker;
    await bruker.gaaTil(`${HP}/rapporter`, 'Rapporter');
    await side
      .getByText(/anser punkt 3\.41 a .* som avsluttet/)
      .first()
      .waitFor();
    await side.getByLabel('Slik det sto (valgfritt)').fill('31.02.2025');
    await side.getByRole('button', { name: 'Vis rapporten' }).click();
    await side.getByText('Skriv en dato som finnes').waitFor();
    await side.getByLabel('Slik det sto (valgfritt)').fill('15.9.2025');
    await side.getByRole('button', { name: 'Vis rapporten' }).click();
    await side.waitForURL(/dag=2025-09-15/);
    await side.getByText(/Posisjon i loggen \d+, slik det sto 15\.09\.2025/).waitFor();
    await side.getByRole('heading', { name: /^Tertialrapport 2\. tertial 2025/ }).waitFor();
    for (const navn of ['Word (docx)', 'Regneark (xlsx)']) {
      const sti = await side.getByRole('link', { name: navn }).getAttribute('href');
      const filer = await Promise.all([1, 2].map(async () => fetch(`${tjener.adresse}${sti}`)));
      expect(filer.map((svar) => svar.status)).toEqual([200, 200]);
      const [a, b] = await Promise.all(filer.map(async (svar) => Buffer.from(await svar.arrayBuffer())));
      expect(a?.subarray(0, 2).toString()).toBe('PK');
      expect(a?.equals(b ?? Buffer.of())).toBe(true);
    }
    await side.getByLabel('Rapport', { exact: true }).selectOption('maanedsrapport');
    await side.getByRole('button', { name: 'Vis rapporten' }).click();
    await side.getByText('Denne rapporten foreslår ingen vedtak.').waitFor();
  });

  it('viser årshjulet som liste og måned, i adressen', async () => {
    const bruker = await ny('Sara Saksbehandler');
    const { side } = bruker;
    await bruker.gaaTil(`${HP}/kalender`, 'Kalender og årshjul');
    const frist = side.getByRole('listitem').filter({ hasText: 'Rapport for 2. tertial' });
    await frist.getByText('nær', { exact: true }).waitFor();
    await side.getByRole('button', { name: 'Måned', exact: true }).click();
    await side.getByRole('button', { name: 'Neste måned' }).click();
    await side.waitForURL(/vis=maaned&maaned=2025-10/);
    await side.getByRole('table', { name: /oktober 2025/ }).waitFor();
    await side.getByRole('listitem').filter({ hasText: 'Møte i Kommunestyret' }).first().waitFor();
    await side.getByLabel('Møte', { exact: true }).uncheck();
    await side.getByText('Møte i Kommunestyret', { exact: true }).first().waitFor({ state: 'detached' });
    await side.goBack();
    await side.getByRole('listitem').filter({ hasText: 'Møte i Kommunestyret' }).first().waitFor();
  });

  it('prøver en rammetabell før noe er skrevet, og fører den med grunnen for funnene', async () => {
    const bruker = await ny('Knut Kommunedirektør');
    const { side } = bruker;
    const antallHendelser = async (): Promise<unknown> =>
      (await tjener.les<{ posisjon: unknown }>('/helse')).innhold.posisjon;
    await bruker.gaaTil(`${NYTT_HP}/import`, 'Les inn en rammetabell');
    await side.getByRole('button', { name: 'Prøv tabellen' }).click();
    await side.getByText('Velg en fil og et utvalg.').waitFor();
    await side
      .getByLabel('Fil (CSV med semikolon)')
      .setInputFiles({ name: 'rammer.csv', mimeType: 'text/csv', buffer: Buffer.from(TABELL) });
    await side.getByLabel('Utvalg', { exact: true }).selectOption('OPP');
    const foer = await antallHendelser();
    await side.getByRole('button', { name: 'Prøv tabellen' }).click();
    await side.getByText('2 linjer til rammen. Ingenting er skrevet ennå.').waitFor();
    await side.getByRole('row', { name: 'Sum Annet summen stemmer ikke 4 2026 12 10 +2' }).waitFor();
    expect(await bruker.brudd()).toEqual([]);
    expect(await antallHendelser()).toEqual(foer);
    await side.getByRole('button', { name: 'Før tabellen' }).click();
    await side.getByText('Skriv hvorfor funnene godtas').waitFor();
    await side.getByLabel('Hvorfor funnene godtas som de er').fill('Slik står det i dokumentet.');
    await side.getByRole('button', { name: 'Før tabellen' }).click();
    await side.getByText('Rammetabellen er ført: 2 linjer.').waitFor();
    const { innhold } = await tjener.les<{ hendelser: readonly { type: string; data: object }[] }>(
      '/kommuner/lier/saker/hp-2026-2029/hendelser',
    );
    expect(innhold.hendelser.find((h) => h.type === 'KontrollfunnGodtatt')?.data).toMatchObject({
      utvalg: 'OPP',
      grunn: 'Slik står det i dokumentet.',
    });
  });

  it('husker en visning av listen under et navn, for den som lagret den', async () => {
    const bruker = await ny('Knut Kommunedirektør');
    const { side } = bruker;
    await bruker.gaaTil(`${HP}/oppdrag?utvalg=OKI&grupper=status`, /Oppdrag i handlingsprogrammet/);
    await side.getByText('Lagrede visninger').click();
    await side.getByRole('button', { name: 'Lagre visningen' }).click();
    await side.getByText('Skriv hva visningen skal hete.').waitFor();
    await side.getByLabel('Navn på visningen').fill('Skolene');
    await side.getByRole('button', { name: 'Lagre visningen' }).click();
    await side.getByText('Visningen «Skolene» er lagret.').waitFor();
    await bruker.gaaTil(`${HP}/oppdrag`, /Oppdrag i handlingsprogrammet/);
    await side.getByRole('link', { name: 'Skolene' }).click();
    await side.waitForURL(/\?utvalg=OKI&grupper=status$/);
    await expect(side.getByLabel('Utvalg', { exact: true }).inputValue()).resolves.toBe('OKI');
    expect(await bruker.brudd()).toEqual([]);
    await bruker.bli('Sara Saksbehandler');
    await bruker.gaaTil(`${HP}/oppdrag`, /Oppdrag i handlingsprogrammet/);
    await side.getByText('Lagrede visninger').click();
    expect(await side.getByRole('link', { name: 'Skolene' }).count()).toBe(0);
  });

  it('lar bare den som kan, lese inn en rammetabell', async () => {
    const bruker = await ny('Sara Saksbehandler');
    await bruker.gaaTil(`${NYTT_HP}/import`, 'Les inn en rammetabell');
    await bruker.side.getByText('Det er kommunedirektøren, budsjettsjefen og møtesekretæren').waitFor();
    expect(await bruker.side.getByRole('button', { name: 'Prøv tabellen' }).count()).toBe(0);
  });

  it('er på nynorsk for den som velger det, også etter at siden er lastet på nytt', async () => {
    const bruker = await ny('Knut Kommunedirektør');
    const { side } = bruker;
    await side.getByRole('button', { name: 'Nynorsk' }).click();
    await side.getByRole('link', { name: 'Rapportar' }).click();
    await bruker.ferdig('Rapportar');
    await side.getByText('Framlegg til vedtak').waitFor();
    expect(await side.evaluate('document.documentElement.lang')).toBe('nn');
    await side.reload();
    await bruker.ferdig('Rapportar');
    await side.getByRole('button', { name: 'Bokmål' }).click();
    await bruker.ferdig('Rapporter');
  });

  const SIDER: readonly (readonly [navn: string, sti: string, overskrift: string | RegExp])[] = [
    ['oversikt', `${HP}/oversikt`, /Handlingsprogrammet/],
    ['rapporter', `${HP}/rapporter`, 'Rapporter'],
    ['kalender', `${HP}/kalender`, 'Kalender og årshjul'],
    ['kalender-maaned', `${HP}/kalender?vis=maaned`, 'Kalender og årshjul'],
    ['import', `${NYTT_HP}/import`, 'Les inn en rammetabell'],
  ];

  it.each(SIDER)(
    '%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder',
    async (navn, sti, overskrift) => {
      const bilder = process.env['SKJERMBILDER'];
      const bruker = await ny('Knut Kommunedirektør');
      const { side } = bruker;
      await bruker.gaaTil(sti, overskrift);
      await side.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
      for (const width of BREDDER) {
        await side.setViewportSize({ width, height: 900 });
        expect([width, await bruker.brudd()]).toEqual([width, []]);
        expect([width, await bruker.forBred()]).toEqual([width, 0]);
        if (bilder === undefined) continue;
        mkdirSync(bilder, { recursive: true });
        await side.screenshot({ path: join(bilder, `${navn}-${width}.png`), fullPage: true });
      }
      await side.emulateMedia({ colorScheme: 'dark' });
      expect(['mørkt', await bruker.brudd()]).toEqual(['mørkt', []]);
    },
  );
});
