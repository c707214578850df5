import {
  PersistentMap,
  streamName,
  type Evolution,
  type KommuneId,
  type SakId,
  type StreamName,
} from '@saksgang/kernel';
import { evolveBehandling } from './evolve-behandling';
import { evolveRullering } from './evolve-rullering';
import { evolveVedtak } from './evolve-vedtak';
import type { SakEvent } from './sak.events';
import type { Sak } from './sak.state';

export const sakStream = (kommune: KommuneId, sak: SakId): StreamName => streamName('sak', kommune, sak);

const evolve = (sak: Sak, event: SakEvent): Sak => {
  switch (event.type) {
    case 'SakRegistrert':
      return {
        slag: 'annen-sak',
        sak: event.data.sak,
        tittel: event.data.tittel,
        vedtak: new PersistentMap(),
      };
    case 'RulleringStartet':
    case 'BeslutningsgrunnlagLagtFram':
    case 'TilleggsinnstillingLagtFram':
    case 'RammeendringerForeslaatt':
    case 'RammeendringerEndret':
    case 'TrykteSummerFoert':
    case 'KontrollfunnGodtatt':
    case 'InvesteringerForeslaatt':
    case 'OversiktFoert':
    case 'SentraleLinjerFoert':
      return evolveRullering(sak, event);
    case 'ForslagFremmet':
    case 'ForslagTrukket':
    case 'InnstillingProtokollfoert':
    case 'InnstillingOffentliggjort':
    case 'SakTattTilBehandling':
    case 'VoteringRegistrert':
      return evolveBehandling(sak, event);
    case 'VedtakFattet':
    case 'VedtakEtterregistrert':
    case 'VedtakspunktVedtatt':
    case 'RammeendringerVedtatt':
    case 'DelpunkterFoert':
    case 'VedtakEkspedert':
    case 'MerknadFoert':
    case 'VedtakstekstRettet':
    case 'BudsjettendringVedtatt':
    case 'AdministrativBudsjettjusteringRegistrert':
    case 'ForbrukRapportert':
      return evolveVedtak(sak, event);
  }
};

export const sak: Evolution<Sak, SakEvent> = { initialState: { slag: 'ingen' }, evolve };
