import {
  ok,
  refusal,
  refused,
  type Command,
  type Dato,
  type Decide,
  type ForslagId,
  type RefusalOf,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Forslag } from '../forslag/forslag.events';
import { ForslagetErIkkeFremmetLenger, ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';
import type { VedtakEvent } from '../vedtak/vedtak.events';
import { BudsjettetErAlleredeVedtatt, VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { VoteringRegistrert } from './behandling.events';
import {
  balansenMed,
  lovkravRefusals,
  rettsligeMerknader,
  stegeneFoer,
  ulovligVedtak,
  type Budsjettvedtak,
} from './lovkrav';

/**
 * Records how a body voted over one forslag. `gjennomfoere` is a live vote: an unlawful step is refused. `protokollfoere`
 * records what the body has in fact done, with a RettsligMerknad for each breach. A majority adopts plan and budget.
 */
export type RegistrerVotering = Command<
  'RegistrerVotering',
  {
    readonly votering: Uuid;
    readonly vedtak: VedtakId;
    readonly organ: Organ;
    readonly forslag: ForslagId;
    readonly stemmer: { readonly for: number; readonly mot: number };
    /** How the møteleder voted; it settles a tie (kommuneloven § 11-9). */
    readonly moetelederStemte: 'for' | 'mot' | null;
    readonly saksnummer: string | null;
    readonly modus: 'gjennomfoere' | 'protokollfoere';
  }
>;

export const SakenErIkkeTattTilBehandling = refusal(
  'SakenErIkkeTattTilBehandling',
  'i-konflikt',
  'Organet har ikke tatt saken til behandling. Ta saken til behandling før det stemmes, eller protokollfør det som skjedde.',
);

export const ForslagetErIkkeMedIBehandlingen = refusal(
  'ForslagetErIkkeMedIBehandlingen',
  'i-konflikt',
  'Forslaget var ikke fremmet da saken ble tatt til behandling. Stem over et av forslagene som var det.',
);

export const StemmelikhetUtenMoeteleder = refusal(
  'StemmelikhetUtenMoeteleder',
  'strider-mot-regel',
  'Stemmetallet er likt. Oppgi hvordan møtelederen stemte; møtelederens stemme avgjør.',
  { regel: 'R25', hjemmel: 'kommuneloven § 11-9' },
);

export const registrerVoteringRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  BudsjettetErAlleredeVedtatt,
  ForslagetFinnesIkke,
  ForslagetErIkkeFremmetLenger,
  ForslagetErIkkeMedIBehandlingen,
  SakenErIkkeTattTilBehandling,
  StemmelikhetUtenMoeteleder,
  VedtaksdatoMangler,
  ...lovkravRefusals,
] as const;
type Avslag = RefusalOf<typeof registrerVoteringRefusals>;

export const registrerVotering: Decide<RegistrerVotering, Sak, VoteringRegistrert | VedtakEvent, Avslag> = (
  { data, meta },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  if (hp.fase === 'startet')
    return refused(FeilFase(hp.fase, 'Det stemmes etter at beslutningsgrunnlaget er lagt fram.'));
  const forslag = hp.forslag.get(data.forslag);
  if (!forslag) return refused(ForslagetFinnesIkke());
  const ikkeNaa = kanIkkeStemmes(hp, data, forslag.status);
  if (ikkeNaa) return refused(ikkeNaa);
  const resultat = utfall(data);
  if (resultat === null) return refused(StemmelikhetUtenMoeteleder());

  const vedtak = somBudsjettvedtak(hp, data, dato, forslag);
  const avslag = data.modus === 'gjennomfoere' && resultat === 'vedtatt' ? ulovligVedtak(vedtak, hp) : null;
  if (avslag) return refused(avslag);
  const merknader = resultat === 'vedtatt' ? rettsligeMerknader(vedtak, hp) : [];
  const { votering, organ, stemmer, modus } = data;
  const stemt: VoteringRegistrert = {
    type: 'VoteringRegistrert',
    data: { votering, organ, dato, forslag: forslag.id, stemmer, resultat, modus, merknader },
  };
  return ok(resultat === 'falt' ? [stemt] : [stemt, ...vedtaket(hp, data, forslag, vedtak, merknader)]);
};

const kanIkkeStemmes = (
  hp: Handlingsprogram,
  { modus, organ, forslag }: RegistrerVotering['data'],
  status: string,
): Avslag | null => {
  if (hp.budsjettvedtak !== null) return BudsjettetErAlleredeVedtatt();
  if (status !== 'fremmet') return ForslagetErIkkeFremmetLenger(status);
  if (modus === 'protokollfoere') return null;
  const behandling = hp.behandling.tattTilBehandling;
  if (behandling?.organ !== organ) return SakenErIkkeTattTilBehandling();
  return behandling.forslag.includes(forslag) ? null : ForslagetErIkkeMedIBehandlingen();
};

/** Alminnelig flertall; a tie goes with the møteleder, null when nobody said how he voted. */
const utfall = ({ stemmer, moetelederStemte }: RegistrerVotering['data']): 'vedtatt' | 'falt' | null => {
  if (stemmer.for !== stemmer.mot) return stemmer.for > stemmer.mot ? 'vedtatt' : 'falt';
  if (moetelederStemte === null) return null;
  return moetelederStemte === 'for' ? 'vedtatt' : 'falt';
};

const somBudsjettvedtak = (
  hp: Handlingsprogram,
  { organ }: RegistrerVotering['data'],
  dato: Dato,
  forslag: Forslag,
): Budsjettvedtak => ({
  organ,
  dato,
  ...stegeneFoer(hp, dato),
  balanse: balansenMed(hp, forslag.linjer),
});

/** Two vedtak in one sak, økonomiplan and årsbudsjett (R1), with the lines and points that follow. */
const vedtaket = (
  hp: Handlingsprogram,
  { vedtak, votering, organ, saksnummer }: RegistrerVotering['data'],
  forslag: Forslag,
  { dato, balanse }: Budsjettvedtak,
  merknader: readonly RettsligMerknad[],
): readonly VedtakEvent[] => {
  const fattet: VedtakEvent = {
    type: 'VedtakFattet',
    data: {
      vedtak,
      tittel: forslag.tittel,
      organ,
      dato,
      saksnummer,
      deler: [
        'oekonomiplan',
        'aarsbudsjett',
        ...(forslag.verbalforslag.length > 0 ? (['verbalvedtak'] as const) : []),
      ],
      balanse,
      merknader,
      votering,
      forslag: forslag.id,
    },
  };
  // Another body than kommunestyret has decided nothing that the frame can rest on.
  if (organ !== 'kommunestyret') return [fattet];
  const linjer: VedtakEvent = {
    type: 'RammeendringerVedtatt',
    data: { vedtak, utvalg: null, linjer: forslag.linjer, endringer: [], vedtatt: [...hp.linjer.keys()] },
  };
  const punkter = forslag.verbalforslag.map(({ punkt, tittel, tekst, delpunkter }): VedtakEvent => ({
    type: 'VedtakspunktVedtatt',
    data: {
      vedtak,
      organ,
      dato,
      punkt,
      tittel,
      tekst,
      tekstform: 'full',
      gruppe: null,
      forslagsstillere: forslag.partier.join('/'),
      referanser: [],
      delpunkter,
      avslutter: [],
      kildeLinje: null,
      kildeLinjeSlutt: null,
    },
  }));
  return [fattet, linjer, ...punkter];
};
