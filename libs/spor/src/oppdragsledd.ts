import { budsjettaarI, ord, skrivDato } from '@saksgang/kernel';
import type { Dokumentasjon, Opphav } from '@saksgang/oppfoelging';
import { statusteksten, STATUSTEKST, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';
import { eldrePunkt } from './eldre-hp';
import type { Grafbygger, Ledd } from './graf';
import { delpunktId, punktId, type Hpkilde, type Sporkilder } from './kilder';
import { medRapport, medRapportlinje } from './rapportledd';

/** From the delpunkt and its lines through the oppdrag to what is reported of it, and to the oppdrag of the next HP. */
export const medOppdragsledd = (graf: Grafbygger, { hper, oppdrag }: Sporkilder): void => {
  for (const [id, ett] of oppdrag.oppdrag) medOppdrag(graf, hper, id, ett);
  for (const rad of oppdrag.rader) medMelding(graf, hper, rad, oppdrag.oppdrag.get(rad.id));
};

const medOppdrag = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  id: string,
  { registrert: r, tilstand }: RegistrertOppdrag,
): void => {
  graf.med({
    id,
    slag: 'oppdrag',
    tekst: `${r.punkt} ${r.delpunkt} ${r.tittel}: ${statusteksten(tilstand)}`,
    hp: r.hp,
    dato: r.vedtaksdato,
    navn: [`oppdrag ${r.punkt} ${r.delpunkt}`],
  });
  if (!graf.har(punktId(r.vedtak, r.punkt)))
    graf.med({
      id: punktId(r.vedtak, r.punkt),
      slag: 'verbalpunkt',
      tekst: `Punkt ${r.punkt}, ${ord(r.organ)} ${skrivDato(r.vedtaksdato)}`,
      dato: r.vedtaksdato,
    });
  const delpunkt = delpunktId(r.vedtak, r.punkt, r.delpunkt);
  graf.kant(graf.har(delpunkt) ? delpunkt : punktId(r.vedtak, r.punkt), id);
  for (const linje of r.rammelinjer) graf.kant(linje, id);
  for (const { vedtak, punkt } of tilstand.knyttet) graf.kant(punktId(vedtak, punkt), id);
  for (const opphav of tilstand.opphav.values()) graf.kant(medOpphav(graf, hper, opphav), id);
};

const medOpphav = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  { id, ledd, tittel, kilde }: Opphav,
): string => {
  switch (ledd.slag) {
    case 'hp-oppdrag':
      return eldrePunkt(graf, hper, budsjettaarI(ledd.hp), ledd.punkt, ledd.hp);
    case 'rapport':
      return medRapport(graf, hper, Number(ledd.aar), ledd.tertial);
    case 'sak': {
      const tekst = [`Sak ${ledd.saksnummer}`, ledd.organ === null ? 'organ ikke oppgitt' : ord(ledd.organ)];
      graf.med({
        id,
        slag: 'sak',
        tekst: [...tekst, ...(tittel === null ? [] : [`«${tittel}»`])].join(', '),
        dato: ledd.dato,
        merknad: kilde === null ? null : `Står i ${kilde.dokument}`,
        navn: [ledd.saksnummer],
      });
      return id;
    }
  }
};

/** What a body may decide of an oppdrag that it has ordered. */
const AVGJORT = {
  OppdragAvsluttet: 'Avsluttet',
  OppdragSendtTilbake: 'Sendt tilbake',
  OppdragGjenaapnet: 'Gjenåpnet',
} as const;

/** What one fact says of an oppdrag, when it is a message; null for the rest. */
const meldingen = ({ event }: Oppdragsrad): Pick<Ledd, 'tekst' | 'beloep'> | null => {
  switch (event.type) {
    case 'StatusRapportert':
      return { tekst: `${STATUSTEKST[event.data.status]}: ${event.data.kommentar}`, beloep: null };
    case 'OppdragRapportertUtfoert':
      return { tekst: `Meldt utført: ${event.data.kommentar}`, beloep: null };
    case 'EffektRapportert': {
      const { aar, tertial, oppnaadd, kommentar } = event.data;
      return { tekst: `Effekt ${tertial}. tertial ${aar}: ${kommentar}`, beloep: { [aar]: oppnaadd } };
    }
    case 'RapportLevert':
      return { tekst: `Rapport for ${event.data.periode}: ${event.data.kommentar}`, beloep: null };
    case 'RapportUteblitt':
      return { tekst: `Ingen rapport for ${event.data.periode}`, beloep: null };
    case 'RapportRettet':
      return { tekst: `Rapporten for ${event.data.periode} rettet: ${event.data.grunn}`, beloep: null };
    case 'RapportTrukket':
      return { tekst: `Rapporten for ${event.data.periode} trukket: ${event.data.grunn}`, beloep: null };
    case 'AvvikMeldt':
      return { tekst: `Avvik meldt til ${ord(event.data.tilOrgan)}: ${event.data.avvik}`, beloep: null };
    case 'OppdragKanIkkeGjennomfoeres':
      return { tekst: `Kan ikke gjennomføres: ${event.data.grunn}`, beloep: null };
    case 'OppdragAvsluttet':
    case 'OppdragSendtTilbake':
    case 'OppdragGjenaapnet': {
      const { organ, punkt } = event.data.vedtak;
      return { tekst: `${AVGJORT[event.type]} ved vedtak i ${ord(organ)}, punkt ${punkt}`, beloep: null };
    }
    case 'FristBekreftet':
    case 'FristFlyttet':
    case 'FristforslagAvslaatt':
    case 'FristSatt':
    case 'FristUtloept':
    case 'GjentattBestillingAvvist':
    case 'GjentattBestillingBekreftet':
    case 'NyFristForeslaatt':
    case 'OppdragFordelt':
    case 'OppdragRegistrert':
    case 'OppdragSattPaaVent':
    case 'OppdragTattAvVent':
    case 'OpphavFjernet':
    case 'OpphavFoert':
    case 'PaaminnelsePaabegynt':
    case 'PaaminnelseSendt':
    case 'VedtakKnyttet':
      return null;
  }
};

const medMelding = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  rad: Oppdragsrad,
  oppdrag: RegistrertOppdrag | undefined,
): void => {
  if (rad.event.type === 'GjentattBestillingBekreftet') graf.kant(rad.event.data.tidligere, rad.id);
  const melding = meldingen(rad);
  if (melding === null || !oppdrag) return;
  const { hp } = oppdrag.registrert;
  const id = `melding:${rad.id}:${rad.revisjon}`;
  graf.med({ id, slag: 'statusmelding', ...melding, hp, dato: rad.skjedde }).kant(rad.id, id);
  if (rad.event.type === 'OppdragAvsluttet' || rad.event.type === 'OppdragGjenaapnet')
    graf.kant(punktId(rad.event.data.vedtak.vedtak, rad.event.data.vedtak.punkt), id);
  dokumentasjonI(rad).forEach(({ slag, referanse }, i) => {
    const dok = `dokumentasjon:${rad.id}:${rad.revisjon}:${i}`;
    graf.med({ id: dok, slag: 'dokumentasjon', tekst: `${ord(slag)}: ${referanse}`, hp, navn: [referanse] });
    graf.kant(id, dok);
  });
  if (rad.skjedde !== null) medRapportlinje(graf, hper, rad, rad.skjedde, id, oppdrag);
};

const dokumentasjonI = ({ event }: Oppdragsrad): readonly Dokumentasjon[] =>
  event.type === 'OppdragRapportertUtfoert' || event.type === 'RapportLevert' ? event.data.dokumentasjon : [];
