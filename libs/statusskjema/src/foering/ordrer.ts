import { skrivDato, type CommandMeta, type Refusal } from '@saksgang/kernel';
import {
  oppdrag,
  oppdragCommands,
  type AktivtOppdrag,
  type Arbeidsstatus,
  type ForeslaaNyFrist,
  type Oppdrag,
  type OppdragEvent,
  type Oppdragsstatus,
  type RapporterStatus,
  type RapporterUtfoert,
} from '@saksgang/oppfoelging';
import { STATUSTEKST } from '@saksgang/register';
import type { Meldt } from '../skjema/les-rad';

/** What a row asks of its oppdrag: an ordinary command, and what is kept of it when it is sent. */
export type Ordre =
  | { readonly type: 'RapporterStatus'; readonly data: RapporterStatus['data'] }
  | { readonly type: 'RapporterUtfoert'; readonly data: RapporterUtfoert['data'] }
  | { readonly type: 'ForeslaaNyFrist'; readonly data: ForeslaaNyFrist['data'] };

const ARBEID: readonly Oppdragsstatus[] = ['ikke-paabegynt', 'paagaar', 'paa-vent'] satisfies Arbeidsstatus[];

const erArbeidsstatus = (status: Oppdragsstatus): status is Arbeidsstatus => ARBEID.includes(status);

/** The commands of a row, in the order they are sent; a sentence where the oppdrag has no status that can stay. */
export const ordrene = (
  { status, frist }: Meldt,
  naa: AktivtOppdrag['status'],
): { readonly ordrer: readonly Ordre[] } | { readonly feil: string } => {
  const ordrer: Ordre[] = [];
  if (status?.ny === 'utfoert') {
    const { kommentar, dokumentasjon } = status;
    ordrer.push({ type: 'RapporterUtfoert', data: { dokumentasjon, kommentar } });
  } else if (status) {
    const ny = status.ny === 'uendret' ? naa : status.ny;
    if (!erArbeidsstatus(ny))
      return {
        feil: `kolonne Ny status: oppdraget står som «${STATUSTEKST[naa]}», og det kan ikke meldes uendret. Velg ikke påbegynt, pågår, på vent eller utført.`,
      };
    ordrer.push({ type: 'RapporterStatus', data: { status: ny, kommentar: status.kommentar } });
  }
  if (frist) ordrer.push({ type: 'ForeslaaNyFrist', data: frist });
  return { ordrer };
};

/** What the commands of a row would be refused with, by the deciders that decide them when they are sent. */
export const avslaget = (ordrer: readonly Ordre[], fra: AktivtOppdrag, meta: CommandMeta): Refusal | null => {
  let tilstand: Oppdrag = fra;
  for (const ordre of ordrer) {
    const svar = besluttet(ordre, tilstand, meta);
    if (!svar.ok) return svar.refusal;
    tilstand = svar.value.reduce<Oppdrag>(
      (o, hendelse: OppdragEvent) => oppdrag.evolve(o, hendelse),
      tilstand,
    );
  }
  return null;
};

const besluttet = (ordre: Ordre, tilstand: Oppdrag, meta: CommandMeta) => {
  const { RapporterStatus, RapporterUtfoert, ForeslaaNyFrist } = oppdragCommands;
  switch (ordre.type) {
    case 'RapporterStatus':
      return RapporterStatus.decide({ ...ordre, meta, grunnlag: null }, tilstand);
    case 'RapporterUtfoert':
      return RapporterUtfoert.decide({ ...ordre, meta, grunnlag: null }, tilstand);
    case 'ForeslaaNyFrist':
      return ForeslaaNyFrist.decide({ ...ordre, meta, grunnlag: null }, tilstand);
  }
};

/** What a command says, for whoever sent the sheet. */
export const sagt = (ordre: Ordre): string => {
  switch (ordre.type) {
    case 'RapporterStatus':
      return `Status: ${STATUSTEKST[ordre.data.status]}.`;
    case 'RapporterUtfoert':
      return ordre.data.dokumentasjon.length > 0
        ? 'Status: Utført, med dokumentasjon.'
        : 'Status: Utført, ikke dokumentert.';
    case 'ForeslaaNyFrist':
      return `Ny frist foreslås: ${skrivDato(ordre.data.dato)}.`;
  }
};

/** The same wish for the same version of an oppdrag is the same command, from whichever file and row it comes. */
export const navnene = ({ status, frist }: Meldt): readonly string[] => [
  ...(status ? [JSON.stringify(['status', status.ny, status.kommentar, status.dokumentasjon])] : []),
  ...(frist ? [JSON.stringify(['frist', frist.dato, frist.grunn])] : []),
];
