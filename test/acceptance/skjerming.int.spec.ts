import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Hendelsesliste } from '@saksgang/historikk';
import type { Oppdragsliste, Oppdragssvar, Skjermingsliste } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HEMMELIG = 'Kari Skjønberg er langvarig syk';
const KOMMENTAR = `Arbeidet er forsinket, fordi [[S-12|${HEMMELIG}]]. Ny leder er på plass i mars.`;
const VIST = 'Arbeidet er forsinket, fordi [skjermet S-12]. Ny leder er på plass i mars.';

const filene = (mappe: string): readonly string[] =>
  readdirSync(mappe).flatMap((navn) => {
    const sti = join(mappe, navn);
    return statSync(sti).isDirectory() ? filene(sti) : [sti];
  });

describe('Personopplysninger i fritekst', () => {
  let saksgang: Saksgang;
  let oppdrag: Oppdragssvar;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-10');
    await saksgang.lastEksempel();
    const { oppdrag: alle } = await saksgang.se<Oppdragsliste>('/lier/hp/2025-2028/oppdrag');
    oppdrag = alle.find((o) => o.punkt === '3.41' && o.maate === 'oppdrag') as Oppdragssvar;
  });
  afterAll(() => saksgang.stopp());

  const opprett = () =>
    saksgang.gjoer('moetesekretaer', '/lier/skjerminger', {
      ref: 'S-12',
      hjemmel: 'offl-13',
      gjelder: 'En ansatts helse',
      personopplysninger: true,
      revurderes: '2030-01-10',
    });
  const meldStatus = (kommentar: string) =>
    saksgang.gjoer('kommunalsjef', `/lier/oppdrag/${oppdrag.id}/status`, {
      status: 'paagaar',
      kommentar,
    });
  const hendelsene = () => saksgang.se<Hendelsesliste>(`/lier/oppdrag/${oppdrag.id}/hendelser`);
  const revisjonen = async () =>
    (await hendelsene()).hendelser.find((h) => h.type === 'StatusRapportert')?.revisjon ?? -1;
  const se = async (rolle = 'forvaltningsrevisor') =>
    saksgang.gjoer(rolle, '/lier/skjerminger/S-12/innsyn', {
      stroem: `oppdrag-lier.${oppdrag.id}`,
      revisjon: await revisjonen(),
      formaal: 'Kontroll av framdriften',
    });
  const skjermingen = async () => {
    const { skjerminger } = await saksgang.se<Skjermingsliste>('/lier/skjerminger');
    return skjerminger.find(({ ref }) => ref === 'S-12');
  };
  /** Every file of the installation, the log and the views among them, that holds a text. */
  const filerMed = (tekst: string) =>
    filene(saksgang.data).filter((fil) => readFileSync(fil).includes(tekst));

  scenario('et fravær står i en statusmelding, revisor ser det, og det kreves slettet', {
    'Gitt at en skjerming ikke er opprettet, kan ingen tekst vise til den': async () => {
      const svar = await meldStatus(KOMMENTAR);
      expect([svar.status, svar.innhold['code']]).toEqual([404, 'SkjermingenFinnesIkke']);
    },
    'Og et fødselsnummer slipper ikke inn i loggen': async () => {
      const svar = await meldStatus('Gjelder 01810700021 i Lier.');
      expect([svar.status, svar.innhold['code']]).toEqual([400, 'TekstenHarFoedselsnummer']);
    },
    'Når skjermingen er opprettet og status er meldt, vises bare at noe er skjermet': async () => {
      expect((await opprett()).status).toBe(201);
      expect((await meldStatus(KOMMENTAR)).status).toBe(201);
      const ett = await saksgang.se<Oppdragssvar>(`/lier/oppdrag/${oppdrag.id}`);
      expect(ett.sisteKommentar).toBe(VIST);
      expect(JSON.stringify(await hendelsene())).toContain(VIST);
    },
    'Så er teksten ingen steder på disken, verken i loggen eller i visningene': () => {
      expect(filerMed('Skjønberg')).toEqual([]);
      expect(filerMed('[[S-12#').length).toBeGreaterThan(0);
      return Promise.resolve();
    },
    'Og den samme meldingen sendt igjen under samme nøkkel er den samme': async () => {
      const send = () =>
        saksgang.api.app.inject({
          method: 'POST',
          url: `/api/kommuner/lier/oppdrag/${oppdrag.id}/status`,
          payload: { status: 'paagaar', kommentar: `${KOMMENTAR} Igjen.` },
          headers: {
            'x-saksgang-person': 'person-1',
            'x-saksgang-rolle': 'kommunalsjef',
            'idempotency-key': 'en-gang',
          },
        });
      await send();
      expect((await send()).json()).toMatchObject({ gjentatt: true });
    },
    'Når revisor ber om innsyn, føres det, og så får hun lese': async () => {
      const svar = await se();
      expect([svar.status, svar.innhold['tekster']]).toEqual([
        201,
        [KOMMENTAR.replace(`[[S-12|${HEMMELIG}]]`, HEMMELIG)],
      ]);
      expect((await skjermingen())?.innsyn).toMatchObject([
        { rolle: 'forvaltningsrevisor', formaal: 'Kontroll av framdriften' },
      ]);
    },
    'Men en folkevalgt får det ikke, og offentligheten får ikke vite hvem som har sett': async () => {
      expect((await se('folkevalgt')).status).toBe(403);
      expect((await skjermingen())?.innsyn[0]).not.toHaveProperty('aktoer');
    },
    'Når det makuleres, må referansen gjentas': async () => {
      const makuler = (bekreftelse: string) =>
        saksgang.gjoer('kommunedirektoer', '/lier/skjerminger/S-12/makulering', {
          grunn: 'Krav om sletting.',
          bekreftelse,
        });
      expect((await makuler('S-21')).innhold['code']).toBe('BekreftelsenErEnAnnen');
      expect((await makuler('S-12')).status).toBe(201);
      expect((await skjermingen())?.tilstand).toBe('makulert');
    },
    'Så kan ingen lese det mer, og nøkkelen er borte': async () => {
      const svar = await se();
      expect([svar.status, svar.innhold['code']]).toEqual([409, 'SkjermingenGjelderIkke']);
      expect(filene(saksgang.data).filter((fil) => fil.endsWith('.noekkel'))).toEqual([]);
      expect(filerMed('Skjønberg')).toEqual([]);
    },
    'Og det som ble skrevet, står fortsatt slik det ble vist': async () => {
      const ett = await saksgang.se<Oppdragssvar>(`/lier/oppdrag/${oppdrag.id}`);
      expect(ett.sisteKommentar).toBe(`${VIST} Igjen.`);
    },
  });
});
