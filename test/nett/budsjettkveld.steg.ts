import type { Locator } from 'playwright-core';
import type { Bruker } from './side';

/** The steps of a budget night as the møtesekretær does them in the pages; each begins where the one before ended. */
const [HOEYRE, AP, SP] = ['Høyre (3)', 'Arbeiderpartiet (2)', 'Senterpartiet (2)'] as const;
const budsjettet = (parti: string) => `«Budsjettet til ${parti}»`;

export const skjemaet = ({ side }: Bruker, navn: string): Locator =>
  side.getByRole('form', { name: navn, exact: true });
export const sier = ({ side }: Bruker, tekst: string | RegExp): Promise<void> =>
  side.getByRole('status').getByText(tekst).first().waitFor();

export const kallInnOgTaOpp = async (bruker: Bruker): Promise<void> => {
  const { side } = bruker;
  await bruker.gaaTil('/nes/moeter', 'Møter');
  await side.getByText('Ingen møter er kalt inn').waitFor();
  await side.getByRole('link', { name: 'Kommunestyret' }).click();
  await bruker.ferdig('Kommunestyret');
  await side.getByRole('button', { name: 'Endre møteplanen' }).click();
  const plan = skjemaet(bruker, 'Endre møteplanen');
  await plan.getByLabel('Møte 1: dag').fill('31.02.2025');
  await plan.getByRole('button', { name: 'Lagre møteplanen' }).click();
  await plan.getByText('Hvert møte må ha en dag i året').waitFor();
  await plan.getByLabel('Møte 1: dag').fill('14.10.2025');
  await plan.getByRole('button', { name: 'Lagre møteplanen' }).click();
  await sier(bruker, 'Møteplanen for 2025 er lagret.');

  await side.getByRole('button', { name: 'Kall inn et møte' }).click();
  const innkalling = skjemaet(bruker, 'Kall inn et møte');
  await innkalling.getByLabel('Klokkeslett').fill('18:00');
  await innkalling.getByLabel('Sted (valgfritt)').fill('Rådhuset');
  await innkalling.getByRole('button', { name: 'Kall inn' }).click();
  await bruker.ferdig('Kommunestyret 14.10.2025');

  const sett = skjemaet(bruker, 'Sett møtet');
  await sett.getByLabel('Cecilie Dahl').selectOption({ label: 'Vara 1: Vera Vik' });
  await sett.getByLabel('Finn Gran').selectOption({ label: 'Borte, plassen er tom' });
  await sett.getByText('7 av 8 møter.').waitFor();
  await sett.getByRole('button', { name: 'Sett møtet' }).click();
  await sier(bruker, 'Møtet er satt med 7 til stede.');
  await side.getByText('Møtte ikke: Cecilie Dahl (Høyre), Finn Gran (Arbeiderpartiet)').waitFor();

  await side.getByRole('button', { name: 'Ta opp en sak' }).click();
  const taOpp = skjemaet(bruker, 'Ta opp en sak');
  await taOpp.getByLabel('Saksnummer i organet').fill('KS 84/2025');
  await taOpp.getByRole('button', { name: 'Ta saken til behandling' }).click();
  await sier(bruker, 'Saken er tatt til behandling');
  await side.getByRole('heading', { level: 2, name: 'KS 84/2025 Handlingsprogram 2026-2029' }).waitFor();
};

