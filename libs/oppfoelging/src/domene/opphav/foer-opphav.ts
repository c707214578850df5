import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { AktivtOppdrag, Oppdrag } from '../oppdrag/oppdrag';
import { OppdragetFinnesIkke } from '../oppdrag/oppdrag.refusals';
import type { OpphavFoert, Opphavsledd } from './opphav.events';

/** Enters an earlier link in the history of an oppdrag, also of one that is closed: what was, was. */
export type FoerOpphav = Command<'FoerOpphav', OpphavFoert['data']>;

export const OpphavetErAltFoert = refusal(
  'OpphavetErAltFoert',
  'i-konflikt',
  'Dette leddet står alt i oppdragets opphav. Er det feil, fjern det og før det riktige.',
);

export const OpphavetErOppdragetSelv = refusal(
  'OpphavetErOppdragetSelv',
  'strider-mot-regel',
  (hp: string, punkt: string) =>
    `Punkt ${punkt} i HP ${hp} er oppdraget selv. Oppgi handlingsprogrammet det kom fra.`,
);

export const foerOpphavRefusals = [OppdragetFinnesIkke, OpphavetErAltFoert, OpphavetErOppdragetSelv] as const;

export const foerOpphav: Decide<FoerOpphav, Oppdrag, OpphavFoert, RefusalOf<typeof foerOpphavRefusals>> = (
  { data },
  oppdrag,
) => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  const { ledd } = data;
  if (erSelv(oppdrag, ledd)) return refused(OpphavetErOppdragetSelv(ledd.hp, ledd.punkt));
  const finnes = [...oppdrag.opphav.values()].some((o) => o.id === data.id || like(o.ledd, ledd));
  return finnes ? refused(OpphavetErAltFoert()) : ok([{ type: 'OpphavFoert', data }]);
};

const erSelv = (
  { hp, punkt }: AktivtOppdrag,
  ledd: Opphavsledd,
): ledd is Extract<Opphavsledd, { slag: 'hp-oppdrag' }> =>
  ledd.slag === 'hp-oppdrag' && ledd.hp === hp && ledd.punkt === punkt;

/** The same place; the day may stand in one document and not in another. */
const like = (a: Opphavsledd, b: Opphavsledd): boolean => {
  if (a.slag === 'hp-oppdrag') return b.slag === a.slag && a.hp === b.hp && a.punkt === b.punkt;
  if (a.slag === 'sak') return b.slag === a.slag && a.saksnummer === b.saksnummer && a.organ === b.organ;
  return b.slag === a.slag && a.aar === b.aar && a.tertial === b.tertial;
};
