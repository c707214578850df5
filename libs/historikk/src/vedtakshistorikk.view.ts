import type { Dato, ForslagId, Punkt, VedtakId, View } from '@saksgang/kernel';
import type {
  BehandlingEvent,
  Forslag,
  Forslagsskjebne,
  InnstillingProtokollfoert,
  Investering,
  MindretallsankeFremmet,
  RapportEvent,
  SentraleLinjerVedtatt,
  VedtakEtterregistrert,
  VedtakFattet,
  VedtakspunktVedtatt,
  VoteringRegistrert,
} from '@saksgang/saksgang';
import { medForeslaatte, medVedtatte, type Investeringene } from './investeringshistorie';
import { INGEN_LOVLIGHETSHISTORIE, medLovlighet, type Lovlighetshistorie } from './lovlighetshistorie';
import type { Historierad } from './vedtaksprojeksjon';

/** What has been said and corrected about a point since it was adopted. */
export interface Punkthistorie {
  readonly vedtatt: VedtakspunktVedtatt['data'];
  readonly tekst: string;
  readonly rettelser: readonly { readonly dato: Dato | null; readonly fra: string; readonly til: string }[];
  readonly merknader: readonly { readonly dato: Dato | null; readonly tekst: string }[];
}

export interface Vedtakshistorie {
  readonly hode: VedtakFattet['data'] | VedtakEtterregistrert['data'];
  readonly kilde: string | null;
  readonly ekspedert: Dato | null;
  readonly punkter: Map<Punkt, Punkthistorie>;
  /** The investments as the vedtak made them. */
  investeringer: readonly Investering[];
  /** The central lines that the vedtak changed, as they became. */
  readonly sentraleLinjer: SentraleLinjerVedtatt['data'][];
  readonly lovlighet: Lovlighetshistorie;
  readonly anker: readonly MindretallsankeFremmet['data'][];
}

/** A step of the treatment that is no vote: who was inhabil, how it was to be voted, where the sak went. */
export type Behandlingsskritt = Extract<
  BehandlingEvent,
  {
    readonly type:
      | 'SakTattTilBehandling'
      | 'HabilitetAvgjort'
      | 'VoteringsordenForeslaatt'
      | 'MotkandidatValgt'
      | 'UttalelseAvgitt'
      | 'SakUtsatt'
      | 'SakSendtTilbake'
      | 'SakGjenopptatt';
  }
>;

/** The history of a sak: forslag and their fate, innstilling, voteringer, and the vedtak with their points. */
export interface Sakshistorie {
  /** Whether the sak is there at all. */
  kjent: boolean;
  readonly forslag: Map<
    ForslagId,
    Forslag & { readonly dato: Dato | null; readonly skjebne: Forslagsskjebne }
  >;
  readonly innstillinger: InnstillingProtokollfoert['data'][];
  readonly voteringer: VoteringRegistrert['data'][];
  /** All else that the bodies did with the sak, in order. */
  readonly behandling: Behandlingsskritt[];
  readonly vedtak: Map<VedtakId, Vedtakshistorie>;
  readonly investeringer: Investeringene;
  offentliggjort: Dato | null;
  /** The reports on the budget year, in the order they were put on record. */
  readonly rapporter: RapportEvent[];
}