export const stemFeil = async (bruker: Bruker): Promise<void> => {
  const { side } = bruker;
  await side.getByRole('button', { name: 'Avgjør habilitet' }).click();
  const habilitet = skjemaet(bruker, 'Avgjør habilitet');
  await habilitet.getByLabel('Medlem').selectOption({ label: 'Hans Iversen (Senterpartiet)' });
  await habilitet.getByLabel('Avgjørelse').selectOption({ label: 'Habil' });
  await habilitet.getByLabel('Stemte for inhabil').fill('1');
  await habilitet.getByLabel('Stemte mot').fill('5');
  await habilitet.getByRole('button', { name: 'Før avgjørelsen' }).click();
  await sier(bruker, 'Habiliteten er ført.');
  await side.getByText('Hans Iversen (Senterpartiet) er habil i saken').waitFor();

  await side.getByRole('button', { name: 'Før en annen votering' }).click();
  const votering = skjemaet(bruker, 'Votering');
  await votering.getByLabel('Form', { exact: true }).selectOption({ label: 'omvotering' });
  await votering.getByLabel('Budsjettet til Høyre').check();
  await votering.getByLabel('Budsjettet til Arbeiderpartiet').check();
  await votering.getByRole('button', { name: `Alle: ${budsjettet('Høyre')}` }).click();
  await votering.getByRole('button', { name: 'Registrer voteringen' }).click();
  const avslag = votering.getByRole('alert');
  await avslag.getByText('Det er ikke stemt over hvert budsjett som helhet først.').waitFor();
  await avslag.getByText('Hjemmel: kommuneloven § 11-9').waitFor();
  await avslag.getByRole('button', { name: 'Før det som er gjort, med rettslig merknad' }).waitFor();
  expect(await bruker.brudd()).toEqual([]);
  await votering.getByRole('button', { name: 'Avbryt' }).click();
};

export const stemOverAlt = async (bruker: Bruker): Promise<void> => {
  const { side } = bruker;
  await side.getByRole('button', { name: 'Foreslå voteringsorden' }).click();
  await skjemaet(bruker, 'Foreslå voteringsorden')
    .getByRole('button', { name: 'Før voteringsordenen' })
    .click();
  await sier(bruker, 'Voteringsordenen er ført.');

  await side.getByRole('button', { name: 'Før neste votering' }).click();
  const votering = skjemaet(bruker, 'Votering');
  await votering.getByLabel(HOEYRE).selectOption({ label: budsjettet('Høyre') });
  await votering.getByLabel(AP).selectOption({ label: budsjettet('Arbeiderpartiet') });
  // What is counted is there after a reload.
  await side.reload();
  await bruker.ferdig('Kommunestyret 14.10.2025');
  await votering.getByLabel(SP).selectOption({ label: budsjettet('Senterpartiet') });
  await votering.getByText('7 av 7 stemmer talt').waitFor();
  await votering.getByRole('button', { name: 'Registrer voteringen' }).click();
  await sier(bruker, 'Voteringen er registrert.');

  const omvotering = side.locator('.neste').getByText('Ingen fikk flertall. Omvotering:');
  await side
    .getByText(/Ingen fikk flertall/)
    .first()
    .waitFor();
  if ((await omvotering.count()) === 0) {
    // Two share the second place: the møteleder chooses which of them goes on.
    const valget = skjemaet(bruker, 'Møtelederen velger');
    await valget.getByLabel('Går videre').selectOption({ label: 'Budsjettet til Arbeiderpartiet' });
    await valget.getByLabel('Grunn').fill('Størst parti.');
    await valget.getByRole('button', { name: 'Før valget' }).click();
    await omvotering.waitFor();
  }
  await side.getByRole('button', { name: 'Før neste votering' }).click();
  await votering.getByLabel(HOEYRE).selectOption({ label: budsjettet('Høyre') });
  await votering.getByLabel(AP).selectOption({ label: budsjettet('Arbeiderpartiet') });
  await votering.getByLabel(SP).selectOption({ label: budsjettet('Arbeiderpartiet') });
  await votering.getByRole('button', { name: 'Registrer voteringen' }).click();
  await side.getByText('«Budsjettet til Arbeiderpartiet» vant: 4 stemte for det').waitFor();
  const vedtak = side.getByRole('region', { name: 'Vedtak', exact: true });
  await vedtak.getByRole('heading', { name: 'Budsjettet til Arbeiderpartiet' }).waitFor();
  await vedtak.getByText('4 stemte for, 3 mot').waitFor();

  await side.getByRole('button', { name: 'Før neste votering' }).click();
  await votering.getByLabel(HOEYRE).selectOption({ label: 'Partiet delte seg' });
  await votering.getByLabel('Høyre, for: antall').fill('1');
  await votering.getByLabel('Høyre, mot: antall').fill('2');
  await votering.getByLabel(AP).selectOption({ label: 'for' });
  await votering.getByLabel(SP).selectOption({ label: 'for' });
  await votering.getByLabel('Møtelederen stemte').selectOption({ label: 'mot' });
  await votering.getByRole('button', { name: 'Registrer voteringen' }).click();
  await side.getByText('«Støyskjerming ved skolen» fikk flertall: 5 stemte for, 2 stemte mot.').waitFor();
  await side.getByText('Protokollen må si hvem som stemte hva i Høyre.').waitFor();
  await side.getByRole('button', { name: 'Før navnene' }).click();
  const navnene = skjemaet(bruker, 'Før navnene');
  await navnene.getByLabel('Høyre: 1 stemte for').fill('Bjørn Berg');
  await navnene.getByLabel('Høyre: 2 stemte mot').fill('Anne Aas, Vera Vik');
  await navnene.getByRole('button', { name: 'Lagre navnene' }).click();
  await sier(bruker, 'Navnene er ført.');
  await side.getByText('Protokollen må si hvem').waitFor({ state: 'detached' });

  await side.getByRole('button', { name: 'Før en protokolltilførsel' }).click();
  const tilfoersel = skjemaet(bruker, 'Før en protokolltilførsel');
  await tilfoersel.getByLabel('Fra').fill('Høyre');
  await tilfoersel.getByLabel('Tekst').fill('Høyre viser til at avsetningen blir lavere.');
  await tilfoersel.getByRole('button', { name: 'Før den inn' }).click();
  await side.getByText('Høyre viser til at avsetningen blir lavere.').waitFor();

  await side.getByRole('button', { name: 'Hev møtet' }).click();
  const heving = skjemaet(bruker, 'Hev møtet');
  await heving.getByLabel('Klokkeslett (valgfritt)').fill('22:30');
  await heving.getByRole('button', { name: 'Hev møtet' }).click();
  await sier(bruker, 'Møtet er hevet.');
};

