import { HP, type Ider } from '../deler';
import { ALLE_FOER, MEDDELT, paa, type Lovlig } from './lovlig';

export const lovlighet = (ider: Ider): Lovlig[] => {
  const om = (navn: string, rolle: string, innhold: object, sted: Record<string, string> = {}): Lovlig =>
    paa(
      'vedtatt',
      `Lovlighet.${navn}`,
      rolle,
      { ...innhold, ...MEDDELT },
      {
        sted: { sak: `hp-${HP}`, vedtak: ider['vedtak@vedtatt'] ?? '', ...sted },
        uloveligI: [...ALLE_FOER, 'gammel', 'etterregistrert'],
      },
    );
  const iverksetting = { besluttetAv: 'kommunestyret', grunn: 'Lovligheten prøves.' };
  return [
    paa(
      'vedtatt',
      'Vedtak.knyttSetninger',
      'saksbehandler',
      {
        setninger: [{ setning: 'Det legges fram en sak.', delpunkt: 'a' }],
        ...MEDDELT,
      },
      {
        sted: { sak: `hp-${HP}`, vedtak: ider['vedtak@vedtatt'] ?? '', punkt: '3.1' },
        uloveligI: [...ALLE_FOER, 'gammel', 'etterregistrert'],
      },
    ),
    paa('etterregistrert', 'Vedtak.avsluttSak', 'kommunedirektoer', MEDDELT, {
      sted: { sak: `hp-${HP}` },
      uloveligI: [...ALLE_FOER, 'gammel'],
    }),
    om('krev', 'gruppeleder', {
      medlemmer: ['Ap', 'Ap', 'H'].map((parti, i) => ({ navn: ['Kari', 'Ola', 'Per'][i], parti })),
      grunnlag: 'Innstillingen lå ikke ute lenge nok.',
      modus: 'gjennomfoere',
      skjedde: '2025-12-31',
    }),
    om(
      'anke',
      'gruppeleder',
      {
        medlemmer: ['Kari', 'Ola'].map((navn) => ({ navn, parti: 'Ap' })),
        organ: 'formannskapet',
        til: 'kommunestyret',
        grunnlag: 'Saken er prinsipiell.',
        modus: 'protokollfoere',
        skjedde: '2026-06-10',
      },
      { sak: 'tertial-1', vedtak: ider['formannskapsvedtak@vedtatt'] ?? '' },
    ),
    om(
      'avgjoer',
      'moetesekretaer',
      { utfall: 'opprettholdt', grunnlag: 'Den lå ute i 20 dager.' },
      { krav: ider['krav@vedtatt'] ?? '' },
    ),
    om('utsett', 'moetesekretaer', { ...iverksetting, punkter: ['3.2'] }),
    om('gjenoppta', 'moetesekretaer', { ...iverksetting, punkter: ['3.3'] }),
  ];
};
