import {
  kommuneOf,
  skrivDato,
  type Dato,
  type OppdragId,
  type Projection,
  type Punkt,
  type Rolle,
  type SakId,
  type Uuid,
  type VedtakId,
  type View,
} from '@saksgang/kernel';
import { oppdrag, type Oppdrag, type OppdragEvent, type OppdragRegistrert } from '@saksgang/oppfoelging';
import type {
  AdministrativBudsjettjusteringRegistrert,
  DelegasjonGitt,
  MerknadFoert,
  Rammelinje,
  VedtakspunktVedtatt,
  VedtakstekstRettet,
} from '@saksgang/saksgang';

type Oppdragshendelse = Extract<
  OppdragEvent,
  {
    readonly type: 'OppdragRegistrert' | 'OppdragFordelt' | 'FristSatt' | 'FristBekreftet' | 'FristFlyttet';
  }
>;
type Hendelse =
  | Oppdragshendelse
  | VedtakspunktVedtatt
  | MerknadFoert
  | VedtakstekstRettet
  | DelegasjonGitt
  | AdministrativBudsjettjusteringRegistrert;

export interface Endringsrad {
  readonly event: Hendelse;
  /** The id of the stream that the fact lies in. */
  readonly id: string;
  readonly skjedde: Dato | null;
  readonly rolle: Rolle;
  readonly begrunnelse: string | null;
}

export const FELT = ['frist', 'ansvarlig', 'beloep', 'ordlyd'] as const;
export type Endretfelt = (typeof FELT)[number];

/** Something that was changed in what a body had decided, without the body deciding it. */
export interface EndringUtenVedtak {
  readonly felt: Endretfelt;
  readonly sak: SakId;
  readonly vedtak: VedtakId | null;
  readonly punkt: Punkt | null;
  /** The oppdrag that was changed; null where it is the text of the whole point, or the frame. */
  readonly oppdrag: OppdragId | null;
  /** The body whose decision it is. */
  readonly organ: string;
  readonly fra: string | null;
  readonly til: string;
  readonly skjedde: Dato | null;
  readonly rolle: Rolle;
  /** The delegation that the change rests on; null where none is named. */
  readonly hjemmel: string | null;
  /** What was said of it when it was done; it is no hjemmel. */
  readonly begrunnelse: string | null;
}

interface FulgtOppdrag {
  readonly registrert: OppdragRegistrert['data'];
  readonly tilstand: Exclude<Oppdrag, { readonly finnes: false }>;
}

interface Endringsbok {
  readonly oppdrag: Map<string, FulgtOppdrag>;
  readonly punkter: Map<string, { readonly organ: string; readonly tekst: string }>;
  readonly delegasjoner: Map<Uuid, string>;
  readonly endringer: EndringUtenVedtak[];
}

/** The facts by which something decided can become another without a vote. */
export const endringsprojeksjon: Projection<Endringsrad, Hendelse> = {
  name: 'endringer-uten-vedtak',
  version: 1,
  reads: {
    OppdragRegistrert: true,
    OppdragFordelt: true,
    FristSatt: true,
    FristBekreftet: true,
    FristFlyttet: true,
    VedtakspunktVedtatt: true,
    MerknadFoert: true,
    VedtakstekstRettet: true,
    DelegasjonGitt: true,
    AdministrativBudsjettjusteringRegistrert: true,
  },
  project: ({ event, stream, metadata: { skjedde, rolle, begrunnelse } }) => {
    const id = stream.slice(stream.indexOf('.') + 1);
    return [{ omraade: kommuneOf(stream) ?? '', rad: { event, id, skjedde, rolle, begrunnelse } }];
  },
};

/**
 * What counts as a change of what was decided, and what does not:
 *
 * | fact | counts |
 * | --- | --- |
 * | FristSatt where the vedtak has no frist | no: a plandato is the administration's own; moving it is a utsettelse |
 * | FristSatt after every day that an unclear frist can mean | `frist`: the vedtak is exceeded whichever way it is read |
 * | FristBekreftet | no: it says which of the readings of the text holds |
 * | FristFlyttet, FristforslagAvslaatt, VedtakKnyttet | no: they are by vedtak |
 * | NyFristForeslaatt | no: asking changes nothing |
 * | OppdragFordelt, the first time, or to another person in the same role | no |
 * | OppdragFordelt to another role than before | `ansvarlig` |
 * | MerknadFoert | `ordlyd`: what was voted is presented as meaning something more (R19) |
 * | VedtakstekstRettet | `ordlyd`: both texts are shown, for the reader to see that it was a clerical error (R20) |
 * | AdministrativBudsjettjusteringRegistrert | `beloep`, with the delegation that it cannot be made without (R11) |
 * | BudsjettendringVedtatt, and all that is reported | no |
 *
 * An adopted frist cannot be moved by the administration, nor an adopted line without a delegation: those commands are
 * refused, so no fact of them is here to be found.
 */
