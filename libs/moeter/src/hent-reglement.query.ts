import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ok, type Dato, type Klokker, type KommuneId, type Refusal, type Result } from '@saksgang/kernel';
import {
  IKKE_FASTSATT,
  reglementsversjonPaa,
  type Reglement,
  type ReglementVedtatt,
} from '@saksgang/saksgang';
import { MoeterLeser, type Svarhode } from './moeter-leser';

type Reglementsversjon = Omit<ReglementVedtatt['data'], 'reglement'>;

export interface Reglementsvar extends Svarhode {
  /** The version in force; null when kommunestyret has fixed nothing for the day. */
  readonly versjon: Reglementsversjon | null;
  /** The rules; null in a field is not fixed. */
  readonly reglement: Reglement;
  /** Every version that is known, in the order of the days they hold from. */
  readonly versjoner: readonly Reglementsversjon[];
}

/** The kommune's own rules on a day. */
export class HentReglement extends Query<Result<Reglementsvar, Refusal>> {
  constructor(
    readonly kommune: KommuneId,
    readonly idag: Dato,
    readonly klokker: Klokker,
  ) {
    super();
  }
}

@QueryHandler(HentReglement)
export class HentReglementHandler implements IQueryHandler<HentReglement> {
  constructor(private readonly leser: MoeterLeser) {}

  execute({ kommune, idag, klokker }: HentReglement): Promise<Result<Reglementsvar, Refusal>> {
    const lest = this.leser.les(kommune, idag, klokker);
    if (!lest.ok) return Promise.resolve(lest);
    const { verden, hode } = lest.value;
    const iKraft = reglementsversjonPaa(verden, hode.gjelder);
    return Promise.resolve(
      ok({
        ...hode,
        versjon: iKraft && utenRegler(iKraft),
        reglement: iKraft?.reglement ?? IKKE_FASTSATT,
        versjoner: verden.reglementer.map(utenRegler),
      }),
    );
  }
}

const utenRegler = ({ id, gjelderFra, vedtak }: ReglementVedtatt['data']): Reglementsversjon => ({
  id,
  gjelderFra,
  vedtak,
});
