import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aapenRullering } from './budsjettarbeid';
import { celler, Proevested } from './proevested';

jest.setTimeout(180_000);

const BREDDER = [360, 768, 1440];
const OEVELSE = '/oevelse/hp/2025-2028';
const NYTT_HP = '2026-2029';
const NYTT = `/oevelse/hp/${NYTT_HP}`;
const LIER = '/lier/hp/2025-2028';

/** What the politicians look up: frames, what came of a vedtak, answers, search, and a meeting as it goes. */
describe('politikernes sider', () => {
  const proeve = Proevested.for();
  let hoeyres: string;
  beforeAll(async () => void (hoeyres = await aapenRullering(proeve.tjener, NYTT_HP)));

  it('viser rammen før og etter hver fase, og med et forslag', async () => {
    const bruker = await proeve.som('Fatima Folkevalgt');
    const { side } = bruker;
    await bruker.gaaTil(`${OEVELSE}/rammer`, /Rammene i/);
    await side.getByLabel('Vis', { exact: true }).selectOption('faser');
    const rad = side.getByRole('row', { name: /Omstilling og innsparing i oppvekst/ });
    expect(await celler(rad)).toEqual(['−8 000', '−7 000 +1 000', '−7 000', '−7 000']);
    const forslag = (await proeve.forslagene('2025-2028')).find((f) => /Arbeiderpartiet/.test(f.tittel));
    await side.getByLabel('Regn med et forslag').selectOption(forslag?.id ?? '');
    const med = side.getByRole('region', { name: /Med forslaget/ });
    await med.getByRole('row', { name: /Leksehjelp på alle skoler/ }).waitFor();

    // What is printed and does not add up stands beside what it is held against.
    await bruker.gaaTil(`${LIER}/rammer?utvalg=HOV`, /Rammene i/);
    await side.getByText('trykt 1 586 / 2 386 / 2 386 / 2 386; avvik').waitFor();
  });

  it('finner hva det ble av et vedtak, fra idé til resultat', async () => {
    const bruker = await proeve.som('Fatima Folkevalgt');
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
    const bruker = await proeve.som('Anne Gruppeleder');
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
    const { innhold } = await proeve.tjener.les<{ spoersmaal: readonly { id: string }[] }>(sti);
    await proeve.tjener.gjoer('kommunedirektoer', `${sti}/${innhold.spoersmaal[0]?.id}/svar`, {
      tekst: 'Om lag 1,2 millioner.',
    });
    const henrik = await proeve.som('Henrik Gruppeleder');
    await henrik.gaaTil(`${NYTT}/spoersmaal`, /Spørsmål til/);
    await henrik.side.getByText('Om lag 1,2 millioner.').waitFor();
  });

  it('søker i tekst, tall og navn', async () => {
    const bruker = await proeve.som('Fatima Folkevalgt');
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
    const innkalt = await proeve.tjener.gjoer('moetesekretaer', organ, { dato: '2025-09-15' });
    const moete = (innkalt.innhold['ider'] as Record<string, string>)['moete'] ?? '';
    const bruker = await proeve.som('Fatima Folkevalgt');
    await bruker.gaaTil(`/oevelse/foelg/${moete}`, 'Kommunestyret 15.09.2025');
    await bruker.side.getByText('Innkalt', { exact: true }).waitFor();
    const deltakere = Array.from({ length: 30 }, (_, i) => ({ plass: i + 1 }));
    const aapnet = await proeve.tjener.gjoer('moetesekretaer', `/kommuner/oevelse/moeter/${moete}/aapning`, {
      deltakere,
      moeteleder: 1,
    });
    expect(aapnet.status).toBe(201);
    await bruker.side.getByText('30 av 41 til stede').waitFor();
    await bruker.side.getByText('vedtaksført', { exact: true }).waitFor();
  });

  const SIDER: readonly (readonly [navn: string, sti: () => Promise<string> | string])[] = [
    ['rammer', () => `${LIER}/rammer?utvalg=HOV`],
    ['rammer-faser', () => `${OEVELSE}/rammer?vis=faser`],
    ['forslagene', () => `${NYTT}/forslag`],
    ['forslag', () => `${NYTT}/forslag/${hoeyres}`],
    [
      'sammenlign',
      async () => {
        const ider = (await proeve.forslagene('2025-2028')).map((f) => f.id);
        return `${OEVELSE}/forslag/sammenlign?valgt=${ider.slice(2, 4).join(',')}`;
      },
    ],
    [
      'verksted',
      async () => {
        const svar = await fetch(`${proeve.tjener.adresse}/api/kommuner${NYTT}/utkast`, {
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
        const { innhold } = await proeve.tjener.les<{ moeter: readonly { id: string; dato: string }[] }>(
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
    const bruker = await proeve.som('Anne Gruppeleder');
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
