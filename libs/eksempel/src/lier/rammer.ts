import { AAR, iKroner, type Lier } from './data';

type Utvalg = Lier['rammer']['utvalg'][number];
type Linje = Utvalg['linjer'][number];

const POLITISKE = 'Politiske vedtak HP';
const FOER_TILLEGGET =
  'Fordelingen av omstillingskravet før tilleggsinnstillingen er ikke trykt i dokumentet';

/** The lines whose amounts the tilleggsinnstilling set; what stood before it is not printed. */
const erOmstilling = ({ kategori, tittel }: Linje): boolean =>
  kategori === 'Kostnadsreduksjon' && tittel.startsWith('Omstilling/Innsparing');

const rad = (utvalg: Utvalg, linje: Linje) => ({
  utvalg: utvalg.kode,
  nr: linje.nr,
  kategori: linje.kategori,
  tittel: linje.tittel,
  trykt: linje.trykt ?? null,
  beloep: iKroner(linje.belop),
  beskrivelse: linje.beskrivelse,
  merknad: linje.merknad ?? null,
  kildeLinje: linje.kilde_linje,
  ...punktI(linje),
});

/** A number belongs to this HP on the lines of HP 25, and to an older HP on the others. */
const punktI = ({ kategori, verbalpunkt, hp_aar }: Linje) => {
  if (verbalpunkt === null) return {};
  return kategori === POLITISKE
    ? { punkt: verbalpunkt }
    : { eldrePunkt: { hpAar: hp_aar ?? '', punkt: verbalpunkt } };
};

/** The frame table of an utvalg as kommunedirektøren laid it forward. */
export const beslutningsgrunnlaget = (utvalg: Utvalg) => ({
  fase: 'beslutningsgrunnlag',
  utvalg: utvalg.kode,
  linjer: utvalg.linjer
    .filter((l) => l.kategori !== POLITISKE)
    .map((l) =>
      erOmstilling(l)
        ? {
            ...rad(utvalg, l),
            beloep: Object.fromEntries(AAR.map((aar) => [aar, null])),
            ukjent: FOER_TILLEGGET,
          }
        : rad(utvalg, l),
    ),
});

/** What the tilleggsinnstilling changed in it; null where it changed nothing. */
export const tilleggsinnstillingen = (utvalg: Utvalg) => {
  const linjer = utvalg.linjer.filter(erOmstilling).map((l) => rad(utvalg, l));
  return linjer.length === 0 ? null : { fase: 'tilleggsinnstilling', utvalg: utvalg.kode, linjer };
};

/** The lines that the vedtak added. */
export const vedtatteLinjer = (utvalg: Utvalg) =>
  utvalg.linjer.filter((l) => l.kategori === POLITISKE).map((l) => rad(utvalg, l));

/** The sums of the adopted table, as printed. */
export const trykteSummer = (utvalg: Utvalg) =>
  utvalg.summer.map(({ navn, belop, kilde_linje }) => ({
    utvalg: utvalg.kode,
    navn,
    beloep: iKroner(belop),
    kildeLinje: kilde_linje,
  }));
