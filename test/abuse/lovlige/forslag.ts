import { beloep, HP, linje, LINJER_I_FORSLAG, type Ider } from '../deler';
import { ETTER, LINJER, MEDDELT, paa, type Lovlig } from './lovlig';

const FOER_OG_ETTER = { uloveligI: ['startet', 'behandles', ...ETTER] } as const;

const ET_OPPDRAG = '3f2504e0-4f89-41d3-9a0c-0305e82c3304';
const NY_LINJE = '3f2504e0-4f89-41d3-9a0c-0305e82c3303';

export const forslag = (ider: Ider): Lovlig[] => {
  const paaForslag = (navn: string, forslaget: string, innhold: object): Lovlig =>
    paa(
      'framlagt',
      `Forslag.${navn}`,
      'gruppeleder',
      { ...innhold, ...MEDDELT },
      {
        sted: { forslag: ider[`${forslaget}@framlagt`] ?? '', hp: HP },
        uloveligI: ['startet', 'innstilt', 'utlagt', 'behandles', ...ETTER],
      },
    );
  const [gir, tar] = LINJER_I_FORSLAG;
  return [
    paa(
      'framlagt',
      'Forslag.fremme',
      'gruppeleder',
      {
        type: 'alternativt-budsjett',
        tittel: 'Alternativt budsjett',
        tekst: 'Vi vil ha mer svømming.',
        partier: ['H', 'V'],
        medlemmer: [{ navn: 'Kari Nordmann', parti: 'H' }],
        grunnlag: { slag: 'beslutningsgrunnlag' },
        gjelder: ider['forslag@framlagt'],
        linjer: LINJER.map((l, i) =>
          i === 1
            ? { ...l, uspesifisertInnsparing: true }
            : { ...l, inndekning: [{ slag: 'post', tabell: 'drift', post: 'netto-avsetninger' }] },
        ),
        sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: beloep(-1000) }],
        investeringer: [
          {
            prosjekt: 'Ny skole',
            kostnadsramme: 90_000_000,
            bevilgning: beloep(5_000_000),
            finansiering: [{ kilde: 'laan', beloep: beloep(5_000_000) }],
            visesHos: 'OPP',
            bevilgesTil: 'Kommunekassen',
          },
        ],
        verbalforslag: [
          {
            punkt: '3.5',
            tittel: 'Vei',
            tekst: 'Veien utbedres.',
            avslutter: [{ oppdrag: ET_OPPDRAG, maate: 'utfoert' }],
            flytter: [{ oppdrag: ET_OPPDRAG, dato: '2026-06-30', tekst: 'innen 30. juni 2026' }],
            senderTilbake: [{ oppdrag: ET_OPPDRAG, grunn: 'Ikke dokumentert.' }],
          },
        ],
        ...MEDDELT,
      },
      FOER_OG_ETTER,
    ),
    paaForslag('endre', 'annetForslag', {
      tittel: 'Leksehjelp, revidert',
      partier: ['Ap', 'Sp'],
      grunnlag: { slag: 'forslag', forslag: ider['forslag@framlagt'] },
      utgangspunkt: ider['medLinjer@framlagt'],
      linjer: [
        { ...linje(53, 'Leksehjelp', 2000), inndekning: [{ slag: 'linje', linje: NY_LINJE }] },
        { ...linje(54, 'Kontorhold', -2000), id: NY_LINJE },
      ],
      verbalforslag: [{ punkt: '3.9', tittel: 'Leksehjelp', tekst: 'Leksehjelpen blir gratis.' }],
    }),
    paaForslag('hentLinjer', 'fellesA', { fra: ider['medLinjer@framlagt'], linjer: [gir] }),
    paaForslag('trekk', 'annetForslag', {}),
    paa(
      'framlagt',
      'Forslag.slaaSammen',
      'gruppeleder',
      {
        forslag: [ider['fellesA@framlagt'], ider['fellesB@framlagt']],
        tittel: 'Budsjettforlik',
        tekst: 'Partiene er enige.',
        type: 'alternativt-budsjett',
        ...MEDDELT,
      },
      { uloveligI: ['startet', 'innstilt', 'utlagt', 'behandles', ...ETTER] },
    ),
    paaForslag('del', 'medLinjer', {
      deler: [
        { type: 'rammeendring', tittel: 'Leksehjelp', linjer: [gir, tar], tekst: 'Bare pengene.' },
        { type: 'verbalforslag', tittel: 'Leksehjelp i ord', punkter: ['3.7'] },
      ],
    }),
  ];
};
