import { ord } from '@saksgang/kernel';
import type { HabilitetAvgjort, InnstillingProtokollfoert, Organ, SakEvent } from '@saksgang/saksgang';
import type { Forslagsnavn } from './forslagsmappe';
import { deltakernavn } from './frammoete';
import { slaaOpp } from './hendelser';
import { langDato, medOg, setning, stor } from '@saksgang/dokumenter';
import type { Innfoersel } from './protokolldokument';
import { gjenopptakstekst, stegtekst, voteringstekst, type Votering } from './voteringstekst';

/** What a body of a kind is called when its own name is not on record. */
export const ORGANNAVN: Readonly<Record<Organ, string>> = {
  kommunestyret: 'Kommunestyret',
  formannskapet: 'Formannskapet',
  utvalg: 'Utvalget',
  raad: 'Rådet',
  kontrollutvalget: 'Kontrollutvalget',
};

const enkel = (slag: string, tekst: string, mer: Partial<Innfoersel> = {}): Innfoersel => ({
  slag,
  tekst,
  sitat: null,
  liste: [],
  ...mer,
});

/** What a fact of the treatment says in the protokoll; null for what is told elsewhere in it. */
export const innfoersel = (
  event: SakEvent,
  navn: Forslagsnavn,
  voteringen: (id: string) => Votering | undefined,
): Innfoersel | null =>
  slaaOpp<SakEvent, Innfoersel>(
    {
      SakTattTilBehandling: ({ dato, forslag }) =>
        enkel(
          'tatt-til-behandling',
          `Saken ble tatt til behandling ${langDato(dato)}, med ${forslag.length} forslag fremmet.`,
        ),
      ForslagTrukket: ({ forslag }) => enkel('trukket', `${stor(navn(forslag))} ble trukket.`),
      ForslagSlaattSammen: ({ forslag, til }) =>
        enkel('slaatt-sammen', `${stor(medOg(forslag.map(navn)))} ble slått sammen til ${navn(til)}.`),
      ForslagDelt: ({ forslag, til }) =>
        enkel('delt', `${stor(navn(forslag))} ble delt i ${medOg(til.map(navn))}.`),
      VoteringsordenForeslaatt: ({ steg }) =>
        enkel('voteringsorden', 'Møtelederen foreslo denne voteringsordenen:', {
          liste: steg.map((s) => stegtekst(s, navn)),
        }),
      VoteringRegistrert: (data) =>
        enkel(
          data.form === 'proevevotering' ? 'proevevotering' : 'votering',
          voteringstekst(voteringen(data.votering) ?? data, navn),
        ),
      MotkandidatValgt: ({ forslag, mellom, begrunnelse }) =>
        enkel(
          'motkandidat',
          `${stor(medOg(mellom.map(navn)))} hadde like mange stemmer. ` +
            `Møtelederen bestemte at det skulle stemmes over ${navn(forslag)}. Begrunnelse: ${setning(begrunnelse)}`,
        ),
      UttalelseAvgitt: (data) => enkel('uttalelse', `${data.navn} uttalte:`, { sitat: data.tekst }),
      InnstillingProtokollfoert: (data) => enkel('innstilling', innstillingstekst(data, navn)),
      MindretallsankeFremmet: ({ til, medlemmer, begrunnelse }) =>
        enkel(
          'mindretallsanke',
          `${stor(medOg(medlemmer.map((m) => (m.parti === null ? m.navn : `${m.navn} (${m.parti})`))))} krevde ` +
            `saken løftet til ${ord(til)} (mindretallsanke).${grunnen(begrunnelse)}`,
        ),
      SakUtsatt: ({ til, begrunnelse }) => {
        const naar = til === null ? 'Ny dag er ikke oppgitt.' : `Den tas opp igjen ${langDato(til)}.`;
        return enkel('utsatt', `Saken ble utsatt. ${naar}${grunnen(begrunnelse)}`);
      },
      SakSendtTilbake: ({ til, begrunnelse }) => {
        const hvem = til === null ? 'kommunedirektøren' : ord(til);
        return enkel('sendt-tilbake', `Saken ble sendt tilbake til ${hvem}.${grunnen(begrunnelse)}`);
      },
      SakGjenopptatt: (data) => enkel('gjenopptatt', `${gjenopptakstekst(data)}${grunnen(data.grunn)}`),
      ProtokolltilfoerselFoert: ({ slag, fra, tekst }) => {
        const hva = slag === 'stemmeforklaring' ? 'Stemmeforklaring' : 'Protokolltilførsel';
        return enkel(slag, `${hva} fra ${medOg(fra)}:`, { sitat: tekst });
      },
    },
    event,
  );

const grunnen = (begrunnelse: string | null): string =>
  begrunnelse === null ? '' : ` Begrunnelse: ${setning(begrunnelse)}`;

/** A body's recommendation with those who stand behind it, and the minority's with theirs (R9). */
export const innstillingstekst = (
  { organ, forslag, stillere, mindretall }: InnstillingProtokollfoert['data'],
  navn: Forslagsnavn,
): string => {
  const hva = (id: typeof forslag): string =>
    id === null ? 'kommunedirektørens forslag, slik det er lagt fram' : navn(id);
  return [
    `${ORGANNAVN[organ]}s innstilling er ${hva(forslag)}. Bak innstillingen står ${medOg(stillere)}.`,
    ...mindretall.map((m) => `Et mindretall, ${medOg(m.stillere)}, innstiller på ${hva(m.forslag)}.`),
  ].join(' ');
};

/** Whether a member was inhabil, decided by the body without the member (R37-R39). */
export const habilitetstekst = ({
  plass,
  parti,
  navn,
  inhabil,
  hjemmel,
  begrunnelse,
  stemmer,
  vara,
}: HabilitetAvgjort['data']): string => {
  const hvem = deltakernavn({ plass, parti, navn, vara: false });
  const tall =
    stemmer === null
      ? 'Stemmetallet er ikke oppgitt.'
      : `Det ble avgjort med ${stemmer.for} stemmer for og ${stemmer.mot} mot.`;
  const plassen = vara === null ? 'Ingen tok plassen i saken.' : `${deltakernavn(vara)} tok plassen i saken.`;
  return [
    `${hvem} ble erklært ${inhabil ? 'inhabil' : 'habil'} (${hjemmel}), uten selv å delta i avgjørelsen.${grunnen(begrunnelse)}`,
    tall,
    ...(inhabil ? [plassen] : []),
  ].join(' ');
};
