import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStoreDb } from '@saksgang/event-store';
import { osloDato, plussDager, typeOf, ukedagen } from '@saksgang/kernel';
import { scenario } from '../acceptance/saksgang';
import { arbeidsklokke } from '../doubles/arbeidsklokke';
import { ForkedDouble } from '../doubles/eventstoredb/fork';
import { Postkontor } from '../doubles/postkontor';
import { ledigPort } from './ledig-port';
import { Program } from './program';
import { Tjener } from './tjener';

jest.setTimeout(400_000);

const KOMMUNE = '/kommuner/nes';
const HP = `${KOMMUNE}/hp/2025-2028`;
const beloep = { '2025': 1000, '2026': 1000, '2027': 1000, '2028': 1000 };
const linje = { utvalg: 'OPP', nr: 1, kategori: 'Annet', tittel: 'Leksehjelp', beloep };
const verbalforslag = (punkt: string) => ({ punkt, tittel: 'Skolebøker', tekst: 'Det legges fram en sak.' });

const delpunkter = (...bokstaver: readonly string[]) => ({
  delpunkter: bokstaver.map((delpunkt) => ({
    delpunkt,
    type: 'sak',
    tittel: `Sak ${delpunkt} om skolebøker`,
    mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
    frist: { type: 'ingen' },
  })),
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

interface Oppdrag {
  readonly id: string;
  readonly punkt: string;
  readonly delpunkt: string;
  readonly status: string;
}

describe('Egenskap: to api-prosesser og en varsler er én Saksgang, over én EventStoreDB', () => {
  let mappe: string;
  let lager: ForkedDouble;
  let varslere: readonly Program[] = [];
  let post: Postkontor;
  let a: Tjener;
  let b: Tjener;
  let c: Tjener;
  /** Who takes the next command, and the one after that. */
  let tur: readonly [Tjener, Tjener];
  let posisjon = '';
  let vedtak = '';
  let oppdrag: readonly Oppdrag[] = [];

  const miljoe = () => ({
    NODE_OPTIONS: `--require ${join(__dirname, 'arbeidsklokke.cjs')}`,
    TEST_FORSKYVNING_MS: process.env['TEST_FORSKYVNING_MS'] ?? '',
    EVENTSTORE_URL: lager.url,
    REDIS_URL: process.env['TEST_REDIS_URL'] ?? '',
    REDIS_PREFIX: 'tjenermodus',
    SAKSGANG_DATA: mappe,
    SAKSGANG_ADRESSEFIL: join(mappe, 'adresser.json'),
    SAKSGANG_ADRESSE: 'https://saksgang.nes.example',
    SMTP_URL: post.url,
    SMTP_FRA: 'saksgang@nes.example',
  });
  const nyApi = async () => Tjener.start({ ...miljoe(), PORT: String(await ledigPort()) });
  const nyVarsler = async () => {
    const ny = Program.start('dist/apps/varsler/src/main.js', [], miljoe());
    await ny.sier(/varsler følger loggen/);
    varslere = [...varslere, ny];
  };
  const drepEnVarsler = async () => {
    const [en, ...resten] = varslere;
    varslere = resten;
    await en?.avslutt('SIGKILL');
  };

  beforeAll(async () => {
    if (!process.env['TEST_REDIS_URL'])
      throw new Error(
        'Testen trenger Redis. Kjør den med npm test, som starter en, eller sett TEST_REDIS_URL.',
      );
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    writeFileSync(
      join(mappe, 'adresser.json'),
      JSON.stringify({ nes: { kommunedirektøren: 'kommunedirektoeren@nes.example' } }),
    );
    lager = await ForkedDouble.start();
    post = await Postkontor.aapne();
    a = await nyApi();
    b = await nyApi();
    tur = [a, b];
    await nyVarsler();
    await nyVarsler();
  });
  afterAll(async () => {
    await Program.stoppAlle();
    await (lager as ForkedDouble | undefined)?.stop();
    await (post as Postkontor | undefined)?.steng();
    if (mappe) rmSync(mappe, { recursive: true, force: true });
  });

  const lykkes = async (rolle: string, sti: string, innhold: object = {}, noekkel?: string) => {
    const [naa, neste] = tur;
    tur = [neste, naa];
    const svar = await naa.gjoer(rolle, sti, innhold, noekkel);
    if (svar.status >= 300) throw new Error(`${sti}: ${JSON.stringify(svar.innhold)}`);
    posisjon = svar.innhold['posisjon'] as string;
    return svar.innhold['ider'] as Record<string, string>;
  };
  const se = async <T>(tjener: Tjener, sti: string): Promise<T> => {
    const svar = await tjener.les<T>(`${sti}?minstPosisjon=${posisjon}`);
    if (svar.status >= 300) throw new Error(`${sti}: ${JSON.stringify(svar.innhold)}`);
    return svar.innhold;
  };
  /** The oppdrag as a server shows them, when varsler has registered so many. */
  const oppdragene = async (tjener: Tjener, ventet: number): Promise<readonly Oppdrag[]> => {
    for (;;) {
      const svar = await se<{ oppdrag: readonly Oppdrag[] }>(tjener, `${HP}/oppdrag`);
      if (svar.oppdrag.length >= ventet) return svar.oppdrag;
      await pause();
    }
  };
  /** How many there are in the log itself, read past the processes. */
  const antall = async (type: string): Promise<number> => {
    const store = await openEventStoreDb(lager.url);
    try {
      return (await store.readAll(null, 10_000)).filter((e) => typeOf(e.type) === type).length;
    } finally {
      await store.close();
    }
  };
  const iPunkt = (nr: string, hva: string) =>
    `${KOMMUNE}/saker/hp-2025-2028/vedtak/${vedtak}/punkter/${nr}/${hva}`;
  const merknad = (nr: number) =>
    ['saksbehandler', iPunkt('3.1', 'merknader'), { tekst: `Merknad ${nr}` }, `merknad-${nr}`] as const;

  scenario('fra rullering til oppdrag, gjennom begge, også når en av dem blir drept', {
    'Gitt at et forslag er innstilt, lagt ut og tatt til behandling, annenhver gang gjennom A og B':
      async () => {
        await lykkes('administrator', '/kommuner', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
        // Which day of the week the test runs must not matter to what is counted.
        await lykkes('kommunedirektoer', `${KOMMUNE}/ukebrev`, { ukedag: null });
        const utvalg = [{ kode: 'OPP', navn: 'Oppvekst' }];
        await lykkes('budsjettsjef', `${KOMMUNE}/hp`, { hp: '2025-2028', utvalg });
        await lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
        const tabell = { fase: 'beslutningsgrunnlag', utvalg: 'OPP', linjer: [linje] };
        await lykkes('budsjettsjef', `${HP}/rammeendringer`, tabell);
        const { forslag } = await lykkes('gruppeleder', `${HP}/forslag`, {
          type: 'alternativt-budsjett',
          tittel: 'Skolebøker',
          partier: ['Ap'],
          verbalforslag: [verbalforslag('3.1'), verbalforslag('3.2')],
        });
        const innstilling = { organ: 'formannskapet', forslag, stillere: ['Ap'], skjedde: '2024-11-20' };
        await lykkes('moetesekretaer', `${HP}/innstilling`, innstilling);
        await lykkes('moetesekretaer', `${HP}/innstilling/offentliggjoering`, { skjedde: '2024-11-21' });
        const moetet = { organ: 'kommunestyret', skjedde: '2024-12-10' };
        await lykkes('moetesekretaer', `${HP}/behandling`, moetet);
        const stemmer = [
          { valg: 'for', antall: 22 },
          { valg: 'mot', antall: 19 },
        ];
        const votering = { ...moetet, form: 'budsjett', forslag: [forslag], stemmer, modus: 'gjennomfoere' };
        vedtak = (await lykkes('moetesekretaer', `${HP}/voteringer`, votering))['vedtak'] ?? '';
      },

    'Når punktet klassifiseres, registrerer varsler hvert oppdrag én gang, og begge viser dem likt':
      async () => {
        await lykkes('saksbehandler', iPunkt('3.1', 'delpunkter'), delpunkter('a', 'b', 'c'));
        oppdrag = await oppdragene(a, 3);
        expect(oppdrag.map((o) => `${o.punkt} ${o.delpunkt}`)).toEqual(['3.1 a', '3.1 b', '3.1 c']);
        expect(await oppdragene(b, 3)).toEqual(oppdrag);
        expect(await antall('OppdragRegistrert')).toBe(3);
      },

    'Og alle visningene er de samme på A og B': async () => {
      for (const visning of ['rammer', 'vedtak', 'kontrollfunn'])
        expect(await se(a, `${HP}/${visning}`)).toEqual(await se(b, `${HP}/${visning}`));
    },

    'Og den samme kommandoen til begge samtidig føres én gang, med den samme kvitteringen': async () => {
      for (let nr = 0; nr < 10; nr++) {
        const begge = await Promise.all([a.gjoer(...merknad(nr)), b.gjoer(...merknad(nr))]);
        expect(begge.map((s) => s.status)).toEqual([201, 201]);
        const [fraA, fraB] = begge.map(({ innhold }) => ({ ...innhold, gjentatt: null }));
        expect(fraA).toEqual(fraB);
      }
      expect(await antall('MerknadFoert')).toBe(10);
    },

    'Når A blir drept midt i tjue kommandoer og de sendes på nytt til B, er hver ført én gang': async () => {
      const underveis = Array.from({ length: 20 }, (_, i) => a.gjoer(...merknad(100 + i)).catch(() => null));
      await Promise.race(underveis);
      await a.avslutt('SIGKILL');
      await Promise.all(underveis);
      tur = [b, b];
      for (let nr = 100; nr < 120; nr++) await lykkes(...merknad(nr));
      expect(await antall('MerknadFoert')).toBe(30);
    },

    'Og når den ene varsleren blir drept midt i det, registrerer den andre resten': async () => {
      const klassifisert = lykkes('saksbehandler', iPunkt('3.2', 'delpunkter'), delpunkter('a', 'b'));
      await drepEnVarsler();
      await klassifisert;
      expect(await oppdragene(b, 5)).toHaveLength(5);
      expect(await antall('OppdragRegistrert')).toBe(5);
    },

    'Så går arbeidet videre gjennom B, og en ny api-prosess viser det samme': async () => {
      const id = oppdrag[0]?.id ?? '';
      await lykkes('saksbehandler', `${KOMMUNE}/oppdrag/${id}/status`, {
        status: 'paagaar',
        kommentar: 'I gang.',
      });
      c = await nyApi();
      expect(await oppdragene(c, 5)).toEqual(await oppdragene(b, 5));
      expect((await oppdragene(c, 5)).find((o) => o.id === id)?.status).toBe('Pågår');
    },

    'Når fristene settes gjennom to api-er med to varslere i gang, og én av hver blir drept underveis, får alle sin påminnelse, og ingen en ny':
      async () => {
        await nyVarsler();
        expect(varslere).toHaveLength(2);
        const frist = { dato: plussDager(osloDato(arbeidsklokke.now()), -90), tekst: 'Plandato.' };
        const alle = await oppdragene(b, 5);
        const sett = (tjener: Tjener, id: string) =>
          tjener.gjoer('saksbehandler', `${KOMMUNE}/oppdrag/${id}/frist`, frist, `frist-${id}`);
        const underveis = alle.map(({ id }, nr) => sett(nr % 2 === 0 ? b : c, id).catch(() => null));
        await Promise.race(underveis);
        await c.avslutt('SIGKILL');
        await Promise.all(underveis);
        while ((await antall('PaaminnelsePaabegynt')) === 0) await pause();
        await drepEnVarsler();
        for (const { id } of alle) expect((await sett(b, id)).status).toBe(201);
        expect(await antall('FristSatt')).toBe(5);
        while ((await antall('PaaminnelseSendt')) < 5 || (await antall('FristUtloept')) < 5) await pause();
        expect(await antall('PaaminnelsePaabegynt')).toBe(5);
        expect(new Set(post.mottatt.map((brev) => brev.id)).size).toBe(5);
        // Only the one who was killed between sending and recording may have sent one that is sent again.
        expect(post.mottatt.length).toBeLessThanOrEqual(6);
        expect(post.mottatt[0]?.raatt.replaceAll('=\r\n', '')).toContain(
          'https://saksgang.nes.example/kommune/nes/oppdrag/',
        );
        const { meldinger } = await se<{ meldinger: readonly { kanaler: readonly string[] }[] }>(
          b,
          `${KOMMUNE}/meldinger`,
        );
        expect(meldinger.map((m) => m.kanaler)).toEqual(Array(5).fill(['saksgang', 'epost']));
      },

    'Og når ukebrevet faller på denne dagen, får kommunedirektøren ett, av den ene av to varslere':
      async () => {
        await nyVarsler();
        expect(varslere).toHaveLength(2);
        const foer = post.mottatt.length;
        const ukedag = ukedagen(osloDato(arbeidsklokke.now()));
        await lykkes('kommunedirektoer', `${KOMMUNE}/ukebrev`, { ukedag });
        while ((await antall('UkebrevSendt')) === 0) await pause();
        // What comes twice may come late: both have had their turn by then.
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        expect([await antall('UkebrevPaabegynt'), await antall('UkebrevSendt')]).toEqual([1, 1]);
        const nye = post.mottatt.slice(foer);
        expect(nye.map(({ til }) => til)).toEqual([['kommunedirektoeren@nes.example']]);
        expect(nye[0]?.raatt.replaceAll('=\r\n', '')).toContain('/kommune/nes/oppdrag');
      },
  });
});
