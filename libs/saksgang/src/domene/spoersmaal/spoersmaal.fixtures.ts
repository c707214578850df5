import { dato, type SpoersmaalId, type Uuid } from '@saksgang/kernel';
import type { SpoersmaalEvent } from './spoersmaal.events';

/** Facts of a question, for the specs of this room. */
export const spoersmaalId = (n: number) =>
  `00000000-0000-4000-8000-${String(90 + n).padStart(12, '0')}` as Uuid as SpoersmaalId;

export const spoersmaalStilt = (n = 1): SpoersmaalEvent => ({
  type: 'BudsjettspoersmaalStilt',
  data: {
    id: spoersmaalId(n),
    nr: n,
    slag: 'spoersmaal',
    fra: { parti: 'Høyre', navn: 'Kari Nordmann' },
    tekst: 'Hva koster skolebøker til 1.-4. trinn?',
    dato: dato('2024-11-01'),
    frist: dato('2024-11-08'),
    forslag: null,
  },
});

export const besvart = (dag = '2024-11-05', n = 1): SpoersmaalEvent => ({
  type: 'BudsjettspoersmaalBesvart',
  data: {
    id: spoersmaalId(n),
    dato: dato(dag),
    tekst: 'Det koster 270 000 kroner.',
    lenker: [],
    besvartAv: 'kommunedirektoer',
  },
});

export const trukket: SpoersmaalEvent = {
  type: 'BudsjettspoersmaalTrukket',
  data: { id: spoersmaalId(1), dato: dato('2024-11-04') },
};
