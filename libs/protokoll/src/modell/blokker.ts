import { IKKE_OPPGITT, datoEller, kronetall, klokken, medOg, type Blokk } from '@saksgang/dokumenter';
import type { Frammoete } from './frammoete';
import type {
  Forslagsinnfoersel,
  Linjetabell,
  Protokolldokument,
  Vedtaksinnfoersel,
} from './protokolldokument';

const avsnitt = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst });
const overskrift = (nivaa: 2 | 3, tekst: string): Blokk => ({ slag: 'overskrift', nivaa, tekst });
const liste = (punkter: readonly string[]): readonly Blokk[] =>
  punkter.length === 0 ? [] : [{ slag: 'liste', punkter }];
/** A chapter, where there is anything to say in it. */
const del = (tekst: string, innhold: readonly Blokk[]): readonly Blokk[] =>
  innhold.length === 0 ? [] : [overskrift(2, tekst), ...innhold];

/** The protokoll from beginning to end. */
export const blokker = (p: Protokolldokument): readonly Blokk[] => [
  { slag: 'tittel', tekst: `Protokoll: ${p.hode.tittel}` },
  { slag: 'fakta', rader: hodet(p) },
  ...del('Frammøte', p.frammoete === null ? [avsnitt(UTEN_MOETE)] : frammoetet(p.frammoete)),
  ...del('Tidligere behandling', liste(p.tidligere)),
  ...del(
    'Habilitet',
    p.habilitet.length === 0
      ? [avsnitt('Ingen spørsmål om habilitet er ført i saken.')]
      : p.habilitet.map(avsnitt),
  ),
  ...del('Forslag', p.forslag.flatMap(forslaget)),
  ...del(
    'Behandling og votering',
    p.behandling.length === 0
      ? [avsnitt('Behandlingen er ikke ført i Saksgang. Forslag og voteringer er ikke oppgitt.')]
      : p.behandling.flatMap(({ tekst, sitat, liste: punkter }): readonly Blokk[] => [
          avsnitt(tekst),
          ...(sitat === null ? [] : [{ slag: 'sitat' as const, tekst: sitat }]),
          ...liste(punkter),
        ]),
  ),
  ...del(
    'Vedtak',
    p.vedtak.length === 0 ? [avsnitt('Organet fattet ikke vedtak i saken.')] : p.vedtak.flatMap(vedtaket),
  ),
  ...del('Rettslige merknader', liste(p.merknader.map(({ merknad, hjemmel }) => `${merknad} (${hjemmel})`))),
];

const UTEN_MOETE =
  'Møtet er ikke ført i Saksgang. Tid, sted, møteleder, frammøte og fravær er derfor ikke oppgitt.';

const hodet = ({ hode, frammoete }: Protokolldokument): readonly (readonly [string, string])[] => [
  ['Kommune', hode.kommune],
  ['Organ', hode.organnavn],
  ['Møtedato', datoEller(hode.dato)],
  ['Klokkeslett', frammoete?.klokkeslett ? klokken(frammoete.klokkeslett) : IKKE_OPPGITT],
  ['Sted', frammoete?.sted ?? IKKE_OPPGITT],
  ['Møteleder', frammoete?.moeteleder ?? IKKE_OPPGITT],
  ['Saksnummer', hode.saksnummer ?? IKKE_OPPGITT],
];

const frammoetet = (f: Frammoete): readonly Blokk[] => [
  avsnitt(`Til stede da møtet ble satt: ${f.antallTilstede} av ${f.antallMedlemmer} medlemmer.`),
  ...liste(f.tilstede.map(({ parti, antall: tall, navn }) => `${parti} (${tall}): ${medOg(navn)}`)),
  avsnitt(f.fravaer.length === 0 ? 'Fravær: ingen.' : 'Fravær:'),
  ...liste(f.fravaer),
  ...(f.gang.length === 0 ? [] : [avsnitt('Endringer i møtet:'), ...liste(f.gang)]),
];

const forslaget = (f: Forslagsinnfoersel): readonly Blokk[] => [
  overskrift(3, `Forslag ${f.nr}: ${f.tittel}`),
  avsnitt(f.opphav.join(' ')),
  ...(f.tekst === null ? [] : [{ slag: 'sitat' as const, tekst: f.tekst }]),
  ...f.punkter.map(({ punkt, tittel, tekst }): Blokk => ({
    slag: 'sitat',
    tekst: `${punkt} ${tittel}\n${tekst}`,
  })),
  ...f.tabeller.map(tabellen),
  avsnitt(f.skjebne),
];

const vedtaket = (v: Vedtaksinnfoersel): readonly Blokk[] => [
  overskrift(3, v.tittel),
  avsnitt(v.innledning.join(' ')),
  ...v.punkter.flatMap(({ punkt, tittel, tekst, merknader }): readonly Blokk[] => [
    { slag: 'sitat', tekst: `${punkt} ${tittel}\n${tekst}` },
    ...merknader.map(avsnitt),
  ]),
  ...v.tabeller.map(tabellen),
];

const tabellen = ({ tittel, aar, rader }: Linjetabell): Blokk => ({
  slag: 'tabell',
  innhold: 'tall',
  tittel,
  hode: ['Utvalg', 'Linje', ...aar],
  rader: rader.map((r) => [r.utvalg, r.tittel, ...r.beloep.map(kronetall)]),
});
