import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { DAGEN, forberedBudsjettkveld } from './budsjettkveld';
import {
  godkjennOgEkspeder,
  kallInnOgTaOpp,
  sier,
  skjemaet,
  stemFeil,
  stemOverAlt,
} from './budsjettkveld.steg';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(180_000);

const BREDDER = [360, 768, 1440];
const MONA = 'Mona Møtesekretær';

interface Oppdrag {
  readonly id: string;
  readonly punkt: string;
  readonly delpunkt: string;
  readonly status: string;
}

/** The møtesekretær's pages, from an empty møteplan to an approved protokoll. */
describe('møtesekretærens sider', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  const brukere: Bruker[] = [];
  const ny = async (): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse);
    brukere.push(bruker);
    return bruker;
  };
  const mona = async (): Promise<Bruker> => {
    const bruker = await ny();
    await bruker.bli(MONA);
    return bruker;
  };
  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-moete-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: DAGEN }),
    ]);
    await tjener.program.sier(/Prøv:/);
  });
  afterEach(async () => {
    for (const bruker of brukere.splice(0)) {
      expect(bruker.klager).toEqual([]);
      await bruker.lukk();
    }
  });
  afterAll(async () => {
    await nettleser?.close();
    await tjener?.avslutt();
    rmSync(mappe, { recursive: true, force: true });
  });

  /** The meeting of the example that is made up, which is over. */
  const oevelsesmoetet = async (): Promise<string> => {
    const { innhold } = await tjener.les<{ moeter: { id: string }[] }>('/kommuner/oevelse/moeter');
    return `/oevelse/moeter/${innhold.moeter[0]?.id ?? ''}`;
  };

  it('fører budsjettkvelden: frammøte, omvotering, eget verbalforslag og protokolltilførsel, og godkjenner protokollen', async () => {
    await forberedBudsjettkveld(tjener, 'nes');
    const bruker = await mona();
    const { side } = bruker;
    await kallInnOgTaOpp(bruker);
    await stemFeil(bruker);
    await stemOverAlt(bruker);
    await iAlleBredder(bruker, 'moeterom-hevet');
    await side.getByRole('link', { name: 'Til protokollen' }).click();
    await godkjennOgEkspeder(bruker);
    const { innhold } = await tjener.les<{ godkjent: { godkjentAv: string[] } | null }>(
      '/kommuner/nes/saker/hp-2026-2029/protokoll',
    );
    expect(innhold.godkjent?.godkjentAv).toEqual(['Anne Aas', 'Dag Eide']);
  });

  it('fører vedtaket i tertialsaken, og oppdraget som saksbehandleren har meldt utført, blir avsluttet', async () => {
    const { innhold } = await tjener.les<{ oppdrag: readonly Oppdrag[] }>(
      '/kommuner/lier/hp/2025-2028/oppdrag',
    );
    const id = innhold.oppdrag.find((o) => o.punkt === '3.41' && o.delpunkt === 'a')?.id ?? '';
    const sara = await ny();
    await sara.bli('Sara Saksbehandler');
    await sara.gaaTil(`/lier/oppdrag/${id}`, /3\.41 a/);
    await sara.side.getByRole('button', { name: 'Meld status' }).click();
    await sara.side.getByLabel('Utført', { exact: true }).check();
    await sara.side.getByLabel('Kommentar').fill('Retningslinjene er vedtatt.');
    await sara.side.getByLabel('Referanse').fill('Sak OKI 41/25');
    await sara.side.getByRole('button', { name: 'Meld utført' }).click();
    await sara.side.getByText('Lagret: Utført').waitFor();

    const bruker = await mona();
    const { side } = bruker;
    await bruker.gaaTil('/lier/vedtak/ny', 'Før et vedtak fra et dokument');
    const form = skjemaet(bruker, 'Før et vedtak fra et dokument');
    await form.getByLabel('Kort navn på saken').fill('tertial-2-2025');
    await form.getByLabel('Sakens tittel').fill('Rapport for 2. tertial 2025');
    await form.getByLabel('Vedtakets tittel').fill('Rapport for 2. tertial 2025');
    await form.getByLabel('Vedtatt', { exact: true }).fill('14.10.2025');
    await form.getByLabel('Saksnummer (valgfritt)').fill('KS 61/25');
    await form.getByText('Blir ført som ikke oppgitt: innstilling,').waitFor();
    await form.getByRole('button', { name: 'Hent punktene fra rapporten' }).click();
    await form.getByText(/punkter er hentet fra rapporten/).waitFor();
    await expect(form.getByLabel('Ordlyd').first().inputValue()).resolves.toContain('anser punkt 3.41 a');
    await form.getByRole('button', { name: 'Før vedtaket' }).click();
    await bruker.ferdig('Vedtaket er ført');
    await side.getByText('Ikke oppgitt: innstilling').waitFor();
    await side.getByRole('row', { name: /3\.41 a .* Avsluttet/ }).waitFor();
    const etter = await tjener.les<Oppdrag>(`/kommuner/lier/oppdrag/${id}`);
    expect(etter.innhold.status).toBe('Avsluttet');
  });

  it('lar den som ikke fører møter, se og ikke gjøre', async () => {
    const bruker = await ny();
    await bruker.bli('Fatima Folkevalgt');
    await bruker.gaaTil(await oevelsesmoetet(), 'Kommunestyret 10.12.2024');
    await bruker.side.getByText('Du kan følge møtet her, men ikke føre det.').waitFor();
    expect(await bruker.side.getByRole('button', { name: /Ta opp|Før|Avgjør/ }).count()).toBe(0);
    await bruker.side.goto('/app/oevelse/moeter/00000000-0000-4000-8000-000000000000');
    await bruker.side.getByText('Møtet finnes ikke').first().waitFor();
  });

  it('kan kalle inn og sette et møte med tastaturet alene', async () => {
    await forberedBudsjettkveld(tjener, 'lund');
    const bruker = await mona();
    const { side } = bruker;
    await bruker.gaaTil('/lund/organer/kommunestyret', 'Kommunestyret');
    const trykk = async (...taster: readonly string[]): Promise<void> => {
      for (const tast of taster) await side.keyboard.press(tast);
    };
    const tabTil = async (navn: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await trykk('Tab');
        const her = await side.evaluate('document.activeElement?.textContent ?? ""');
        if (navn.test(String(her))) return;
      }
      throw new Error(`Tab kommer ikke til ${navn}`);
    };
    await tabTil(/^Kall inn et møte$/);
    await trykk('Enter');
    // The form has the focus in its first field.
    await side.waitForFunction('document.activeElement?.tagName === "INPUT"');
    await side.keyboard.type('14.10.2025');
    await tabTil(/^Kall inn$/);
    await trykk('Enter');
    await bruker.ferdig('Kommunestyret 14.10.2025');
    await tabTil(/^Sett møtet$/);
    await trykk('Enter');
    await sier(bruker, 'Møtet er satt med 8 til stede.');
  });

  const SIDER: readonly (readonly [
    navn: string,
    sti: () => string | Promise<string>,
    overskrift: RegExp,
    aapne: readonly string[],
  ])[] = [
    ['moeter', () => '/lier/moeter', /^Møter$/, []],
    [
      'organ',
      () => '/lier/organer/kommunestyret',
      /^Kommunestyret$/,
      ['Endre møteplanen', 'Kall inn et møte', 'Før et nytt valg'],
    ],
    ['moeterom', oevelsesmoetet, /^Kommunestyret 10/, []],
    ['protokoll', () => '/oevelse/saker/hp-2025-2028/protokoll?organ=kommunestyret', /^Protokoll/, []],
    ['vedtak-ny', () => '/lier/vedtak/ny', /^Før et vedtak/, ['Legg til et oppdrag']],
  ];

  it.each(SIDER)(
    '%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder',
    async (navn, sti, overskrift, aapne) => {
      const bruker = await mona();
      await bruker.gaaTil(await sti(), overskrift);
      for (const knapp of aapne) await bruker.side.getByRole('button', { name: knapp }).first().click();
      await iAlleBredder(bruker, navn);
    },
  );

  it('et møte som pågår, har ingen brudd på WCAG 2.1 AA med skjemaene åpne', async () => {
    await forberedBudsjettkveld(tjener, 'aas');
    const bruker = await mona();
    const { side } = bruker;
    await bruker.gaaTil('/aas/organer/kommunestyret', 'Kommunestyret');
    await side.getByRole('button', { name: 'Kall inn et møte' }).click();
    await side.getByLabel('Dag').fill('14.10.2025');
    await side.getByRole('button', { name: 'Kall inn', exact: true }).click();
    await bruker.ferdig('Kommunestyret 14.10.2025');
    await iAlleBredder(bruker, 'moeterom-innkalt');
    await side.getByRole('button', { name: 'Sett møtet' }).click();
    await side.getByRole('button', { name: 'Ta opp en sak' }).click();
    await side.getByRole('button', { name: 'Ta saken til behandling' }).click();
    for (const navn of [
      'Noen går eller kommer',
      'Avgjør habilitet',
      'Foreslå voteringsorden',
      'Før en protokolltilførsel',
    ])
      await side.getByRole('button', { name: navn }).first().click();
    await side.getByRole('button', { name: 'Før en annen votering' }).click();
    const votering = skjemaet(bruker, 'Votering');
    await votering.getByLabel('Støyskjerming ved skolen').check();
    await votering.getByLabel('Høyre (3)').selectOption({ label: 'Partiet delte seg' });
    await iAlleBredder(bruker, 'moeterom-satt');
  });

  const iAlleBredder = async (bruker: Bruker, navn: string): Promise<void> => {
    const { side } = bruker;
    const bilder = process.env['SKJERMBILDER'];
    for (const width of BREDDER) {
      await side.setViewportSize({ width, height: 900 });
      expect([navn, width, await bruker.brudd()]).toEqual([navn, width, []]);
      expect([navn, width, await bruker.forBred()]).toEqual([navn, width, 0]);
      if (bilder === undefined) continue;
      mkdirSync(bilder, { recursive: true });
      await side.screenshot({ path: join(bilder, `${navn}-${width}.png`), fullPage: true });
    }
    await side.emulateMedia({ colorScheme: 'dark' });
    expect([navn, 'mørkt', await bruker.brudd()]).toEqual([navn, 'mørkt', []]);
    await side.emulateMedia({ colorScheme: 'light' });
  };
});
