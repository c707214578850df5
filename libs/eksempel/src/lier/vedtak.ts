import type { Lier } from './data';
import { trykteSummer, vedtatteLinjer } from './rammer';

type Delpunkt = Lier['delpunkter'][number];

const SLAG: Readonly<Record<string, string>> = {
  kommunedirektør: 'kommunedirektoer',
  'folkevalgt organ': 'folkevalgt-organ',
  'interkommunalt selskap': 'interkommunalt-selskap',
  'kommunalt foretak': 'kommunalt-foretak',
  'interkommunalt samarbeid': 'interkommunalt-samarbeid',
  komité: 'komite',
};

const PRESISJON: Readonly<Record<string, string>> = { år: 'aar', måned: 'maaned', skoleår: 'skoleaar' };

const ascii = (ord: Readonly<Record<string, string>>, tekst: string): string => ord[tekst] ?? tekst;

const frist = ({ frist: f }: Delpunkt) => {
  const presisjon = f.presisjon && ascii(PRESISJON, f.presisjon);
  switch (f.type) {
    case 'dato':
      return { type: f.type, ord: f.ord, dato: f.dato, presisjon, gjelder: f.gjelder ?? 'frist' };
    case 'tvetydig':
      return {
        type: f.type,
        ord: f.ord,
        alternativer: f.alternativer,
        presisjon,
        gjelder: f.gjelder ?? 'frist',
      };
    case 'gjentakende':
      return { type: f.type, ord: f.ord, gjentakelse: f.gjentakelse };
    case 'hendelse':
      return { type: f.type, ord: f.ord, hendelse: f.hendelse };
    case 'virkning':
      return { type: f.type, ord: f.ord, dato: f.dato, presisjon, til: f.til ?? null, trinn: f.trinn ?? [] };
    default:
      return { type: 'ingen', ord: f.ord };
  }
};

const delpunkt = (d: Delpunkt) => ({
  delpunkt: d.delpunkt,
  type: d.type,
  tittel: d.tittel,
  mottaker: {
    navn: d.mottaker,
    slag: ascii(SLAG, d.mottaker_slag),
    kilde: d.mottaker_kilde,
    overordnet: d.overordnet ?? null,
  },
  utvalg: d.utvalg ?? [],
  frist: frist(d),
  virkningsdato: d.virkningsdato,
  tilOrgan: d.til_organ ?? null,
  betingelse: d.betingelse,
  avhengerAv: d.avhenger_av,
  rammelinjer: d.rammelinjer,
  beloepITekst: d.beloep_i_tekst_kr ?? [],
  merknad: d.merknad ?? null,
  kildeLinje: d.kilde_linje,
});

/** The vedtak of 10.12.2024 as its document gives it; what the document does not say is left out. */
export const vedtaket = ({ rammer, delpunkter, verbalvedtak, vedtakspunkter }: Lier) => {
  const delpunkteneTil = (punkt: string) => delpunkter.filter((d) => d.punkt === punkt).map(delpunkt);
  const foerste = vedtakspunkter
    .flatMap((p) => [p, ...(p.underpunkter ?? [])])
    .map(({ punkt, tittel, kortversjon, kilde_linje }) => ({
      punkt,
      tittel,
      tekst: kortversjon,
      tekstform: 'kortversjon',
      delpunkter: delpunkteneTil(punkt),
      kildeLinje: kilde_linje,
    }));
  const verbale = verbalvedtak.map((v) => ({
    punkt: v.nummer,
    tittel: v.tittel,
    tekst: v.kortversjon,
    tekstform: 'kortversjon',
    gruppe: v.gruppe,
    forslagsstillere: v.forslagsstillere,
    referanser: v.referanser,
    delpunkter: delpunkteneTil(v.nummer),
    kildeLinje: v.kilde_linje,
    kildeLinjeSlutt: v.kilde_linje_slutt,
  }));
  return {
    tittel: 'Handlingsprogram 2025-2028 med økonomiplan og årsbudsjett 2025',
    organ: 'kommunestyret',
    deler: [
      'oekonomiplan',
      'aarsbudsjett',
      'skattevedtak',
      'laanevedtak',
      'gebyrvedtak',
      'finansielle-maaltall',
      'fullmakt',
      'verbalvedtak',
    ],
    punkter: [...foerste, ...verbale],
    linjer: rammer.utvalg.flatMap(vedtatteLinjer),
    trykteSummer: rammer.utvalg.flatMap(trykteSummer),
  };
};
