import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { ProtokolltilfoerselFoert } from '../behandling/behandling.events';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { protokollenErGodkjent } from './godkjent-protokoll';
import { ProtokolldagMangler, ProtokollenErGodkjent, VoteringenFinnesIkke } from './protokoll.refusals';

/** Takes somebody's own words into the protokoll: a protokolltilførsel, or why they voted as they did. */
export type FoerProtokolltilfoersel = Command<
  'FoerProtokolltilfoersel',
  Omit<ProtokolltilfoerselFoert['data'], 'dato'>
>;

export const ProtokolltilfoerselenManglerAvsender = refusal(
  'ProtokolltilfoerselenManglerAvsender',
  'ugyldig',
  'Protokolltilførselen har ingen avsender. Oppgi partiene eller medlemmene den er fra.',
);

export const foerProtokolltilfoerselRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  ProtokolltilfoerselenManglerAvsender,
  VoteringenFinnesIkke,
  ProtokolldagMangler,
] as const;

export const foerProtokolltilfoersel: Decide<
  FoerProtokolltilfoersel,
  Sak,
  ProtokolltilfoerselFoert,
  RefusalOf<typeof foerProtokolltilfoerselRefusals>
> = ({ data, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (protokollenErGodkjent(hp, data.organ)) return refused(ProtokollenErGodkjent());
  if (data.fra.length === 0) return refused(ProtokolltilfoerselenManglerAvsender());
  if (data.votering !== null && hp.behandling.voteringer.get(data.votering)?.organ !== data.organ)
    return refused(VoteringenFinnesIkke());
  if (meta.skjedde === null) return refused(ProtokolldagMangler());
  return ok([{ type: 'ProtokolltilfoerselFoert', data: { ...data, dato: meta.skjedde } }]);
};
