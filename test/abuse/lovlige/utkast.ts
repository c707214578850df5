import { beloep, HP, KOMMUNER, type Ider, type KommuneNavn } from '../deler';
import { LINJER, MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = (Object.keys(KOMMUNER) as KommuneNavn[]).filter((k) => k !== 'framlagt');

export const utkast = (ider: Ider): Lovlig[] => {
  const innhold = {
    type: 'alternativt-budsjett',
    tittel: 'Vårt budsjett',
    tekst: 'Vi vil ha mer svømming.',
    partier: ['Ap'],
    medlemmer: [{ navn: 'Kari Nordmann' }],
    grunnlag: { slag: 'forslag', forslag: ider['forslag@framlagt'] },
    linjer: [{ ...LINJER[0], inndekning: [{ slag: 'post', tabell: 'drift' }] }, { tittel: 'Uten beløp' }],
    sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: beloep(-1000) }],
    investeringer: [{ prosjekt: 'Ny skole', finansiering: [{ kilde: 'laan' }] }],
    verbalforslag: [{ punkt: '3.5' }],
  };
  const om = (navn: string, som: string, body: object | null): Lovlig =>
    paa('framlagt', `Utkast.${navn}`, 'gruppeleder', body, {
      parti: 'Ap',
      sted: { utkast: ider[`${som}@framlagt`] ?? '', hp: HP },
      uloveligI: ANDRE,
    });
  return [
    paa('framlagt', 'Utkast.opprett', 'folkevalgt', { innhold }, { parti: 'Ap' }),
    paa('framlagt', 'Utkast.alle', 'folkevalgt', null, { parti: 'Ap' }),
    om('lagre', 'lagres', { innhold, versjon: 1 }),
    om('ett', 'lagres', null),
    om('proev', 'lagres', null),
    om('fremme', 'fremmes', { versjon: 1, ...MEDDELT }),
    om('slett', 'slettes', { versjon: 1 }),
  ];
};
