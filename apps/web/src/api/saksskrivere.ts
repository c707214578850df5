import { api } from './klient';
import type { components } from './openapi';
import { hodene, skriv, type Sending } from './sending';

type Skjema = components['schemas'];
export type Votering = Skjema['VoteringRequest'];
export type Etterregistrering = Skjema['EtterregistrerVedtakRequest'];
export type Habilitet = Skjema['HabilitetRequest'];

interface Hp extends Sending {
  readonly kommune: string;
  readonly hp: string;
}
interface Sak extends Sending {
  readonly kommune: string;
  readonly sak: string;
}

const iHp = ({ kommune, hp, ...sending }: Hp) => ({
  params: { path: { kommune, hp }, header: hodene(sending) },
});
const iSaken = ({ kommune, sak, ...sending }: Sak) => ({
  params: { path: { kommune, sak }, header: hodene(sending) },
});

export const taTilBehandling = (s: Hp, body: Skjema['BehandlingRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/behandling', { ...iHp(s), body }));

export const avgjoerHabilitet = (s: Hp, body: Habilitet) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/habilitet', { ...iHp(s), body }));

export const foreslaaOrden = (s: Hp, body: Skjema['VoteringsordenRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/voteringsorden', { ...iHp(s), body }));

export const registrerVotering = (s: Hp, body: Votering) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/voteringer', { ...iHp(s), body }));

export const velgMotkandidat = (s: Hp, body: Skjema['MotkandidatRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/motkandidat', { ...iHp(s), body }));

export const protokollfoerInnstilling = (s: Hp, body: Skjema['InnstillingRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/innstilling', { ...iHp(s), body }));

export const offentliggjoerInnstilling = (s: Hp, body: Skjema['KommandoRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/innstilling/offentliggjoering', { ...iHp(s), body }));

export const utsettSak = (s: Hp, body: Skjema['UtsettelseRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/utsettelse', { ...iHp(s), body }));

export const sendSakTilbake = (s: Hp, body: Skjema['TilbakesendingRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/hp/{hp}/tilbakesending', { ...iHp(s), body }));

export const foerTilfoersel = (s: Sak, body: Skjema['ProtokolltilfoerselRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/saker/{sak}/protokoll/tilfoersler', { ...iSaken(s), body }));

export const foerStemmenavn = (s: Sak, votering: string, body: Skjema['StemmenavnRequest']) => {
  const { kommune, sak, ...sending } = s;
  return skriv(
    api.POST('/api/kommuner/{kommune}/saker/{sak}/voteringer/{votering}/stemmenavn', {
      params: { path: { kommune, sak, votering }, header: hodene(sending) },
      body,
    }),
  );
};

export const godkjennProtokoll = (s: Sak, body: Skjema['GodkjenningRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/saker/{sak}/protokoll/godkjenning', { ...iSaken(s), body }));

export const registrerSak = (kommune: string, sending: Sending, body: Skjema['SakRequest']) =>
  skriv(
    api.POST('/api/kommuner/{kommune}/saker', {
      params: { path: { kommune }, header: hodene(sending) },
      body,
    }),
  );

export const etterregistrer = (s: Sak, body: Etterregistrering) =>
  skriv(api.POST('/api/kommuner/{kommune}/saker/{sak}/vedtak', { ...iSaken(s), body }));

export const ekspeder = (s: Sak, vedtak: string, body: Skjema['EkspederingRequest']) => {
  const { kommune, sak, ...sending } = s;
  return skriv(
    api.POST('/api/kommuner/{kommune}/saker/{sak}/vedtak/{vedtak}/ekspedering', {
      params: { path: { kommune, sak, vedtak }, header: hodene(sending) },
      body,
    }),
  );
};
