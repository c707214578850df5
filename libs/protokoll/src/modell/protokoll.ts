import type { ForslagId, SakId } from '@saksgang/kernel';
import type { RettsligMerknad, SakEvent } from '@saksgang/saksgang';
import { habilitetstekst, innfoersel, innstillingstekst, ORGANNAVN } from './behandlingstekst';
import { forslagsinnfoersel } from './forslagsinnfoersel';
import { forslagsmappe, forslagsnavn, linjenavn, type Forslagsmappe } from './forslagsmappe';
import { frammoete } from './frammoete';
import { slaaOpp, type Etter, type Moetehendelse, type Sakshendelse } from './hendelser';
import { langDato } from '@saksgang/dokumenter';
import type { Organbehandling } from './organbehandling';
import type { Protokolldokument } from './protokolldokument';
import { vedtaksinnfoersel } from './vedtaksinnfoersel';
import type { Votering } from './voteringstekst';

/** What the protokoll is of. */
export interface Protokollemne {
  readonly kommune: string;
  readonly sak: SakId;
  readonly behandling: Organbehandling;
}

/**
 * The protokoll of one treatment, from the facts of the sak and of the meeting. What came after it was approved is not in
 * it: the same facts always give the same protokoll, and an approved one never changes.
 */
export const protokoll = (
  hendelser: readonly Sakshendelse[],
  moetehendelser: readonly Moetehendelse[],
  { kommune, sak, behandling }: Protokollemne,
): Protokolldokument => {
  const { organ, egne, godkjent, moete, til } = behandling;
  const kjent = godkjent === null ? hendelser : hendelser.filter((h) => h.position < godkjent.position);
  const fram = hendelser.slice(0, til);
  const moetet = frammoete(
    godkjent === null ? moetehendelser : moetehendelser.filter((h) => h.position < godkjent.position),
    sak,
  );
  const mappe = forslagsmappe(fram);
  const gang = hendelser.slice(behandling.fra, til);
  const ider = behandledeForslag(mappe, egne, gang);
  const navn = forslagsnavn(mappe, ider);
  const linjer = linjenavn(fram);
  const voteringer = voteringene(egne);
  const vedtak = egne.flatMap(({ event, metadata }) =>
    event.type === 'VedtakFattet' || event.type === 'VedtakEtterregistrert'
      ? [{ event, kilde: metadata.kilde?.dokument ?? null }]
      : [],
  );
  return {
    hode: {
      kommune,
      sak,
      tittel: sakstittel(hendelser, sak),
      organ,
      organnavn: moetet?.organnavn ?? behandling.navn ?? ORGANNAVN[organ],
      moete,
      dato: moetet?.dato ?? behandling.dato,
      saksnummer: saksnummeret(egne, hendelser),
    },
    frammoete: moetet,
    tidligere: tidligere(fram, egne, navn),
    habilitet: egne.flatMap(({ event }) =>
      event.type === 'HabilitetAvgjort' ? [habilitetstekst(event.data)] : [],
    ),
    forslag: ider.flatMap((id, i) => {
      const fakta = mappe.get(id);
      return fakta ? [forslagsinnfoersel(i + 1, fakta, mappe, navn, linjer)] : [];
    }),
    behandling: gang.flatMap((h) =>
      egne.includes(h) || erOmForslag(h) ? (innfoersel(h.event, navn, (id) => voteringer.get(id)) ?? []) : [],
    ),
    vedtak: vedtak.map(({ event, kilde }) => vedtaksinnfoersel(event, kilde, kjent, navn)),
    merknader: merknadene(egne),
    ikkeOppgitt: vedtak.flatMap(({ event }) =>
      event.type === 'VedtakEtterregistrert' ? event.data.ikkeOppgitt : [],
    ),
  };
};

const erOmForslag = ({ event }: Sakshendelse): boolean =>
  event.type === 'ForslagTrukket' || event.type === 'ForslagSlaattSammen' || event.type === 'ForslagDelt';

