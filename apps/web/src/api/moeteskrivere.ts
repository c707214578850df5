import { api } from './klient';
import type { components } from './openapi';
import { hodene, skriv, type Sending } from './sending';

type Skjema = components['schemas'];
export type Organtype = Skjema['VoteringRequest']['organ'];
export type Oppmoete = Skjema['OppmoeteRequest'];

interface Moete extends Sending {
  readonly kommune: string;
  readonly moete: string;
}
interface Organ extends Sending {
  readonly kommune: string;
  readonly organ: string;
}

const iMoetet = ({ kommune, moete, ...sending }: Moete) => ({
  params: { path: { kommune, moete }, header: hodene(sending) },
});
const iOrganet = ({ kommune, organ, ...sending }: Organ) => ({
  params: { path: { kommune, organ }, header: hodene(sending) },
});

export const settMoetet = (m: Moete, body: Skjema['SettMoeteRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/aapning', { ...iMoetet(m), body }));

export const endreFrammoetet = (m: Moete, body: Skjema['EndreFrammoeteRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/frammoete', { ...iMoetet(m), body }));

export const overlatLedelsen = (m: Moete, body: Skjema['OverlatMoeteledelsenRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/moeteledelse', { ...iMoetet(m), body }));

export const lukkDoerene = (m: Moete, body: Skjema['LukkMoeteRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/lukking', { ...iMoetet(m), body }));

export const aapneDoerene = (m: Moete, body: Skjema['KlokkeslettRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/gjenaapning', { ...iMoetet(m), body }));

export const hevMoetet = (m: Moete, body: Skjema['KlokkeslettRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/heving', { ...iMoetet(m), body }));

export const avlysMoetet = (m: Moete, body: Skjema['AvlysMoeteRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/moeter/{moete}/avlysning', { ...iMoetet(m), body }));

export const innkallMoete = (o: Organ, body: Skjema['InnkallMoeteRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/organer/{organ}/moeter', { ...iOrganet(o), body }));

export const fastsettMoeteplan = (o: Organ, body: Skjema['FastsettMoeteplanRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/organer/{organ}/moeteplan', { ...iOrganet(o), body }));

export const velgMedlemmer = (o: Organ, body: Skjema['VelgMedlemmerRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/organer/{organ}/medlemmer', { ...iOrganet(o), body }));

export const tildelSaksnummer = (o: Organ, body: Skjema['TildelSaksnummerRequest']) =>
  skriv(api.POST('/api/kommuner/{kommune}/organer/{organ}/saksnumre', { ...iOrganet(o), body }));
