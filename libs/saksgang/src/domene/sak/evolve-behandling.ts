import type { ForslagId } from '@saksgang/kernel';
import type { BehandlingEvent, InnstillingProtokollfoert } from '../behandling/behandling.events';
import type { ForslagEvent } from '../forslag/forslag.events';
import type { ForslagStatus, Handlingsprogram, Sak } from './sak.state';

export const evolveBehandling = (sak: Sak, event: ForslagEvent | BehandlingEvent): Sak => {
  if (sak.slag !== 'handlingsprogram') return sak;
  switch (event.type) {
    case 'ForslagFremmet':
      return {
        ...sak,
        forslag: sak.forslag.set(event.data.id, { ...event.data, status: 'fremmet' }),
      };
    case 'ForslagTrukket':
      return medForslagstatus(sak, event.data.forslag, 'trukket');
    case 'InnstillingProtokollfoert':
      return medInnstilling(sak, event.data);
    case 'InnstillingOffentliggjort':
      return { ...sak, behandling: { ...sak.behandling, offentliggjort: event.data.dato } };
    case 'SakTattTilBehandling': {
      const { organ, forslag } = event.data;
      return { ...sak, behandling: { ...sak.behandling, tattTilBehandling: { organ, forslag } } };
    }
    case 'VoteringRegistrert':
      return event.data.organ === 'kommunestyret'
        ? medForslagstatus(sak, event.data.forslag, event.data.resultat)
        : sak;
  }
};

/** Only formannskapet gives the innstilling to the budget (R2); a new one has its own fourteen days (R3). */
const medInnstilling = (
  hp: Handlingsprogram,
  { organ, dato }: InnstillingProtokollfoert['data'],
): Handlingsprogram => {
  const { behandling } = hp;
  if (organ === 'formannskapet')
    return { ...hp, behandling: { ...behandling, innstilling: { organ, dato }, offentliggjort: null } };
  return behandling.innstilling?.organ === 'formannskapet'
    ? hp
    : { ...hp, behandling: { ...behandling, innstilling: { organ, dato } } };
};

/** The fate of a forslag is kommunestyret's to decide; what another body thought of it closes nothing. */
const medForslagstatus = (hp: Handlingsprogram, id: ForslagId, status: ForslagStatus): Handlingsprogram => {
  const foer = hp.forslag.get(id);
  return foer ? { ...hp, forslag: hp.forslag.set(id, { ...foer, status }) } : hp;
};