/** The votes with the names that were said later. */
const voteringene = (egne: readonly Sakshendelse[]): ReadonlyMap<string, Votering> => {
  const alle = new Map<string, Votering>();
  for (const { event } of egne) {
    if (event.type === 'VoteringRegistrert') alle.set(event.data.votering, event.data);
    if (event.type !== 'StemmenavnFoert') continue;
    const talt = alle.get(event.data.votering);
    if (talt) alle.set(event.data.votering, { ...talt, stemmer: event.data.stemmer });
  }
  return alle;
};

/** The forslag that the body had before it, and those that were withdrawn, joined or split on the way there. */
const behandledeForslag = (
  mappe: Forslagsmappe,
  egne: readonly Sakshendelse[],
  gang: readonly Sakshendelse[],
): readonly ForslagId[] => {
  const nevnt: Etter<SakEvent, readonly (ForslagId | null)[]> = {
    SakTattTilBehandling: ({ forslag }) => forslag,
    VoteringRegistrert: ({ forslag }) => forslag,
    InnstillingProtokollfoert: ({ forslag, mindretall }) => [forslag, ...mindretall.map((m) => m.forslag)],
    ForslagFremmet: ({ id }) => [id],
    ForslagTrukket: ({ forslag }) => [forslag],
    ForslagSlaattSammen: ({ forslag, til }) => [...forslag, til],
    ForslagDelt: ({ forslag, til }) => [forslag, ...til],
  };
  const med = new Set([...egne, ...gang].flatMap(({ event }) => slaaOpp(nevnt, event) ?? []));
  return [...mappe.keys()].filter((id) => med.has(id));
};

const sakstittel = (hendelser: readonly Sakshendelse[], sak: SakId): string => {
  for (const { event } of hendelser) {
    if (event.type === 'SakRegistrert') return event.data.tittel;
    if (event.type === 'RulleringStartet') return `Handlingsprogram ${event.data.hp.replace('-', '–')}`;
  }
  return sak;
};

const saksnummeret = (egne: readonly Sakshendelse[], hendelser: readonly Sakshendelse[]): string | null => {
  for (const { event } of [...egne, ...hendelser.slice(0, 1)])
    if ('saksnummer' in event.data && event.data.saksnummer !== null) return event.data.saksnummer;
  return null;
};

/** What other bodies had said before this one took the sak. */
const tidligere = (
  foer: readonly Sakshendelse[],
  egne: readonly Sakshendelse[],
  navn: (id: ForslagId) => string,
): readonly string[] =>
  foer.flatMap((h) => {
    const tekst = egne.includes(h)
      ? null
      : slaaOpp<SakEvent, string>(
          {
            UttalelseAvgitt: (data) => `${langDato(data.dato)}: ${data.navn} uttalte seg.`,
            InnstillingProtokollfoert: (data) => `${langDato(data.dato)}: ${innstillingstekst(data, navn)}`,
            InnstillingOffentliggjort: ({ dato }) => `${langDato(dato)}: Innstillingen ble offentliggjort.`,
            SakUtsatt: ({ dato, organ }) => `${langDato(dato)}: ${ORGANNAVN[organ]} utsatte saken.`,
            SakSendtTilbake: ({ dato, organ }) =>
              `${langDato(dato)}: ${ORGANNAVN[organ]} sendte saken tilbake.`,
            SakGjenopptatt: ({ dato, organ }) => `${langDato(dato)}: ${ORGANNAVN[organ]} gjenopptok saken.`,
          },
          h.event,
        );
    return tekst ?? [];
  });

/** Every breach that was noted, once. */
const merknadene = (egne: readonly Sakshendelse[]): readonly RettsligMerknad[] => {
  const alle = egne.flatMap(({ event }) => ('merknader' in event.data ? event.data.merknader : []));
  return alle.filter((m, i) => alle.findIndex((n) => JSON.stringify(n) === JSON.stringify(m)) === i);
};
