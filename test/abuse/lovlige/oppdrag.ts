import { deriveUuid } from '@saksgang/commands';
import type { Uuid } from '@saksgang/kernel';
import { FRIST, IDAG, type Ider } from '../deler';
import { ALLE_FOER, MEDDELT, paa, STATUSSKJEMA, type Lovlig } from './lovlig';

/** Stands for a vedtak before the set-up has made it. */
const OEVRIG = '00000000-0000-4000-8000-000000000000';

export const oppdrag = (ider: Ider): Lovlig[] => {
  const paaOppdrag = (
    bokstav: string,
    navn: string,
    rolle: string,
    innhold: object,
    sted: Lovlig['sted'] = {},
  ): Lovlig =>
    paa(
      'vedtatt',
      navn,
      rolle,
      { ...innhold, ...MEDDELT },
      {
        sted: { oppdrag: ider[`oppdrag.${bokstav}@vedtatt`] ?? '', ...sted },
        uloveligI: [...ALLE_FOER, 'gammel', 'etterregistrert'],
      },
    );
  const om = (bokstav: string, navn: string, rolle: string, innhold: object): Lovlig =>
    paaOppdrag(bokstav, `Oppdrag.${navn}`, rolle, innhold);
  // What a vedtak of a sak orders: its id follows from the vedtak, the punkt and the letter.
  const tertialoppdrag = deriveUuid((ider['tertialvedtak@vedtatt'] ?? OEVRIG) as Uuid, '2a');
  const avslutning = { sak: 'tertial-1', vedtak: ider['tertialvedtak@vedtatt'], punkt: '2' };
  return [
    om('a', 'fordel', 'kommunalsjef', { ansvarlig: 'skolesjef', person: 'person-7' }),
    om('b', 'avslaaFristforslag', 'moetesekretaer', avslutning),
    om('b', 'settFrist', 'saksbehandler', { dato: '2027-01-01', tekst: 'plandato' }),
    om('a', 'bekreftFrist', 'moetesekretaer', { dato: FRIST.dato }),
    om('a', 'foreslaaNyFrist', 'saksbehandler', { dato: '2027-06-01', grunn: 'Mer tid.' }),
    om('a', 'flyttFrist', 'moetesekretaer', {
      ...avslutning,
      dato: '2027-06-30',
      tekst: 'innen 30. juni 2027',
    }),
    om('a', 'rapporterStatus', 'saksbehandler', { status: 'paagaar', kommentar: 'I gang.' }),
    om('a', 'rapporterUtfoert', 'saksbehandler', {
      dokumentasjon: [{ slag: 'sak', referanse: 'KS 1/27' }],
      kommentar: 'Ferdig.',
    }),
    om('f', 'rapporterEffekt', 'virksomhetsleder', {
      aar: '2026',
      tertial: 2,
      oppnaadd: -4_500_000,
      prognose: -7_000_000,
      erstatningstiltak: 'Innkjøp utsettes.',
      kommentar: 'To stillinger er holdt ledige.',
    }),
    om('g', 'leverRapport', 'saksbehandler', {
      periode: '2026',
      dokumentasjon: [{ slag: 'sak', referanse: 'OPP 14/26' }],
      kommentar: 'Lagt fram.',
    }),
    paaOppdrag('h', 'Rapportretting.rett', 'saksbehandler', {
      retter: 1,
      levert: IDAG,
      dokumentasjon: [{ slag: 'sak', referanse: 'OPP 15/26' }],
      kommentar: 'Lagt fram.',
      grunn: 'Saksnummeret var feil.',
    }),
    paaOppdrag('i', 'Rapportretting.trekk', 'saksbehandler', { retter: 1, grunn: 'Det var et utkast.' }),
    om('a', 'meldAvvik', 'saksbehandler', { tilOrgan: 'kommunestyret', avvik: 'Det tar lengre tid.' }),
    paa('vedtatt', 'Statusskjema.foer', 'saksbehandler', STATUSSKJEMA, { sporring: { proev: 'false' } }),
    om('c', 'meldKanIkkeGjennomfoeres', 'kommunalsjef', { grunn: 'Det mangler folk.' }),
    paaOppdrag('a', 'Opphav.foer', 'saksbehandler', { slag: 'sak', saksnummer: '84/2023' }),
    paaOppdrag(
      'b',
      'Opphav.fjern',
      'moetesekretaer',
      { grunn: 'Det var en annen sak.' },
      { opphav: ider['opphav@vedtatt'] ?? '' },
    ),
    ...['bekreftGjentakelse', 'avvisGjentakelse'].map((navn) =>
      paa(
        'vedtatt',
        `Opphav.${navn}`,
        'saksbehandler',
        { tidligere: ider['oppdrag.a@vedtatt'], ...MEDDELT },
        { sted: { oppdrag: tertialoppdrag }, uloveligI: [...ALLE_FOER, 'gammel', 'etterregistrert'] },
      ),
    ),
    paaOppdrag('c', 'Opphav.knytt', 'moetesekretaer', avslutning),
    om('d', 'avslutt', 'moetesekretaer', avslutning),
    om('e', 'gjenaapne', 'moetesekretaer', { ...avslutning, grunn: 'Det var ikke ferdig.' }),
  ];
};
