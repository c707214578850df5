import type { Page } from 'playwright-core';
import { aapenRullering, aareneI } from './budsjettarbeid';
import { celler, Proevested } from './proevested';
import type { Bruker } from './side';

jest.setTimeout(180_000);

/** One rullering for each test, so that none sees what another did. */
const [BYGGE, HUSKE, SAMMEN, TASTE] = ['2027-2030', '2028-2031', '2029-2032', '2030-2033'] as const;

/** A party's work on its forslag, from the first draft until it is put forward, revised, taken back or joined. */
describe('partigruppenes arbeid med forslag', () => {
  const proeve = Proevested.for();

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
    await aapenRullering(proeve.tjener, BYGGE);
    const bruker = await proeve.som('Anne Gruppeleder');
    const { side } = bruker;
    await begynn(bruker, BYGGE, 'Aps budsjett');
    await endre(side, BYGGE, '2 Vikarutgifter i skolen', '4500');
    const konflikt = side.locator('.konfliktkort').filter({ hasText: 'Endrer det samme ulikt' });
    await konflikt.getByRole('heading', { name: 'Endrer det samme ulikt' }).waitFor();
    await konflikt.getByRole('link', { name: 'Høyres budsjett (H)' }).waitFor();
    // The kroner of both, in every year.
    expect(await celler(konflikt.getByRole('row', { name: /Høyres budsjett/ }))).toEqual([
      '4 000',
      '4 000',
      '4 000',
      '4 000',
    ]);
    expect(await celler(konflikt.getByRole('row', { name: /Dette forslaget/ }))).toEqual([
      '4 500',
      '4 500',
      '4 500',
      '4 500',
    ]);
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
    expect((await proeve.forslagene(BYGGE)).map((f) => f.tittel)).toEqual(['Høyres budsjett']);
    await side.getByRole('button', { name: 'Fremme forslaget' }).click();
    await side.getByRole('button', { name: 'Ja, fremme det nå' }).click();
    await bruker.ferdig('Aps budsjett');
    await side.getByText('Forslaget er fremmet.').waitFor();
    await side
      .getByRole('row', { name: /Leksehjelp/ })
      .first()
      .waitFor();
    expect((await proeve.forslagene(BYGGE)).map((f) => [f.tittel, f.skjebne])).toEqual([
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
    const [, aps] = await proeve.forslagene(BYGGE);
    expect([aps?.skjebne, aps?.versjoner]).toEqual(['trukket', 2]);
  });

  it('husker det som er skrevet over en ny lasting, og sier hva en annen i gruppen har lagret imens', async () => {
    await aapenRullering(proeve.tjener, HUSKE);
    const anne = await proeve.som('Anne Gruppeleder');
    await begynn(anne, HUSKE, 'Felles utkast');
    await lagret(anne.side);
    const adresse = new URL(anne.side.url()).pathname;
    const fatima = await proeve.som('Fatima Folkevalgt');
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
    const henrik = await proeve.som('Henrik Gruppeleder');
    await henrik.side.goto(adresse);
    await henrik.side.getByText('Partigruppen har ikke dette utkastet.').waitFor();
    await henrik.side.goto(`/app/oevelse/hp/${HUSKE}/utkast`);
    await henrik.side.getByText('Gruppen har ingen utkast').waitFor();
    await anne.side.getByRole('button', { name: 'Slett utkastet' }).click();
    await anne.side.getByRole('button', { name: 'Ja, slett utkastet' }).click();
    await anne.side.getByText('Gruppen har ingen utkast').waitFor();
  });

  it('sammenligner forslag side om side, og slår dem sammen', async () => {
    await aapenRullering(proeve.tjener, SAMMEN);
    const { side } = await proeve.som('Henrik Gruppeleder');
    const { innhold } = await proeve.tjener.gjoer('gruppeleder', `/kommuner/oevelse/hp/${SAMMEN}/forslag`, {
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

  it('kan brukes med tastaturet alene', async () => {
    await aapenRullering(proeve.tjener, TASTE);
    const { side } = await proeve.som('Anne Gruppeleder');
    await side.goto(`/app/oevelse/hp/${TASTE}/utkast`);
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
});
