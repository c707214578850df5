import type { Rolle } from '@saksgang/kernel';
import { recorded, visning } from '@saksgang/testing';
import {
  avgjort,
  endret,
  forslagId,
  fremmet,
  hvertAar,
  LAGT_FRAM,
  linje,
  linjeId,
  OMRAADE,
  uuid,
  verbalt,
} from './forslag.fixtures';
import { forslagsbilde } from './forslag.view';
import { forslagsprojeksjon, type Forslagshendelse } from './forslagsprojeksjon';
import { forslagskort, forslagssvar, type Forslagssvar } from './forslagssvar';

const visningen = visning(forslagsprojeksjon, forslagsbilde);
const etter = (...events: readonly Forslagshendelse[]) =>
  visningen.given(...[...LAGT_FRAM, ...events].map((e) => recorded(e))).answer(OMRAADE);

/** Forslag n as a reader meets it. */
const forslaget = (
  n: number,
  events: readonly Forslagshendelse[],
  leser: Rolle = 'innbygger',
): Forslagssvar => {
  const bilde = etter(...events);
  const spor = bilde.forslag.get(forslagId(n));
  if (!spor || bilde.sak.slag !== 'handlingsprogram') throw new Error('forslaget er borte');
  return forslagssvar(bilde, bilde.sak, spor, leser);
};

const trukket: Forslagshendelse = { type: 'ForslagTrukket', data: { forslag: forslagId(1) } };
const kuttet = (n: number) => ({ endringer: [{ linje: linjeId(90), beloep: hvertAar(n), ukjent: null }] });

describe('Forslagene', () => {
  it('står i den rekkefølgen de kom, med forslagsstillere, balanse og skjebne', () => {
    const { forslag } = etter(
      fremmet(1, { partier: ['Høyre', 'Venstre'], linjer: [linje(1, 300)] }),
      fremmet(2, { type: 'verbalforslag', verbalforslag: [verbalt('3.1', 'Bøker.')] }),
      trukket,
    );
    expect([...forslag.values()].map(forslagskort)).toMatchObject([
      {
        id: forslagId(1),
        partier: ['Høyre', 'Venstre'],
        fellesforslag: true,
        skjebne: 'trukket',
        versjoner: 1,
        virkning: { drift: hvertAar(300), investering: hvertAar(0) },
      },
      { id: forslagId(2), type: 'verbalforslag', fellesforslag: false, skjebne: 'fremmet' },
    ]);
  });

  it('viser hva linjene i grunnlaget var, og hva de blir', () => {
    expect(forslaget(1, [fremmet(1, kuttet(900_000))]).linjer).toMatchObject([
      {
        id: linjeId(90),
        utvalg: 'OKI',
        tittel: 'Leirskole',
        foer: hvertAar(1_000_000),
        beloep: hvertAar(900_000),
      },
    ]);
  });

  it('husker hva grunnlaget var da forslaget ble fremmet, også når grunnlaget er endret siden', () => {
    const grunnlagetEndret: Forslagshendelse = {
      type: 'RammeendringerEndret',
      data: {
        utvalg: 'OKI' as never,
        endringer: [{ linje: linjeId(90), beloep: hvertAar(5), ukjent: null }],
      },
    };
    const svar = forslaget(1, [fremmet(1, kuttet(900_000)), grunnlagetEndret]);
    expect(svar.linjer[0]?.foer).toEqual(hvertAar(1_000_000));
    expect(svar.virkning.drift).toEqual(hvertAar(-100_000));
  });

  it('sier hvor en linje er hentet fra, hva som dekker den, og om et kutt er uspesifisert (R14)', () => {
    const svar = forslaget(1, [
      fremmet(2, { tittel: 'Venstres forslag', linjer: [linje(5, 500)] }),
      fremmet(1, {
        linjer: [linje(1, 500), linje(2, -500)],
        inndekning: [
          { linje: linjeId(1), kilde: { slag: 'linje', linje: linjeId(2) } },
          { linje: linjeId(2), kilde: { slag: 'post', tabell: 'drift', post: 'netto-avsetninger' } },
        ],
        opphav: [{ linje: linjeId(1), forslag: forslagId(2), fra: linjeId(5) }],
        uspesifisertInnsparing: [linjeId(2)],
      }),
    ]);
    expect(svar.uspesifiserteInnsparinger).toBe(1);
    expect(svar.linjer).toMatchObject([
      {
        inndekning: ['Tiltak 2'],
        hentetFra: [{ tittel: 'Venstres forslag' }],
        uspesifisertInnsparing: false,
      },
      { inndekning: ['drift: netto-avsetninger'], hentetFra: [], uspesifisertInnsparing: true },
    ]);
  });

  it('viser hva en endret investering var', () => {
    const investering = {
      id: uuid(72),
      prosjekt: 'Tranby Arena',
      kostnadsramme: null,
      bevilgning: hvertAar(25_000_000),
      finansiering: [{ kilde: 'laan', beloep: hvertAar(5_000_000) }],
      visesHos: 'OKI' as never,
      bevilgesTil: null,
      endrer: uuid(71),
    } as const;
    const svar = forslaget(1, [fremmet(1, { type: 'investering', investeringer: [investering] })]);
    expect(svar.investeringer).toMatchObject([
      { foer: hvertAar(20_000_000), bevilgning: hvertAar(25_000_000) },
    ]);
    expect(svar.virkning.investering).toEqual(hvertAar(0));
  });

  it('vet når budsjettet er vedtatt, og det ikke kan fremmes flere', () => {
    const vedtatt: Forslagshendelse = {
      type: 'VedtakEtterregistrert',
      data: {
        vedtak: uuid(31) as never,
        tittel: 'Handlingsprogram',
        organ: 'kommunestyret',
        dato: '2024-12-10' as never,
        saksnummer: null,
        deler: ['oekonomiplan', 'aarsbudsjett'],
        balanse: { svar: 'i-balanse' },
        merknader: [],
        ikkeOppgitt: [],
        offentliggjort: null,
        stemmer: null,
      },
    };
    expect(etter().sak).toMatchObject({ fase: 'beslutningsgrunnlag' });
    expect(etter(vedtatt).sak).toMatchObject({ fase: 'vedtatt' });
  });

  it('svarer om hele budsjettet går opp med forslaget, på grunnlaget slik det står (R7)', () => {
    expect(forslaget(1, [fremmet(1)]).heleBudsjettet).toMatchObject({
      svar: 'kan-ikke-kontrolleres',
      mangler: expect.arrayContaining(['drift: netto-avsetninger']) as unknown,
    });
  });
});

