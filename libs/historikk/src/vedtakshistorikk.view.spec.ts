import { dato, kroner } from '@saksgang/kernel';
import { recorded, visning, type Plassering } from '@saksgang/testing';
import { behandlingssvar } from './behandlingssvar';
import {
  delpunkterFoert,
  ekspedert,
  forslagFremmet,
  forslagId,
  innstilling,
  investering,
  investeringerForeslaatt,
  investeringerVedtatt,
  merknadFoert,
  offentliggjort,
  OMRAADE,
  PUNKT,
  punktVedtatt,
  rulleringStartet,
  sentralLinjeVedtatt,
  tekstRettet,
  uuid,
  VEDTAK,
  vedtakEtterregistrert,
  vedtakFattet,
  votering,
  VOTERING,
  stemmer,
} from './historikk.fixtures';
import { sakshistorie } from './vedtakshistorikk.view';
import { vedtaksprojeksjon, type Historiehendelse } from './vedtaksprojeksjon';
import { vedtakssvar } from './vedtakssvar';
import { voteringssvar } from './voteringssvar';

const paa = (skjedde: string | null, event: Historiehendelse, mer: Plassering = {}) =>
  recorded(event, { skjedde, ...mer });
const historikk = visning(vedtaksprojeksjon, sakshistorie);
const etter = (...events: readonly Historiehendelse[]) =>
  historikk.given(...events.map((e) => recorded(e))).answer(OMRAADE);
/** The vedtak as a reader meets it. */
const vedtaket = (...events: readonly Historiehendelse[]) => {
  const historie = etter(...events);
  const vedtak = historie.vedtak.get(VEDTAK);
  if (!vedtak) throw new Error('there is no vedtak');
  return vedtakssvar(historie, vedtak);
};

const FREM_TIL_VEDTAK = [
  rulleringStartet,
  forslagFremmet(1, { partier: ['Høyre', 'Venstre'] }),
  innstilling('formannskapet', 'Høyre', 'Venstre'),
  offentliggjort('2024-11-22'),
  votering(),
  vedtakFattet(),
];

