import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type UtvalgKode,
} from '@saksgang/kernel';
import {
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Oversikt, Sammenheng } from './oversikt';
import type { OversiktFoert } from './rullering.events';

/** Puts a printed table beside the frames on record, with how it hangs together. */
export type FoerOversikt = Command<'FoerOversikt', { readonly oversikt: Oversikt }>;

export const OversiktenErVedtatt = refusal(
  'OversiktenErVedtatt',
  'strider-mot-regel',
  (noekkel: string) => `Oversikten «${noekkel}» er vedtatt av kommunestyret og kan bare endres ved vedtak.`,
  { regel: 'R13', hjemmel: 'FOR-2019-06-07-714 §§ 5-4, 5-5' },
);

export const UkjentRadEllerKolonne = refusal(
  'UkjentRadEllerKolonne',
  'ugyldig',
  (navn: string) =>
    `Oversikten har ingen rad eller kolonne «${navn}». Kontroller radnøklene, kolonnene og sammenhengene.`,
);

export const foerOversiktRefusals = [
  HandlingsprogrammetFinnesIkke,
  OversiktenErVedtatt,
  UkjentUtvalg,
  UkjentRadEllerKolonne,
] as const;

/** R13: a table that the administration makes may be put on record again; an adopted one changes only by vedtak. */
export const foerOversikt: Decide<
  FoerOversikt,
  Sak,
  OversiktFoert,
  RefusalOf<typeof foerOversiktRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const { oversikt } = data;
  if (funnet.value.vedtatteOversikter.has(oversikt.noekkel))
    return refused(OversiktenErVedtatt(oversikt.noekkel));
  const ukjentUtvalg = ukjentUtvalgI(funnet.value, utvalgI(oversikt));
  if (ukjentUtvalg) return refused(ukjentUtvalg);
  const ukjent = ukjentNavn(oversikt);
  return ukjent === undefined
    ? ok([{ type: 'OversiktFoert', data }])
    : refused(UkjentRadEllerKolonne(ukjent));
};

const utvalgI = ({ utvalg, sammenhenger }: Oversikt): readonly UtvalgKode[] => [
  ...(utvalg === null ? [] : [utvalg]),
  ...sammenhenger.flatMap((s) => ('utvalg' in s ? [s.utvalg] : [])),
];

const ukjentNavn = ({ kolonner, rader, sammenhenger }: Oversikt): string | undefined => {
  const noekler = new Set(rader.map((r) => r.noekkel));
  const alleKolonner = new Set(kolonner);
  return (
    rader.flatMap((r) => Object.keys(r.beloep)).find((k) => !alleKolonner.has(k)) ??
    sammenhenger.flatMap(raderI).find((r) => !noekler.has(r)) ??
    sammenhenger.flatMap(kolonnerI).find((k) => !alleKolonner.has(k))
  );
};

const raderI = (s: Sammenheng): readonly string[] => {
  switch (s.slag) {
    case 'radsum':
      return [s.rad, ...s.av];
    case 'kolonnesum':
      return [];
    case 'utlikning':
      return s.rader;
    case 'ramme':
    case 'opprinnelig-budsjett':
    case 'rammelinje':
    case 'laanevedtak':
    case 'oppstart':
      return [s.rad];
  }
};

const kolonnerI = (s: Sammenheng): readonly string[] => {
  switch (s.slag) {
    case 'kolonnesum':
      return [s.kolonne, ...s.av];
    case 'opprinnelig-budsjett':
    case 'laanevedtak':
      return [s.kolonne];
    case 'radsum':
    case 'utlikning':
    case 'ramme':
    case 'rammelinje':
    case 'oppstart':
      return [];
  }
};
