import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.1 A and AA, and what axe itself recommends. */
const KRAV = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** A browser of somebody's own, which remembers what it fetched and what went wrong in it. */
export class Bruker {
  /** What the browser itself complained of: a script that threw, a rule of the content security policy that was broken. */
  readonly klager: string[] = [];
  /** Every address that was asked for. */
  readonly hentet: string[] = [];
  private readonly skript = new Map<string, Promise<Buffer>>();
  private constructor(
    readonly kontekst: BrowserContext,
    readonly side: Page,
  ) {
    side.on('pageerror', (feil) => this.klager.push(feil.message));
    side.on('console', (melding) => {
      // A refusal is told by the page; that the browser also writes down its status is no complaint.
      if (melding.type() === 'error' && !melding.text().startsWith('Failed to load resource'))
        this.klager.push(melding.text());
    });
    side.on('request', (spoersmaal) => this.hentet.push(spoersmaal.url()));
    side.on('response', (svar) => {
      if (svar.request().resourceType() === 'script') this.skript.set(svar.url(), svar.body());
    });
  }

  static async ny(nettleser: Browser, adresse: string, bredde = 1440): Promise<Bruker> {
    const kontekst = await nettleser.newContext({
      baseURL: adresse,
      viewport: { width: bredde, height: 900 },
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    kontekst.setDefaultTimeout(10_000);
    return new Bruker(kontekst, await kontekst.newPage());
  }

  /** Signs in as an example person, as one does it. */
  async bli(navn: string): Promise<void> {
    await this.side.goto('/app/velg-person');
    await this.side.getByRole('button', { name: `Velg ${navn}` }).click();
    await this.side.waitForURL((adresse) => !/^\/app(\/velg-person)?\/?$/.test(adresse.pathname));
    await this.erHentet();
  }

  async gaaTil(sti: string, overskrift: string | RegExp): Promise<void> {
    await this.side.goto(`/app${sti}`);
    await this.ferdig(overskrift);
  }

  /** Waits until a page has its heading and nothing is being fetched. */
  async ferdig(overskrift: string | RegExp): Promise<void> {
    await this.side.getByRole('heading', { level: 1, name: overskrift }).waitFor();
    await this.erHentet();
  }

  /** Waits until nothing on the page is being fetched; a page may wait for several things. */
  private async erHentet(): Promise<void> {
    const laster = this.side.locator('.laster');
    while ((await laster.count()) > 0) await laster.first().waitFor({ state: 'detached' });
  }

  /** What is wrong with the page for those who do not see, hear or move as most do. */
  async brudd(): Promise<readonly string[]> {
    await this.side.evaluate(AXE);
    const svar = await this.side.evaluate<AxeResults, readonly string[]>(
      (krav) =>
        (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({
          runOnly: { type: 'tag', values: [...krav] },
        }),
      KRAV,
    );
    return svar.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
  }

  /** How much wider than the window the page is; 0 when nobody needs to scroll sideways. */
  forBred(): Promise<number> {
    return this.side.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  }

  /** The script that was fetched, in bytes as gzip packs it. */
  async skriptvekt(): Promise<number> {
    const filer = await Promise.all(this.skript.values());
    return filer.reduce((sum, fil) => sum + gzipSync(fil).length, 0);
  }

  lukk(): Promise<void> {
    return this.kontekst.close();
  }
}
