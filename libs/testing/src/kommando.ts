import {
  dato,
  type AnyCommand,
  type CommandId,
  type CommandMeta,
  type Dato,
  type Instant,
  type Kilde,
  type KommuneId,
  type Rolle,
  type Uuid,
} from '@saksgang/kernel';

export interface Omstendigheter {
  readonly rolle?: Rolle;
  /** The day it happened; today when absent, null when the source does not say. */
  readonly skjedde?: string | null;
  readonly idag?: string;
  /** The moment it is asked; noon (UTC) of today when absent. */
  readonly naa?: string;
  readonly aktoer?: string;
  readonly kilde?: Kilde | null;
  readonly id?: string;
  readonly forventetRevisjon?: number;
  /** What the handler would have fetched from other streams. */
  readonly grunnlag?: unknown;
}

const ID = '00000000-0000-4000-8000-000000000001';

/** The meta of a command in a spec: a person in a role, on a day. */
export const meta = ({
  rolle = 'moetesekretaer',
  idag = '2024-12-10',
  naa = `${idag}T12:00:00.000Z`,
  skjedde = idag,
  aktoer = 'person-1',
  kilde = null,
  id = ID,
  forventetRevisjon,
}: Omstendigheter = {}): CommandMeta => ({
  id: id as CommandId,
  kommune: 'lier' as KommuneId,
  aktoer,
  rolle,
  naa: naa as Instant,
  idag: dato(idag),
  skjedde: skjedde as Dato | null,
  kilde,
  begrunnelse: null,
  korrelasjon: id as Uuid,
  aarsak: null,
  ...(forventetRevisjon !== undefined && { forventetRevisjon }),
});

/** A command as a spec asks it. */
export const kommando = <C extends AnyCommand>(
  type: C['type'],
  data: C['data'],
  omstendigheter: Omstendigheter = {},
): C => ({ type, data, meta: meta(omstendigheter), grunnlag: omstendigheter.grunnlag ?? null }) as C;

/** As the handler of a reminder would have it where nobody stands in for anybody; other commands as they are. */
export const utenVikarer = (command: AnyCommand): AnyCommand =>
  command.type === 'PaabegynnPaaminnelse' ? { ...command, grunnlag: { vikarer: [] } } : command;