describe('Historikken til et forslag', () => {
  const REVIDERT = [
    fremmet(1, {
      tekst: 'Slik var det.',
      linjer: [linje(1, 300), linje(2, -300)],
      sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(-5) }],
      verbalforslag: [verbalt('3.1', 'Bøker.'), verbalt('3.2', 'Penner.')],
    }),
    fremmet(2, { tittel: 'Venstres forslag' }),
    endret(
      1,
      {
        partier: ['Høyre', 'Venstre'],
        tekst: 'Slik var det.',
        linjer: [linje(1, 400), linje(3, -400)],
        ...kuttet(999_999),
        verbalforslag: [verbalt('3.1', 'Flere bøker.')],
      },
      forslagId(2),
    ),
  ];

  it('sier hva som ble endret fra versjon til versjon, i kroner per år', () => {
    const { historikk } = forslaget(1, REVIDERT);
    expect(historikk[0]?.endring).toBeNull();
    expect(historikk[1]?.endring?.beloep).toEqual([
      { slag: 'linje', navn: 'OKI: Tiltak 1', hva: 'endret', foer: hvertAar(300), etter: hvertAar(400) },
      { slag: 'linje', navn: 'OKI: Tiltak 3', hva: 'lagt-til', foer: null, etter: hvertAar(-400) },
      { slag: 'endret-linje', navn: 'OKI: Leirskole', hva: 'lagt-til', foer: null, etter: hvertAar(999_999) },
      { slag: 'linje', navn: 'OKI: Tiltak 2', hva: 'fjernet', foer: hvertAar(-300), etter: null },
      {
        slag: 'post',
        navn: 'drift: netto avsetninger',
        hva: 'fjernet',
        foer: hvertAar(-5),
        etter: null,
      },
    ]);
  });

  it('sier hva som ble endret i ord, og ikke det som er likt', () => {
    expect(forslaget(1, REVIDERT).historikk[1]?.endring?.ord).toEqual([
      { hva: 'partier', foer: 'Høyre', etter: 'Høyre, Venstre' },
      { hva: 'punkt 3.1', foer: 'Skolebøker\nBøker.', etter: 'Skolebøker\nFlere bøker.' },
      { hva: 'punkt 3.2', foer: 'Skolebøker\nPenner.', etter: null },
    ]);
  });

  it('sier hvilket forslag det er revidert med utgangspunkt i', () => {
    expect(forslaget(1, REVIDERT).historikk.map((v) => v.utgangspunkt?.tittel)).toEqual([
      undefined,
      'Venstres forslag',
    ]);
  });

  it('sier personen til dem som arbeider med saken, og bare rollen til innbyggere', () => {
    expect(forslaget(1, REVIDERT, 'moetesekretaer').historikk[0]?.av).toMatchObject({ aktoer: 'person-1' });
    const { av } = forslaget(1, REVIDERT).historikk[0] ?? {};
    expect(av).toMatchObject({ rolle: 'moetesekretaer' });
    expect(av).not.toHaveProperty('aktoer');
  });

  it('følger forslag som slås sammen og deles, begge veier', () => {
    const sammen: readonly Forslagshendelse[] = [
      fremmet(1),
      fremmet(2),
      { type: 'ForslagSlaattSammen', data: { forslag: [forslagId(1), forslagId(2)], til: forslagId(3) } },
      fremmet(3, { tittel: 'Budsjettforlik' }),
    ];
    expect(forslaget(1, sammen)).toMatchObject({
      skjebne: 'slaatt-sammen',
      blittTil: [{ tittel: 'Budsjettforlik' }],
    });
    expect(forslaget(3, sammen).kommerFra.map((f) => f.tittel)).toEqual(['Forslag 1', 'Forslag 2']);
    const delt: readonly Forslagshendelse[] = [
      ...sammen,
      { type: 'ForslagDelt', data: { forslag: forslagId(3), til: [forslagId(4), forslagId(5)] } },
      fremmet(4),
      fremmet(5),
    ];
    expect(forslaget(3, delt)).toMatchObject({ skjebne: 'delt', blittTil: [{}, {}] });
    expect(forslaget(5, delt).kommerFra).toMatchObject([{ tittel: 'Budsjettforlik' }]);
  });

  it.each(['vedtatt', 'falt', 'oversendt'] as const)('slutter når forslaget er %s', (skjebne) => {
    expect(forslaget(1, [fremmet(1), avgjort(skjebne)]).slutt).toMatchObject({ skjebne });
  });

  it('slutter ikke med en prøvevotering', () => {
    expect(forslaget(1, [fremmet(1), avgjort('falt', 'proeve')])).toMatchObject({
      skjebne: 'fremmet',
      slutt: null,
    });
  });

  it('er slik den var ved utgangen av en dag', () => {
    const [foerste, andre] = [fremmet(1), endret(1, { tittel: 'Nytt navn' })] as const;
    const historie = visningen.given(
      ...LAGT_FRAM.map((e) => recorded(e, { skjedde: '2024-10-01' })),
      recorded(foerste, { skjedde: '2024-11-20' }),
      recorded(andre, { skjedde: '2024-11-25' }),
      recorded(trukket, { skjedde: '2024-12-01' }),
    );
    const per = (dag: string) =>
      [...historie.answer(OMRAADE, dag).forslag.values()].map(forslagskort).map((f) => [f.tittel, f.skjebne]);
    expect(per('2024-11-19')).toEqual([]);
    expect(per('2024-11-24')).toEqual([['Forslag 1', 'fremmet']]);
    expect(per('2024-11-30')).toEqual([['Nytt navn', 'fremmet']]);
    expect(per('2024-12-01')).toEqual([['Nytt navn', 'trukket']]);
  });
});
