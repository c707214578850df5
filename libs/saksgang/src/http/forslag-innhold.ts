import { deriveUuid } from '@saksgang/commands';
import type { CommandMeta, ForslagId } from '@saksgang/kernel';
import type { FremmeForslag } from '../domene/forslag/fremme-forslag';
import type {
  Forslagsgrunnlag,
  Forslagsinnhold,
  Forslagstype,
  Inndekningskilde,
  Investeringsforslag,
} from '../domene/forslag/forslag.events';
import type {
  ForslagRequest,
  ForslagsgrunnlagRequest,
  InndekningRequest,
  InvesteringsforslagRequest,
  NyttForslagRequest,
} from './forslag.requests';
import { tilRammelinje } from './rammelinje.request';
import { tilVerbalforslag } from './verbalforslag.request';

/** What FremmeForslag is asked with. */
export const tilNyttForslag = (
  body: NyttForslagRequest,
  meta: CommandMeta,
  id: ForslagId,
): FremmeForslag['data'] => ({ ...tilInnhold(body, meta), id, moete: body.moete ?? null });

/** What the request says, with the ids that follow from the command where none are given. */
export const tilInnhold = (body: ForslagRequest, meta: CommandMeta): Forslagsinnhold => {
  const linjer = (body.linjer ?? []).map((rad, i) => {
    const linje = tilRammelinje(rad, meta, i);
    return { rad, linje: { ...linje, id: rad.id ?? linje.id } };
  });
  const endringer = body.endringer ?? [];
  const rader = [
    ...linjer.map(({ rad, linje }) => ({ rad, id: linje.id })),
    ...endringer.map((rad) => ({ rad, id: rad.linje })),
  ];
  return {
    type: body.type ?? lestType(body),
    tittel: body.tittel,
    tekst: body.tekst ?? null,
    partier: body.partier,
    medlemmer: (body.medlemmer ?? []).map(({ navn, parti }) => ({ navn, parti: parti ?? null })),
    organ: body.organ ?? null,
    grunnlag: tilGrunnlag(body.grunnlag ?? null),
    gjelder: body.gjelder ?? null,
    linjer: linjer.map(({ linje }) => linje),
    endringer: endringer.map(({ linje, beloep, ukjent }) => ({ linje, beloep, ukjent: ukjent ?? null })),
    sentrale: (body.sentrale ?? []).map(({ tabell, post, endring }) => ({ tabell, post, endring })),
    investeringer: (body.investeringer ?? []).map((rad, i) => tilInvesteringsforslag(rad, meta, i)),
    verbalforslag: (body.verbalforslag ?? []).map(tilVerbalforslag),
    inndekning: rader.flatMap(({ rad, id }) =>
      (rad.inndekning ?? []).map((kilde) => ({ linje: id, kilde: tilKilde(kilde) })),
    ),
    opphav: rader.flatMap(({ rad, id }) =>
      rad.opphav ? [{ linje: id, forslag: rad.opphav.forslag, fra: rad.opphav.linje }] : [],
    ),
    uspesifisertInnsparing: rader.filter(({ rad }) => rad.uspesifisertInnsparing).map(({ id }) => id),
  };
};

const lestType = ({ linjer, endringer, sentrale, investeringer }: ForslagRequest): Forslagstype => {
  if ([linjer, endringer, sentrale].some((rader) => (rader ?? []).length > 0)) return 'rammeendring';
  return (investeringer ?? []).length > 0 ? 'investering' : 'verbalforslag';
};

const tilGrunnlag = (grunnlag: ForslagsgrunnlagRequest | null): Forslagsgrunnlag => {
  if (grunnlag === null) return { slag: 'ikke-oppgitt' };
  const { slag, forslag } = grunnlag;
  if (slag !== 'forslag') return { slag };
  return forslag === undefined ? { slag: 'ikke-oppgitt' } : { slag, forslag };
};

/** The fields of its own slag, which are the ones that have been held against anything, and no others. */
const tilKilde = ({ slag, linje, tabell, post }: InndekningRequest): Inndekningskilde =>
  (slag === 'linje' ? { slag, linje } : { slag, tabell, post }) as Inndekningskilde;

const tilInvesteringsforslag = (
  rad: InvesteringsforslagRequest,
  meta: CommandMeta,
  i: number,
): Investeringsforslag => ({
  id: rad.id ?? deriveUuid(meta.id, `investering:${i}`),
  prosjekt: rad.prosjekt,
  kostnadsramme: rad.kostnadsramme ?? null,
  bevilgning: rad.bevilgning,
  finansiering: rad.finansiering.map(({ kilde, beloep }) => ({ kilde, beloep })),
  visesHos: rad.visesHos,
  bevilgesTil: rad.bevilgesTil ?? null,
  endrer: rad.endrer ?? null,
});
