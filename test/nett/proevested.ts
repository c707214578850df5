import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

export interface FremmetForslag {
  readonly id: string;
  readonly tittel: string;
  readonly skjebne: string;
  readonly versjoner: number;
}

/** The cells of a row as they are read, with plain spaces. */
export const celler = async (rad: Locator): Promise<readonly string[]> => {
  await rad.waitFor();
  return (await rad.getByRole('cell').allInnerTexts()).map((tekst) => tekst.replace(/\s+/gu, ' '));
};

/** The built program and a browser, for the tests of a file; what a browser complained of fails the test it did it in. */
export class Proevested {
  private mappe = '';
  private nettleser: Browser | undefined;
  private startet: Tjener | undefined;
  private readonly brukere: Bruker[] = [];

  /** To be called in the describe: it starts before the tests, and clears up after them. */
  static for(): Proevested {
    const sted = new Proevested();
    beforeAll(() => sted.start());
    afterEach(() => sted.rydd());
    afterAll(() => sted.stopp());
    return sted;
  }

  get tjener(): Tjener {
    if (!this.startet) throw new Error('the server is not started');
    return this.startet;
  }

  /** A browser of its own, signed in as an example person. */
  async som(navn: string): Promise<Bruker> {
    if (!this.nettleser) throw new Error('the browser is not started');
    const bruker = await Bruker.ny(this.nettleser, this.tjener.adresse);
    this.brukere.push(bruker);
    await bruker.bli(navn);
    return bruker;
  }

  async forslagene(hp: string): Promise<readonly FremmetForslag[]> {
    const sti = `/kommuner/oevelse/hp/${hp}/forslag`;
    return (await this.tjener.les<{ forslag: readonly FremmetForslag[] }>(sti)).innhold.forslag;
  }

  private async start(): Promise<void> {
    this.mappe = mkdtempSync(join(tmpdir(), 'saksgang-politikere-'));
    const miljoe = { SAKSGANG_DATA: join(this.mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' };
    [this.nettleser, this.startet] = await Promise.all([aapneNettleser(), Tjener.start(miljoe)]);
    await this.tjener.program.sier(/Prøv:/);
  }

  private async rydd(): Promise<void> {
    for (const bruker of this.brukere.splice(0)) {
      expect(bruker.klager).toEqual([]);
      await bruker.lukk();
    }
  }

  private async stopp(): Promise<void> {
    await this.nettleser?.close();
    await this.startet?.avslutt();
    rmSync(this.mappe, { recursive: true, force: true });
  }
}