export const sakshistorie: View<Sakshistorie, Historierad> = {
  initial: () => ({
    kjent: false,
    forslag: new Map(),
    innstillinger: [],
    voteringer: [],
    behandling: [],
    vedtak: new Map(),
    investeringer: new Map(),
    offentliggjort: null,
    rapporter: [],
  }),
  evolve: (historie, { event, skjedde, kilde }) => {
    const { forslag, vedtak } = historie;
    switch (event.type) {
      case 'SakRegistrert':
      case 'RulleringStartet':
        historie.kjent = true;
        return historie;
      case 'InvesteringerForeslaatt':
        medForeslaatte(historie.investeringer, event.data.linjer);
        return historie;
      case 'SakTattTilBehandling':
      case 'HabilitetAvgjort':
      case 'VoteringsordenForeslaatt':
      case 'MotkandidatValgt':
      case 'UttalelseAvgitt':
      case 'SakUtsatt':
      case 'SakSendtTilbake':
      case 'SakGjenopptatt':
        historie.behandling.push(event);
        return historie;
      case 'StemmenavnFoert': {
        // Who gave the votes that were counted: the numbers stand.
        const { votering, stemmer } = event.data;
        const nr = historie.voteringer.findIndex((v) => v.votering === votering);
        const talt = historie.voteringer[nr];
        if (talt) historie.voteringer[nr] = { ...talt, stemmer };
        return historie;
      }
      case 'ProtokolltilfoerselFoert':
      case 'ProtokollGodkjent':
        return historie;
      case 'ForslagFremmet':
        forslag.set(event.data.id, { ...event.data, skjebne: 'fremmet' });
        return historie;
      case 'ForslagEndret': {
        const skjebne = forslag.get(event.data.id)?.skjebne ?? 'fremmet';
        forslag.set(event.data.id, { ...event.data, skjebne });
        return historie;
      }
      case 'ForslagSlaattSammen':
        return event.data.forslag.reduce((foer, id) => medSkjebne(foer, id, 'slaatt-sammen'), historie);
      case 'ForslagDelt':
        return medSkjebne(historie, event.data.forslag, 'delt');
      case 'ForslagTrukket':
        return medSkjebne(historie, event.data.forslag, 'trukket');
      case 'InnstillingProtokollfoert':
        historie.innstillinger.push(event.data);
        // A new innstilling of formannskapet has fourteen days of its own (R3), unless the budget is adopted already (R4).
        if (event.data.organ === 'formannskapet' && !budsjettetErVedtatt(historie))
          historie.offentliggjort = null;
        return historie;
      case 'InnstillingOffentliggjort':
        historie.offentliggjort = event.data.dato;
        return historie;
      case 'RapportAvlagt':
      case 'RapportBehandlet':
        historie.rapporter.push(event);
        return historie;
      case 'VoteringRegistrert':
        historie.voteringer.push(event.data);
        return event.data.skjebner.reduce(
          (foer, { forslag: id, skjebne }) => medSkjebne(foer, id, skjebne),
          historie,
        );
      case 'VedtakFattet':
      case 'VedtakEtterregistrert':
        vedtak.set(event.data.vedtak, {
          hode: event.data,
          kilde: kilde?.dokument ?? null,
          ekspedert: null,
          punkter: new Map(),
          investeringer: [],
          sentraleLinjer: [],
          lovlighet: INGEN_LOVLIGHETSHISTORIE,
          anker: [],
        });
        return historie;
      case 'VedtakEkspedert': {
        const foer = vedtak.get(event.data.vedtak);
        if (foer) vedtak.set(event.data.vedtak, { ...foer, ekspedert: event.data.dato });
        return historie;
      }
      case 'MindretallsankeFremmet': {
        const foer = vedtak.get(event.data.vedtak);
        if (foer) vedtak.set(event.data.vedtak, { ...foer, anker: [...foer.anker, event.data] });
        return historie;
      }
      case 'LovlighetskontrollKrevd':
      case 'LovlighetskontrollAvgjort':
      case 'IverksettingUtsatt':
      case 'IverksettingGjenopptatt': {
        const foer = vedtak.get(event.data.vedtak);
        if (foer) vedtak.set(event.data.vedtak, { ...foer, lovlighet: medLovlighet(foer.lovlighet, event) });
        return historie;
      }
      case 'VedtakspunktVedtatt': {
        const punkt = { vedtatt: event.data, tekst: event.data.tekst, rettelser: [], merknader: [] };
        vedtak.get(event.data.vedtak)?.punkter.set(event.data.punkt, punkt);
        return historie;
      }
      case 'InvesteringerVedtatt': {
        const vedtatt = medVedtatte(historie.investeringer, event.data);
        const funnet = vedtak.get(event.data.vedtak);
        if (funnet) funnet.investeringer = vedtatt;
        return historie;
      }
      case 'SentraleLinjerVedtatt':
        vedtak.get(event.data.vedtak)?.sentraleLinjer.push(event.data);
        return historie;
      case 'DelpunkterFoert':
        return medPunkt(historie, event.data, (p) => ({
          ...p,
          vedtatt: { ...p.vedtatt, delpunkter: event.data.delpunkter },
        }));
      case 'MerknadFoert':
        return medPunkt(historie, event.data, (p) => ({
          ...p,
          merknader: [...p.merknader, { dato: skjedde, tekst: event.data.tekst }],
        }));
      case 'VedtakstekstRettet': {
        const { fra, til } = event.data;
        const endre = (p: Punkthistorie) => ({
          ...p,
          tekst: til,
          rettelser: [...p.rettelser, { dato: skjedde, fra, til }],
        });
        return medPunkt(historie, event.data, endre);
      }
    }
  },
};

const budsjettetErVedtatt = ({ vedtak }: Sakshistorie): boolean =>
  [...vedtak.values()].some(
    ({ hode }) => hode.organ === 'kommunestyret' && hode.deler.includes('aarsbudsjett'),
  );

const medSkjebne = (historie: Sakshistorie, id: ForslagId, skjebne: Forslagsskjebne): Sakshistorie => {
  const foer = historie.forslag.get(id);
  if (foer) historie.forslag.set(id, { ...foer, skjebne });
  return historie;
};

const medPunkt = (
  historie: Sakshistorie,
  { vedtak, punkt }: { readonly vedtak: VedtakId; readonly punkt: Punkt },
  endre: (foer: Punkthistorie) => Punkthistorie,
): Sakshistorie => {
  const punkter = historie.vedtak.get(vedtak)?.punkter;
  const foer = punkter?.get(punkt);
  if (punkter && foer) punkter.set(punkt, endre(foer));
  return historie;
};
