import type { BesvartFunn, Kontrollsvar } from '@saksgang/kontroll';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const FUNN = `${HP}/kontrollfunn`;
const BUA = 'tekst-mot-tabell:3.3a';

describe('Egenskap: en person svarer på et kontrollfunn, og svaret blir stående', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-20');
    await saksgang.lastEksempel();
  });
  afterAll(() => saksgang.stopp());

  const alle = (sporring = '') => saksgang.se<Kontrollsvar>(`${FUNN}${sporring}`);
  const finn = async (id: string): Promise<BesvartFunn> => {
    const funnet = (await alle()).funn.find((f) => f.id === id);
    if (!funnet) throw new Error(`there is no ${id}`);
    return funnet;
  };
  const svar = async (id: string, hva: string, grunn: string) => {
    const { tekst, trykt, ventet } = await finn(id);
    return saksgang.gjoer('budsjettsjef', `${FUNN}/svar`, {
      funn: id,
      svar: hva,
      grunn,
      sett: { tekst, trykt, ventet },
    });
  };

  scenario('funnet om 3.3 besvares, og besvares på nytt', {
    'før noen har svart, er alle ubesvart': async () => {
      const { tilstander, funn } = await alle();
      expect(tilstander).toEqual({
        ubesvart: 46,
        endret: 0,
        'rettes-ved-vedtak': 0,
        godtatt: 0,
        'feil-funn': 0,
      });
      expect(funn.at(-1)?.slag).toBe('avrunding');
    },
    'budsjettsjefen sier at det rettes ved vedtak': async () => {
      expect((await svar(BUA, 'rettes-ved-vedtak', 'Teksten nevner bare Tranby.')).status).toBe(201);
      expect(await finn(BUA)).toMatchObject({
        tilstand: 'rettes-ved-vedtak',
        svar: { grunn: 'Teksten nevner bare Tranby.', dato: '2025-01-20', besvartAv: 'budsjettsjef' },
        tidligere: [],
      });
    },
    'det samme svaret gis ikke to ganger': async () => {
      const { innhold } = await svar(BUA, 'rettes-ved-vedtak', 'Teksten nevner bare Tranby.');
      expect(innhold['code']).toBe('FunnetErBesvartSlik');
    },
    'uken etter godtas det, og det første svaret står ved siden av': async () => {
      saksgang.detEr('2025-01-27');
      await svar(BUA, 'godtatt', 'Utvalget er kjent med at linjene gir 405.');
      expect(await finn(BUA)).toMatchObject({
        tilstand: 'godtatt',
        tidligere: [{ svar: 'rettes-ved-vedtak', dato: '2025-01-20' }],
      });
      const dengang = await alle('?gjelder=2025-01-20');
      expect(dengang.funn.find((f) => f.id === BUA)?.tilstand).toBe('rettes-ved-vedtak');
    },
    'listen kan begrenses til det som er ubesvart, og til ett slag': async () => {
      const ubesvart = await alle('?tilstand=ubesvart');
      expect([ubesvart.funn.length, ubesvart.tilstander.godtatt]).toEqual([45, 1]);
      const kryssjekk = await alle('?slag=kryssjekk');
      expect(new Set(kryssjekk.funn.map((f) => f.slag))).toEqual(new Set(['kryssjekk']));
    },
    'et funn som er besvart på andre tall, vises som endret': async () => {
      const id = 'rammesum:HOV:Sum Annet';
      const annet = await finn('forklaring:samlet');
      await saksgang.lykkes('budsjettsjef', `${FUNN}/svar`, {
        funn: annet.id,
        svar: 'godtatt',
        grunn: 'Kjent fra i fjor.',
        sett: { tekst: 'Rammelinjene og tabellene skiller seg med 20 000 til sammen' },
      });
      expect((await finn(annet.id)).tilstand).toBe('endret');
      await saksgang.lykkes('budsjettsjef', `${FUNN}/svar`, {
        funn: id,
        svar: 'feil-funn',
        grunn: 'Summen er riktig.',
        sett: { tekst: 'Sum Annet', trykt: 1, ventet: 2 },
      });
      expect((await alle()).borte).toMatchObject([{ funn: id, svar: 'feil-funn' }]);
    },
  });

  it('Scenario: kontroll før trykking er en rapport for Word og til utskrift, med de samme bytene hver gang', async () => {
    const les = (slag: string) =>
      saksgang.api.app.inject(`/api/kommuner${HP}/kontroll-foer-trykking.${slag}?gjelder=2025-01-19`);
    for (const slag of ['docx', 'html']) {
      const [en, to] = [await les(slag), await les(slag)];
      expect([slag, en.statusCode, en.headers['etag']]).toEqual([slag, 200, to.headers['etag']]);
      expect(en.rawPayload.equals(to.rawPayload)).toBe(true);
    }
    const { body } = await les('html');
    expect(body).toContain('Verbalvedtak 3.3 nevner 270, rammelinjene gir 405');
    expect(body.indexOf('Kryssjekk (10)')).toBeLessThan(body.indexOf('Avrunding (16)'));
  });

  it('Scenario: en folkevalgt kan se funnene, men ikke svare på dem', async () => {
    const { status } = await saksgang.gjoer('folkevalgt', `${FUNN}/svar`, {
      funn: BUA,
      svar: 'godtatt',
      grunn: 'Greit.',
      sett: { tekst: 'x' },
    });
    expect(status).toBe(403);
  });
});
