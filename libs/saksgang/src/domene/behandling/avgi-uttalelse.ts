import { ok, refusal, refused, type Command, type Decide, type RefusalOf, type Uuid } from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { UttalelseAvgitt } from './behandling.events';
import {
  behandlingRefusals,
  feilIVoteringsvisning,
  underBehandling,
  VoteringenFinnesIkke,
} from './uten-vedtak';

/** A råd, an utvalg or kontrollutvalget says what it thinks of the sak, which binds nobody (§ 5-12). */
export type AvgiUttalelse = Command<
  'AvgiUttalelse',
  {
    readonly organ: Organ;
    /** Which of them: `Eldrerådet`. */
    readonly navn: string;
    readonly tekst: string;
    readonly votering: Uuid | null;
  }
>;

export const OrganetAvgirIkkeUttalelse = refusal(
  'OrganetAvgirIkkeUttalelse',
  'strider-mot-regel',
  'Formannskapet innstiller og kommunestyret vedtar. Registrer voteringen eller protokollfør innstillingen i stedet.',
  { regel: 'R2', hjemmel: 'kommuneloven § 14-3' },
);

export const avgiUttalelseRefusals = [
  ...behandlingRefusals,
  OrganetAvgirIkkeUttalelse,
  VoteringenFinnesIkke,
] as const;

export const avgiUttalelse: Decide<
  AvgiUttalelse,
  Sak,
  UttalelseAvgitt,
  RefusalOf<typeof avgiUttalelseRefusals>
> = ({ data, meta }, sak) => {
  const funnet = underBehandling(sak, meta.skjedde);
  if (!funnet.ok) return funnet;
  const { hp, dato } = funnet.value;
  if (data.organ === 'kommunestyret' || data.organ === 'formannskapet')
    return refused(OrganetAvgirIkkeUttalelse());
  const feil = feilIVoteringsvisning(hp, data.organ, data.votering);
  return feil ? refused(feil) : ok([{ type: 'UttalelseAvgitt', data: { ...data, dato } }]);
};
