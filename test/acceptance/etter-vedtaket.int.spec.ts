import { Saksgang, scenario, type Svar } from './saksgang';

const HP = '/lier/hp/2025-2028';
const SAK = '/lier/saker/hp-2025-2028';

interface Oppdrag {
  readonly punkt: string;
  readonly status: string;
  readonly utsatt: { readonly grunn: string } | null;
}

describe('Det som følger av et vedtak', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2024-12-10');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2025-2028', utvalg });
  });
  afterEach(() => saksgang.stopp());

  const delpunkt = (bokstav: string) => ({
    delpunkt: bokstav,
    type: 'sak',
    tittel: 'Sak om skolebøker',
    mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
    frist: { type: 'ingen' },
  });
  const punkt = (nr: string, tekst: string) => ({
    punkt: nr,
    tittel: 'Skolebøker',
    tekst,
    tekstform: 'full',
    delpunkter: [delpunkt('a')],
  });
  const statusene = async (gjelder = '') =>
    (await saksgang.se<{ oppdrag: readonly Oppdrag[] }>(`${HP}/oppdrag${gjelder}`)).oppdrag.map((o) => [
      o.punkt,
      o.status,
      o.utsatt?.grunn,
    ]);
  const koden = (svar: Svar) => [svar.status, svar.innhold['code']];

  let vedtak: string;
  let sted: string;
  let krav: string;

  scenario('et lovlighetskrav, en utsettelse, og en sak som avsluttes når alt er dekket', {
    'kommunestyret har gjort et vedtak med to punkter': async () => {
      ({ vedtak = '' } = await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak`, {
        tittel: 'Handlingsprogram',
        organ: 'kommunestyret',
        deler: ['verbalvedtak'],
        punkter: [
          punkt('3.1', 'Kommunedirektøren bes legge fram en sak.'),
          punkt('3.2', 'Det settes av midler. Ordningen skal evalueres.'),
        ],
      }));
      sted = `${SAK}/vedtak/${vedtak}`;
      expect(await statusene()).toEqual([
        ['3.1', 'Ikke fordelt', undefined],
        ['3.2', 'Ikke fordelt', undefined],
      ]);
    },
    'tre medlemmer krever lovlighetskontroll, og oppdragene løper som før (R40, R41)': async () => {
      saksgang.detEr('2024-12-31');
      const innhold = (...navn: readonly string[]) => ({
        medlemmer: navn.map((n) => ({ navn: n, parti: 'Høyre' })),
        grunnlag: 'Innstillingen lå ikke ute.',
        modus: 'gjennomfoere',
      });
      const to = await saksgang.gjoer('folkevalgt', `${sted}/lovlighetskontroll`, innhold('Kari', 'Ola'));
      expect(koden(to)).toEqual([422, 'KravetHarForFaaMedlemmer']);
      ({ krav = '' } = await saksgang.lykkes(
        'folkevalgt',
        `${sted}/lovlighetskontroll`,
        innhold('Kari', 'Ola', 'Per'),
      ));
      expect((await statusene()).map(([, status]) => status)).toEqual(['Ikke fordelt', 'Ikke fordelt']);
    },
    'kommunestyret utsetter hele vedtaket, og oppdragene venter med grunnen': async () => {
      await saksgang.lykkes('moetesekretaer', `${sted}/utsettelse`, {
        besluttetAv: 'kommunestyret',
        grunn: 'Lovligheten prøves.',
      });
      expect(await statusene()).toEqual([
        ['3.1', 'På vent', 'Lovligheten prøves.'],
        ['3.2', 'På vent', 'Lovligheten prøves.'],
      ]);
      expect(await statusene('?gjelder=2024-12-30')).toEqual([
        ['3.1', 'Ikke fordelt', undefined],
        ['3.2', 'Ikke fordelt', undefined],
      ]);
    },
    'vedtaket opprettholdes og gjenopptas, og oppdragene går videre': async () => {
      saksgang.detEr('2025-01-20');
      await saksgang.lykkes('moetesekretaer', `${sted}/lovlighetskontroll/${krav}/avgjoerelse`, {
        utfall: 'opprettholdt',
        grunnlag: 'Den lå ute i 18 dager.',
      });
      await saksgang.lykkes('moetesekretaer', `${sted}/gjenopptakelse`, {
        punkter: ['3.1'],
        besluttetAv: 'kommunestyret',
        grunn: 'Vedtaket er lovlig.',
      });
      expect(await statusene()).toEqual([
        ['3.1', 'Ikke fordelt', undefined],
        ['3.2', 'På vent', 'Lovligheten prøves.'],
      ]);
      const { vedtak: alle } = await saksgang.se<{ vedtak: readonly object[] }>(`${HP}/vedtak`);
      expect(alle).toMatchObject([
        {
          lovlighetskontroll: [{ avgjoerelse: { sendesStatsforvalteren: true } }],
          utsettelser: [
            { slag: 'utsatt', punkter: null },
            { slag: 'gjenopptatt', punkter: ['3.1'] },
          ],
        },
      ]);
    },
    'saken kan ikke avsluttes før hver setning er dekket': async () => {
      const foer = await saksgang.gjoer('kommunedirektoer', `${SAK}/avslutning`);
      expect(koden(foer)).toEqual([422, 'PunkterErUdekket']);
      expect(foer.innhold['detail']).toContain('3.2');
      await saksgang.lykkes('saksbehandler', `${sted}/punkter/3.2/setninger`, {
        setninger: [
          { setning: 'Det settes av midler.', delpunkt: 'a' },
          { setning: 'Ordningen skal evalueres.', grunn: 'Evalueringen er bestilt i en annen sak.' },
        ],
      });
      await saksgang.lykkes('kommunedirektoer', `${SAK}/avslutning`);
      expect(await saksgang.se(`${SAK}/fullstendighet`)).toMatchObject({
        udekket: 0,
        avsluttet: '2025-01-20',
      });
      expect(await saksgang.se(`${SAK}/fullstendighet?gjelder=2025-01-19`)).toMatchObject({
        udekket: 1,
        avsluttet: null,
      });
    },
  });

  scenario('et spørsmål til kommunedirektøren som besvares for sent, og rettes', {
    'en gruppe spør, og svaret kommer etter fristen': async () => {
      saksgang.detEr('2025-01-20');
      const { spoersmaal: id } = await saksgang.lykkes('gruppeleder', `${HP}/spoersmaal`, {
        slag: 'beregning',
        parti: 'Høyre',
        tekst: 'Hva koster skolebøkene?',
        frist: '2025-01-08',
        skjedde: '2025-01-02',
      });
      await saksgang.lykkes('budsjettsjef', `${HP}/spoersmaal/${id}/svar`, {
        tekst: 'De koster 270 000 kroner.',
        skjedde: '2025-01-10',
      });
      await saksgang.lykkes('budsjettsjef', `${HP}/spoersmaal/${id}/svar/rettelser`, {
        fra: 'De koster 270 000 kroner.',
        til: 'De koster 405 000 kroner.',
      });
      expect(await saksgang.se(`${HP}/spoersmaal`)).toMatchObject({
        spoersmaal: [
          {
            nr: 1,
            status: 'besvart',
            dagerForSent: 2,
            svar: {
              tekst: 'De koster 405 000 kroner.',
              rettelser: [{ fra: 'De koster 270 000 kroner.' }],
            },
          },
        ],
      });
      expect(await saksgang.se(`${HP}/spoersmaal?gjelder=2025-01-09`)).toMatchObject({
        spoersmaal: [{ status: 'ubesvart', dagerForSent: 1, svar: null }],
      });
    },
  });
});
