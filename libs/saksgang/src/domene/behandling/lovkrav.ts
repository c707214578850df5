import {
  aareneI,
  aarAv,
  budsjettaarI,
  dagerMellom,
  ord,
  plussDager,
  refusal,
  skrivDato,
  type Dato,
  type Refusal,
  type RefusalOf,
  type Rule,
} from '@saksgang/kernel';
import { TOMT_INNHOLD } from '../forslag/innhold';
import { bildetMed, type Beloepsinnhold } from '../forslag/virkning';
import { balansen, type Balanse, type Ubalanse } from '../ramme/balanse';
import type { Rammelinje } from '../ramme/rammelinje';
import type { Handlingsprogram } from '../sak/sak.state';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';

/** A vote that adopts økonomiplan and årsbudsjett, as the law looks at it; null where the source does not say. */
export interface Budsjettvedtak {
  readonly organ: Organ;
  readonly dato: Dato;
  readonly innstilling: boolean | null;
  readonly offentliggjort: Dato | 'ikke-offentliggjort' | null;
  readonly balanse: Balanse;
}

/** What can be said of the vote before anyone knows what is voted over. */
type Steg = Omit<Budsjettvedtak, 'balanse'>;

/** What the sak itself knows of the steps before the day of the vote. */
export const stegeneFoer = ({ behandling }: Handlingsprogram, dato: Dato) => ({
  innstilling: behandling.innstilling?.organ === 'formannskapet' && behandling.innstilling.dato <= dato,
  offentliggjort: behandling.offentliggjort ?? ('ikke-offentliggjort' as const),
});

/** One demand of the law: what is wrong, said as a sentence, or null when it is met. */
interface Lovkrav<Vedtak, Avslag> {
  readonly regel: string;
  readonly hjemmel: string;
  readonly brudd: (vedtak: Vedtak, hp: Handlingsprogram) => string | null;
  /** How a live step is refused. */
  readonly avslag: (melding: string) => Avslag;
}

const DAGER_TIL_ETTERSYN = 14;
const AAR_I_OEKONOMIPLANEN = 4;

const lovbrudd = <const Code extends string>(code: Code, regel: string, hjemmel: string) =>
  refusal(code, 'strider-mot-regel', (melding: string) => melding, { regel, hjemmel });

const R2 = { regel: 'R2', hjemmel: 'kommuneloven § 14-3' };

export const BareKommunestyretVedtarBudsjettet = lovbrudd(
  'BareKommunestyretVedtarBudsjettet',
  'R1',
  'kommuneloven § 14-2',
);
export const InnstillingMangler = lovbrudd('InnstillingMangler', R2.regel, R2.hjemmel);
export const InnstillingenHarIkkeLiggetUteLengeNok = lovbrudd(
  'InnstillingenHarIkkeLiggetUteLengeNok',
  'R3',
  'kommuneloven § 14-3',
);
export const OekonomiplanenErForKort = lovbrudd('OekonomiplanenErForKort', 'R6', 'kommuneloven § 14-2');
export const BudsjettetErIkkeIBalanse = lovbrudd('BudsjettetErIkkeIBalanse', 'R7', 'kommuneloven § 14-4');

export const stegkravRefusals = [
  BareKommunestyretVedtarBudsjettet,
  InnstillingMangler,
  InnstillingenHarIkkeLiggetUteLengeNok,
  OekonomiplanenErForKort,
] as const;

export const lovkravRefusals = [...stegkravRefusals, BudsjettetErIkkeIBalanse] as const;

type Stegavslag = RefusalOf<typeof stegkravRefusals>;
type Lovavslag = RefusalOf<typeof lovkravRefusals>;

const krav = <Vedtak, Avslag extends Refusal>(
  avslag: ((melding: string) => Avslag) & Rule,
  brudd: Lovkrav<Vedtak, Avslag>['brudd'],
): Lovkrav<Vedtak, Avslag> => ({
  regel: avslag.regel ?? '',
  hjemmel: avslag.hjemmel ?? '',
  avslag,
  brudd,
});

