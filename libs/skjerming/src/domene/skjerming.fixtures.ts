import { dato } from '@saksgang/kernel';
import type { StreamName } from '@saksgang/kernel';
import type { SkjermingEvent, SkjermingOpprettet } from './skjerming.events';

/** Facts of one screening, for the specs of this lib. The commands of the specs are asked on 10.12.2024. */
export const REF = 'S-12';

export const opprettelse = (mer: Partial<SkjermingOpprettet['data']> = {}): SkjermingOpprettet['data'] => ({
  ref: REF,
  hjemmel: 'offl-13',
  gjelder: 'En navngitt persons helse',
  meroffentlighet: null,
  personopplysninger: true,
  revurderes: dato('2029-12-10'),
  ...mer,
});

export const opprettet = (mer: Partial<SkjermingOpprettet['data']> = {}): SkjermingEvent => ({
  type: 'SkjermingOpprettet',
  data: opprettelse(mer),
});

export const revurdert: SkjermingEvent = {
  type: 'SkjermingRevurdert',
  data: { ref: REF, meroffentlighet: null, revurderes: dato('2034-12-10') },
};

export const opphevet: SkjermingEvent = {
  type: 'SkjermingOpphevet',
  data: { ref: REF, grunn: 'Innholdet er offentlig kjent.' },
};

export const makulert: SkjermingEvent = {
  type: 'SkjermingMakulert',
  data: { ref: REF, grunn: 'Krav om sletting.' },
};

export const sett: SkjermingEvent = {
  type: 'SkjermetInnholdSett',
  data: {
    ref: REF,
    stroem: 'oppdrag-lier.x' as StreamName,
    revisjon: 3,
    formaal: 'Kontroll av saksbehandlingen',
  },
};
