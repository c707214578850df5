import { KAPSEL, Oekter } from '@saksgang/innlogging';
import { ROLLER, type Rolle } from '@saksgang/kernel';
import { bygg } from './bygg';
import { KOMMUNER, SKJERMET } from './deler';
import { lovlige, type Lovlig } from './lovlige';
import type { Operasjon } from './operasjoner';
import { somRolle, Verden, type Foresporsel } from './verden';

const NEKTET = 'RollenHarIkkeTilgang';
/** Nobody can say that he is the system itself. */
const MENNESKER = ROLLER.filter((rolle) => rolle !== 'system');
/** Reads what is closed, and is there for that. */
const AAPNER = 'Skjerming.se';

describe('every route, asked by every role', () => {
  let verden: Verden;
  let ruter: readonly { readonly operasjon: Operasjon; readonly lovlig: Lovlig }[];
  beforeAll(async () => {
    verden = await Verden.start();
    const lovlig = new Map(lovlige(verden.ider).map((l) => [l.navn, l]));
    ruter = verden.operasjoner.map((operasjon) => {
      const funnet = lovlig.get(operasjon.navn);
      if (!funnet) throw new Error(operasjon.navn);
      return { operasjon, lovlig: funnet };
    });
  });
  afterAll(() => verden.stopp());

  const uten = ({ hoder }: Foresporsel): Record<string, string> =>
    Object.fromEntries(Object.entries(hoder).filter(([navn]) => !/^x-saksgang-(person|rolle)$/.test(navn)));
  /** How a route answers whoever asks: whether the role was what it was refused for. */
  const spoer = async (foresporsel: Foresporsel, hvem: Record<string, string>) => {
    const svar = await verden.send({ ...foresporsel, hoder: { ...uten(foresporsel), ...hvem } });
    return { ...svar, nektet: svar.status === 403 && svar.kropp.includes(NEKTET) };
  };

  it('lets in those whom the route declares, and nobody else', async () => {
    const avvik: string[] = [];
    let spurt = 0;
    for (const rolle of MENNESKER)
      for (const { operasjon, lovlig } of ruter) {
        const { status, kropp, nektet } = await spoer(bygg(operasjon, lovlig), somRolle(rolle));
        spurt++;
        const kan = operasjon.roller.includes('alle') || operasjon.roller.includes(rolle);
        if (kan === nektet || status >= 500) avvik.push(`${operasjon.navn} som ${rolle}: ${status}`);
        if (kropp.includes(SKJERMET) && operasjon.navn !== AAPNER)
          avvik.push(`${operasjon.navn} som ${rolle} viser det som er skjermet`);
      }
    expect(avvik).toEqual([]);
    expect(spurt).toBe(MENNESKER.length * verden.operasjoner.length);
  }, 240_000);

  it('lets in nobody who has not said who he is, but where it is open to all', async () => {
    const avvik: string[] = [];
    for (const { operasjon, lovlig } of ruter) {
      const { parti: _, ...uspurt } = lovlig;
      const { status, nektet } = await spoer(bygg(operasjon, uspurt), {});
      if (operasjon.roller.includes('alle') === nektet) avvik.push(`${operasjon.navn}: ${status}`);
    }
    expect(avvik).toEqual([]);
  }, 60_000);

  it('gives nobody in another kommune the rights that he has in his own', async () => {
    const noekkel = verden.api.app.get(Oekter).aapne({
      person: 'p-egen',
      navn: null,
      kilde: 'oidc',
      tilbydersOekt: null,
    });
    const hvem = { cookie: `${KAPSEL}=${noekkel}`, 'x-saksgang-csrf': '1' };
    const roller: readonly Rolle[] = ['moetesekretaer', 'kommunedirektoer', 'budsjettsjef', 'administrator'];
    for (const rolle of roller) {
      const gitt = await verden.send({
        metode: 'POST',
        url: '/api/kommuner/vedtatt/tilganger',
        hoder: { ...somRolle('administrator'), 'content-type': 'application/json' },
        kropp: JSON.stringify({ person: 'p-egen', rolle }),
      });
      expect(gitt.status).toBe(201);
    }
    const avvik: string[] = [];
    for (const { operasjon, lovlig } of ruter) {
      if (!operasjon.mal.includes('{kommune}')) continue;
      const aapen = operasjon.roller.includes('alle');
      for (const kommune of Object.keys(KOMMUNER)) {
        const { nektet, status } = await spoer(bygg(operasjon, lovlig, { sted: { kommune } }), hvem);
        const kan = kommune === 'vedtatt' && operasjon.roller.some((r) => roller.includes(r as Rolle));
        if ((aapen || kan) === nektet) avvik.push(`${operasjon.navn} i ${kommune}: ${status}`);
      }
    }
    expect(avvik).toEqual([]);
  }, 240_000);

  it('shows and changes a draft for its own party group alone', async () => {
    const utkast = ruter.filter(
      ({ operasjon }) => operasjon.navn.startsWith('Utkast.') && operasjon.mal.includes('{utkast}'),
    );
    expect(utkast.length).toBeGreaterThan(3);
    for (const { operasjon, lovlig } of utkast)
      for (const rolle of ['gruppeleder', 'folkevalgt'])
        for (const parti of ['H', undefined]) {
          const hvem = { ...somRolle(rolle), ...(parti && { 'x-saksgang-parti': parti }) };
          const riktig = bygg(operasjon, lovlig);
          const hoder = Object.fromEntries(
            Object.entries(riktig.hoder).filter(([navn]) => navn !== 'x-saksgang-parti'),
          );
          const { status, kropp } = await spoer({ ...riktig, hoder }, hvem);
          expect([operasjon.navn, rolle, parti, status < 300, kropp.includes('Vårt budsjett')]).toEqual([
            operasjon.navn,
            rolle,
            parti,
            false,
            false,
          ]);
        }
  });
});
