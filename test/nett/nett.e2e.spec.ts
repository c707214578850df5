import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(120_000);

const BREDDER = [360, 768, 1440];
const HP = '/lier/hp/2025-2028/oppdrag';
const STOERSTE_SKRIPT = 250_000;
const LENGSTE_START_MS = 1500;

interface Oppdrag {
  readonly id: string;
  readonly punkt: string;
  readonly delpunkt: string;
}

/** The pages as people use them: the built program, a browser, and nothing in between. */
describe('nettsidene', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  let oppdrag: readonly Oppdrag[];
  const brukere: Bruker[] = [];
  const ny = async (bredde?: number): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse, bredde);
    brukere.push(bruker);
    return bruker;
  };
  const id = (punkt: string, delpunkt: string): string =>
    oppdrag.find((o) => o.punkt === punkt && o.delpunkt === delpunkt)?.id ?? '';
  /** Given to a role without the pages, so that each test stands on its own. */
  const fordel = (hva: string, ansvarlig: string) =>
    tjener.gjoer('kommunedirektoer', `/kommuner/lier/oppdrag/${hva}/fordeling`, { ansvarlig });

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-nett-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' }),
    ]);
    await tjener.program.sier(/Prøv:/);
    const svar = await tjener.les<{ oppdrag: readonly Oppdrag[] }>('/kommuner/lier/hp/2025-2028/oppdrag');
    oppdrag = svar.innhold.oppdrag;
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

  it('lar kommunedirektøren fordele 3.41 og melde det utført med dokumentasjon, så alle ser det i listen', async () => {
    const bruker = await ny();
    const { side } = bruker;
    await side.goto('/');
    await side.getByRole('link', { name: 'Logg inn og se oppdragene dine' }).click();
    await side.getByRole('button', { name: 'Velg Knut Kommunedirektør' }).click();
    await bruker.ferdig('Mine oppdrag');
    await side.getByRole('link', { name: 'Gå til fordeling' }).click();
    await bruker.ferdig('Til fordeling');
    await side.getByLabel('Søk i tekst').fill('3.41');
    await side.getByRole('button', { name: 'Gi til en rolle 3.41 a' }).click();
    await side.getByRole('button', { name: 'Fordel', exact: true }).click();
    await side.getByText('Skriv hvilken rolle som skal ha oppdraget.').waitFor();
    await side.getByLabel('Rolle').fill('kommunedirektør');
    await side.getByRole('button', { name: 'Fordel', exact: true }).click();
    await side.getByRole('status').getByText('3.41 a Retningslinjer').waitFor();

    await side.getByRole('link', { name: 'Mine oppdrag' }).click();
    await bruker.ferdig('Mine oppdrag');
    const naer = side.getByRole('region', { name: /Siste saksgang er nær/ });
    await naer.getByRole('button', { name: 'Meld status 3.41 a' }).click();
    await naer.getByLabel('Utført', { exact: true }).check();
    await naer.getByRole('button', { name: 'Meld utført' }).click();
    await naer.getByText('Skriv en kort kommentar.').waitFor();
    await naer.getByLabel('Kommentar').fill('Retningslinjene er skrevet og sendt til behandling.');
    await naer.getByLabel('Referanse').fill('Retningslinjer for innbyggermedvirkning, sak 2025/1234');

    // What is written is there after a reload, and the sign-in with it.
    await side.reload();
    await bruker.ferdig('Mine oppdrag');
    await expect(side.getByLabel('Kommentar').inputValue()).resolves.toContain('Retningslinjene er skrevet');
    await side.getByRole('button', { name: 'Meld utført' }).click();
    await side.getByText('Lagret: Utført').waitFor();
    await side
      .getByRole('region', { name: /Meldt utført/ })
      .getByRole('link', { name: /3\.41 a/ })
      .waitFor();

    await bruker.gaaTil(`${HP}?tekst=3.41`, /Oppdrag i handlingsprogrammet/);
    const rad = side.getByRole('row').filter({ hasText: '3.41 a' });
    await rad.getByText('Utført – til politisk behandling').waitFor();
    await rad.getByRole('link').click();
    await bruker.ferdig(/3\.41 a/);
    await side.getByText('Dokument: Retningslinjer for innbyggermedvirkning, sak 2025/1234').waitFor();
    await side.goBack();
    await bruker.ferdig(/Oppdrag i handlingsprogrammet/);
    await expect(side.getByLabel('Søk i tekst').inputValue()).resolves.toBe('3.41');
  });

  it('sier at noen andre har endret oppdraget, med forskjellen, og beholder det som er skrevet', async () => {
    const hva = id('3.41', 'b');
    await fordel(hva, 'kommunalsjef');
    const bruker = await ny();
    const { side } = bruker;
    await bruker.bli('Kari Kommunalsjef');
    await side.getByRole('button', { name: 'Meld status 3.41 b' }).click();
    await side.getByLabel('Kommentar').fill('Vi er i gang.');
    await tjener.gjoer('saksbehandler', `/kommuner/lier/oppdrag/${hva}/status`, {
      status: 'paa-vent',
      kommentar: 'Venter på svar fra rådene.',
    });
    await side.getByRole('button', { name: 'Lagre status' }).click();
    const varsel = side.getByRole('alert');
    await varsel.getByText('Noen andre har endret oppdraget').waitFor();
    await varsel.getByRole('row', { name: 'Status Ikke påbegynt På vent' }).waitFor();
    await varsel.getByText('Venter på svar fra rådene.').waitFor();
    expect(await bruker.brudd()).toEqual([]);
    await expect(side.getByLabel('Kommentar').inputValue()).resolves.toBe('Vi er i gang.');
    await varsel.getByRole('button', { name: 'Lagre likevel' }).click();
    await side.getByText('Lagret: Pågår').waitFor();
    const { innhold } = await tjener.les<{ status: string }>(`/kommuner/lier/oppdrag/${hva}`);
    expect(innhold.status).toBe('Pågår');
  });

  it('viser avslag med serverens egne ord', async () => {
    const hva = id('1.5', 'b');
    await fordel(hva, 'kommunalsjef');
    const bruker = await ny();
    const { side } = bruker;
    await bruker.bli('Kari Kommunalsjef');
    await side.getByRole('button', { name: 'Meld status 1.5 b' }).click();
    await side.getByLabel('Kommentar').fill('Gjelder 01010112345? Nei, 15076500565.');
    await side.getByRole('button', { name: 'Lagre status' }).click();
    await side
      .getByText(/fødselsnummer/i)
      .first()
      .waitFor();
    await side.getByRole('button', { name: 'Kast kladden' }).click();
  });

  it('setter en plandato som er skrevet dd.mm.åååå', async () => {
    const hva = id('1.5', 'b');
    const bruker = await ny();
    const { side } = bruker;
    await bruker.bli('Sara Saksbehandler');
    await bruker.gaaTil(`/lier/oppdrag/${hva}`, /1\.5 b/);
    await side.getByRole('button', { name: 'Sett plandato' }).click();
    await side.getByLabel('Dato', { exact: true }).fill('31.02.2026');
    await side.getByLabel('Hva datoen er').fill('Legges fram i 1. tertial');
    await side.getByRole('button', { name: 'Lagre plandato' }).click();
    await side.getByText('Skriv en dato som finnes').waitFor();
    await side.getByLabel('Dato', { exact: true }).fill('1.3.2026');
    await side.getByRole('button', { name: 'Lagre plandato' }).click();
    await side.getByText('01.03.2026 «Legges fram i 1. tertial»').first().waitFor();
  });

  it('har filter og grupper i adressen, og tilbakeknappen går gjennom valgene', async () => {
    const bruker = await ny();
    const { side } = bruker;
    await bruker.gaaTil(HP, /Oppdrag i handlingsprogrammet/);
    await side.getByLabel('Utvalg', { exact: true }).selectOption('OKI');
    await side.getByLabel('Grupper etter').selectOption('utvalg');
    await side.getByLabel('Søk i tekst').fill('skole');
    await side.waitForURL((url) => url.search === '?tekst=skole&utvalg=OKI&grupper=utvalg');
    const kopi = await ny();
    await kopi.side.goto(side.url());
    const treff = await kopi.side
      .getByRole('status')
      .getByText(/ av 134 oppdrag$/)
      .innerText();
    // The page itself counts a moment after the text is written; the one that was opened with it has it at once.
    await side.getByText(treff, { exact: true }).waitFor();
    await side.goBack();
    await expect(side.getByLabel('Grupper etter').inputValue()).resolves.toBe('');
    await expect(side.getByLabel('Utvalg', { exact: true }).inputValue()).resolves.toBe('OKI');
    await bruker.gaaTil(`${HP}?tekst=finnesslettikke`, /Oppdrag i handlingsprogrammet/);
    await side.getByText('Ingen oppdrag svarer til valgene').waitFor();
  });

  it('hjelper den som ikke har noe, ikke har tilgang eller har gått feil', async () => {
    const bruker = await ny();
    const { side } = bruker;
    await bruker.gaaTil('/lier/mine', 'Mine oppdrag');
    await side.getByRole('link', { name: 'Logg inn' }).last().click();
    await side.getByRole('button', { name: 'Velg Fatima Folkevalgt' }).click();
    await bruker.ferdig('Mine oppdrag');
    await side.getByText('Ingen oppdrag ligger på deg').waitFor();
    await bruker.gaaTil('/lier/fordeling', 'Til fordeling');
    await side.getByText('Du kan se hva som venter, men ikke fordele.').waitFor();
    expect(await side.getByRole('button', { name: /Gi til en rolle/ }).count()).toBe(0);
    await bruker.gaaTil('/finnes/ikke/her', 'Siden finnes ikke');
    await side.goto('/app/lier/oppdrag/00000000-0000-4000-8000-000000000000');
    await side.getByText('Oppdraget finnes ikke i oppdragsregisteret.').waitFor();
    await side.getByRole('button', { name: 'Logg ut' }).click();
    await side.getByText('Ikke innlogget').waitFor();
  });

  it('kan brukes med tastaturet alene', async () => {
    const hva = id('1.6', 'd');
    await fordel(hva, 'kommunalsjef');
    const { side } = await ny();
    await side.goto('/app/velg-person');
    const valg = side.getByRole('button', { name: 'Velg Kari Kommunalsjef' });
    await valg.waitFor();
    const trykk = async (...taster: readonly string[]): Promise<void> => {
      for (const tast of taster) await side.keyboard.press(tast);
    };
    /** On with the Tab key until something has the focus that is to have it. */
    const tabTil = async (navn: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await trykk('Tab');
        const her = await side.evaluate('document.activeElement?.textContent ?? ""');
        if (navn.test(String(her))) return;
      }
      throw new Error(`Tab kommer ikke til ${navn}`);
    };
    await trykk('Tab');
    expect(await side.evaluate('document.activeElement?.textContent')).toBe('Hopp til innholdet');
    await trykk('Enter');
    await tabTil(/Velg Kari/);
    await trykk('Enter');
    await side.getByRole('heading', { level: 1, name: 'Mine oppdrag' }).waitFor();
    await side.getByRole('button', { name: 'Meld status 1.6 d' }).waitFor();
    await tabTil(/^Meld status 1\.6 d/);
    await trykk('Enter', 'ArrowDown', 'Tab');
    await side.keyboard.type('Saken skrives nå.');
    await tabTil(/^Lagre status$/);
    await trykk('Enter');
    await side.getByText(/1\.6 d .*Lagret: På vent/).waitFor();
  });

  const SIDER: readonly (readonly [navn: string, sti: () => string, overskrift: string | RegExp])[] = [
    ['velg-person', () => '/velg-person', 'Velg eksempelperson'],
    ['mine', () => '/lier/mine', 'Mine oppdrag'],
    ['alle', () => `${HP}?grupper=status&tekst=3.1`, /Oppdrag i handlingsprogrammet/],
    ['ett', () => `/lier/oppdrag/${id('3.41', 'a')}`, /3\.41 a/],
    ['fordeling', () => '/lier/fordeling', 'Til fordeling'],
    ['finnes-ikke', () => '/ingenting', 'Siden finnes ikke'],
  ];

  it.each(SIDER)(
    '%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder',
    async (navn, sti, overskrift) => {
      await fordel(id('1.6', 'e'), 'kommunedirektør');
      const bilder = process.env['SKJERMBILDER'];
      const bruker = await ny();
      const { side } = bruker;
      await bruker.bli('Knut Kommunedirektør');
      await bruker.gaaTil(sti(), overskrift);
      for (const navnet of ['Meld status', 'Gi til en rolle']) {
        const knapp = side.getByRole('button', { name: navnet }).first();
        if ((await knapp.count()) > 0) await knapp.click();
      }
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

  it('viser det andre har gjort, uten at noen ber om det', async () => {
    const [en, annen] = [await ny(), await ny()];
    for (const bruker of [en, annen]) {
      await bruker.bli('Knut Kommunedirektør');
      await bruker.gaaTil(`${HP}?tekst=3.24`, /Oppdrag i handlingsprogrammet/);
    }
    const rad = (bruker: Bruker) => bruker.side.getByRole('row').filter({ hasText: /3\.24 a/ });
    expect(await rad(annen).count()).toBe(1);
    await rad(en).getByRole('link').click();
    await en.ferdig(/3\.24 a/);
    await en.side.getByRole('button', { name: /^Meld status/ }).click();
    await en.side.getByLabel('Pågår').check();
    await en.side.getByLabel('Kommentar').fill('Arbeidet begynte i dag.');
    await en.side.getByRole('button', { name: 'Lagre status', exact: true }).click();
    await en.side.getByText('Lagret: Pågår').waitFor();
    await rad(annen).getByText('Pågår').waitFor();
  });

  it('er framme på under halvannet sekund, med under 250 kB skript', async () => {
    const tider: number[] = [];
    for (let i = 0; i < 3; i++) {
      const bruker = await ny();
      const fra = performance.now();
      await bruker.side.goto('/app/');
      await bruker.side.getByRole('button', { name: 'Velg Knut Kommunedirektør' }).waitFor();
      tider.push(performance.now() - fra);
      expect(await bruker.skriptvekt()).toBeLessThan(STOERSTE_SKRIPT);
    }
    // Other programs may have the machine in one of them.
    expect(Math.min(...tider)).toBeLessThan(LENGSTE_START_MS);
  });
});