export const endringsbok: View<Endringsbok, Endringsrad> = {
  initial: () => ({ oppdrag: new Map(), punkter: new Map(), delegasjoner: new Map(), endringer: [] }),
  evolve: (bok, rad) => {
    const { event, id } = rad;
    switch (event.type) {
      case 'VedtakspunktVedtatt': {
        const { vedtak, punkt, organ, tekst } = event.data;
        bok.punkter.set(punktet(vedtak, punkt), { organ, tekst });
        return bok;
      }
      case 'DelegasjonGitt': {
        const { tittel, vedtak } = event.data;
        bok.delegasjoner.set(event.data.id, `${tittel}, ${vedtak.organ} ${vedtak.saksnummer}`);
        return bok;
      }
      case 'MerknadFoert': {
        const { vedtak, punkt, tekst } = event.data;
        return medOrdlyd(bok, rad, { vedtak, punkt, til: tekst });
      }
      case 'VedtakstekstRettet': {
        const { vedtak, punkt, til } = event.data;
        const etter = medOrdlyd(bok, rad, { vedtak, punkt, til });
        const funnet = etter.punkter.get(punktet(vedtak, punkt));
        if (funnet) etter.punkter.set(punktet(vedtak, punkt), { ...funnet, tekst: til });
        return etter;
      }
      case 'AdministrativBudsjettjusteringRegistrert':
        bok.endringer.push({
          ...omstendighetene(rad),
          felt: 'beloep',
          sak: id as SakId,
          vedtak: null,
          punkt: null,
          oppdrag: null,
          // Nobody else adopts a budget (R1).
          organ: 'kommunestyret',
          fra: null,
          til: event.data.linjer.map(linjetekst).join('; '),
          hjemmel: bok.delegasjoner.get(event.data.delegasjon) ?? event.data.delegasjon,
        });
        return bok;
      case 'OppdragRegistrert':
      case 'OppdragFordelt':
      case 'FristSatt':
      case 'FristBekreftet':
      case 'FristFlyttet':
        return medOppdrag(bok, rad, event);
    }
  },
};

/** The changes of what was decided in an HP, in the order they were made, for one body or for all. */
export const endringeneI = (
  { endringer }: Endringsbok,
  sak: SakId,
  organ: string | null,
): readonly EndringUtenVedtak[] =>
  endringer.filter((e) => e.sak === sak && (organ === null || e.organ === organ));

const punktet = (vedtak: VedtakId, punkt: Punkt): string => `${vedtak}/${punkt}`;

const omstendighetene = ({ skjedde, rolle, begrunnelse }: Endringsrad) => ({
  skjedde,
  rolle,
  begrunnelse,
});

const medOrdlyd = (
  bok: Endringsbok,
  rad: Endringsrad,
  { vedtak, punkt, til }: { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly til: string },
): Endringsbok => {
  const funnet = bok.punkter.get(punktet(vedtak, punkt));
  if (!funnet) return bok;
  const { organ, tekst: fra } = funnet;
  const om = { ...omstendighetene(rad), sak: rad.id as SakId, vedtak, punkt, oppdrag: null, organ };
  bok.endringer.push({ ...om, felt: 'ordlyd', fra, til, hjemmel: null });
  return bok;
};

const medOppdrag = (bok: Endringsbok, rad: Endringsrad, event: Oppdragshendelse): Endringsbok => {
  const foer = bok.oppdrag.get(rad.id);
  const registrert = event.type === 'OppdragRegistrert' ? event.data : foer?.registrert;
  const tilstand = oppdrag.evolve(foer?.tilstand ?? oppdrag.initialState, event);
  if (!registrert || !tilstand.finnes) return bok;
  bok.oppdrag.set(rad.id, { registrert, tilstand });
  const endret = foer ? endringAv(event, foer.tilstand) : null;
  if (endret === null) return bok;
  const { oppdrag: id, sak, vedtak, punkt, organ } = registrert;
  bok.endringer.push({
    ...omstendighetene(rad),
    ...endret,
    sak,
    vedtak,
    punkt,
    oppdrag: id,
    organ,
    hjemmel: null,
  });
  return bok;
};

const endringAv = (
  event: Oppdragshendelse,
  stod: FulgtOppdrag['tilstand'],
): Pick<EndringUtenVedtak, 'felt' | 'fra' | 'til'> | null => {
  switch (event.type) {
    case 'FristSatt': {
      const siste = [...(stod.uavklartFrist?.alternativer ?? [])].sort().at(-1);
      const { dato } = event.data.frist;
      return siste !== undefined && dato > siste
        ? { felt: 'frist', fra: `senest ${skrivDato(siste)}`, til: skrivDato(dato) }
        : null;
    }
    case 'OppdragFordelt': {
      const { ansvarlig: til } = event.data;
      const fra = stod.ansvarlig?.rolle ?? null;
      return fra !== null && fra !== til ? { felt: 'ansvarlig', fra, til } : null;
    }
    case 'OppdragRegistrert':
    case 'FristBekreftet':
    case 'FristFlyttet':
      return null;
  }
};

const KRONER = new Intl.NumberFormat('nb-NO');

const linjetekst = ({ utvalg, tittel, beloep }: Rammelinje): string =>
  `${utvalg} ${tittel}: ${Object.entries(beloep)
    .map(([aar, n]) => `${aar} ${n === null ? 'ukjent' : `${KRONER.format(n)} kr`}`)
    .join(', ')}`;
