import type { Vedtaksliste } from '@saksgang/historikk';
import type { Deltaker, Voteringsform } from '@saksgang/saksgang';

type Votering = Vedtaksliste['voteringer'][number];

/** What is voted over, and how. */
export interface Steg {
  readonly form: Voteringsform;
  readonly forslag: readonly string[];
  readonly punkter: readonly string[] | null;
}

/** A sak in a meeting: what the body has done with it there, and what comes next. */
export interface Moetesak {
  readonly saksnummer: string | null;
  /** The forslag that were frozen when the sak was taken up; null before that. */
  readonly forslag: readonly string[] | null;
  readonly orden: readonly Steg[];
  readonly voteringer: readonly Votering[];
  /** The seats that have no vote in the sak, with whoever takes the seat instead. */
  readonly inhabile: ReadonlyMap<number, Deltaker | null>;
}

/** What the body must do next: vote, or let the møteleder choose which budget goes on. */
export type Neste =
  | { readonly slag: 'votering'; readonly steg: Steg; readonly omvotering: boolean }
  | { readonly slag: 'motkandidat'; readonly mellom: readonly string[] }
  | { readonly slag: 'ingen' };

const likt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((verdi) => b.includes(verdi));

/** The sak as one body has treated it in one meeting, in the order in which it was put on record. */
export const moetesak = (liste: Vedtaksliste, organ: string, moete: string): Moetesak => {
  const skritt = liste.behandling.map((b) => b.skritt).filter((s) => s.data.organ === organ);
  const tatt = skritt.findLast((s) => s.type === 'SakTattTilBehandling');
  const tattHer = tatt?.type === 'SakTattTilBehandling' && tatt.data.moete === moete ? tatt.data : null;
  const siden = tatt === undefined ? [] : skritt.slice(skritt.indexOf(tatt) + 1);
  const orden = siden.findLast((s) => s.type === 'VoteringsordenForeslaatt');
  const inhabile = new Map<number, Deltaker | null>();
  for (const s of siden)
    if (s.type === 'HabilitetAvgjort') {
      if (s.data.inhabil) inhabile.set(s.data.plass, s.data.vara);
      else inhabile.delete(s.data.plass);
    }
  return {
    saksnummer: tattHer?.saksnummer ?? null,
    forslag: tattHer?.forslag ?? null,
    orden: orden?.type === 'VoteringsordenForeslaatt' ? orden.data.steg : [],
    voteringer: liste.voteringer.filter((v) => v.organ === organ && v.moete === moete),
    inhabile,
  };
};

const erHoldt = (steg: Steg, voteringer: readonly Votering[]): boolean =>
  voteringer.some(
    (v) =>
      v.form === steg.form &&
      likt(
        v.forslag.map((f) => f.id),
        steg.forslag,
      ) &&
      likt(v.punkter ?? [], steg.punkter ?? []),
  );

/** Whether a step of the order has been voted over. */
export const stegErHoldt = (steg: Steg, { voteringer }: Moetesak): boolean => erHoldt(steg, voteringer);

/**
 * A run-off that the last vote over the budget calls for, a choice that the møteleder must make, else the first step of the
 * order that is not voted over.
 */
export const neste = (sak: Moetesak, valgt: readonly string[]): Neste => {
  if (sak.forslag === null) return { slag: 'ingen' };
  const siste = sak.voteringer.findLast((v) => v.form === 'budsjett' || v.form === 'budsjett-omvotering');
  if (siste?.utfall.slag === 'omvotering')
    return { slag: 'votering', steg: omvotering(siste.utfall.mellom), omvotering: true };
  if (siste?.utfall.slag === 'likt-om-andreplassen') {
    const { foerst, mellom } = siste.utfall;
    const andre = mellom.find((id) => valgt.includes(id));
    return andre === undefined
      ? { slag: 'motkandidat', mellom }
      : { slag: 'votering', steg: omvotering([foerst, andre]), omvotering: true };
  }
  if (siste?.utfall.slag === 'likt-om-foersteplassen') {
    const videre = siste.utfall.mellom.filter((id) => valgt.includes(id));
    return videre.length < 2
      ? { slag: 'motkandidat', mellom: siste.utfall.mellom.filter((id) => !valgt.includes(id)) }
      : { slag: 'votering', steg: omvotering(videre), omvotering: true };
  }
  const steg = sak.orden.find((s) => !erHoldt(s, sak.voteringer));
  return steg === undefined ? { slag: 'ingen' } : { slag: 'votering', steg, omvotering: false };
};

const omvotering = (forslag: readonly string[]): Steg => ({
  form: 'budsjett-omvotering',
  forslag,
  punkter: null,
});

/** The budgets that the møteleder has chosen since the last vote over the budget. */
export const valgteMotkandidater = (liste: Vedtaksliste, organ: string): readonly string[] => {
  const skritt = liste.behandling.map((b) => b.skritt).filter((s) => s.data.organ === organ);
  const tatt = skritt.findLastIndex((s) => s.type === 'SakTattTilBehandling');
  return skritt.slice(tatt + 1).flatMap((s) => (s.type === 'MotkandidatValgt' ? [s.data.forslag] : []));
};

interface Forslag {
  readonly id: string;
  readonly type: string;
  readonly skjebne: string;
}

const BUDSJETT = new Set(['innstilling', 'alternativt-budsjett']);

/** An order to begin with: whether to wait, all budgets against each other, then each of the others by itself. */
export const vanligOrden = (forslag: readonly Forslag[]): readonly Steg[] => {
  const staar = forslag.filter((f) => f.skjebne === 'fremmet');
  const budsjetter = staar.filter((f) => BUDSJETT.has(f.type)).map((f) => f.id);
  const hver = (velg: (f: Forslag) => boolean): readonly Steg[] =>
    staar.filter(velg).map((f) => ({ form: 'for-mot', forslag: [f.id], punkter: null }));
  return [
    ...hver((f) => f.type === 'utsettelsesforslag'),
    ...(budsjetter.length > 0 ? [{ form: 'budsjett' as const, forslag: budsjetter, punkter: null }] : []),
    ...hver((f) => !BUDSJETT.has(f.type) && f.type !== 'utsettelsesforslag'),
  ];
};
