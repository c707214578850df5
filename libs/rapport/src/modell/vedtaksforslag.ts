import { langDato, medOg, stor } from '@saksgang/dokumenter';
import type { Dato, HpPeriode, OppdragId, Punkt, SakId, VedtakId } from '@saksgang/kernel';
import { etterPunkt, type RegistrertOppdrag } from '@saksgang/register';
import { erAapent } from './oppdragsbilde';

/** What the point itself does; it orders nothing, and no oppdrag comes of it. */
export interface Forslagsdelpunkt {
  readonly delpunkt: 'a';
  readonly type: 'oppfoelgingsvedtak';
  readonly tittel: string;
  readonly mottaker: {
    readonly navn: string;
    readonly slag: 'kommunedirektoer';
    readonly kilde: 'tolket';
  };
  readonly frist: { readonly type: 'ingen' };
}

/** A point that the body may adopt, in the form in which a vedtak is entered. */
export interface Forslagspunkt {
  readonly punkt: Punkt;
  readonly tittel: string;
  readonly tekst: string;
  readonly tekstform: 'full';
  readonly delpunkter: readonly Forslagsdelpunkt[];
  readonly avslutter: readonly { readonly oppdrag: OppdragId; readonly maate: 'utfoert' | 'utgaar' }[];
  readonly flytter: readonly { readonly oppdrag: OppdragId; readonly dato: Dato; readonly tekst: string }[];
  readonly senderTilbake: readonly { readonly oppdrag: OppdragId; readonly grunn: string }[];
}

export type Forslagsslag =
  'anses-avsluttet' | 'ny-frist' | 'utgaar' | 'sendes-tilbake' | 'tas-til-orientering';

/** What a proposed point is about: which oppdrag, of which vedtak. */
export interface Forslagsgrunn {
  /** The proposed point. */
  readonly forslagspunkt: Punkt;
  readonly slag: Forslagsslag;
  readonly oppdrag: OppdragId;
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly maate: 'utfoert' | 'utgaar' | null;
  readonly nyFrist: Dato | null;
  readonly grunn: string | null;
}

/** The draft of a body's vedtak over the report. Nothing is closed by it: only by the vedtak that the body makes. */
export interface Vedtaksforslag {
  readonly organ: string;
  readonly punkter: readonly Forslagspunkt[];
  readonly grunnlag: readonly Forslagsgrunn[];
}

interface Utkast {
  readonly slag: Forslagsslag;
  readonly tittel: string;
  readonly tekst: string;
  readonly oppdrag: readonly RegistrertOppdrag[];
}

/** A draft for each body whose oppdrag are open: only the body that gave an oppdrag may close it. */
export const vedtaksforslag = (
  alle: readonly RegistrertOppdrag[],
  hp: HpPeriode,
  dag: Dato,
): readonly Vedtaksforslag[] =>
  [...gruppert(alle.filter(erAapent), (o) => o.registrert.organ)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organ, aapne]) => nummerert(organ, utkastene(stor(organ), aapne, alle, hp, dag)));

const utkastene = (
  organet: string,
  aapne: readonly RegistrertOppdrag[],
  alle: readonly RegistrertOppdrag[],
  hp: HpPeriode,
  dag: Dato,
): readonly Utkast[] => {
  const med = (slag: Forslagsslag) => aapne.filter((o) => slaget(o) === slag);
  const hvor = (oppdrag: readonly RegistrertOppdrag[]) =>
    `punkt ${punktliste(oppdrag, alle)} i ${navnet(oppdrag, hp)}`;
  const avsluttes = perVedtak(med('anses-avsluttet')).map((oppdrag) => ({
    slag: 'anses-avsluttet' as const,
    tittel: 'Oppdrag som anses som avsluttet',
    tekst: `${organet} anser ${hvor(oppdrag)} som avsluttet.`,
    oppdrag,
  }));
  const frister = perVedtak(med('ny-frist')).flatMap((iVedtaket) =>
    [...gruppert(iVedtaket, (o) => o.tilstand.fristforslag?.dato ?? dag)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([frist, oppdrag]) => ({
        slag: 'ny-frist' as const,
        tittel: 'Ny frist',
        tekst: `Fristen for ${hvor(oppdrag)} settes til ${langDato(frist)}.`,
        oppdrag,
      })),
  );
  const utgaar = perVedtak(med('utgaar')).map((oppdrag) => ({
    slag: 'utgaar' as const,
    tittel: 'Oppdrag som utgår',
    tekst: `${stor(hvor(oppdrag))} utgår.`,
    oppdrag,
  }));
  const tilbake = perVedtak(med('sendes-tilbake')).map((oppdrag) => ({
    slag: 'sendes-tilbake' as const,
    tittel: 'Oppdrag som sendes tilbake',
    tekst: `${stor(hvor(oppdrag))} sendes tilbake for videre oppfølging.`,
    oppdrag,
  }));
  const foerst = [...avsluttes, ...frister, ...utgaar, ...tilbake];
  const resten = med('tas-til-orientering');
  return resten.length === 0
    ? foerst
    : [
        ...foerst,
        {
          slag: 'tas-til-orientering',
          tittel: 'Status til orientering',
          tekst: `Status for ${foerst.length > 0 ? 'de øvrige' : 'de'} politiske vedtakene i handlingsprogram ${hp} per ${langDato(dag)} tas til orientering.`,
          oppdrag: resten,
        },
      ];
};

