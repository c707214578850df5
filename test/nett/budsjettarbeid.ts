import type { Tjener } from '../e2e/tjener';

/** The years of an HP of four years. */
export const aareneI = (hp: string): readonly string[] =>
  [0, 1, 2, 3].map((n) => String(Number(hp.slice(0, 4)) + n));

interface Rammer {
  readonly utvalg: readonly {
    readonly linjer: readonly { readonly id: string; readonly tittel: string }[];
  }[];
}

/**
 * A rullering of the HP in the exercise that has come to the beslutningsgrunnlag, so that forslag are open, and in it the forslag of
 * one party: 1 mill. less for substitutes in the schools, and as much more for hired personnel. Answers its id.
 */
export const aapenRullering = async (tjener: Tjener, hp: string): Promise<string> => {
  const sti = `/kommuner/oevelse/hp/${hp}`;
  const hvertAar = (kr: number) => Object.fromEntries(aareneI(hp).map((aar) => [aar, kr]));
  const linje = (utvalg: string, nr: number, tittel: string, kr: number, kategori = 'Annet') => ({
    utvalg,
    nr,
    kategori,
    tittel,
    beloep: hvertAar(kr),
  });
  const lykkes = async (rolle: string, hvor: string, innhold: object) => {
    const svar = await tjener.gjoer(rolle, hvor, innhold);
    if (svar.status >= 300) throw new Error(`${hvor}: ${JSON.stringify(svar.innhold)}`);
    return svar.innhold;
  };
  const utvalg = [
    { kode: 'OKI', navn: 'Utvalg for oppvekst' },
    { kode: 'HOV', navn: 'Utvalg for helse' },
  ];
  const skjedde = '2025-09-01';
  await lykkes('budsjettsjef', '/kommuner/oevelse/hp', { hp, utvalg, skjedde });
  await lykkes('kommunedirektoer', `${sti}/beslutningsgrunnlag`, { skjedde });
  for (const [kode, linjer] of [
    [
      'OKI',
      [
        linje('OKI', 1, 'Opprinnelig budsjett', 900_000_000, 'Opprinnelig budsjett'),
        linje('OKI', 2, 'Vikarutgifter i skolen', 5_000_000),
        linje('OKI', 3, 'Svømming i skolen', 2_000_000),
      ],
    ],
    [
      'HOV',
      [
        linje('HOV', 1, 'Opprinnelig budsjett', 800_000_000, 'Opprinnelig budsjett'),
        linje('HOV', 2, 'Innleie av personell', 9_000_000),
      ],
    ],
  ] as const)
    await lykkes('budsjettsjef', `${sti}/rammeendringer`, {
      fase: 'beslutningsgrunnlag',
      utvalg: kode,
      linjer,
      skjedde,
    });
  const rammer = await tjener.les<Rammer>(`${sti}/rammer`);
  const id = (tittel: string) =>
    rammer.innhold.utvalg.flatMap((u) => u.linjer).find((l) => l.tittel === tittel)?.id;
  const fremmet = await lykkes('gruppeleder', `${sti}/forslag`, {
    type: 'alternativt-budsjett',
    tittel: 'Høyres budsjett',
    partier: ['H'],
    grunnlag: { slag: 'beslutningsgrunnlag' },
    endringer: [
      { linje: id('Vikarutgifter i skolen'), beloep: hvertAar(4_000_000) },
      { linje: id('Innleie av personell'), beloep: hvertAar(10_000_000) },
    ],
  });
  return (fremmet['ider'] as Record<string, string>)['forslag'] ?? '';
};
