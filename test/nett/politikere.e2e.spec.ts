import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { Tjener } from '../e2e/tjener';
import { aapenRullering, aareneI } from './budsjettarbeid';
import { aapneNettleser } from './nettleser';
import { Bruker } from './side';

jest.setTimeout(180_000);

const BREDDER = [360, 768, 1440];
const OEVELSE = '/oevelse/hp/2025-2028';
/** One rullering for each test that writes in one, so that none sees what another did. */
const [BYGGE, HUSKE, SAMMEN, NYTT_HP] = ['2027-2030', '2028-2031', '2029-2032', '2026-2029'] as const;
const NYTT = `/oevelse/hp/${NYTT_HP}`;
const LIER = '/lier/hp/2025-2028';

/** The cells of a row as they are read, with plain spaces. */
const celler = async (rad: Locator): Promise<readonly string[]> =>
  (await rad.getByRole('cell').allInnerTexts()).map((tekst) => tekst.replace(/\s+/gu, ' '));

interface Forslag {
  readonly id: string;
  readonly tittel: string;
  readonly skjebne: string;
  readonly versjoner: number;
}

/** What the politicians do in the browser, from the built program. */
describe('politikernes sider', () => {
  let mappe: string;
  let tjener: Tjener;
  let nettleser: Browser;
  let hoeyres: string;
  const brukere: Bruker[] = [];
  const som = async (navn: string): Promise<Bruker> => {
    const bruker = await Bruker.ny(nettleser, tjener.adresse);
    brukere.push(bruker);
    await bruker.bli(navn);
    return bruker;
  };
  const forslagene = async (hp: string): Promise<readonly Forslag[]> =>
    (await tjener.les<{ forslag: readonly Forslag[] }>(`/kommuner/oevelse/hp/${hp}/forslag`)).innhold.forslag;

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-politikere-'));
    [nettleser, tjener] = await Promise.all([
      aapneNettleser(),
      Tjener.start({ SAKSGANG_DATA: join(mappe, 'data'), SAKSGANG_KLOKKE: '2025-09-15' }),
    ]);
    await tjener.program.sier(/Prøv:/);
    hoeyres = await aapenRullering(tjener, NYTT_HP);
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

  /** Begins on a draft with a title, and takes a line of the frame into it. */
  const begynn = async ({ side }: Bruker, hp: string, tittel: string): Promise<void> => {
    await side.goto(`/app/oevelse/hp/${hp}/utkast`);
    await side.getByRole('button', { name: 'Begynn på et utkast' }).click();
    await side.getByLabel('Tittel', { exact: true }).fill(tittel);
  };
  const endre = async (side: Page, hp: string, linje: string, beloep: string): Promise<void> => {
    await side.getByLabel('Linje i rammen').selectOption({ label: linje });
    await side.getByRole('button', { name: 'Endre linjen' }).click();
    const felt = side.getByRole('group', { name: linje.replace(/^\d+ /, '') });
    for (const aar of aareneI(hp)) await felt.getByLabel(aar).fill(beloep);
  };
  const lagret = (side: Page) => side.getByText('Alt er lagret hos partigruppen.').waitFor();

  it('lar et parti bygge et forslag, se konflikten med kroner og år, løse den og fremme det', async () => {
    await aapenRullering(tjener, BYGGE);
    const bruker = await som('Anne Gruppeleder');
    const { side } = bruker;
    await begynn(bruker, BYGGE, 'Aps budsjett');
    await endre(side, BYGGE, '2 Vikarutgifter i skolen', '4500');
    const konflikt = side.locator('.konfliktkort').filter({ hasText: 'Endrer det samme ulikt' });
    await konflikt.getByRole('heading', { name: 'Endrer det samme ulikt' }).waitFor();
    await konflikt.getByRole('link', { name: 'Høyres budsjett (H)' }).waitFor();
    // The kroner of both, in every year.
    await expect(
      konflikt
        .getByRole('row', { name: /Høyres budsjett/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).resolves.toEqual(['4 000', '4 000', '4 000', '4 000']);
    await expect(
      konflikt
        .getByRole('row', { name: /Dette forslaget/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).resolves.toEqual(['4 500', '4 500', '4 500', '4 500']);
    await side.getByText('−500', { exact: true }).first().waitFor();
    expect(await bruker.brudd()).toEqual([]);

    // The conflict is resolved by leaving that line, and taking the money elsewhere; a new line evens it out.
    await side.getByRole('button', { name: 'Fjern Vikarutgifter i skolen' }).click();
    await endre(side, BYGGE, '3 Svømming i skolen', '1500');
    await side.getByRole('button', { name: 'Legg til en ny linje' }).click();
    await side.getByLabel('Hva pengene er til').fill('Leksehjelp');
    const ny = side.getByRole('group', { name: 'Leksehjelp' });
    for (const aar of aareneI(BYGGE)) await ny.getByLabel(aar).fill('500');
    await side.getByRole('heading', { name: /Saldo I balanse/ }).waitFor();
    await lagret(side);
    await side.getByText('Ingen konflikter med forslag som er fremmet.').waitFor();

    // Nobody else is told of it until it is put forward.
    expect((await forslagene(BYGGE)).map((f) => f.tittel)).toEqual(['Høyres budsjett']);
    await side.getByRole('button', { name: 'Fremme forslaget' }).click();
    await side.getByRole('button', { name: 'Ja, fremme det nå' }).click();
    await bruker.ferdig('Aps budsjett');
    await side.getByText('Forslaget er fremmet.').waitFor();
    await side
      .getByRole('row', { name: /Leksehjelp/ })
      .first()
      .waitFor();
    expect((await forslagene(BYGGE)).map((f) => [f.tittel, f.skjebne])).toEqual([
      ['Høyres budsjett', 'fremmet'],
      ['Aps budsjett', 'fremmet'],
    ]);

    // What was put forward can be revised, with both versions in its story, and taken back.
    await side.getByRole('link', { name: 'Endre forslaget' }).click();
    await bruker.ferdig(/Endre forslaget/);
    await side.getByLabel('Begrunnelse (valgfritt)').fill('Leksehjelp når flere.');
    await side.getByRole('button', { name: 'Lagre endringen av forslaget' }).click();
    await side.getByText('Endringen er lagret.').waitFor();
    await side.getByText('Versjon 2').waitFor();
    await side.getByRole('button', { name: 'Trekk forslaget' }).click();
    await side.getByRole('button', { name: 'Ja, trekk forslaget' }).click();
    await side.getByText('Forslaget er trukket.').waitFor();
    const [, aps] = await forslagene(BYGGE);
    expect([aps?.skjebne, aps?.versjoner]).toEqual(['trukket', 2]);
  });

  it('husker det som er skrevet over en ny lasting, og sier hva en annen i gruppen har lagret imens', async () => {
    await aapenRullering(tjener, HUSKE);
    const anne = await som('Anne Gruppeleder');
    await begynn(anne, HUSKE, 'Felles utkast');
    await lagret(anne.side);
    const adresse = new URL(anne.side.url()).pathname;
    const fatima = await som('Fatima Folkevalgt');
    await fatima.side.goto(adresse);
    await fatima.ferdig('Utkast: Felles utkast');

    // What cannot be saved is kept in the tab.
    await endre(anne.side, HUSKE, '2 Vikarutgifter i skolen', 'fire millioner');
    await anne.side.getByText('Skriv et beløp i 1000 kr').first().waitFor();
    await anne.side.reload();
    await anne.ferdig('Utkast: Felles utkast');
    const felt = anne.side.getByRole('group', { name: 'Vikarutgifter i skolen' }).getByLabel('2028');
    await expect(felt.inputValue()).resolves.toBe('fire millioner');

    await fatima.side.getByLabel('Tittel', { exact: true }).fill('Fatimas tittel');
    await lagret(fatima.side);
    const gruppe = anne.side.getByRole('group', { name: 'Vikarutgifter i skolen' });
    for (const aar of aareneI(HUSKE)) await gruppe.getByLabel(aar).fill('4000');
    const varsel = anne.side.getByRole('alert').filter({ hasText: 'Noen andre har endret det imens' });
    await varsel.getByRole('row', { name: 'Tittel Felles utkast Fatimas tittel' }).waitFor();
    await varsel.getByRole('row', { name: /Vikarutgifter i skolen/ }).waitFor();
    expect(await anne.brudd()).toEqual([]);
    await varsel.getByRole('button', { name: 'Bruk det som er lagret' }).click();
    await anne.ferdig('Utkast: Fatimas tittel');

    // Another party is not told that it is there.
    const henrik = await som('Henrik Gruppeleder');
    await henrik.side.goto(adresse);
    await henrik.side.getByText('Partigruppen har ikke dette utkastet.').waitFor();
    await henrik.side.goto(`/app/oevelse/hp/${HUSKE}/utkast`);
    await henrik.side.getByText('Gruppen har ingen utkast').waitFor();
    await anne.side.getByRole('button', { name: 'Slett utkastet' }).click();
    await anne.side.getByRole('button', { name: 'Ja, slett utkastet' }).click();
    await anne.side.getByText('Gruppen har ingen utkast').waitFor();
  });

  it('viser rammen før og etter hver fase, og med et forslag', async () => {
    const bruker = await som('Fatima Folkevalgt');
    const { side } = bruker;
    await bruker.gaaTil(`${OEVELSE}/rammer`, /Rammene i/);
    await side.getByLabel('Vis', { exact: true }).selectOption('faser');
    const rad = side.getByRole('row', { name: /Omstilling og innsparing i oppvekst/ });
    expect(await celler(rad)).toEqual(['−8 000', '−7 000 +1 000', '−7 000', '−7 000']);
    const forslag = (await forslagene('2025-2028')).find((f) => /Arbeiderpartiet/.test(f.tittel));
    await side.getByLabel('Regn med et forslag').selectOption(forslag?.id ?? '');
    const med = side.getByRole('region', { name: /Med forslaget/ });
    await med.getByRole('row', { name: /Leksehjelp på alle skoler/ }).waitFor();

    // What is printed and does not add up stands beside what it is held against.
    await bruker.gaaTil(`${LIER}/rammer?utvalg=HOV`, /Rammene i/);
    await side.getByText('trykt 1 586 / 2 386 / 2 386 / 2 386; avvik').waitFor();
  });

  it('sammenligner forslag side om side, og slår dem sammen', async () => {
    await aapenRullering(tjener, SAMMEN);
    const { side } = await som('Henrik Gruppeleder');
    const { innhold } = await tjener.gjoer('gruppeleder', `/kommuner/oevelse/hp/${SAMMEN}/forslag`, {
      tittel: 'Leksehjelp',
      partier: ['H'],
      grunnlag: { slag: 'beslutningsgrunnlag' },
      verbalforslag: [{ punkt: '3.51', tittel: 'Leksehjelp', tekst: 'Det innføres leksehjelp.' }],
    });
    expect(innhold['ider']).toBeDefined();
    await side.goto(`/app/oevelse/hp/${SAMMEN}/forslag`);
    await side.getByLabel('Sammenlign «Høyres budsjett»').check();
    await side.getByLabel('Sammenlign «Leksehjelp»').check();
    await side.getByRole('button', { name: 'Sammenlign 2 valgte' }).click();
    const rad = side.getByRole('row', { name: /Vikarutgifter i skolen/ });
    expect(await celler(rad)).toEqual(['−1 000', 'ikke med']);
    await side.getByRole('cell', { name: 'Det innføres leksehjelp.' }).waitFor();
    await side.getByRole('button', { name: 'Slå sammen' }).click();
    await side.getByText('Skriv en tittel på fellesforslaget.').waitFor();
    await side.getByLabel('Tittel på fellesforslaget').fill('Høyres hele budsjett');
    await side.getByRole('button', { name: 'Slå sammen' }).click();
    await side.getByRole('heading', { level: 1, name: 'Høyres hele budsjett' }).waitFor();
    await side.getByRole('link', { name: 'Høyres budsjett' }).waitFor();
  });

  it('finner hva det ble av et vedtak, fra idé til resultat', async () => {
    const bruker = await som('Fatima Folkevalgt');
    const { side } = bruker;
    await bruker.gaaTil(`${LIER}/vedtak`, 'Hva ble det av det vi vedtok?');
    await side.getByLabel('Parti', { exact: true }).selectOption('MDG');
    await side.getByLabel('Søk i emne, punkt og navn').fill('støy');
    await side.getByText('1 av 63 punkter').waitFor();
    await side.getByRole('link', { name: 'Støyskjerming Gullaug skole' }).click();
    await bruker.ferdig(/fra idé til resultat/);
    await expect(side.locator('.tidslinje > li').count()).resolves.toBeGreaterThan(3);
    await side.locator('.tidslinje').getByText('Handlingsprogram 2025-2028 med økonomiplan').waitFor();
    await side.goBack();
    await expect(side.getByLabel('Parti', { exact: true }).inputValue()).resolves.toBe('MDG');
  });

  it('stiller et spørsmål som alle gruppene ser svaret på', async () => {
    const bruker = await som('Anne Gruppeleder');
    const { side } = bruker;
    await bruker.gaaTil(`${NYTT}/spoersmaal`, /Spørsmål til/);
    await side.getByRole('button', { name: 'Still et spørsmål' }).click();
    await side.getByLabel('En beregning').check();
    await side.getByLabel('Spørsmålet', { exact: true }).fill('Hva koster leksehjelp fra august?');
    await side.getByLabel('Svar innen').fill('1.10.2025');
    await side.reload();
    await expect(side.getByLabel('Spørsmålet', { exact: true }).inputValue()).resolves.toContain(
      'leksehjelp',
    );
    await side.getByRole('button', { name: 'Send spørsmålet' }).click();
    await side.getByText('svar innen 01.10.2025').waitFor();
    const sti = `/kommuner${NYTT}/spoersmaal`;
    const { innhold } = await tjener.les<{ spoersmaal: readonly { id: string }[] }>(sti);
    await tjener.gjoer('kommunedirektoer', `${sti}/${innhold.spoersmaal[0]?.id}/svar`, {
      tekst: 'Om lag 1,2 millioner.',
    });
    const henrik = await som('Henrik Gruppeleder');
    await henrik.gaaTil(`${NYTT}/spoersmaal`, /Spørsmål til/);
    await henrik.side.getByText('Om lag 1,2 millioner.').waitFor();
  });

  it('søker i tekst, tall og navn', async () => {
    const bruker = await som('Fatima Folkevalgt');
    const { side } = bruker;
    await bruker.gaaTil('/lier/soek', 'Søk');
    const soek = async (tekst: string) => {
      await side.getByLabel('Søk i tekst, tall og navn').fill(tekst);
      await side.getByRole('button', { name: 'Søk', exact: true }).click();
      await side.getByText(`på «${tekst}»`).waitFor();
    };
    await soek('BUA sylling');
    await side
      .getByRole('region', { name: /^Rammelinjer/ })
      .getByRole('link', { name: /OKI 41/ })
      .waitFor();
    await soek('135');
    await side.getByRole('link', { name: /OKI 41/ }).waitFor();
    await soek('finnesikkenoested');
    await side.getByText('Ingen treff').waitFor();
    await soek('STØYSKJERMING');
    await side.getByRole('link', { name: '3.47 Støyskjerming Gullaug skole' }).click();
    await bruker.ferdig(/fra idé til resultat/);
  });

  it('følger et møte mens det går', async () => {
    const organ = '/kommuner/oevelse/organer/kommunestyret/moeter';
    const innkalt = await tjener.gjoer('moetesekretaer', organ, { dato: '2025-09-15' });
    const moete = (innkalt.innhold['ider'] as Record<string, string>)['moete'] ?? '';
    const bruker = await som('Fatima Folkevalgt');
    await bruker.gaaTil(`/oevelse/foelg/${moete}`, 'Kommunestyret 15.09.2025');
    await bruker.side.getByText('Innkalt', { exact: true }).waitFor();
    const deltakere = Array.from({ length: 30 }, (_, i) => ({ plass: i + 1 }));
    const aapnet = await tjener.gjoer('moetesekretaer', `/kommuner/oevelse/moeter/${moete}/aapning`, {
      deltakere,
      moeteleder: 1,
    });
    expect(aapnet.status).toBe(201);
    await bruker.side.getByText('30 av 41 til stede').waitFor();
    await bruker.side.getByText('vedtaksført', { exact: true }).waitFor();
  });

  it('kan brukes med tastaturet alene', async () => {
    const { side } = await som('Anne Gruppeleder');
    await side.goto(`/app${NYTT}/utkast`);
    await side.getByRole('button', { name: 'Begynn på et utkast' }).waitFor();
    const tabTil = async (navn: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await side.keyboard.press('Tab');
        const her = await side.evaluate(
          '(document.activeElement?.labels?.[0] ?? document.activeElement)?.textContent ?? ""',
        );
        if (navn.test(String(her))) return;
      }
      throw new Error(`Tab kommer ikke til ${navn}`);
    };
    await tabTil(/^Begynn på et utkast/);
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: /^Utkast/ }).waitFor();
    await tabTil(/^Tittel/);
    await side.keyboard.type('Bare tastatur');
    await tabTil(/^Legg til et verbalforslag/);
    await side.keyboard.press('Enter');
    await tabTil(/^Punkt/);
    await side.keyboard.type('3.60');
    await tabTil(/^Tittel/);
    await side.keyboard.type('Tastatur');
    await tabTil(/^Ordlyd/);
    await side.keyboard.type('Alt kan gjøres med tastaturet.');
    await side.getByText('Utkastet kan fremmes slik det står.').waitFor();
    await lagret(side);
    await tabTil(/^Slett utkastet/);
    await side.keyboard.press('Enter');
    await tabTil(/^Ja, slett utkastet/);
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: 'Partigruppens utkast' }).waitFor();
  });

  const SIDER: readonly (readonly [navn: string, sti: () => Promise<string> | string])[] = [
    ['rammer', () => `${LIER}/rammer?utvalg=HOV`],
    ['rammer-faser', () => `${OEVELSE}/rammer?vis=faser`],
    ['forslagene', () => `${NYTT}/forslag`],
    ['forslag', () => `${NYTT}/forslag/${hoeyres}`],
    [
      'sammenlign',
      async () => {
        const ider = (await forslagene('2025-2028')).map((f) => f.id);
        return `${OEVELSE}/forslag/sammenlign?valgt=${ider.slice(2, 4).join(',')}`;
      },
    ],
    [
      'verksted',
      async () => {
        const svar = await fetch(`${tjener.adresse}/api/kommuner${NYTT}/utkast`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-saksgang-person': 'person-1',
            'x-saksgang-rolle': 'gruppeleder',
            'x-saksgang-parti': 'Ap',
          },
          body: JSON.stringify({
            innhold: {
              tittel: 'Til bildet',
              partier: ['Ap'],
              linjer: [{ tittel: 'Svømming', utvalg: 'OKI', beloep: { '2026': 500_000 } }],
              sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: { '2026': -500_000 } }],
              verbalforslag: [{ punkt: '3.55' }],
            },
          }),
        });
        return `${NYTT}/utkast/${((await svar.json()) as { id: string }).id}`;
      },
    ],
    ['vedtak', () => `${LIER}/vedtak?tekst=3.4`],
    ['spoersmaal', () => `${OEVELSE}/spoersmaal`],
    [
      'moete',
      async () => {
        const { innhold } = await tjener.les<{ moeter: readonly { id: string; dato: string }[] }>(
          '/kommuner/oevelse/moeter',
        );
        return `/oevelse/foelg/${innhold.moeter.find((m) => m.dato === '2024-12-10')?.id}`;
      },
    ],
    ['moetene', () => '/oevelse/foelg'],
    ['soek', () => '/lier/soek?tekst=skole'],
  ];

  it.each(SIDER)('%s har ingen brudd på WCAG 2.1 AA, og passer i alle bredder', async (navn, sti) => {
    const bilder = process.env['SKJERMBILDER'];
    const bruker = await som('Anne Gruppeleder');
    const { side } = bruker;
    await bruker.gaaTil(await sti(), /./);
    for (const width of BREDDER) {
      await side.setViewportSize({ width, height: 900 });
      expect([width, await bruker.brudd()]).toEqual([width, []]);
      expect([width, await bruker.forBred()]).toEqual([width, 0]);
      if (bilder === undefined) continue;
      mkdirSync(bilder, { recursive: true });
      await side.screenshot({ path: join(bilder, `politikk-${navn}-${width}.png`), fullPage: true });
    }
    await side.emulateMedia({ colorScheme: 'dark' });
    expect(['mørkt', await bruker.brudd()]).toEqual(['mørkt', []]);
  });
});
