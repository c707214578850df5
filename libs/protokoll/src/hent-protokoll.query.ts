import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  ok,
  refusal,
  refused,
  type Klokker,
  type KommuneId,
  type MoeteId,
  type Refusal,
  type Result,
  type SakId,
} from '@saksgang/kernel';
import { SakenFinnesIkke, type Organ } from '@saksgang/saksgang';
import { ProtokollFraLoggen } from './protokoll-fra-loggen';
import { protokollsvar, type Protokollsvar } from './protokollsvar';

export const ProtokollenFinnesIkke = refusal(
  'ProtokollenFinnesIkke',
  'finnes-ikke',
  'Organet har ikke behandlet saken, så det er ingen protokoll. Kontroller organ, møte og dato.',
);

/** The protokoll as it is told, and what is wrong with the facts it is told from. */
export interface LestProtokoll extends Protokollsvar {
  readonly advarsler: readonly string[];
}

/** The protokoll of a body's treatment of a sak: kommunestyret's when no body is named, the latest when no meeting is. */
export class HentProtokoll extends Query<Result<LestProtokoll, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly sak: SakId,
    readonly organ: Organ | null,
    readonly moete: MoeteId | null,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentProtokoll)
export class HentProtokollHandler implements IQueryHandler<HentProtokoll> {
  constructor(private readonly loggen: ProtokollFraLoggen) {}

  async execute({
    kommune,
    sak,
    organ,
    moete,
    klokker,
  }: HentProtokoll): Promise<Result<LestProtokoll, Refusal>> {
    const grunnlag = await this.loggen.grunnlag(kommune, sak, klokker);
    if (grunnlag.hendelser.length === 0) return refused(SakenFinnesIkke());
    const svar = await protokollsvar(grunnlag, organ, moete);
    if (!svar) return refused(ProtokollenFinnesIkke());
    return ok({ ...svar, advarsler: advarslene(svar, grunnlag.uleselige) });
  }
}

const advarslene = ({ godkjent, sjekksum }: Protokollsvar, uleselige: number): readonly string[] => [
  ...(uleselige > 0
    ? [
        `${uleselige} hendelser i saken kan ikke leses av denne versjonen av Saksgang, og protokollen er ufullstendig.`,
      ]
    : []),
  ...(godkjent !== null && godkjent.sjekksum !== sjekksum
    ? [
        'Protokollen har en annen sjekksum enn da den ble godkjent. Ordlyden er laget av en annen versjon av Saksgang.',
      ]
    : []),
];
