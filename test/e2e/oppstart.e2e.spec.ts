import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@saksgang/event-store';
import { lesServerfil } from '@saksgang/oppstart';
import type { Miljoe } from './program';
import { start, Tjener, type Svar } from './tjener';

jest.setTimeout(120_000);

describe('npm start', () => {
  let mappe: string;
  beforeEach(() => void (mappe = mkdtempSync(join(tmpdir(), 'saksgang-'))));
  afterEach(() => rmSync(mappe, { recursive: true, force: true }));
  const data = () => join(mappe, 'data');

  /** How many events the log holds, seen when nobody has it open. */
  const antallHendelser = async (folder = data()): Promise<number> => {
    const store = SqliteEventStore.open(folder);
    try {
      return Number(await store.head());
    } finally {
      await store.close();
    }
  };

  describe('som ikke kan starte, sier hvorfor i én setning', () => {
    const nekter = async (miljoe: Miljoe, setning: RegExp) => {
      const { kode, ut, feil } = await start(miljoe).slutt();
      expect([kode, ut]).toEqual([1, '']);
      expect(feil).toMatch(setning);
      expect(feil.trimEnd().split('\n')).toHaveLength(1);
    };

    it('når porten er opptatt', async () => {
      const opptatt = createServer();
      await new Promise<void>((resolve) => opptatt.listen(0, '127.0.0.1', resolve));
      const { port } = opptatt.address() as AddressInfo;
      await nekter(
        { SAKSGANG_DATA: data(), PORT: String(port) },
        new RegExp(`^Port ${port} er opptatt av et annet program\\.`),
      );
      await new Promise((resolve) => opptatt.close(resolve));
    });

    it('når datamappen er en fil, eller ligger under en', async () => {
      const fil = join(mappe, 'fil');
      writeFileSync(fil, 'noe');
      await nekter(
        { SAKSGANG_DATA: fil },
        /^Datamappen \S+ kan ikke skrives til \(EEXIST\)\. Gi skrivetilgang/,
      );
      await nekter(
        { SAKSGANG_DATA: join(fil, 'data') },
        /^Datamappen \S+ kan ikke skrives til \(ENOTDIR\)\./,
      );
    });

    it('når et annet Saksgang har datamappen', async () => {
      const foerste = await Tjener.start({ SAKSGANG_DATA: data() });
      await nekter(
        { SAKSGANG_DATA: data() },
        /^Datamappen \S+ er i bruk av et annet Saksgang-program\. Stopp det først/,
      );
      expect((await foerste.les('/helse')).status).toBe(200);
      await foerste.avslutt();
    });

    it('når det er i produksjon uten innlogging, eller skulle lytte utad', async () => {
      await nekter(
        { SAKSGANG_DATA: data(), NODE_ENV: 'production' },
        /^Saksgang starter ikke i produksjon uten innlogging/,
      );
      await nekter(
        { SAKSGANG_DATA: data(), HOST: '0.0.0.0' },
        /^HOST=0\.0\.0\.0 er ikke på denne maskinen\./,
      );
    });

    it('når innstillingene ikke kan brukes', async () => {
      await nekter({ SAKSGANG_DATA: data(), PORT: '70000' }, /^PORT=70000 er ingen port\./);
      await nekter(
        { SAKSGANG_DATA: data(), EVENTSTORE_URL: 'esdb://127.0.0.1:9?tls=false' },
        /^EventStoreDB svarer ikke\./,
      );
    });
  });

  /** A Saturday when nothing is due: all that is written is what is loaded. */
  const ROLIG = { SAKSGANG_KLOKKE: '2024-12-21' };

  it('laster eksempelet, sier hvor en går, og mister ingenting når det stoppes og startes igjen', async () => {
    const foerste = await Tjener.start({ ...ROLIG, SAKSGANG_DATA: data() });
    expect(foerste.program.sagt).toContain('Eksempelet Lier, handlingsprogram 2025-2028, er lastet.');
    expect(foerste.program.sagt).toContain(
      'Øvelsen, en oppdiktet budsjettbehandling med 41 plasser, er lastet.',
    );
    expect(foerste.program.sagt).toContain(`${foerste.adresse}/kommune/lier/hp/2025-2028/rammer`);
    const nes = { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' };
    expect((await foerste.gjoer('administrator', '/kommuner', nes)).status).toBe(201);
    const oppdrag = await foerste.les('/kommuner/lier/hp/2025-2028/oppdrag');
    expect(await foerste.avslutt()).toMatchObject({ kode: 0, feil: '' });
    const hendelser = await antallHendelser();

    const annen = await Tjener.start({ ...ROLIG, SAKSGANG_DATA: data() });
    expect(annen.program.sagt).not.toContain('lastet');
    expect(await annen.les('/kommuner/lier/hp/2025-2028/oppdrag')).toEqual(oppdrag);
    const { innhold } = await annen.les<{ kommuner: { kommune: string }[] }>('/kommuner');
    expect(innhold.kommuner.map((k) => k.kommune).sort()).toEqual(['lier', 'nes', 'oevelse']);
    await annen.avslutt('SIGINT');
    expect(await antallHendelser()).toBe(hendelser);
  });

  /** Starts, and stops it by a signal as soon as the log holds so many events. */
  const avbryt = async (folder: string, signal: NodeJS.Signals, vedHendelse: number): Promise<number> => {
    const program = start({ ...ROLIG, SAKSGANG_DATA: folder });
    while (program.barn.exitCode === null && (await posisjonen(folder)) < vedHendelse)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await program.avslutt(signal);
    return antallHendelser(folder);
  };

  it('gjør eksempelet ferdig når lasten ble avbrutt, og fører ingenting to ganger', async () => {
    const ren = await Tjener.start({ ...ROLIG, SAKSGANG_DATA: data() });
    const fasit = await alt(ren);
    await ren.avslutt();
    const alle = await antallHendelser();

    const avbrutt = join(mappe, 'avbrutt');
    const etterSigterm = await avbryt(avbrutt, 'SIGTERM', 5);
    expect(etterSigterm).toBeGreaterThanOrEqual(5);
    expect(etterSigterm).toBeLessThan(alle);
    await avbryt(avbrutt, 'SIGKILL', etterSigterm + 5);
    await avbryt(avbrutt, 'SIGKILL', alle - 60);

    const gjenopptatt = await Tjener.start({ ...ROLIG, SAKSGANG_DATA: avbrutt });
    expect(await alt(gjenopptatt)).toEqual(fasit);
    await gjenopptatt.avslutt();
    expect(await antallHendelser(avbrutt)).toBe(alle);
  });
});

/** How far the log of a server that is starting has come; 0 until it answers. */
const posisjonen = async (folder: string): Promise<number> => {
  const port = lesServerfil(folder)?.port;
  if (port === undefined) return 0;
  try {
    const svar = await fetch(`http://127.0.0.1:${port}/api/helse`);
    return Number(((await svar.json()) as { posisjon: string | null }).posisjon);
  } catch {
    return 0;
  }
};

/** What the example shows, without the positions and times that follow from when it was loaded. */
const alt = async (tjener: Tjener) => {
  const minst = `minstPosisjon=${await tjener.iRo()}`;
  const uten = ({ innhold }: Svar<object>) => ({ ...innhold, posisjon: null });
  const hp = '/kommuner/lier/hp/2025-2028';
  const hendelser = async (kommune: string) => {
    const { innhold } = await tjener.les<{ hendelser: readonly { type: string; data: unknown }[] }>(
      `/kommuner/${kommune}/saker/hp-2025-2028/hendelser`,
    );
    return innhold.hendelser.map(({ type, data }) => ({ type, data }));
  };
  return {
    rammer: uten(await tjener.les<object>(`${hp}/rammer?${minst}`)),
    oppdrag: uten(await tjener.les<object>(`${hp}/oppdrag?${minst}`)),
    vedtak: uten(await tjener.les<object>(`${hp}/vedtak?${minst}`)),
    hendelser: await hendelser('lier'),
    oevelsen: await hendelser('oevelse'),
  };
};
