import {
  PersistentMap,
  streamName,
  type Evolution,
  type KommuneId,
  type SakId,
  type StreamName,
} from '@saksgang/kernel';
import { evolveAnke } from './evolve-anke';
import { evolveBehandling } from './evolve-behandling';
import { evolveFullstendighet } from './evolve-fullstendighet';
import { evolveLovlighet } from './evolve-lovlighet';
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
        avsluttet: null,
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
    case 'ForslagEndret':
    case 'ForslagTrukket':
    case 'ForslagSlaattSammen':
    case 'ForslagDelt':
    case 'InnstillingProtokollfoert':
    case 'InnstillingOffentliggjort':
    case 'SakTattTilBehandling':
    case 'HabilitetAvgjort':
    case 'VoteringsordenForeslaatt':
    case 'VoteringRegistrert':
    case 'MotkandidatValgt':
    case 'UttalelseAvgitt':
    case 'SakUtsatt':
    case 'SakSendtTilbake':
    case 'SakGjenopptatt':
    case 'ProtokolltilfoerselFoert':
    case 'StemmenavnFoert':
    case 'ProtokollGodkjent':
      return evolveBehandling(sak, event);
    case 'VedtakFattet':
    case 'VedtakEtterregistrert':
    case 'VedtakspunktVedtatt':
    case 'RammeendringerVedtatt':
    case 'InvesteringerVedtatt':
    case 'SentraleLinjerVedtatt':
    case 'DelpunkterFoert':
    case 'VedtakEkspedert':
    case 'MerknadFoert':
    case 'VedtakstekstRettet':
    case 'BudsjettendringVedtatt':
    case 'AdministrativBudsjettjusteringRegistrert':
    case 'ForbrukRapportert':
    case 'PrognoseRapportert':
    case 'RapportAvlagt':
    case 'RapportBehandlet':
      return evolveVedtak(sak, event);
    case 'LovlighetskontrollKrevd':
    case 'LovlighetskontrollAvgjort':
    case 'IverksettingUtsatt':
    case 'IverksettingGjenopptatt':
      return evolveLovlighet(sak, event);
    case 'MindretallsankeFremmet':
      return evolveAnke(sak, event);
    case 'SetningerKnyttet':
    case 'SakAvsluttetForAdministrasjonen':
      return evolveFullstendighet(sak, event);
  }
};

export const sak: Evolution<Sak, SakEvent> = { initialState: { slag: 'ingen' }, evolve };
