import fc from 'fast-check';
import { bygg } from '../bygg';
import { beloep } from '../deler';
import {
  enAv,
  Feilaktig,
  proevesMotReglene,
  tarJson,
  type Feilslag,
  type Rute,
  type Ventet,
} from '../feilaktig';
import { endret } from '../innhold';
import type { Verden } from '../verden';
import { medInnhold, punktene, satt } from './form';

const UTIDE: Ventet = { statuser: [403, 404, 409, 422] };
const UKJENT_ID: Ventet = { statuser: [404, 422] };
const UKJENT_UTVALG: Ventet = {
  statuser: [400, 404],
  koder: ['UkjentUtvalg', 'LinjenHoererTilEtAnnetUtvalg', 'UkjentRammelinje'],
};
const FRAM_I_TID: Ventet = { statuser: [400], koder: ['DatoenErFramITid'] };
const UTEN_KILDE: Ventet = { statuser: [400], koder: ['UkjentDatoUtenKilde'] };

const DATOER = [
  '2024-13-45',
  '2026-02-30',
  '0000-00-00',
  '1813-12-31',
  '3000-01-01',
  '2026-9-1',
  '10.12.2024',
  '2026-09-15T00:00:00Z',
  ' 2026-09-15',
  'i går',
  '2026-W01',
];
const VERDIER = [
  'ukjent',
  'KOMMUNESTYRET',
  'kommunestyret ',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '0',
];
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * What a point decides over oppdrag. They are followed up outside the sak: a forslag may name one that is not there, and the
 * vedtak then closes nothing, as the oppdrag itself answers.
 */
const AVGJOERELSER: ReadonlySet<unknown> = new Set(['avslutter', 'flytter', 'senderTilbake']);
const avgjoerOppdrag = (ledd: unknown): boolean => AVGJOERELSER.has(ledd);

/** Whether a body says which day it happened; one that leads to no fact has no day. */
const tarDag = ({ operasjon }: Rute, { dokument }: Verden): boolean =>
  dokument.components.schemas[operasjon.skjema?.$ref?.split('/').at(-1) ?? '']?.properties?.['skjedde'] !==
  undefined;

export const verdier: Feilslag = {
  navn: 'a day, a body or a phase that does not exist',
  antall: 600,
  lag: (ruter, verden) => {
    const alle = punktene(ruter, verden);
    const daterte = ruter.filter((rute) => tarJson(rute) && tarDag(rute, verden));
    return fc.oneof(
      fc
        .tuple(enAv(alle.filter(({ sted }) => sted.skjema?.format === 'date')), enAv(DATOER))
        .map(([punkt, dag]) => satt(punkt, dag)),
      fc
        .tuple(enAv(alle.filter(({ sted }) => sted.skjema?.enum)), enAv(VERDIER))
        .map(([punkt, verdi]) => satt(punkt, verdi)),
      fc
        .tuple(enAv(daterte), enAv(['2026-09-16', '2027-01-01', '2999-12-31']))
        .map(([rute, skjedde]) =>
          medInnhold(`skjedde ${skjedde}`, rute, { ...rute.lovlig.innhold, skjedde }, FRAM_I_TID),
        ),
      enAv(daterte).map((rute) =>
        medInnhold(
          'uten dag og kilde',
          rute,
          { ...rute.lovlig.innhold, skjedde: null, kilde: null },
          UTEN_KILDE,
        ),
      ),
    );
  },
};

