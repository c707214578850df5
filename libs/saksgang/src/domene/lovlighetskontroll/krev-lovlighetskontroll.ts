import {
  dagerMellom,
  ok,
  plussDager,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import type { Modus } from '../behandling/behandling.events';
import { DagenMangler, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { medlemskapet, type Navngitt } from '../organ/medlemskap';
import type { Sammensetning } from '../organ/organ';
import { finnVedtak, VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import type { Kravstiller, LovlighetskontrollKrevd } from './lovlighetskontroll.events';

/** Members of kommunestyret ask whether a vedtak is lawful. Live, an unlawful krav is refused; else it is recorded. */
export type KrevLovlighetskontroll = Command<
  'KrevLovlighetskontroll',
  {
    readonly krav: Uuid;
    readonly vedtak: VedtakId;
    readonly medlemmer: readonly Kravstiller[];
    readonly begrunnelse: string;
    readonly modus: Modus;
  },
  {
    /** The seats of kommunestyret on that day; null when they are not on record. */
    readonly kommunestyret: Sammensetning | null;
  }
>;

const MINST_SAMMEN = 3;
const DAGER = 21;
const R40 = { regel: 'R40', hjemmel: 'kommuneloven § 27-1' };

export const KravetHarForFaaMedlemmer = refusal(
  'KravetHarForFaaMedlemmer',
  'strider-mot-regel',
  (brudd: string) => `${brudd} Få flere medlemmer av kommunestyret med på kravet.`,
  R40,
);

export const KravstillerenErIkkeMedlem = refusal(
  'KravstillerenErIkkeMedlem',
  'strider-mot-regel',
  (brudd: string) =>
    `${brudd} Kontroller navnet mot sammensetningen, eller få et annet medlem med på kravet.`,
  R40,
);

export const KravetErForSent = refusal(
  'KravetErForSent',
  'strider-mot-regel',
  (brudd: string) => `${brudd} Statsforvalteren kan ta vedtaket opp av eget tiltak; henvend dere dit.`,
  { ...R40, hjemmel: 'kommuneloven § 27-1, forvaltningsloven § 30' },
);

export const KravetErFoerVedtaket = refusal(
  'KravetErFoerVedtaket',
  'ugyldig',
  (vedtak: Dato, krav: Dato) =>
    `Vedtaket er fra ${skrivDato(vedtak)}, og kravet kan ikke være framsatt ${skrivDato(krav)}. Kontroller dagen.`,
);

export const MedlemmetErOppgittToGanger = refusal(
  'MedlemmetErOppgittToGanger',
  'ugyldig',
  (navn: string) =>
    `Medlemmet ${navn} er oppgitt to ganger. Oppgi hvert medlem som står bak kravet, én gang.`,
);

export const krevLovlighetskontrollRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  DagenMangler,
  KravetErFoerVedtaket,
  MedlemmetErOppgittToGanger,
  KravstillerenErIkkeMedlem,
  KravetHarForFaaMedlemmer,
  KravetErForSent,
] as const;

export const krevLovlighetskontroll: Decide<
  KrevLovlighetskontroll,
  Sak,
  LovlighetskontrollKrevd,
  RefusalOf<typeof krevLovlighetskontrollRefusals>
> = ({ data, meta: { skjedde }, grunnlag }, sak) => {
  const funnet = finnVedtak(sak, data.vedtak);
  if (!funnet.ok) return funnet;
  const { organ, dato: vedtatt } = funnet.value;
  if (skjedde === null) return refused(DagenMangler());
  if (skjedde < vedtatt) return refused(KravetErFoerVedtaket(vedtatt, skjedde));
  const dobbelt = data.medlemmer.find((m, i) => data.medlemmer.findIndex((n) => erDenSamme(m, n)) !== i);
  if (dobbelt) return refused(MedlemmetErOppgittToGanger(dobbelt.navn));

  const { ikkeMedlemmer, ukjente } = medlemskapet(grunnlag.kommunestyret, data.medlemmer);
  const brudd = bruddene(ikkeMedlemmer, data.medlemmer.length, vedtatt, skjedde);
  const [foerste] = brudd;
  if (foerste && data.modus === 'gjennomfoere') return refused(foerste.avslag(foerste.merknad));
  const merknader = brudd.map(({ avslag, merknad }) => ({
    regel: avslag.regel ?? '',
    hjemmel: avslag.hjemmel ?? '',
    merknad,
  }));
  const ikkeKontrollert = ukjente.map((m) => m.navn);
  return ok([
    {
      type: 'LovlighetskontrollKrevd',
      data: { ...data, organ, dato: skjedde, ikkeKontrollert, merknader },
    },
  ]);
};

const erDenSamme = (a: Kravstiller, b: Kravstiller): boolean => a.navn === b.navn && a.parti === b.parti;

/** What the law demands of the krav, and what is wrong with it. */
const bruddene = (ikkeMedlemmer: readonly Navngitt[], antall: number, vedtatt: Dato, framsatt: Dato) => [
  ...ikkeMedlemmer.map(({ navn }) => ({
    avslag: KravstillerenErIkkeMedlem,
    merknad: `Underskriveren ${navn} har ingen plass i kommunestyret ${skrivDato(framsatt)}.`,
  })),
  ...(antall - ikkeMedlemmer.length < MINST_SAMMEN
    ? [
        {
          avslag: KravetHarForFaaMedlemmer,
          merknad: `Kravet har ${antall - ikkeMedlemmer.length} av de minst tre medlemmene som må framsette det sammen.`,
        },
      ]
    : []),
  ...(dagerMellom(vedtatt, framsatt) > DAGER
    ? [
        {
          avslag: KravetErForSent,
          merknad: `Kravet kom ${skrivDato(framsatt)}, etter fristen ${skrivDato(plussDager(vedtatt, DAGER))}.`,
        },
      ]
    : []),
];