/** What the law demands before the vote over plan and budget, in the order it is looked at. */
const STEGKRAV: readonly Lovkrav<Steg, Stegavslag>[] = [
  krav(BareKommunestyretVedtarBudsjettet, ({ organ }) =>
    organ === 'kommunestyret'
      ? null
      : 'Bare kommunestyret vedtar økonomiplan og årsbudsjett. Protokollfør en innstilling i stedet.',
  ),
  krav(InnstillingMangler, ({ innstilling }) =>
    innstilling === false
      ? 'Formannskapets innstilling mangler. Protokollfør innstillingen før budsjettet behandles.'
      : null,
  ),
  krav(InnstillingenHarIkkeLiggetUteLengeNok, ({ offentliggjort }) =>
    offentliggjort === 'ikke-offentliggjort'
      ? 'Formannskapets innstilling er ikke offentliggjort. Den skal ligge ute i minst 14 dager før behandlingen.'
      : null,
  ),
  krav(InnstillingenHarIkkeLiggetUteLengeNok, ({ dato, offentliggjort }) =>
    offentliggjort !== null &&
    offentliggjort !== 'ikke-offentliggjort' &&
    dagerMellom(offentliggjort, dato) < DAGER_TIL_ETTERSYN
      ? `Innstillingen ble offentliggjort ${skrivDato(offentliggjort)} og kan tidligst behandles ` +
        `${skrivDato(plussDager(offentliggjort, DAGER_TIL_ETTERSYN))}: den skal ligge ute i minst 14 dager.`
      : null,
  ),
  krav(OekonomiplanenErForKort, (_, { hp }) =>
    aareneI(hp).length < AAR_I_OEKONOMIPLANEN
      ? `Økonomiplanen dekker ${aareneI(hp).length} år. Den må dekke minst fire for å kunne vedtas.`
      : null,
  ),
];

const BALANSEKRAV = krav(BudsjettetErIkkeIBalanse, ({ balanse }: Budsjettvedtak) =>
  balanse.svar === 'ikke-i-balanse'
    ? `Økonomiplan og årsbudsjett er ikke i balanse: ${skrevet(balanse.differanse)}. Finn inndekning før budsjettet vedtas.`
    : null,
);

const skrevet = (differanse: Ubalanse): string =>
  Object.entries(differanse)
    .flatMap(([tabell, beloep]) =>
      Object.entries(beloep).flatMap(([aar, n]) => (n === 0 ? [] : `${ord(tabell)} ${aar} med ${n} kroner`)),
    )
    .join(', ');

/** A late budget must still be adopted, so the breach is recorded and never refused. */
const FRISTKRAV: Omit<Lovkrav<Steg, never>, 'avslag'> = {
  regel: 'R5',
  hjemmel: 'kommuneloven §§ 14-3, 28-1',
  brudd: ({ dato }, { hp }) =>
    aarAv(dato) >= Number(budsjettaarI(hp))
      ? `Budsjettet for ${budsjettaarI(hp)} ble vedtatt ${skrivDato(dato)}, etter årsskiftet. Kommunen skal meldes inn i ROBEK.`
      : null,
};

/** Every breach as a remark, for what has in fact happened. */
export const rettsligeMerknader = (
  vedtak: Budsjettvedtak,
  hp: Handlingsprogram,
): readonly RettsligMerknad[] =>
  [...STEGKRAV, BALANSEKRAV, FRISTKRAV].flatMap(({ regel, hjemmel, brudd }) => {
    const merknad = brudd(vedtak, hp);
    return merknad === null ? [] : [{ regel, hjemmel, merknad }];
  });

/** A skattevedtak needs formannskapets innstilling too, also where it is made apart from the budget (R2). */
export const merknaderTilSkattevedtak = (innstilling: boolean | null): readonly RettsligMerknad[] =>
  innstilling === false
    ? [{ ...R2, merknad: 'Skattevedtaket er gjort uten innstilling fra formannskapet.' }]
    : [];

const foersteBrudd = <Vedtak, Avslag>(
  kravene: readonly Lovkrav<Vedtak, Avslag>[],
  vedtak: Vedtak,
  hp: Handlingsprogram,
): Avslag | null => {
  for (const { brudd, avslag } of kravene) {
    const melding = brudd(vedtak, hp);
    if (melding !== null) return avslag(melding);
  }
  return null;
};

/** The first breach that keeps a body from taking the sak up; what is put forward there is tested at the vote. */
export const ulovligSteg = (steg: Steg, hp: Handlingsprogram): Stegavslag | null =>
  foersteBrudd(STEGKRAV, steg, hp);

/** The first breach that stops a live vote; null when it is lawful. */
export const ulovligVedtak = (vedtak: Budsjettvedtak, hp: Handlingsprogram): Lovavslag | null =>
  ulovligSteg(vedtak, hp) ?? foersteBrudd([BALANSEKRAV], vedtak, hp);

/** The balance of the HP with a forslag, or with some more lines, on the statutory tables (R7). */
export const balansenMed = (hp: Handlingsprogram, nytt: readonly Rammelinje[] | Beloepsinnhold): Balanse => {
  const forslag = 'linjer' in nytt ? nytt : { ...TOMT_INNHOLD, linjer: nytt };
  const { linjer, investeringer, sentrale } = bildetMed(hp, forslag);
  return balansen({
    aarene: aareneI(hp.hp),
    bevilgninger: {
      drift: [...linjer.values()].map((l) => l.beloep),
      investering: [...investeringer.values()].map((i) => i.beloep),
    },
    sentrale,
  });
};
