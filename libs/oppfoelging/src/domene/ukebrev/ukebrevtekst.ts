import { skrivDato, skrivUke, type Dato, type OppdragId, type Punkt, type Uke } from '@saksgang/kernel';
import type { Meldingstekst } from '../varsel/melding';
import type { Brevdel, Brevpost, Ukebrevutkast } from './ukebrev.events';

/** What an oppdrag is called; null when it is not known. */
export type Oppdragsnavn = (id: OppdragId) => { readonly punkt: Punkt; readonly tittel: string } | null;

/** Days ahead that a frist is told of. */
export const SNART_DAGER = 14;
/** Days without a report before it is told of. */
export const UTEN_MELDING_DAGER = 30;

interface Delord {
  readonly overskrift: string;
  /** Of the day that the part is about. */
  readonly omDagen: string;
}

const DELORD: Readonly<Record<Brevdel, Delord>> = {
  forsinket: { overskrift: 'Forsinket', omDagen: 'fristen var' },
  'frist-snart': { overskrift: `Frist innen ${SNART_DAGER} dager`, omDagen: 'fristen er' },
  'saksgang-snart': {
    overskrift: 'Siste mulighet for saksgang er nær eller passert',
    omDagen: 'siste mulighet er',
  },
  'uten-frist': { overskrift: 'Uten frist', omDagen: 'vedtatt' },
  'uten-melding': {
    overskrift: `Ikke meldt status på ${UTEN_MELDING_DAGER} dager`,
    omDagen: 'sist meldt',
  },
  'hele-til-fordeling': { overskrift: 'Hele kommunen, til fordeling', omDagen: 'vedtatt' },
  'hele-forsinket': { overskrift: 'Hele kommunen, forsinket', omDagen: 'fristen var' },
  'hele-uten-frist': { overskrift: 'Hele kommunen, uten frist', omDagen: 'vedtatt' },
};

export const brevdelensNavn = (del: Brevdel): string => DELORD[del].overskrift;

const dagen = (del: Brevdel, dato: Dato | null): string =>
  dato === null ? 'aldri meldt' : `${DELORD[del].omDagen} ${skrivDato(dato)}`;

const enPost = ({ del, antall, oppdrag }: Brevpost, navn: Oppdragsnavn): readonly string[] => [
  '',
  `${brevdelensNavn(del)} (${antall}):`,
  ...oppdrag.map(({ oppdrag: id, dato }) => {
    const kjent = navn(id);
    return `- ${kjent ? `${kjent.punkt} ${kjent.tittel}` : id} (${dagen(del, dato)})`;
  }),
  ...(antall > oppdrag.length ? [`- og ${antall - oppdrag.length} til`] : []),
];

/** The words of a weekly letter: the same of the same facts, in the mail and in Saksgang. */
export const ukebrevtekst = (
  uke: Uke,
  { mottaker, innhold }: Ukebrevutkast,
  navn: Oppdragsnavn,
): Meldingstekst => ({
  emne: `Ukebrev om oppdrag, ${skrivUke(uke)}`,
  tekst: [
    `Til ${mottaker.roller.join(', ')}. Slik sto det til da brevet ble skrevet.`,
    ...innhold.flatMap((post) => enPost(post, navn)),
    '',
    'Meld status, sett frist eller foreslå en ny i Saksgang. Ukebrevet kommer ikke når det ikke er noe å si.',
  ].join('\n'),
});
