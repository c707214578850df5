import { medOg } from '@saksgang/dokumenter';
import { ord } from '@saksgang/kernel';
import type { Deltaker, ValgHoldt } from '@saksgang/saksgang';
import { stemmer } from './voteringstekst';

/**
 * What was elected, how many voted for whom, and what it led to. Of a written election it is said that nobody knows more
 * than the numbers (R34); of an open one, when the parties are not given (R31).
 */
export const valgtekst = (valg: ValgHoldt['data'], navn: (deltaker: Deltaker) => string): string => {
  const hvem = (plass: number): string =>
    valg.kandidater
      .filter((d) => d.plass === plass)
      .map(navn)
      .join('');
  const fikk = valg.stemmer
    .filter(({ antall }) => antall > 0)
    .map((g) => (g.valg === 'blank' ? `${stemmer(g)} blankt` : `${hvem(g.valg)} ${stemmer(g)}`));
  return [
    `Valg av ${ord(valg.verv)}, ${valg.omgang}. omgang: ${medOg(fikk)}.`,
    foelgen(valg, hvem),
    hvordan(valg),
  ]
    .filter(Boolean)
    .join(' ');
};

const foelgen = ({ utfall }: ValgHoldt['data'], hvem: (plass: number) => string): string => {
  if (utfall.slag === 'ny-omgang') return 'Ingen ble valgt, og det må stemmes på nytt.';
  const ved = utfall.avgjortAv === 'loddtrekning' ? 'ved' : 'med';
  return `${hvem(utfall.plass)} ble valgt ${ved} ${ord(utfall.avgjortAv)}.`;
};

const hvordan = ({ form, stemmer: gruppene }: ValgHoldt['data']): string => {
  if (form === 'skriftlig') return 'Valget var skriftlig; hvem som stemte på hvem, er hemmelig.';
  return gruppene.some(({ antall, partier }) => antall > 0 && partier.length === 0)
    ? 'Hvordan partiene stemte, er ikke oppgitt.'
    : '';
};
