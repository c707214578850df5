import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const SAK = '/lier/saker/hp-2025-2028';
const ORGAN = { organ: 'kommunestyret', modus: 'gjennomfoere' };

interface Vedtaksliste {
  readonly vedtak: readonly {
    readonly id: string;
    readonly punkter: readonly { readonly punkt: string }[];
  }[];
  readonly behandling: readonly { readonly slag: string; readonly tekst: string }[];
}

const delpunkt = (tittel: string) => ({
  delpunkt: 'a',
  type: 'sak',
  tittel,
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
  frist: { type: 'ingen' },
});

describe('En sak som er avgjort, behandles på nytt (R36)', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2024-12-10');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2025-2028', utvalg });
    await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak`, {
      tittel: 'Handlingsprogram 2025-2028',
      organ: 'kommunestyret',
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      punkter: [
        {
          punkt: '3.1',
          tittel: 'Skolebøker',
          tekst: 'Det legges fram en sak.',
          tekstform: 'full',
          delpunkter: [delpunkt('Sak om skolebøker')],
        },
      ],
    });
  });
  afterEach(() => saksgang.stopp());

  const oppdragene = async () =>
    (
      await saksgang.se<{ oppdrag: readonly { punkt: string; status: string }[] }>(`${HP}/oppdrag`)
    ).oppdrag.map(({ punkt, status }) => [punkt, status]);
  const koden = async (sti: string, innhold: object) =>
    (await saksgang.gjoer('moetesekretaer', `${HP}/${sti}`, innhold)).innhold['code'];
  const ordene = {
    type: 'verbalforslag',
    tittel: 'Vikarer',
    partier: ['Sp'],
    verbalforslag: [{ punkt: '1', tittel: 'Vikarer', tekst: 'Det legges fram en sak om vikarer.' }],
  };
  let forslag: string;

  scenario('fra kommunestyret gjenopptar den, til det nye vedtaket har gitt et oppdrag', {
    'et forslag kan ikke fremmes i en sak som er avgjort': async () => {
      saksgang.detEr('2025-01-28');
      expect(await koden('forslag', ordene)).toBe('FeilFase');
    },
    'kommunestyret gjenopptar den med flertall, og ikke uten': async () => {
      const stemmer = (ja: number, nei: number) => [
        { valg: 'for', antall: ja },
        { valg: 'mot', antall: nei },
      ];
      expect(await koden('gjenopptak', { ...ORGAN, stemmer: stemmer(19, 22) })).toBe(
        'FlertalletErMotGjenopptak',
      );
      await saksgang.lykkes('moetesekretaer', `${HP}/gjenopptak`, {
        ...ORGAN,
        stemmer: stemmer(22, 19),
        grunn: 'Statsbudsjettet ble endret.',
      });
    },
    'ord kan fremmes, og penger ikke': async () => {
      expect(await koden('forslag', { ...ordene, type: 'alternativt-budsjett' })).toBe(
        'BudsjettetErAlleredeVedtatt',
      );
      ({ forslag = '' } = await saksgang.lykkes('gruppeleder', `${HP}/forslag`, ordene));
    },
    'kommunestyret behandler det uten ny innstilling, og vedtar det (R4)': async () => {
      await saksgang.lykkes('moetesekretaer', `${HP}/behandling`, ORGAN);
      const { vedtak } = await saksgang.lykkes('moetesekretaer', `${HP}/voteringer`, {
        ...ORGAN,
        form: 'enstemmig',
        forslag: [forslag],
        stemmer: [{ valg: 'for', antall: 41 }],
      });
      await saksgang.lykkes('saksbehandler', `${SAK}/vedtak/${vedtak}/punkter/1/delpunkter`, {
        delpunkter: [delpunkt('Sak om vikarer')],
      });
    },
    'begge vedtakene står, hvert med sitt oppdrag, og behandlingen sier hva som skjedde': async () => {
      expect(await oppdragene()).toEqual([
        ['1', 'Ikke fordelt'],
        ['3.1', 'Ikke fordelt'],
      ]);
      const { vedtak, behandling } = await saksgang.se<Vedtaksliste>(`${HP}/vedtak`);
      expect(vedtak.map((v) => v.punkter.map((p) => p.punkt))).toEqual([['3.1'], ['1']]);
      expect(behandling.map((b) => b.slag)).toEqual(['SakGjenopptatt', 'SakTattTilBehandling']);
      expect(behandling[0]?.tekst).toContain('22 stemte for, 19 mot. Statsbudsjettet ble endret.');
    },
    'den nye behandlingen har sin egen protokoll, som godkjennes': async () => {
      await saksgang.lykkes('moetesekretaer', `${SAK}/protokoll/godkjenning`, {
        organ: 'kommunestyret',
        godkjentAv: ['ordføreren'],
      });
      expect(await koden('gjenopptak', { ...ORGAN, organ: 'formannskapet' })).toBe(
        'OrganetHarIkkeAvgjortSaken',
      );
    },
  });
});
