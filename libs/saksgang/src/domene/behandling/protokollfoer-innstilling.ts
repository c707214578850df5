import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type ForslagId,
  type RefusalOf,
  type Uuid,
} from '@saksgang/kernel';
import { ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import {
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  kanBehandles,
  somHandlingsprogram,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import { stemteFor } from '../votering/stemmer';
import type { Innstilling, InnstillingProtokollfoert, VoteringRegistrert } from './behandling.events';
import { VoteringenFinnesIkke } from './uten-vedtak';

/**
 * Records what a body recommends: a forslag, or kommunedirektøren's grunnlag as it stands (null), with its backers. As
 * the result of a vote it has for backers those who voted for it, and for minority those who voted for another forslag.
 */
export type ProtokollfoerInnstilling = Command<
  'ProtokollfoerInnstilling',
  {
    readonly organ: Organ;
    readonly forslag: ForslagId | null;
    /** Empty is those of the vote. */
    readonly stillere: readonly string[];
    readonly votering: Uuid | null;
    /** Null is those of the vote. */
    readonly mindretall: readonly Innstilling[] | null;
  }
>;

export const InnstillingenManglerStillere = refusal(
  'InnstillingenManglerStillere',
  'strider-mot-regel',
  'Innstillingen sier ikke hvem som står bak. Oppgi partiene eller medlemmene som stemte for den.',
  { regel: 'R9', hjemmel: 'kommuneloven § 14-3' },
);

export const InnstillingenVantIkke = refusal(
  'InnstillingenVantIkke',
  'i-konflikt',
  'Forslaget vant ikke den voteringen. Organet innstiller på det som fikk flertall; oppgi det, eller en annen votering.',
);

export const StillerneStemteIkkeFor = refusal(
  'StillerneStemteIkkeFor',
  'i-konflikt',
  (navn: string) =>
    `Forslagsstilleren ${navn} stemte ikke for innstillingen i den voteringen. Oppgi dem som stemte for, eller la voteringen si det.`,
  { regel: 'R9', hjemmel: 'kommuneloven § 14-3' },
);

export const protokollfoerInnstillingRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  FeilFase,
  VoteringenFinnesIkke,
  InnstillingenVantIkke,
  StillerneStemteIkkeFor,
  InnstillingenManglerStillere,
  ForslagetFinnesIkke,
  VedtaksdatoMangler,
] as const;

export const protokollfoerInnstilling: Decide<
  ProtokollfoerInnstilling,
  Sak,
  InnstillingProtokollfoert,
  RefusalOf<typeof protokollfoerInnstillingRefusals>
> = ({ data, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (protokollenErGodkjent(funnet.value, data.organ)) return refused(ProtokollenErGodkjent());
  const { fase, forslag, behandling } = funnet.value;
  if (!kanBehandles(funnet.value))
    return refused(
      FeilFase(
        fase,
        'Innstillingen kommer etter beslutningsgrunnlaget og før vedtaket, eller når saken er gjenopptatt.',
      ),
    );
  const votering = data.votering === null ? null : behandling.voteringer.get(data.votering);
  if (votering === undefined || (votering && votering.organ !== data.organ))
    return refused(VoteringenFinnesIkke());
  if (votering && vinneren(votering) !== data.forslag) return refused(InnstillingenVantIkke());
  const stemteForDen = votering ? stillerne(votering) : [];
  const falsk = stemteForDen.length > 0 && data.stillere.find((s) => !stemteForDen.some((n) => erDen(n, s)));
  if (falsk) return refused(StillerneStemteIkkeFor(falsk));
  const stillere = data.stillere.length > 0 ? data.stillere : stemteForDen;
  const mindretall = data.mindretall ?? (votering ? mindretallene(votering) : []);
  if (stillere.length === 0 || mindretall.some((m) => m.stillere.length === 0))
    return refused(InnstillingenManglerStillere());
  const foreslaatt = [data, ...mindretall].map((i) => i.forslag);
  if (!foreslaatt.every((id) => id === null || forslag.has(id))) return refused(ForslagetFinnesIkke());
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  return ok([
    {
      type: 'InnstillingProtokollfoert',
      data: {
        organ: data.organ,
        forslag: data.forslag,
        dato: meta.skjedde,
        votering: data.votering,
        stillere,
        mindretall,
      },
    },
  ]);
};

type Votering = VoteringRegistrert['data'];

/** What a body recommends by its vote: that which won, or the grunnlag when the forslag against it fell. */
const vinneren = ({ utfall, forslag: [forslag] }: Votering): ForslagId | null | undefined => {
  if (utfall.slag !== 'avgjort' || utfall.vinner === 'blank') return undefined;
  if (utfall.vinner === 'mot') return null;
  return utfall.vinner === 'for' ? forslag : utfall.vinner;
};

const stillerne = ({ stemmer, utfall }: Votering): readonly string[] =>
  utfall.slag === 'avgjort' ? stemteFor(stemmer, utfall.vinner) : [];

/** A member who is named in the vote with the party may be named without it. */
const erDen = (stemte: string, oppgitt: string): boolean =>
  stemte === oppgitt || stemte.startsWith(`${oppgitt} (`);

/** The forslag that lost against the one that won, with those who voted for them by party or name. */
const mindretallene = ({ stemmer, forslag, utfall }: Votering): readonly Innstilling[] =>
  forslag
    .filter((id) => utfall.slag === 'avgjort' && utfall.vinner !== id && utfall.vinner !== 'for')
    .map((id) => ({ forslag: id, stillere: stemteFor(stemmer, forslag.length === 1 ? 'for' : id) }))
    .filter(({ stillere }) => stillere.length > 0);