describe('Vedtakshistorikken', () => {
  it('kjenner en sak fra den er registrert, også før noe er vedtatt', () => {
    expect(etter().kjent).toBe(false);
    expect(etter(rulleringStartet).kjent).toBe(true);
    const sak = { type: 'SakRegistrert', data: { sak: 't', tittel: 'Tertial', saksnummer: null } } as unknown;
    expect(etter(sak as Historiehendelse).kjent).toBe(true);
  });

  describe('når saken er gjenopptatt (R36)', () => {
    const gjenopptatt: Historiehendelse = {
      type: 'SakGjenopptatt',
      data: {
        organ: 'kommunestyret',
        moete: null,
        dato: dato('2025-01-28'),
        stemmer: [
          { valg: 'for', antall: 22, partier: [] },
          { valg: 'mot', antall: 19, partier: [] },
        ],
        stemmeberettigede: null,
        moetelederStemte: null,
        utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
        grunn: 'Statsbudsjettet ble endret.',
        modus: 'protokollfoere',
        merknader: [{ regel: 'R23', hjemmel: 'kommuneloven § 11-9', merknad: 'For få stemte.' }],
      },
    };

    it('sier med hvilke stemmer og hvorfor, og hva som var galt', () => {
      const historie = etter(...FREM_TIL_VEDTAK, gjenopptatt);
      expect(historie.behandling.map((skritt) => behandlingssvar(historie, skritt))).toEqual([
        {
          organ: 'kommunestyret',
          dato: '2025-01-28',
          slag: 'SakGjenopptatt',
          tekst:
            'Saken ble gjenopptatt, og vedtaket står til noe annet er vedtatt. 22 stemte for, 19 mot. Statsbudsjettet ble endret.',
          merknader: [expect.objectContaining({ regel: 'R23' })],
          skritt: gjenopptatt,
        },
      ]);
    });

    it('står vedtaket med sin egen innstilling, og dagen den ble lagt ut (R4)', () => {
      const senere = innstilling('formannskapet', 'Ap');
      const foer = vedtaket(...FREM_TIL_VEDTAK);
      const etterpaa = vedtaket(...FREM_TIL_VEDTAK, gjenopptatt, {
        ...senere,
        data: { ...senere.data, dato: dato('2025-02-11') },
      } as Historiehendelse);
      expect(etterpaa).toEqual(foer);
      expect(etterpaa.offentliggjort).toBe('2024-11-22');
    });
  });

  it('holder hver kommunes sak for seg', () => {
    const asker = { stream: 'sak-asker.hp-2025-2028' };
    const historie = historikk.given(paa('2024-12-10', rulleringStartet, asker)).answer(OMRAADE);
    expect(historie.kjent).toBe(false);
  });

  describe('et vedtak', () => {
    it('sier hva som er vedtatt, når, av hvilket organ, fra hvilket forslag og med hvilke stemmer', () => {
      expect(vedtaket(...FREM_TIL_VEDTAK)).toMatchObject({
        id: VEDTAK,
        tittel: 'Handlingsprogram 2025-2028',
        organ: 'kommunestyret',
        dato: '2024-12-10',
        saksnummer: 'KS 88/24',
        deler: ['oekonomiplan', 'aarsbudsjett'],
        etterregistrert: false,
        ikkeOppgitt: [],
        forslag: { id: forslagId(1), tittel: 'Forslag 1', partier: ['Høyre', 'Venstre'] },
        stemmer: { for: 28, mot: 21 },
        innstilling: ['Høyre', 'Venstre'],
        offentliggjort: '2024-11-22',
        ekspedert: null,
        dagerTilEkspedering: null,
      });
    });

    it('har stemmetallet fra sin egen votering, ikke fra en annen', () => {
      const falt = votering({ votering: uuid(49), forslag: [forslagId(2)], stemmer: stemmer(5, 44) });
      const svar = vedtaket(rulleringStartet, forslagFremmet(1), falt, votering(), vedtakFattet());
      expect(svar.stemmer).toEqual({ for: 28, mot: 21 });
    });

    it('som er etterregistrert, sier hva kilden ikke oppgir, og tar resten fra dokumentet', () => {
      const kilde = { dokument: 'Protokoll 10.12.2024', linje: 4 };
      const historie = historikk
        .given(paa('2024-12-10', rulleringStartet), paa('2024-12-10', vedtakEtterregistrert, { kilde }))
        .answer(OMRAADE);
      const vedtak = historie.vedtak.get(VEDTAK);
      expect(vedtak && vedtakssvar(historie, vedtak)).toMatchObject({
        etterregistrert: true,
        ikkeOppgitt: ['innstilling', 'votering'],
        kilde: 'Protokoll 10.12.2024',
        forslag: null,
        innstilling: null,
        stemmer: { for: 30, mot: 19 },
        offentliggjort: '2024-11-22',
      });
    });

    it('viser rettslige merknader og balansen slik de var da det ble fattet', () => {
      const merknader = [{ regel: 'R3', hjemmel: 'kommuneloven § 14-3', merknad: 'Lå ute i 13 dager.' }];
      const balanse = { svar: 'kan-ikke-kontrolleres', mangler: ['drift: netto-avsetninger'] } as const;
      const svar = vedtaket(rulleringStartet, vedtakFattet({ merknader, balanse }));
      expect([svar.merknader, svar.balanse]).toEqual([merknader, balanse]);
    });

    it('er ekspedert den dagen det ble sendt, og dagene fra vedtaket telles', () => {
      expect(vedtaket(...FREM_TIL_VEDTAK, ekspedert('2024-12-17'))).toMatchObject({
        ekspedert: '2024-12-17',
        dagerTilEkspedering: 7,
      });
    });

    it('viser investeringene slik vedtaket gjorde dem, og ikke dem det lar ligge', () => {
      const beloep = { '2025': kroner(400_000) };
      const svar = vedtaket(
        rulleringStartet,
        investeringerForeslaatt(investering(1), investering(2), investering(3)),
        vedtakFattet(),
        investeringerVedtatt({
          vedtatt: [uuid(61), uuid(62)],
          endringer: [{ investering: uuid(62), beloep, kostnadsramme: kroner(2_000_000) }],
          linjer: [investering(4)],
        }),
      );
      expect(svar.investeringer.map((i) => [i.prosjekt, i.beloep['2025'], i.kostnadsramme])).toEqual([
        ['Prosjekt 1', 1_000_000, null],
        ['Prosjekt 2', 400_000, 2_000_000],
        ['Prosjekt 4', 1_000_000, null],
      ]);
    });

    it('viser de sentrale linjene det endret, som de ble', () => {
      expect(vedtaket(...FREM_TIL_VEDTAK, sentralLinjeVedtatt('renter', 3_000)).sentraleLinjer).toEqual([
        { tabell: 'drift', post: 'renter', beloep: { '2025': 3_000 } },
      ]);
    });
  });

  describe('innstillingen', () => {
    it('er formannskapets, også når et utvalg har innstilt etterpå (R2)', () => {
      const svar = vedtaket(
        ...FREM_TIL_VEDTAK.slice(0, 4),
        innstilling('utvalg', 'SV'),
        votering(),
        vedtakFattet(),
      );
      expect([svar.innstilling, svar.offentliggjort]).toEqual([['Høyre', 'Venstre'], '2024-11-22']);
    });

    it('er et annet organs når formannskapet ikke har innstilt', () => {
      expect(vedtaket(rulleringStartet, innstilling('utvalg', 'SV'), vedtakFattet()).innstilling).toEqual([
        'SV',
      ]);
    });

    it('er ikke offentliggjort på nytt før den nye er lagt ut (R3)', () => {
      const ny = [...FREM_TIL_VEDTAK.slice(0, 4), innstilling('formannskapet', 'Ap')];
      expect(vedtaket(...ny, votering(), vedtakFattet())).toMatchObject({
        innstilling: ['Ap'],
        offentliggjort: null,
      });
      const lagtUt = vedtaket(...ny, offentliggjort('2024-11-25'), votering(), vedtakFattet());
      expect(lagtUt.offentliggjort).toBe('2024-11-25');
    });
  });

  describe('voteringene', () => {
    it('har navnene som ble ført etterpå, og mangler dem ikke lenger (R31)', () => {
      const gruppe = (valg: 'for' | 'mot', navn: readonly string[]) => ({
        valg,
        antall: 1,
        partier: [{ parti: 'Høyre', antall: 1, navn }],
      });
      const talt = votering({ stemmer: [gruppe('for', []), gruppe('mot', [])] });
      const navnene: Historiehendelse = {
        type: 'StemmenavnFoert',
        data: {
          organ: 'kommunestyret',
          votering: VOTERING,
          dato: dato('2024-12-11'),
          stemmer: [gruppe('for', ['Anne Aas']), gruppe('mot', ['Bjørn Berg'])],
        },
      };
      const svar = (...events: readonly Historiehendelse[]) => {
        const historie = etter(rulleringStartet, forslagFremmet(1), ...events);
        return historie.voteringer.map((v) => voteringssvar(historie, v));
      };
      expect(svar(talt).map((v) => v.manglerNavn)).toEqual([['Høyre']]);
      expect(svar(talt, navnene)).toMatchObject([
        { manglerNavn: [], stemmer: [{ partier: [{ navn: ['Anne Aas'] }] }, { antall: 1 }] },
      ]);
      expect(svar(navnene)).toEqual([]);
    });
  });

  describe('forslagene', () => {
    const skjebner = (...events: readonly Historiehendelse[]) =>
      [...etter(rulleringStartet, forslagFremmet(1), forslagFremmet(2), ...events).forslag.values()].map(
        (f) => f.skjebne,
      );
    const trukket: Historiehendelse = { type: 'ForslagTrukket', data: { forslag: forslagId(2) } };

    it('er fremmet til noe skjer med dem', () => {
      expect(skjebner()).toEqual(['fremmet', 'fremmet']);
    });

    it('vedtas, faller eller trekkes', () => {
      expect(skjebner(votering(), trukket)).toEqual(['vedtatt', 'trukket']);
      expect(skjebner(votering({ skjebner: [{ forslag: forslagId(2), skjebne: 'falt' }] }))).toEqual([
        'fremmet',
        'falt',
      ]);
    });

    it('avgjøres ikke av et organ som bare innstiller', () => {
      expect(skjebner(votering({ organ: 'formannskapet', skjebner: [] }))).toEqual(['fremmet', 'fremmet']);
    });

    it('som ikke finnes, blir ikke til ved at de stemmes over', () => {
      expect(etter(rulleringStartet, votering()).forslag.size).toBe(0);
    });
  });

  describe('et vedtakspunkt', () => {
    const MED_PUNKT = [...FREM_TIL_VEDTAK, punktVedtatt()];
    const punktet = (...events: readonly Historiehendelse[]) => vedtaket(...MED_PUNKT, ...events).punkter[0];

    it('står med sin ordlyd og hvor den er lest', () => {
      expect(punktet()).toMatchObject({
        punkt: PUNKT,
        tekst: 'Det settes av midler til skoleboker.',
        forslagsstillere: 'Høyre',
        kildeLinje: 12,
        rettelser: [],
        merknader: [],
      });
    });

    it('er uklassifisert til noen har lest hva det pålegger', () => {
      expect(vedtaket(...MED_PUNKT).uklassifisert).toBe(1);
      const lest = vedtaket(...MED_PUNKT, delpunkterFoert('a', 'b'));
      expect([lest.uklassifisert, lest.punkter[0]?.delpunkter.map((d) => d.delpunkt)]).toEqual([
        0,
        ['a', 'b'],
      ]);
    });

    it('viser begge tekstene når en skrivefeil er rettet (R20)', () => {
      const [gal, rett] = ['Det settes av midler til skoleboker.', 'Det settes av midler til skolebøker.'];
      expect(punktet(tekstRettet(gal, rett))).toMatchObject({
        tekst: rett,
        rettelser: [{ dato: '2024-12-10', fra: gal, til: rett }],
      });
    });

    it('samler merknader i rekkefølge uten at teksten endres (R19)', () => {
      const punkt = punktet(merknadFoert('Gjelder ungdomsskolen.'), merknadFoert('Og barneskolen.'));
      expect(punkt?.merknader.map((m) => m.tekst)).toEqual(['Gjelder ungdomsskolen.', 'Og barneskolen.']);
      expect(punkt?.tekst).toBe('Det settes av midler til skoleboker.');
    });

    it('i et vedtak som ikke er der, endrer ingenting', () => {
      expect(
        etter(rulleringStartet, punktVedtatt(), ekspedert('2024-12-17'), merknadFoert('x')).vedtak.size,
      ).toBe(0);
    });
  });

  describe('per en dag', () => {
    const historie = historikk.given(
      paa('2024-09-01', rulleringStartet),
      paa('2024-11-20', forslagFremmet(1)),
      paa('2024-12-10', votering()),
      paa('2024-12-10', vedtakFattet()),
      paa('2024-12-10', punktVedtatt()),
      paa('2024-12-17', ekspedert('2024-12-17')),
      paa('2025-01-15', tekstRettet('a', 'b')),
    );

    it.each([
      ['2024-11-19', []],
      ['2024-12-09', ['fremmet']],
      ['2024-12-10', ['vedtatt', null, 'Det settes av midler til skoleboker.']],
      ['2024-12-17', ['vedtatt', '2024-12-17', 'Det settes av midler til skoleboker.']],
      ['2025-01-15', ['vedtatt', '2024-12-17', 'b']],
    ])('er det slik det var ved utgangen av %s', (dag, ventet) => {
      const { forslag, vedtak } = historie.answer(OMRAADE, dag);
      const fattet = vedtak.get(VEDTAK);
      expect([
        ...[...forslag.values()].map((f) => f.skjebne),
        ...(fattet ? [fattet.ekspedert, fattet.punkter.get(PUNKT)?.tekst] : []),
      ]).toEqual(ventet);
    });
  });
});
