import { dato } from '@saksgang/kernel';
import { HP_SAK, MOETE } from './ord';
import { ORGAN } from './organer-og-moeter';
import { GRUNNLAGET } from './strekninger';
import { trekk } from './trekk';
import type { Trekk } from './verden';

/** Kommunestyret with its seats, and a meeting of it that is called. */
const INNKALT: readonly Trekk[] = [
  ...GRUNNLAGET,
  trekk(ORGAN, 'OpprettOrgan', {
    organ: ORGAN,
    type: 'kommunestyret',
    navn: 'Lier kommunestyre',
    saksprefiks: 'KS',
  }),
  trekk(ORGAN, 'VelgMedlemmer', {
    gjelderFra: dato('2024-01-01'),
    medlemmer: [1, 2, 3].map((plass) => ({ plass, parti: 'H', navn: null })),
    varamedlemmer: [{ parti: 'H', nr: 1, navn: 'Siri Aas' }],
    leder: 1,
    nestleder: null,
  }),
  trekk(ORGAN, 'FastsettMoeteplan', {
    aar: 2024,
    moeter: [{ dato: dato('2024-12-10'), saksfrist: dato('2024-11-20') }],
  }),
  trekk(MOETE, 'InnkallMoete', {
    moete: MOETE,
    organ: ORGAN,
    dato: dato('2024-12-10'),
    klokkeslett: '18:00',
    sted: null,
  }),
];

/** A meeting of kommunestyret, from the body is taken in until the meeting is ended. */
export const MOETET: readonly Trekk[] = [
  ...INNKALT,
  trekk(ORGAN, 'TildelSaksnummer', { sak: HP_SAK, moete: MOETE, nr: null }),
  trekk(MOETE, 'SettMoete', {
    deltakere: [1, 2].map((plass) => ({ plass, vara: null })),
    moeteleder: 1,
    klokkeslett: null,
  }),
  trekk(MOETE, 'OverlatMoeteledelsen', { til: 2, grunn: 'Ordføreren måtte gå.' }),
  trekk(MOETE, 'RegistrerValg', {
    verv: 'settemoeteleder',
    form: 'skriftlig',
    stemmer: [{ valg: 2, antall: 2, partier: [] }],
    loddtrekning: null,
  }),
  trekk(MOETE, 'EndreFrammoete', {
    gikk: [1],
    kom: [{ plass: 1, vara: 1 }],
    klokkeslett: '20:15',
    grunn: null,
  }),
  trekk(MOETE, 'LukkMoete', { sak: HP_SAK, hjemmel: 'kommuneloven § 11-5' }),
  trekk(MOETE, 'AapneMoete', { klokkeslett: null }),
  trekk(MOETE, 'HevMoete', { klokkeslett: '22:30' }),
];

/** A meeting that is called off before it is held. */
export const AVLYST: readonly Trekk[] = [
  ...INNKALT,
  trekk(MOETE, 'AvlysMoete', { grunn: 'Det er for få saker.' }),
];
