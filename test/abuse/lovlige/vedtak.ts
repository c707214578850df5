import { beloep, delpunkt, FRIST, HP, linje, vedtakspunkt, type Ider } from '../deler';
import { ALLE_FOER, ETTER, MEDDELT, paa, type Lovlig } from './lovlig';

export const vedtak = (ider: Ider): Lovlig[] => {
  const punkt = (p: string) => ({
    sted: { sak: `hp-${HP}`, vedtak: ider['vedtak@vedtatt'] ?? '', punkt: p },
    uloveligI: [...ALLE_FOER, 'gammel', 'etterregistrert'] as const,
  });
  const linjer = [linje(31, 'Ekstra lærere', 10_000)];
  return [
    paa(
      'gammel',
      'Vedtak.etterregistrer',
      'moetesekretaer',
      {
        tittel: 'Handlingsprogram',
        organ: 'kommunestyret',
        saksnummer: 'KS 88/25',
        deler: ['oekonomiplan', 'aarsbudsjett'],
        innstilling: true,
        offentliggjort: '2025-11-20',
        stemmer: { for: 22, mot: 19 },
        ekspedert: '2025-12-11',
        punkter: [
          vedtakspunkt('3.1', {
            gruppe: 'Verbalvedtak',
            forslagsstillere: 'Ap/Sp',
            referanser: ['FSK 1/25'],
            delpunkter: [
              {
                ...delpunkt('a', FRIST),
                utvalg: ['OPP'],
                avhengerAv: ['3.2'],
                beloepITekst: [100_000],
                kildeLinje: 9,
              },
            ],
          }),
        ],
        linjer: [linje(41, 'Bøker', 5000)],
        trykteSummer: [{ utvalg: 'OPP', navn: 'Sum Annet', beloep: beloep(5000), kildeLinje: 3 }],
        skjedde: '2025-12-10',
        ...MEDDELT,
      },
      { sted: { sak: `hp-${HP}` }, uloveligI: ['innstilt', 'utlagt', 'behandles', ...ETTER] },
    ),
    paa('vedtatt', 'Vedtak.registrerSak', 'saksbehandler', {
      sak: 'tertial-2',
      tittel: '2. tertial 2026',
      saksnummer: 'KS 61/26',
      ...MEDDELT,
    }),
    paa(
      'vedtatt',
      'Vedtak.foerDelpunkter',
      'saksbehandler',
      {
        delpunkter: [{ ...delpunkt('a', FRIST), utvalg: ['OPP'], rammelinjer: [{ utvalg: 'OPP', nr: 1 }] }],
        ...MEDDELT,
      },
      punkt('3.2'),
    ),
    paa(
      'vedtatt',
      'Vedtak.presiser',
      'saksbehandler',
      { tekst: 'Presisert i ordskiftet.', ...MEDDELT },
      punkt('3.1'),
    ),
    paa(
      'vedtatt',
      'Vedtak.rett',
      'moetesekretaer',
      { fra: 'Det legges fram en sak.', til: 'Det legges fram to saker.', ...MEDDELT },
      punkt('3.3'),
    ),
    paa(
      'vedtatt',
      'Vedtak.ekspeder',
      'moetesekretaer',
      { mottakere: ['Skolesjefen'], ...MEDDELT },
      punkt('3.1'),
    ),
    paa('vedtatt', 'Kommune.giDelegasjon', 'moetesekretaer', {
      tittel: 'Budsjettfullmakt',
      tilOrgan: 'kommunedirektøren',
      grense: 20_000,
      nivaa: 'mellom-utvalg',
      videredelegering: false,
      gjelderFra: '2026-01-01',
      gjelderTil: '2027-12-31',
      vedtak: { organ: 'kommunestyret', saksnummer: 'KS 2/26', dato: '2026-01-20' },
      ...MEDDELT,
    }),
    paa(
      'vedtatt',
      'Budsjettaar.vedtaBudsjettendring',
      'moetesekretaer',
      {
        grunnlag: { organ: 'kommunestyret', saksnummer: 'KS 70/26', dato: '2026-09-15' },
        linjer,
        ...MEDDELT,
      },
      { uloveligI: ALLE_FOER },
    ),
    paa(
      'vedtatt',
      'Budsjettaar.registrerBudsjettjustering',
      'kommunedirektoer',
      { delegasjon: ider['delegasjon@vedtatt'], linjer, ...MEDDELT },
      { uloveligI: [...ALLE_FOER, 'etterregistrert'] },
    ),
    paa('vedtatt', 'Budsjettaar.foerRapport', 'moetesekretaer', {
      rapport: 'tertialrapport-1',
      behandletAv: 'kommunestyret',
      saksnummer: 'KS 41/26',
      skjedde: '2026-06-16',
      ...MEDDELT,
    }),
    paa(
      'vedtatt',
      'Budsjettaar.rapporterForbruk',
      'kommunalsjef',
      { utvalg: 'OPP', aar: '2026', beloep: 60_000, rettsligPlikt: 'Barnehageloven', ...MEDDELT },
      { uloveligI: ALLE_FOER },
    ),
    paa(
      'vedtatt',
      'Budsjettaar.rapporterPrognose',
      'budsjettsjef',
      {
        utvalg: 'OPP',
        per: '2026-08-31',
        regnskap: 60_000,
        prognose: 90_000,
        ...MEDDELT,
        skjedde: '2026-09-10',
      },
      { uloveligI: ALLE_FOER },
    ),
  ];
};
