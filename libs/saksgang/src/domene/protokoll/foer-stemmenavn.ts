import { ok, refusal, refused, type Command, type Decide, type RefusalOf, type Uuid } from '@saksgang/kernel';
import type { StemmenavnFoert } from '../behandling/behandling.events';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { Stemmegruppe } from '../votering/votering';
import { protokollenErGodkjent } from './godkjent-protokoll';
import { ProtokolldagMangler, ProtokollenErGodkjent, VoteringenFinnesIkke } from './protokoll.refusals';

/** Says which parties, and who in a party that split, gave the votes that are counted already (R31). */
export type FoerStemmenavn = Command<
  'FoerStemmenavn',
  { readonly organ: Organ; readonly votering: Uuid; readonly stemmer: readonly Stemmegruppe[] }
>;

export const StemmetalleneErAndre = refusal(
  'StemmetalleneErAndre',
  'i-konflikt',
  'Stemmetallene er ikke de som ble talt i voteringen, eller summene av partier og navn stemmer ikke. Før bare hvem som ga stemmene.',
  { regel: 'R31', hjemmel: 'kommuneloven § 11-4' },
);

export const foerStemmenavnRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  VoteringenFinnesIkke,
  StemmetalleneErAndre,
  ProtokolldagMangler,
] as const;

export const foerStemmenavn: Decide<
  FoerStemmenavn,
  Sak,
  StemmenavnFoert,
  RefusalOf<typeof foerStemmenavnRefusals>
> = ({ data, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (protokollenErGodkjent(hp, data.organ)) return refused(ProtokollenErGodkjent());
  const votering = hp.behandling.voteringer.get(data.votering);
  if (votering?.organ !== data.organ) return refused(VoteringenFinnesIkke());
  if (!sammeStemmer(votering.stemmer, data.stemmer)) return refused(StemmetalleneErAndre());
  if (meta.skjedde === null) return refused(ProtokolldagMangler());
  return ok([{ type: 'StemmenavnFoert', data: { ...data, dato: meta.skjedde } }]);
};

/** The same choices with the same votes; where the parties were counted too, the same parties. */
const sammeStemmer = (talt: readonly Stemmegruppe[], navngitt: readonly Stemmegruppe[]): boolean =>
  talt.length === navngitt.length &&
  talt.every((foer) => {
    const naa = navngitt.find(({ valg }) => valg === foer.valg);
    return (
      naa?.antall === foer.antall && gaarOpp(naa) && (foer.partier.length === 0 || sammePartier(foer, naa))
    );
  });

const gaarOpp = ({ antall, partier }: Stemmegruppe): boolean =>
  partier.reduce((sum, p) => sum + p.antall, 0) === antall &&
  partier.every((p) => p.navn.length === 0 || p.navn.length === p.antall);

const sammePartier = (foer: Stemmegruppe, naa: Stemmegruppe): boolean =>
  foer.partier.length === naa.partier.length &&
  foer.partier.every((p) => naa.partier.some((q) => q.parti === p.parti && q.antall === p.antall));
