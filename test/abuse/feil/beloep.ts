import fc from 'fast-check';
import { enAv, Feilaktig, proevesMotReglene, type Feilslag, type Rute, type Ventet } from '../feilaktig';
import { endret, medFelt, raa } from '../innhold';
import { medInnhold, punktene, satt } from './form';

const UTENFOR: Ventet = { statuser: [400], koder: ['AaretErUtenforPerioden', 'UkjentRadEllerKolonne'] };
const UTEN_GRUNN: Ventet = { statuser: [400], koder: ['UkjentBeloepUtenGrunn'] };

const TALL = [
  0.5,
  -0.01,
  1e13,
  -1e13,
  2 ** 53,
  -(2 ** 53) - 2,
  1e21,
  1e308,
  5e-324,
  raa('1e400'),
  raa('-1e400'),
  raa('9007199254740993'),
  raa('1.0000000001'),
];
const IKKE_TALL: readonly unknown[] = [
  '100',
  '1 000',
  '1e3',
  '−5',
  '',
  'NaN',
  '٣',
  true,
  [],
  [1],
  {},
  { valueOf: 1 },
];

/** The lines that must say what they cost, or why nobody knows. */
const LINJER: Readonly<Record<string, string>> = {
  'Rullering.foreslaaRammeendringer': 'linjer',
  'Rullering.foreslaaInvesteringer': 'linjer',
  'Rullering.foerSentraleLinjer': 'linjer',
  'Forslag.fremme': 'linjer',
  'Forslag.endre': 'linjer',
  'Vedtak.etterregistrer': 'linjer',
  'Budsjettaar.vedtaBudsjettendring': 'linjer',
  'Budsjettaar.registrerBudsjettjustering': 'linjer',
};

const ukjentUtenGrunn = (rute: Rute, aar: string): Feilaktig => {
  const sti = [LINJER[rute.operasjon.navn] ?? '', 0, 'beloep', aar];
  return medInnhold(
    `uten ${aar}`,
    rute,
    endret(rute.lovlig.innhold, sti, () => null),
    UTEN_GRUNN,
  );
};

export const beloep: Feilslag = {
  navn: 'an amount that is no amount, or of no year of the HP',
  antall: 800,
  lag: (ruter, verden) => {
    const alle = punktene(ruter, verden);
    const kart = alle.filter(
      ({ rute, sted }) => proevesMotReglene(rute) && sted.skjema?.additionalProperties !== undefined,
    );
    return fc.oneof(
      fc
        .tuple(enAv(alle.filter(({ sted }) => typeof sted.verdi === 'number')), enAv([...TALL, ...IKKE_TALL]))
        .map(([punkt, tall]) => satt(punkt, tall)),
      fc
        .tuple(enAv(kart), enAv(['2025', '2030', '1999', '9999', '0000']))
        .map(([{ rute, sted }, aar]) =>
          medInnhold(`i ${aar}`, rute, medFelt(rute.lovlig.innhold, sted.sti, aar, 1), UTENFOR),
        ),
      fc
        .tuple(
          enAv(ruter.filter(({ operasjon }) => operasjon.navn in LINJER)),
          enAv(['2026', '2027', '2028', '2029']),
        )
        .map(([rute, aar]) => ukjentUtenGrunn(rute, aar)),
    );
  },
};