export const saksgangen: Feilslag = {
  navn: 'a step in a wrong phase, for somebody or something that is not there',
  antall: 800,
  lag: (ruter, verden) => {
    const alle = punktene(ruter.filter(proevesMotReglene), verden);
    const iUtide = ruter.flatMap((rute) => rute.lovlig.uloveligI.map((kommune) => ({ rute, kommune })));
    const utvalg = alle.filter(
      ({ rute, sted: { sti, verdi } }) =>
        (verdi === 'OPP' || verdi === 'HEL') &&
        sti.at(-1) !== 'kode' &&
        rute.operasjon.navn !== 'Rullering.start',
    );
    return fc.oneof(
      {
        weight: 3,
        arbitrary: enAv(iUtide).map(
          ({ rute: { operasjon, lovlig }, kommune }) =>
            new Feilaktig(`i ${kommune}`, operasjon, bygg(operasjon, lovlig, { sted: { kommune } }), UTIDE),
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(enAv(utvalg), enAv(['UKJENT', 'OPPP', 'opp', 'Æ', 'constructor']))
          .map(([punkt, kode]) => satt(punkt, kode, UKJENT_UTVALG)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            enAv(
              alle.filter(
                ({ sted: { verdi, sti } }) =>
                  typeof verdi === 'string' && UUID.test(verdi) && !sti.some(avgjoerOppdrag),
              ),
            ),
            fc.uuid({ version: 4 }),
          )
          .map(([punkt, id]) => satt(punkt, id, UKJENT_ID)),
      },
      {
        weight: 1,
        arbitrary: enAv(ruter.filter(({ operasjon }) => operasjon.navn in BRUDD)).chain((rute) =>
          enAv(BRUDD[rute.operasjon.navn] ?? []).map(([sti, verdi, kode]) =>
            medInnhold(
              kode,
              rute,
              endret(rute.lovlig.innhold, sti, () => verdi),
              { statuser: [400, 409, 422], koder: [kode] },
            ),
          ),
        ),
      },
    );
  },
};

/** What a rule forbids, in requests that are otherwise in order. */
const BRUDD: Readonly<Record<string, readonly (readonly [readonly (string | number)[], unknown, string])[]>> =
  {
    'Forslag.fremme': [
      [['investeringer', 0, 'kostnadsramme'], 1, 'KostnadsrammenErForLiten'],
      [['sentrale', 0, 'post'], 'fond', 'UkjentPost'],
      [['grunnlag', 'slag'], 'tilleggsinnstilling', 'GrunnlagetErIkkeLagtFram'],
      [['linjer', 1, 'beloep'], beloep(1), 'InnsparingenErIngenKutt'],
      [['type'], 'utsettelsesforslag', 'ForslagetKanIkkeHaBeloep'],
    ],
    'Forslag.endre': [[['partier'], [], 'ForslagetManglerForslagsstiller']],
    'Behandling.protokollfoerInnstilling': [[['stillere'], [], 'InnstillingenManglerStillere']],
    'Behandling.taSakTilBehandling': [[['skjedde'], '2025-12-03', 'InnstillingenHarIkkeLiggetUteLengeNok']],
    'Votering.registrerVotering': [
      [['organ'], 'formannskapet', 'SakenErIkkeTattTilBehandling'],
      [['skjedde'], '2025-12-03', 'InnstillingenHarIkkeLiggetUteLengeNok'],
      [['form'], 'budsjett-omvotering', 'FeilAntallForslag'],
      [['stemmer', 0, 'antall'], 23, 'PartistemmeneStemmerIkke'],
      [['stemmer', 0, 'valg'], 'blank', 'BlankeStemmerTellesIkke'],
      [['stemmer', 0, 'valg'], 'mot', 'StemmevalgetErOppgittToGanger'],
    ],
    'Votering.avgjoerHabilitet': [
      [['grunn'], 'annet', 'HjemmelMangler'],
      [['grunn'], 'ansatt-som-har-tilrettelagt', 'AnsatteErHabileIBudsjettet'],
      [['inhabil'], false, 'HabilMedVara'],
    ],
    'Votering.foreslaaVoteringsorden': [[['steg'], [], 'VoteringsordenenErTom']],
    'Behandling.avgiUttalelse': [[['organ'], 'kommunestyret', 'OrganetAvgirIkkeUttalelse']],
    'Behandling.gjenopptaSak': [
      [['stemmer', 0, 'antall'], 21, 'PartistemmeneStemmerIkke'],
      [['stemmer', 1, 'partier', 1, 'navn'], [], 'PartiDeltUtenNavn'],
      [['organ'], 'formannskapet', 'OrganetHarIkkeAvgjortSaken'],
      [['stemmer'], null, 'GjenopptakKreverVotering'],
    ],
    'Behandling.utsettSak': [[['modus'], 'gjennomfoere', 'SakenErIkkeTattTilBehandling']],
    'Budsjettaar.vedtaBudsjettendring': [
      [['grunnlag', 'organ'], 'formannskapet', 'BareKommunestyretEndrerBudsjettet'],
    ],
    'Budsjettaar.registrerBudsjettjustering': [
      [['linjer', 0, 'beloep', '2026'], 100_001, 'DelegasjonenDekkerIkkeBeloepet'],
    ],
    'Kommune.fastsettVarslingsplan': [
      [['foer', 1], 60, 'VarslingsdageneErUgyldige'],
      [['klokken'], '06:59', 'KlokkeslettetErIStilleTid'],
    ],
    'Kommune.vedtaReglement': [
      [['vedtak', 'organ'], 'formannskapet', 'ReglementetErIkkeVedtattAvKommunestyret'],
      [['gjelderFra'], '2026-06-16', 'ReglementetGjelderFoerVedtaket'],
      [['mindretallsanke', 'teller'], 3, 'AndelenErUgyldig'],
    ],
    'Organ.opprett': [[['type'], 'formannskapet', 'OrganetHarFeilId']],
    'Organ.velgMedlemmer': [
      [['gjelderFra'], '2023-10-09', 'SammensetningenErEldre'],
      [['medlemmer', 1, 'plass'], 1, 'PlassenErNevntToGanger'],
      [['leder'], 3, 'LedelsenErUgyldig'],
    ],
    'Moete.sett': [
      [['moeteleder'], 3, 'MoetelederenErIkkeTilStede'],
      [['skjedde'], '2026-09-14', 'MoetetErEnAnnenDag'],
      [['deltakere', 1, 'plass'], 1, 'PlassenErOpptatt'],
    ],
    'Moete.endreFrammoete': [[['gikk', 0], 1, 'MoeteledelsenMaaOverlates']],
    'Moete.registrerValg': [
      [['form'], 'skriftlig', 'SkriftligValgErHemmelig'],
      [['loddtrekning'], 2, 'LoddtrekningenGjelderIkke'],
    ],
    'Moete.overlatMoeteledelsen': [[['til'], 1, 'PlassenLederAltMoetet']],
    'Kommune.giDelegasjon': [[['vedtak', 'organ'], 'formannskapet', 'DelegasjonenErIkkeGittAvKommunestyret']],
    'Rullering.foreslaaRammeendringer': [
      [['trykteSummer', 0, 'beloep', '2026'], 1, 'TabellenHarKontrollfunn'],
      [['linjer', 0, 'nr'], 8, 'NummeretErBruktToGanger'],
      [['linjer', 0, 'utvalg'], 'HEL', 'LinjenHoererTilEtAnnetUtvalg'],
    ],
    'Vedtak.rett': [[['fra'], 'Noe som ikke står der.', 'TekstenErEnAnnen']],
    'Vedtak.etterregistrer': [[['punkter', 0, 'delpunkter'], [], 'PunktetManglerDelpunkt']],
    'Oppdrag.avslutt': [[['punkt'], '9', 'VedtaketFinnesIkkeISaken']],
  };
