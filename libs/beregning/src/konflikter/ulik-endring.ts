import type { ForslagId, LinjeId, Uuid } from '@saksgang/kernel';
import type { Beloep, Forslag } from '@saksgang/saksgang';
import type { Konflikt, Sammenheng } from './konflikt';
import { etterId, grupper, uenige } from './parvis';
import { beloepstekst, forslagsnavn, linjenavn, oppramsing, stor } from './setninger';

type Hva = Extract<Konflikt, { readonly slag: 'ulik-endring' }>['hva'];

interface Satt {
  readonly forslag: ForslagId;
  readonly svar: string;
  readonly hva: Hva;
  readonly beloep: Beloep;
}

/** Whether a line is taken away: it gets no money in any year. */
export const erFjernet = (beloep: Beloep, aarene: readonly string[]): boolean =>
  aarene.every((aar) => beloep[aar] === 0);

const settI = (f: Forslag, aarene: readonly string[]): readonly (readonly [string, Satt])[] => {
  const satt = (id: LinjeId | Uuid, hva: Hva, beloep: Beloep): readonly [string, Satt] => [
    id,
    { forslag: f.id, svar: JSON.stringify(aarene.map((aar) => beloep[aar] ?? null)), hva, beloep },
  ];
  return [
    ...f.endringer
      // What is taken away altogether is another conflict, with those that build on it.
      .filter((e) => !erFjernet(e.beloep, aarene))
      .map((e) => satt(e.linje, { slag: 'linje', linje: e.linje }, e.beloep)),
    ...f.investeringer.flatMap((i) =>
      i.endrer === null ? [] : [satt(i.endrer, { slag: 'investering', investering: i.endrer }, i.bevilgning)],
    ),
  ];
};

/** The same line, or the same investment, set to different amounts. */
export const ulikEndring = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] => {
  const { aarene } = sammenheng.grunnlag;
  const steder = grupper(valgte.flatMap((f) => settI(f, aarene)));
  return [...steder].flatMap(([id, satt]) => {
    const parter = etterId(uenige(satt, sammenheng.under));
    const [foerste] = parter;
    if (!foerste) return [];
    const { hva } = foerste;
    const aar = aarene.filter((a) => new Set(parter.map((p) => p.beloep[a] ?? null)).size > 1);
    const navn =
      hva.slag === 'linje'
        ? linjenavn(hva.linje, sammenheng)
        : `investeringen «${sammenheng.grunnlag.investeringer.get(hva.investering)?.prosjekt ?? 'ukjent'}»`;
    const hvem = oppramsing(
      parter,
      (p) => `${forslagsnavn(p.forslag, sammenheng)} setter ${beloepstekst(p.beloep, aar)}`,
    );
    return [
      {
        slag: 'ulik-endring',
        noekkel: `ulik-endring:${id}`,
        hva,
        parter: parter.map(({ forslag, beloep }) => ({ forslag, beloep })),
        aar,
        setning: `${stor(navn)} er endret ulikt: ${hvem}. Bare ett av beløpene kan vedtas.`,
      },
    ];
  });
};
