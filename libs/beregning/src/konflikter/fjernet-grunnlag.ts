import type { ForslagId, LinjeId } from '@saksgang/kernel';
import { ingenting, type Beloep, type Forslag } from '@saksgang/saksgang';
import type { Bruk, Konflikt, Sammenheng } from './konflikt';
import { etterId, grupper } from './parvis';
import { forslagsnavn, linjenavn, oppramsing, stor } from './setninger';
import { erFjernet } from './ulik-endring';

/** Something that a forslag has a line for. */
export interface Brukt {
  readonly forslag: ForslagId;
  readonly linje: LinjeId;
  readonly maate: Bruk;
  readonly beloep: Beloep;
}

/** Every line that a forslag rests on, and how. A line that it takes away it does not rest on. */
export const bruktAv = (f: Forslag, { grunnlag: { aarene } }: Sammenheng): readonly Brukt[] => {
  const egne = new Map(f.linjer.map((l) => [l.id, l.beloep]));
  const brukt = (linje: LinjeId, maate: Bruk, beloep: Beloep | undefined): Brukt => ({
    forslag: f.id,
    linje,
    maate,
    beloep: beloep ?? ingenting(aarene),
  });
  return [
    ...f.endringer
      .filter((e) => !erFjernet(e.beloep, aarene))
      .map((e) => brukt(e.linje, 'endring', e.beloep)),
    ...f.inndekning.flatMap(({ linje, kilde }) =>
      kilde.slag === 'linje' ? [brukt(kilde.linje, 'inndekning', egne.get(linje))] : [],
    ),
    ...f.opphav.map(({ linje, fra }) => brukt(fra, 'opphav', egne.get(linje))),
  ];
};

/** A line that one takes away and another builds on. */
export const fjernetGrunnlag = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] => {
  const { grunnlag, under } = sammenheng;
  const fjernere = grupper(
    valgte.flatMap((f) =>
      f.endringer.filter((e) => erFjernet(e.beloep, grunnlag.aarene)).map((e) => [e.linje, f.id] as const),
    ),
  );
  if (fjernere.size === 0) return [];
  const bruk = grupper(
    valgte.flatMap((f) =>
      bruktAv(f, sammenheng)
        .filter((b) => fjernere.has(b.linje))
        .map((b) => [b.linje, b] as const),
    ),
  );
  return [...bruk].flatMap(([noekkel, brukt]): Konflikt[] => {
    const linje = noekkel as LinjeId;
    const fjernetAv = [...(fjernere.get(linje) ?? [])].sort();
    // Whoever builds on a forslag may change what it has changed; that is what it is made for.
    const mot = (b: Brukt, fjerner: ForslagId): boolean =>
      b.forslag !== fjerner &&
      !(b.maate === 'endring' && (under(b.forslag).has(fjerner) || under(fjerner).has(b.forslag)));
    const rammet = etterId(brukt.filter((b) => fjernetAv.some((f) => mot(b, f))));
    const fjerner = fjernetAv.filter((f) => brukt.some((b) => mot(b, f)));
    if (rammet.length === 0) return [];
    const aar = grunnlag.aarene;
    const hadde = grunnlag.linjer.get(linje)?.beloep ?? ingenting(aar);
    const navnet = (id: ForslagId): string => forslagsnavn(id, sammenheng);
    const hvem = oppramsing([...new Set(rammet.map((b) => b.forslag))], navnet);
    const tas = oppramsing(fjerner, navnet);
    return [
      {
        slag: 'fjernet-grunnlag',
        noekkel: `fjernet-grunnlag:${linje}`,
        linje,
        fjernetAv: fjerner,
        bruk: rammet.map(({ forslag, maate }) => ({ forslag, maate })),
        parter: [
          ...fjerner.map((forslag) => ({ forslag, beloep: hadde })),
          ...rammet.map(({ forslag, beloep }) => ({ forslag, beloep })),
        ],
        aar: aar.filter((a) => hadde[a] !== 0 || rammet.some((b) => b.beloep[a] !== 0)),
        setning: `${stor(linjenavn(linje, sammenheng))} blir borte med ${tas}, men ${hvem} bygger på den.`,
      },
    ];
  });
};