/** Without anything that shows it, no body can close what is said to be done. */
const UDOKUMENTERT = 'Det er meldt utført uten dokumentasjon.';

/** What is put off waits for the body's own word, whatever was reported of it. */
const slaget = ({ tilstand: { status, utsatt, fristforslag } }: RegistrertOppdrag): Forslagsslag => {
  if (utsatt) return 'tas-til-orientering';
  if (status === 'utfoert-til-politisk-behandling') return 'anses-avsluttet';
  if (status === 'kan-ikke-gjennomfoeres') return 'utgaar';
  if (status === 'meldt-utfoert-ikke-dokumentert') return 'sendes-tilbake';
  return fristforslag === null ? 'tas-til-orientering' : 'ny-frist';
};

const MAATE = {
  'anses-avsluttet': 'utfoert',
  utgaar: 'utgaar',
  'ny-frist': null,
  'sendes-tilbake': null,
  'tas-til-orientering': null,
} as const;

const nummerert = (organ: string, utkast: readonly Utkast[]): Vedtaksforslag => {
  const nummer = (i: number) => String(i + 1) as Punkt;
  return {
    organ,
    punkter: utkast.map(({ slag, tittel, tekst, oppdrag }, i) => {
      const maate = MAATE[slag];
      return {
        punkt: nummer(i),
        tittel,
        tekst,
        tekstform: 'full',
        delpunkter: [delpunktet(tittel)],
        avslutter: maate === null ? [] : oppdrag.map((o) => ({ oppdrag: o.registrert.oppdrag, maate })),
        flytter: oppdrag.flatMap(({ registrert, tilstand: { fristforslag } }) =>
          slag === 'ny-frist' && fristforslag
            ? [
                {
                  oppdrag: registrert.oppdrag,
                  dato: fristforslag.dato,
                  tekst: `settes til ${langDato(fristforslag.dato)}`,
                },
              ]
            : [],
        ),
        senderTilbake: oppdrag.flatMap((o) =>
          slag === 'sendes-tilbake' ? [{ oppdrag: o.registrert.oppdrag, grunn: UDOKUMENTERT }] : [],
        ),
      };
    }),
    grunnlag: utkast.flatMap(({ slag, oppdrag }, i) =>
      oppdrag.map((o) => ({
        forslagspunkt: nummer(i),
        slag,
        oppdrag: o.registrert.oppdrag,
        sak: o.registrert.sak,
        vedtak: o.registrert.vedtak,
        punkt: o.registrert.punkt,
        delpunkt: o.registrert.delpunkt,
        maate: MAATE[slag],
        nyFrist: slag === 'ny-frist' ? (o.tilstand.fristforslag?.dato ?? null) : null,
        grunn: grunnen(slag, o),
      })),
    ),
  };
};

const grunnen = (
  slag: Forslagsslag,
  { tilstand: { fristforslag }, sisteKommentar }: RegistrertOppdrag,
): string | null => {
  switch (slag) {
    case 'ny-frist':
      return fristforslag?.grunn ?? null;
    case 'sendes-tilbake':
      return UDOKUMENTERT;
    case 'anses-avsluttet':
    case 'utgaar':
    case 'tas-til-orientering':
      return sisteKommentar;
  }
};

const delpunktet = (tittel: string): Forslagsdelpunkt => ({
  delpunkt: 'a',
  type: 'oppfoelgingsvedtak',
  tittel,
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket' },
  frist: { type: 'ingen' },
});

/** `3.23 og 3.41 a`: a point by its number alone when nothing else of it stays open. */
const punktliste = (oppdrag: readonly RegistrertOppdrag[], alle: readonly RegistrertOppdrag[]): string => {
  const valgte = new Set(oppdrag);
  const heltMed = ({ registrert: { vedtak, punkt } }: RegistrertOppdrag): boolean =>
    alle.every(
      (o) => o.registrert.vedtak !== vedtak || o.registrert.punkt !== punkt || !erAapent(o) || valgte.has(o),
    );
  return medOg([
    ...new Set(
      oppdrag.map((o) =>
        heltMed(o) ? o.registrert.punkt : `${o.registrert.punkt} ${o.registrert.delpunkt}`,
      ),
    ),
  ]);
};

const navnet = ([foerste]: readonly RegistrertOppdrag[], hp: HpPeriode): string =>
  `handlingsprogram ${hp}${foerste ? `, vedtatt ${langDato(foerste.registrert.vedtaksdato)},` : ''}`;

const perVedtak = (oppdrag: readonly RegistrertOppdrag[]): readonly (readonly RegistrertOppdrag[])[] => [
  ...gruppert(
    [...oppdrag].sort((a, b) => etterPunkt(a.registrert, b.registrert)),
    (o) => o.registrert.vedtak,
  ).values(),
];

const gruppert = <T, K>(liste: readonly T[], noekkel: (t: T) => K): Map<K, T[]> => {
  const grupper = new Map<K, T[]>();
  for (const t of liste) grupper.set(noekkel(t), [...(grupper.get(noekkel(t)) ?? []), t]);
  return grupper;
};
