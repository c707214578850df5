import { dato, type Punkt } from '@saksgang/kernel';
import type { SakEvent } from '../sak/sak.events';
import { ID, uuid } from '../sak/sak.fixtures';

/** Facts about whether a vedtak is lawful, for the specs of this room. */
export const KRAV = uuid(45);

export const kravFramsatt: SakEvent = {
  type: 'LovlighetskontrollKrevd',
  data: {
    krav: KRAV,
    vedtak: ID.vedtak,
    organ: 'kommunestyret',
    medlemmer: ['Kari', 'Ola', 'Per'].map((navn) => ({ navn, parti: 'Høyre' })),
    dato: dato('2024-12-20'),
    ikkeKontrollert: ['Kari', 'Ola', 'Per'],
    begrunnelse: 'Innstillingen lå ikke ute i 14 dager.',
    modus: 'gjennomfoere',
    merknader: [],
  },
};

export const iverksettingUtsatt = (punkter: readonly string[] | null = null): SakEvent => ({
  type: 'IverksettingUtsatt',
  data: {
    vedtak: ID.vedtak,
    punkter: punkter as readonly Punkt[] | null,
    dato: dato('2024-12-21'),
    besluttetAv: 'kommunestyret',
    grunn: 'Kravet om lovlighetskontroll avgjøres først.',
    delpunkter: [],
  },
});
