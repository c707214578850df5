import { ord, skrivDato, type Dato } from '@saksgang/kernel';
import type { RettsligMerknad, SakGjenopptatt } from '@saksgang/saksgang';
import type { Behandlingsskritt, Sakshistorie } from './vedtakshistorikk.view';

/** A step of the treatment, in a sentence. */
export interface Behandlingssvar {
  readonly organ: string;
  readonly dato: Dato;
  readonly slag: Behandlingsskritt['type'];
  readonly tekst: string;
  /** The step as it was put on record: which forslag were taken up, in which order it is to be voted, who is inhabil. */
  readonly skritt: Behandlingsskritt;
  readonly merknader: readonly RettsligMerknad[];
}

export const behandlingssvar = (historie: Sakshistorie, skritt: Behandlingsskritt): Behandlingssvar => ({
  organ: skritt.data.organ,
  dato: skritt.data.dato,
  slag: skritt.type,
  tekst: teksten(historie, skritt),
  skritt,
  merknader: 'merknader' in skritt.data ? skritt.data.merknader : [],
});

const teksten = ({ forslag }: Sakshistorie, { type, data }: Behandlingsskritt): string => {
  const titler = (ider: readonly Parameters<typeof forslag.get>[0][]) =>
    ider.map((id) => `«${forslag.get(id)?.tittel ?? id}»`).join(', ');
  switch (type) {
    case 'SakTattTilBehandling': {
      const nummer = data.saksnummer === null ? '' : ` som sak ${data.saksnummer}`;
      const tilstede = data.tilstede === null ? '' : ` ${data.tilstede.length} var til stede.`;
      return `Saken ble tatt til behandling${nummer}, med ${data.forslag.length} forslag.${tilstede}`;
    }
    case 'HabilitetAvgjort': {
      const hvem = `${data.navn ?? `Plass ${data.plass}`} (${data.parti})`;
      const stemmer = data.stemmer
        ? ` ${data.stemmer.for} stemte for at medlemmet er inhabilt, ${data.stemmer.mot} stemte mot.`
        : '';
      const vara = data.vara ? ` ${data.vara.navn ?? 'En vara'} tok plassen.` : '';
      return `${hvem} er ${data.inhabil ? 'inhabil' : 'habil'} i saken (${data.hjemmel}).${stemmer}${vara}`;
    }
    case 'VoteringsordenForeslaatt': {
      const steg = data.steg.map(
        (s, i) =>
          `${i + 1}. ${ord(s.form)}: ${titler(s.forslag)}${s.punkter ? ` punkt ${s.punkter.join(', ')}` : ''}`,
      );
      return `Møtelederen foreslo denne voteringsordenen: ${steg.join('; ')}.`;
    }
    case 'MotkandidatValgt':
      return `Møtelederen valgte ${titler([data.forslag])} blant dem som sto likt: ${data.begrunnelse}`;
    case 'UttalelseAvgitt':
      return `${data.navn} uttalte: ${data.tekst}`;
    case 'SakUtsatt':
      return `Saken ble utsatt${data.til === null ? '; dagen den kommer opp igjen er ikke oppgitt' : ` til ${skrivDato(data.til)}`}.${grunnen(data.begrunnelse)}`;
    case 'SakSendtTilbake':
      return `Saken ble sendt tilbake til ${data.til === null ? 'kommunedirektøren' : ord(data.til)}.${grunnen(data.begrunnelse)}`;
    case 'SakGjenopptatt':
      return `Saken ble gjenopptatt, og vedtaket står til noe annet er vedtatt.${stemmene(data.stemmer)}${grunnen(data.grunn)}`;
  }
};

const stemmene = (stemmer: SakGjenopptatt['data']['stemmer']): string => {
  if (stemmer === null) return ' Stemmetallet er ikke oppgitt.';
  const antall = (valg: string) => stemmer.find((gruppe) => gruppe.valg === valg)?.antall ?? 0;
  return ` ${antall('for')} stemte for, ${antall('mot')} mot.`;
};

const grunnen = (begrunnelse: string | null): string => (begrunnelse === null ? '' : ` ${begrunnelse}`);
