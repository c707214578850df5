import { XLSX } from '@saksgang/dokumenter';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import type { Radsvar, Statusskjemasvar } from '@saksgang/statusskjema';
import { fyllUt, radenMed } from '../doubles/utfylt-regneark';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const ARK = 'Statusskjema';

describe('Status for mange oppdrag fra et regneark, i Lier', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2025-09-15');
    await saksgang.lastEksempel();
  });
  afterEach(() => saksgang.stopp());

  const oppdraget = async (punkt: string): Promise<Oppdragssvar> => {
    const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
    const funnet = oppdrag.find((o) => o.punkt === punkt && o.delpunkt === 'a');
    if (!funnet) throw new Error(`there is no ${punkt} a`);
    return funnet;
  };
  const hent = async (sporring = '') => {
    const svar = await saksgang.api.app.inject(`/api/kommuner${HP}/statusskjema.xlsx${sporring}`);
    expect([svar.statusCode, svar.headers['content-type']]).toEqual([200, XLSX]);
    return svar.rawPayload;
  };
  const send = async (fil: Buffer, sporring = '', rolle = 'kommunalsjef') => {
    const svar = await saksgang.api.app.inject({
      method: 'POST',
      url: `/api/kommuner${HP}/statusskjema${sporring}`,
      payload: fil,
      headers: { 'x-saksgang-person': 'person-1', 'x-saksgang-rolle': rolle, 'content-type': XLSX },
    });
    await saksgang.api.settled(10_000);
    return { status: svar.statusCode, innhold: svar.json<Statusskjemasvar & { readonly code?: string }>() };
  };
  const utfallene = ({ rader }: { readonly rader: readonly Radsvar[] }) =>
    Object.fromEntries(rader.map((r) => [r.punkt ?? '', r.utfall]));
  const revisjonene = () =>
    Promise.all(['3.23', '3.29', '3.41'].map(async (p) => (await oppdraget(p)).revisjon));

  let skjema: Buffer;
  let utfylt: Buffer;
  let revisjoner: readonly number[];

  scenario('skjemaet sendes ut, fylles ut, prøves og føres, og det som ikke kan føres, er sagt', {
    'skjemaet har en rad for hvert åpent oppdrag, og ingen for bevilgninger og føringer': async () => {
      skjema = await hent();
      expect(() => radenMed(skjema, ARK, '3.23 a')).not.toThrow();
      const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
      const { rader } = await saksgang.se<{ rader: readonly { oppdrag: string }[] }>(`${HP}/statusskjema`);
      expect(rader.map((r) => r.oppdrag)).toEqual(
        oppdrag.filter((o) => o.maate === 'oppdrag').map((o) => o.id),
      );
    },
    'skjemaet kan være for en mottaker alene': async () => {
      const { rader } = await saksgang.se<{ rader: readonly { mottaker: string }[] }>(
        `${HP}/statusskjema?mottaker=${encodeURIComponent('kommunedirektøren')}`,
      );
      expect([...new Set(rader.map((r) => r.mottaker))]).toEqual(['kommunedirektøren']);
    },
    'tre rader fylles ut, og det ene oppdraget endres av andre imens': async () => {
      utfylt = fyllUt(skjema, ARK, {
        [radenMed(skjema, ARK, '3.23 a')]: {
          'Ny status': 'Utført ',
          Kommentar: 'Saken er lagt fram.',
          Dokumentasjon: 'sak',
          Referanse: 'OKI 41/25',
        },
        [radenMed(skjema, ARK, '3.29 a')]: { 'Ny status': 'ferdig', Kommentar: 'Klart.' },
        [radenMed(skjema, ARK, '3.41 a')]: {
          'Ny status': 'pågår',
          Kommentar: 'I gang.',
          'Ny frist': '31.03.2026',
          'Grunn til ny frist': 'Høringen tar tid.',
        },
      });
      saksgang.detEr('2025-09-20');
      const { id } = await oppdraget('3.41');
      await saksgang.lykkes('kommunalsjef', `/lier/oppdrag/${id}/status`, {
        status: 'paa-vent',
        kommentar: 'Venter på staten.',
      });
      revisjoner = await revisjonene();
    },
    'prøvd sier skjemaet hva som vil skje, rad for rad, og ingenting er ført': async () => {
      const { status, innhold } = await send(utfylt, '?proev=true');
      expect([status, innhold.proev, utfallene(innhold)]).toEqual([
        200,
        true,
        { '3.23 a': 'foeres', '3.29 a': 'feil', '3.41 a': 'konflikt' },
      ]);
      const meldt = (punkt: string) => innhold.rader.find((r) => r.punkt === punkt)?.meldinger.join(' ');
      expect(meldt('3.23 a')).toBe('Status: Utført, med dokumentasjon.');
      expect(meldt('3.29 a')).toBe(
        `Rad ${radenMed(skjema, ARK, '3.29 a')}, kolonne Ny status: «ferdig» er ikke en status. Velg en av ikke påbegynt, pågår, på vent, utført og uendret.`,
      );
      expect(meldt('3.41 a')).toContain('etter at skjemaet ble sendt ut 15.09.2025');
      expect(meldt('3.41 a')).toContain('Status rapportert 20.09.2025: På vent, «Venter på staten.»');
      expect(await revisjonene()).toEqual(revisjoner);
    },
    'ført står den rette raden, med skjemaet som kilde, og de andre er urørt': async () => {
      const { innhold } = await send(utfylt);
      expect(innhold.antall).toMatchObject({ foert: 1, konflikt: 1, feil: 1, foeres: 0, 'foert-foer': 0 });
      const { id, status, dokumentasjon } = await oppdraget('3.23');
      expect([status, dokumentasjon]).toEqual([
        'Utført – til politisk behandling',
        [{ slag: 'sak', referanse: 'OKI 41/25' }],
      ]);
      expect((await oppdraget('3.41')).fristforslag).toBeNull();
      const spor = await saksgang.se<object>(`/lier/oppdrag/${id}/hendelser`);
      expect(JSON.stringify(spor)).toContain('Statusskjema sendt ut 15.09.2025, SHA-256');
      revisjoner = await revisjonene();
    },
    'sendt en gang til skjer ingenting to ganger': async () => {
      saksgang.detEr('2025-09-22');
      for (const sporring of ['?proev=true', ''])
        expect(utfallene((await send(utfylt, sporring)).innhold)).toEqual({
          '3.23 a': 'foert-foer',
          '3.29 a': 'feil',
          '3.41 a': 'konflikt',
        });
      expect(await revisjonene()).toEqual(revisjoner);
    },
    'når den gale raden er rettet i det samme skjemaet, føres den, og den første er ført før': async () => {
      const rettet = fyllUt(utfylt, ARK, {
        [radenMed(skjema, ARK, '3.29 a')]: {
          'Ny status': 'pågår',
          'Ny frist': { xml: '><v>46112</v></c>' },
          'Grunn til ny frist': 'Anskaffelsen tar tid.',
        },
      });
      const { innhold } = await send(rettet);
      expect(utfallene(innhold)).toEqual({ '3.23 a': 'foert-foer', '3.29 a': 'foert', '3.41 a': 'konflikt' });
      const { status, fristforslag } = await oppdraget('3.29');
      expect([status, fristforslag?.dato]).toEqual(['Pågår', '2026-03-31']);
      expect(utfallene((await send(rettet)).innhold)['3.29 a']).toBe('foert-foer');
    },
    'et nytt skjema ser endringen, og kan melde at ingenting er nytt': async () => {
      const nytt = await hent();
      const uendret = fyllUt(nytt, ARK, {
        [radenMed(nytt, ARK, '3.41 a')]: { 'Ny status': 'uendret', Kommentar: 'Staten har ikke svart.' },
        [radenMed(nytt, ARK, '3.23 a')]: { 'Ny status': 'uendret', Kommentar: 'Ferdig.' },
      });
      const { innhold } = await send(uendret);
      expect(utfallene(innhold)).toEqual({ '3.41 a': 'foert', '3.23 a': 'feil' });
      const { status, sisteKommentar } = await oppdraget('3.41');
      expect([status, sisteKommentar]).toEqual(['På vent', 'Staten har ikke svart.']);
    },
    'påminnelser som kommer mens skjemaet er ute, er ingen konflikt': async () => {
      const nytt = await hent();
      const foer = (await oppdraget('3.41')).revisjon;
      saksgang.detEr('2026-02-01');
      while ((await oppdraget('3.41')).revisjon === foer) await new Promise((r) => setTimeout(r, 20));
      const svar = await fyltUtTilDetGaar(nytt);
      expect(utfallene(svar)).toEqual({ '3.41 a': 'foert' });
    },
  });

  /** A reminder may come in the very moment, and then the same sheet is sent again, as a person would. */
  const fyltUtTilDetGaar = async (nytt: Buffer): Promise<Statusskjemasvar> => {
    const fil = fyllUt(nytt, ARK, {
      [radenMed(nytt, ARK, '3.41 a')]: { 'Ny status': 'pågår', Kommentar: 'Svaret er kommet.' },
    });
    for (let forsoek = 1; ; forsoek++) {
      const { innhold } = await send(fil);
      if (innhold.antall.konflikt === 0 || forsoek === 20) return innhold;
    }
  };

  it('avviser den som ikke kan melde status, en annen type fil, og et skjema for et annet sted', async () => {
    const fil = await hent();
    expect((await send(fil, '', 'folkevalgt')).innhold.code).toBe('RollenHarIkkeTilgang');
    expect((await send(Buffer.from('Punkt;Ny status'))).innhold.code).toBe('RegnearketKanIkkeLeses');
    await saksgang.lykkes('administrator', '', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
    const svar = await saksgang.api.app.inject({
      method: 'POST',
      url: '/api/kommuner/nes/hp/2025-2028/statusskjema',
      payload: fil,
      headers: {
        'x-saksgang-person': 'p',
        'x-saksgang-rolle': 'saksbehandler',
        'content-type': XLSX,
      },
    });
    expect([svar.statusCode, svar.json<{ code: string }>().code]).toEqual([400, 'SkjemaetGjelderNoeAnnet']);
  });
});