export const godkjennOgEkspeder = async (bruker: Bruker): Promise<void> => {
  const { side } = bruker;
  await bruker.ferdig(/^Protokoll: /);
  await side.getByText('Punkt 3.47 er ikke lest i delpunkter').waitFor();
  await side.getByText('Høyre viser til at avsetningen blir lavere.').waitFor();
  await side.getByRole('button', { name: 'Godkjenn protokollen' }).click();
  const form = skjemaet(bruker, 'Godkjenn protokollen');
  await form.getByRole('button', { name: 'Godkjenn protokollen' }).click();
  await form.getByText('Skriv hvem som godkjenner').waitFor();
  await form.getByLabel('Godkjent av').fill('Anne Aas, Dag Eide');
  await form.getByRole('button', { name: 'Godkjenn protokollen' }).click();
  await side.getByText('Protokollen ble godkjent 14.10.2025 av Anne Aas og Dag Eide.').waitFor();
  await side.getByRole('button', { name: 'Ekspeder «Budsjettet til Arbeiderpartiet»' }).click();
  const ekspedering = skjemaet(bruker, 'Ekspeder «Budsjettet til Arbeiderpartiet»');
  await ekspedering.getByLabel('Sendt til').fill('kommunedirektøren, Statsforvalteren');
  await ekspedering.getByRole('button', { name: 'Ekspeder' }).click();
  await sier(bruker, '«Budsjettet til Arbeiderpartiet» er ekspedert.');

  const fil = await side.getByRole('link', { name: 'Last ned for Word' }).getAttribute('href');
  const svar = await side.request.get(fil ?? '');
  expect([svar.status(), svar.headers()['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  expect(svar.headers()['x-saksgang-godkjent']).toBe('ja');
};
