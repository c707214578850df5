import {
  aarAv,
  ok,
  refusal,
  refused,
  type Command,
  type Dato,
  type Decide,
  type MoeteId,
  type OrganId,
  type RefusalOf,
  type SakId,
} from '@saksgang/kernel';
import { MoetetFinnesIkke } from '../moete/moete.refusals';
import { SakenFinnesIkke } from '../sak/sak.refusals';
import { behandlingsnoekkel, type OrganState } from './organ';
import type { SaksnummerTildelt } from './organ.events';
import { OrganetFinnesIkke } from './organ.refusals';

/** Gives a sak the next number in the body's row of the year; `nr` is the number where it is known from a document. */
export type TildelSaksnummer = Command<
  'TildelSaksnummer',
  { readonly sak: SakId; readonly moete: MoeteId | null; readonly nr: number | null },
  {
    readonly sakenFinnes: boolean;
    /** The meeting that is named; null when there is no such meeting. */
    readonly moete: { readonly organ: OrganId; readonly dato: Dato } | null;
  }
>;

export const OrganetNummererIkkeSaker = refusal(
  'OrganetNummererIkkeSaker',
  'i-konflikt',
  'Organet har ikke noe saksprefiks, og nummererer ikke saker. Bruk organet som behandler saken.',
);

export const MoetetErIEtAnnetOrgan = refusal(
  'MoetetErIEtAnnetOrgan',
  'i-konflikt',
  'Møtet hører til et annet organ. Tildel saksnummeret i organet som holder møtet.',
);

export const AaretForSaksnummeretErUkjent = refusal(
  'AaretForSaksnummeretErUkjent',
  'ugyldig',
  'Saksnummer gis for et år, og verken møtet eller dagen er oppgitt. Oppgi en av dem.',
);

export const SaksnummeretErBrukt = refusal(
  'SaksnummeretErBrukt',
  'i-konflikt',
  (aar: number, siste: number) =>
    `Rekken for ${aar} er kommet til ${siste}. Oppgi et høyere nummer, eller la være, så gis det neste.`,
);

export const tildelSaksnummerRefusals = [
  OrganetFinnesIkke,
  OrganetNummererIkkeSaker,
  SakenFinnesIkke,
  MoetetFinnesIkke,
  MoetetErIEtAnnetOrgan,
  AaretForSaksnummeretErUkjent,
  SaksnummeretErBrukt,
] as const;

export const tildelSaksnummer: Decide<
  TildelSaksnummer,
  OrganState,
  SaksnummerTildelt,
  RefusalOf<typeof tildelSaksnummerRefusals>
> = ({ data, meta, grunnlag }, { organ, sisteNummer, saksnumre }) => {
  const { sak, moete } = data;
  if (organ === null) return refused(OrganetFinnesIkke());
  if (organ.saksprefiks === null) return refused(OrganetNummererIkkeSaker());
  if (!grunnlag.sakenFinnes) return refused(SakenFinnesIkke());
  if (moete !== null && grunnlag.moete === null) return refused(MoetetFinnesIkke());
  if (grunnlag.moete && grunnlag.moete.organ !== organ.organ) return refused(MoetetErIEtAnnetOrgan());
  const dag = grunnlag.moete?.dato ?? meta.skjedde;
  if (dag === null) return refused(AaretForSaksnummeretErUkjent());

  const aar = aarAv(dag);
  // The same sak in the same meeting keeps the number that it has.
  if (saksnumre.has(behandlingsnoekkel(sak, moete, aar))) return ok([]);
  const siste = sisteNummer.get(aar) ?? 0;
  const nr = data.nr ?? siste + 1;
  if (nr <= siste) return refused(SaksnummeretErBrukt(aar, siste));
  const saksnummer = `${organ.saksprefiks} ${nr}/${aar}`;
  return ok([{ type: 'SaksnummerTildelt', data: { aar, nr, saksnummer, sak, moete } }]);
};
