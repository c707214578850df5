import { join } from 'node:path';
import type { Foresporsel, Klient, Svar } from './klient';
import { EksempeletKunneIkkeLastes, lastEksempel } from './last-eksempel';

const MAPPE = join(__dirname, '..', '..', '..', 'infra', 'eksempel');

interface Vedtak {
  readonly punkter: readonly {
    readonly punkt: string;
    readonly delpunkter: readonly { readonly delpunkt: string }[];
  }[];
}

const oppdragFor = (sak: string, { punkter }: Vedtak) =>
  punkter.flatMap(({ punkt, delpunkter }) =>
    delpunkter.map(({ delpunkt }) => ({ id: `${sak}-${punkt}${delpunkt}`, sak, punkt, delpunkt })),
  );

/** A Saksgang that takes in everything until it is stopped, knows the HP when the vedtak is in, and the organ when it is. */
class Mottaker implements Klient {
  readonly mottatt: Foresporsel[] = [];
  stoppVed = Infinity;

  async post(foresporsel: Foresporsel): Promise<Svar> {
    if (this.mottatt.length >= this.stoppVed) return { status: 503, innhold: { code: 'Utilgjengelig' } };
    this.mottatt.push(foresporsel);
    return { status: 201, innhold: {} };
  }

  async get(sti: string): Promise<Svar> {
    if (sti.includes('/organer/')) {
      const har = (slutt: string) => this.mottatt.some((f) => f.noekkel.endsWith(slutt));
      const moeteplan = har('-moeteplan-kommunestyret') ? ['2025-01-28'] : [];
      return har('-kommunestyret') ? { status: 200, innhold: { moeteplan } } : { status: 404, innhold: {} };
    }
    if (sti.endsWith('/oppdrag')) return { status: 200, innhold: { oppdrag: this.oppdragene() } };
    const vedtatt = this.harVedtaket() ? '2024-12-10' : null;
    return this.mottatt.length === 0 ? { status: 404, innhold: {} } : { status: 200, innhold: { vedtatt } };
  }

  private harVedtaket(): boolean {
    return this.mottatt.some((f) => f.noekkel.endsWith('-vedtak'));
  }

  /** The delpunkter of the vedtakene, as a register tells of them. */
  private oppdragene(): readonly object[] {
    return this.mottatt
      .filter((f) => f.sti.endsWith('/vedtak'))
      .flatMap(({ sti, innhold }) => oppdragFor(sti.split('/').at(-2) ?? '', innhold as Vedtak))
      .map((o) => ({ ...o, opphav: this.mottatt.filter((f) => f.sti.includes(`/${o.id}/opphav`)) }));
  }
}

describe('Eksempelet Lier', () => {
  it('sendes gjennom de dørene alle har, i rekkefølge, med en nøkkel for hver forespørsel', async () => {
    const mottaker = new Mottaker();
    expect(await lastEksempel(mottaker, MAPPE)).toBe(true);
    const { mottatt } = mottaker;
    expect(mottatt[0]).toMatchObject({ sti: '/api/kommuner', rolle: 'administrator' });
    expect(mottatt.map((f) => f.sti)).toContain('/api/kommuner/lier/saker/hp-2025-2028/vedtak');
    expect(mottatt.at(-1)?.sti).toBe('/api/kommuner/lier/oppdrag/kommunestyret-84-2023-1a/opphav');
    expect(new Set(mottatt.map((f) => f.noekkel)).size).toBe(mottatt.length);
    expect(mottatt.filter((f) => !/^[\x21-\x7e]{1,200}$/.test(f.noekkel))).toEqual([]);
  });

  it('sier hvor langt det er kommet, til det er ferdig', async () => {
    const fremdrift: [number, number][] = [];
    const mottaker = new Mottaker();
    await lastEksempel(mottaker, MAPPE, (gjort, totalt) => fremdrift.push([gjort, totalt]));
    const totalt = mottaker.mottatt.length;
    expect(fremdrift).toEqual(mottaker.mottatt.map((_, i) => [i + 1, totalt]));
  });

  it('finner ikke på dager som dokumentet ikke oppgir: før vedtaket er dagen ukjent, med kilden', async () => {
    const mottaker = new Mottaker();
    await lastEksempel(mottaker, MAPPE);
    const [, ...etterKommunen] = mottaker.mottatt;
    const skjedde = etterKommunen.map(({ innhold }) => (innhold as { skjedde: string | null }).skjedde);
    expect(skjedde.filter((dag) => dag !== null)).toEqual(['2024-12-10', '2023-06-14']);
    for (const { innhold } of etterKommunen) expect(innhold).toHaveProperty('kilde.dokument');
  });

  it('lar det som er lastet være', async () => {
    const mottaker = new Mottaker();
    await lastEksempel(mottaker, MAPPE);
    const antall = mottaker.mottatt.length;
    expect(await lastEksempel(mottaker, MAPPE)).toBe(false);
    expect(mottaker.mottatt).toHaveLength(antall);
  });

  it('fører bare det dokumentet trykker om hvor et punkt kommer fra, med linjen', async () => {
    const mottaker = new Mottaker();
    await lastEksempel(mottaker, MAPPE);
    const opphav = mottaker.mottatt.filter((f) => f.sti.endsWith('/opphav')).map((f) => f.innhold);
    expect(opphav).toHaveLength(8);
    expect(opphav).toContainEqual(
      expect.objectContaining({ slag: 'hp-oppdrag', hp: '2024-2027', punkt: '3.17', skjedde: null }),
    );
    expect(opphav).toContainEqual(
      expect.objectContaining({ saksnummer: 'KS 96/2023', organ: 'kommunestyret', dato: null }),
    );
    for (const ett of opphav) expect(ett).toHaveProperty('kilde.linje', expect.any(Number));
  });

  it.each([
    ['sitt kommunestyre', '/organer'],
    ['en møteplan', '/moeteplan'],
    ['opphavet til punktene', '/opphav'],
  ])('gjør ferdig det som ble lastet før eksempelet hadde %s', async (_, del) => {
    const mottaker = new Mottaker();
    await lastEksempel(mottaker, MAPPE);
    const eldre = mottaker.mottatt.filter((f) => !f.sti.includes(del));
    mottaker.mottatt.splice(0, Infinity, ...eldre);
    expect(await lastEksempel(mottaker, MAPPE)).toBe(true);
  });

  it('stopper der det ikke gikk, sier hva som ble avvist, og sender det samme på nytt neste gang', async () => {
    const mottaker = new Mottaker();
    mottaker.stoppVed = 5;
    const lasting = lastEksempel(mottaker, MAPPE);
    await expect(lasting).rejects.toThrow(EksempeletKunneIkkeLastes);
    await expect(lasting).rejects.toThrow(/^eksempel-lier-2025-2028-.+: 503 .*Utilgjengelig/);
    const avbrutt = mottaker.mottatt.splice(0);
    mottaker.stoppVed = Infinity;
    expect(await lastEksempel(mottaker, MAPPE)).toBe(true);
    expect(mottaker.mottatt.slice(0, avbrutt.length)).toEqual(avbrutt);
  });
});
