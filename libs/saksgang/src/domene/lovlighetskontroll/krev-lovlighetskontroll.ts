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
  (navn: string) => `${navn} er oppgitt to ganger. Oppgi hvert medlem som står bak kravet, én gang.`,
);

export const krevLovlighetskontrollRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  DagenMangler,
  KravetErFoerVedtaket,
  MedlemmetErOppgittToGanger,
  KravetHarForFaaMedlemmer,
  KravetErForSent,
] as const;

export const krevLovlighetskontroll: Decide<
  KrevLovlighetskontroll,
  Sak,
  LovlighetskontrollKrevd,
  RefusalOf<typeof krevLovlighetskontrollRefusals>
> = ({ data, meta: { skjedde } }, sak) => {
  const funnet = finnVedtak(sak, data.vedtak);
  if (!funnet.ok) return funnet;
  const { organ, dato: vedtatt } = funnet.value;
  if (skjedde === null) return refused(DagenMangler());
  if (skjedde < vedtatt) return refused(KravetErFoerVedtaket(vedtatt, skjedde));
  const dobbelt = data.medlemmer.find((m, i) => data.medlemmer.findIndex((n) => erDenSamme(m, n)) !== i);
  if (dobbelt) return refused(MedlemmetErOppgittToGanger(dobbelt.navn));

  const brudd = bruddene(data.medlemmer.length, vedtatt, skjedde);
  const [foerste] = brudd;
  if (foerste && data.modus === 'gjennomfoere') return refused(foerste.avslag(foerste.merknad));
  const merknader = brudd.map(({ avslag, merknad }) => ({
    regel: avslag.regel ?? '',
    hjemmel: avslag.hjemmel ?? '',
    merknad,
  }));
  return ok([{ type: 'LovlighetskontrollKrevd', data: { ...data, organ, dato: skjedde, merknader } }]);
};

const erDenSamme = (a: Kravstiller, b: Kravstiller): boolean => a.navn === b.navn && a.parti === b.parti;

/** What the law demands of the krav, and what is wrong with it. */
const bruddene = (antall: number, vedtatt: Dato, framsatt: Dato) => [
  ...(antall < MINST_SAMMEN
    ? [
        {
          avslag: KravetHarForFaaMedlemmer,
          merknad: `Kravet har ${antall} av de minst tre medlemmene som må framsette det sammen.`,
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
