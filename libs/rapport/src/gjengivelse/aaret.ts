import type { Blokk } from '@saksgang/dokumenter';
import type { Aarslinjer, Aarsoversikt } from '../modell/aarsoversikt';
import { kontrollert } from './ord';

export const hpNavn = ({ hp }: Pick<Aarslinjer, 'hp'>): string => hp ?? 'Andre vedtak';

/** What came and went through the year for each HP, and how it adds up from the first vedtak on. */
export const aarsblokkene = ({ aar, linjer, stemmer }: Aarsoversikt): readonly Blokk[] => [
  {
    slag: 'tabell',
    innhold: 'tall',
    tittel: `Åpne punkter gjennom ${aar}, per handlingsprogram`,
    hode: [
      'Handlingsprogram',
      'Periode',
      'Kontroll',
      'Åpne ved start',
      'Nye',
      'Gjenåpnet',
      'Avsluttet',
      'Utgått',
      'Åpne ved slutt',
    ],
    rader: linjer.flatMap((l) =>
      l.perioder.map((p) => [
        hpNavn(l),
        p.periode.navn,
        kontrollert(p.stemmer),
        ...[p.aapneVedStart, p.nye, p.gjenaapnet, p.avsluttet, p.utgaatt, p.aapneVedSlutt].map(String),
      ]),
    ),
  },
  {
    slag: 'tabell',
    innhold: 'tall',
    tittel: `Alle punkter som er vedtatt til og med ${aar}`,
    hode: ['Handlingsprogram', 'Kontroll', 'Åpnet i alt', 'Lukket i alt', 'Åpne'],
    rader: linjer.map((l) => [
      hpNavn(l),
      kontrollert(l.ialt.stemmer),
      ...[l.ialt.aapnet, l.ialt.lukket, l.ialt.aapne].map(String),
    ]),
  },
  {
    slag: 'avsnitt',
    tekst: stemmer
      ? 'Tallene stemmer: det som er åpnet, er det som er lukket og det som er åpent, i hver periode og hvert handlingsprogram.'
      : 'Tallene stemmer ikke. Hendelser kan være ført med en dag som ikke går opp med resten. Se hendelsene for oppdragene.',
  },
];
