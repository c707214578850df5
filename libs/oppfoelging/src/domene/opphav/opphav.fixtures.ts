import { dato, hpPeriode, type Punkt } from '@saksgang/kernel';
import { avslutningsvedtak, ID, uuid } from '../oppdrag/oppdrag.fixtures';
import type {
  GjentattBestillingAvvist,
  GjentattBestillingBekreftet,
  Opphav,
  OpphavFjernet,
  OpphavFoert,
  VedtakKnyttet,
} from './opphav.events';

const KILDE = { dokument: 'Handlingsprogram 2025-2028', linje: 4304 };

/** The links of one oppdrag, for the specs of this room. */
export const fraHp23: Opphav = {
  id: uuid(701),
  ledd: { slag: 'hp-oppdrag', hp: hpPeriode('2023-2026'), punkt: '3.02' as Punkt },
  tittel: 'Riktig kompetanse på rett sted til rett tid',
  kilde: KILDE,
};

export const fraSak: Opphav = {
  id: uuid(702),
  ledd: { slag: 'sak', organ: 'kommunestyret', saksnummer: '84/2023', dato: dato('2023-06-14') },
  tittel: null,
  kilde: KILDE,
};

export const fraRapport: Opphav = {
  id: uuid(703),
  ledd: { slag: 'rapport', aar: '2024', tertial: 1 },
  tittel: null,
  kilde: KILDE,
};

export const opphavFoert = (data: Opphav): OpphavFoert => ({ type: 'OpphavFoert', data });

export const vedtakKnyttet: VedtakKnyttet = {
  type: 'VedtakKnyttet',
  data: { vedtak: avslutningsvedtak },
};

export const gjentattBekreftet: GjentattBestillingBekreftet = {
  type: 'GjentattBestillingBekreftet',
  data: { tidligere: ID.annetOppdrag },
};

export const gjentattAvvist: GjentattBestillingAvvist = {
  type: 'GjentattBestillingAvvist',
  data: { tidligere: ID.annetOppdrag },
};

export const opphavFjernet: OpphavFjernet = {
  type: 'OpphavFjernet',
  data: { id: fraSak.id, grunn: 'Det var en annen sak.' },
};
