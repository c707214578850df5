import { kommuneOf, type Dato, type OppdragId, type Projection, type View } from '@saksgang/kernel';
import { oppdrag, type Oppdrag, type OppdragEvent, type OppdragRegistrert } from '@saksgang/oppfoelging';
import { UROERT, videre, type Utvikling } from './utvikling';

/** One fact of one oppdrag. */
export interface Oppdragsrad {
  readonly revisjon: number;
  readonly skjedde: Dato | null;
  readonly event: OppdragEvent;
  readonly id: OppdragId;
}

/** An oppdrag as it stands: what was registered, and the state that the write side's own facts give it. */
export interface RegistrertOppdrag {
  readonly registrert: OppdragRegistrert['data'];
  readonly tilstand: Exclude<Oppdrag, { readonly finnes: false }>;
  readonly revisjon: number;
  /** The last day on which somebody reported on it; null when nobody has. */
  readonly sistMeldt: Dato | null;
  readonly sisteKommentar: string | null;
  readonly utvikling: Utvikling;
}

/** All oppdrag of a kommune, with the facts of each. */
export const oppdragsregister: Projection<Oppdragsrad, OppdragEvent> = {
  name: 'oppdragsregister',
  version: 9,
  reads: {
    OppdragRegistrert: true,
    OppdragFordelt: true,
    FristSatt: true,
    FristBekreftet: true,
    NyFristForeslaatt: true,
    FristFlyttet: true,
    FristforslagAvslaatt: true,
    StatusRapportert: true,
    OppdragRapportertUtfoert: true,
    EffektRapportert: true,
    RapportLevert: true,
    RapportUteblitt: true,
    RapportRettet: true,
    RapportTrukket: true,
    AvvikMeldt: true,
    OppdragKanIkkeGjennomfoeres: true,
    OppdragAvsluttet: true,
    OppdragGjenaapnet: true,
    OppdragSendtTilbake: true,
    OppdragSattPaaVent: true,
    OppdragTattAvVent: true,
    OpphavFoert: true,
    OpphavFjernet: true,
    VedtakKnyttet: true,
    GjentattBestillingBekreftet: true,
    GjentattBestillingAvvist: true,
    PaaminnelsePaabegynt: true,
    PaaminnelseSendt: true,
    FristUtloept: true,
  },
  project: ({ event, stream, revision, metadata }) => {
    const omraade = kommuneOf(stream) ?? '';
    const id = stream.slice(stream.indexOf('.') + 1) as OppdragId;
    return [{ omraade, rad: { revisjon: revision, skjedde: metadata.skjedde, event, id } }];
  },
};

export const oppdragene: View<Map<OppdragId, RegistrertOppdrag>, Oppdragsrad> = {
  initial: () => new Map(),
  evolve: (alle, { event, id, revisjon, skjedde }) => {
    const foer = alle.get(id);
    const registrert = event.type === 'OppdragRegistrert' ? event.data : foer?.registrert;
    const tilstand = oppdrag.evolve(foer?.tilstand ?? oppdrag.initialState, event);
    if (!registrert || !tilstand.finnes) return alle;
    const kommentar = kommentarI(event);
    return alle.set(id, {
      registrert,
      tilstand,
      revisjon,
      sistMeldt: (kommentar === null ? null : skjedde) ?? foer?.sistMeldt ?? null,
      sisteKommentar: kommentar ?? foer?.sisteKommentar ?? null,
      utvikling:
        foer && event.type !== 'OppdragRegistrert'
          ? videre(foer.utvikling, event, skjedde, foer.tilstand, tilstand)
          : (foer?.utvikling ?? UROERT),
    });
  },
  copy: (alle) => new Map(alle),
};

const kommentarI = (event: OppdragEvent): string | null => {
  switch (event.type) {
    case 'StatusRapportert':
    case 'OppdragRapportertUtfoert':
    case 'EffektRapportert':
    case 'RapportLevert':
    case 'RapportRettet':
      return event.data.kommentar;
    case 'AvvikMeldt':
      return event.data.avvik;
    case 'OppdragKanIkkeGjennomfoeres':
      return event.data.grunn;
    case 'RapportUteblitt':
    case 'RapportTrukket':
    case 'OppdragRegistrert':
    case 'OppdragFordelt':
    case 'FristSatt':
    case 'FristBekreftet':
    case 'NyFristForeslaatt':
    case 'FristFlyttet':
    case 'FristforslagAvslaatt':
    case 'OppdragAvsluttet':
    case 'OppdragGjenaapnet':
    case 'OppdragSendtTilbake':
    case 'OppdragSattPaaVent':
    case 'OppdragTattAvVent':
    case 'OpphavFoert':
    case 'OpphavFjernet':
    case 'VedtakKnyttet':
    case 'GjentattBestillingBekreftet':
    case 'GjentattBestillingAvvist':
    case 'PaaminnelsePaabegynt':
    case 'PaaminnelseSendt':
    case 'FristUtloept':
      return null;
  }
};
