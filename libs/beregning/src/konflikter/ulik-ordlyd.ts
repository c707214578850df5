import type { ForslagId, Punkt } from '@saksgang/kernel';
import type { Forslag } from '@saksgang/saksgang';
import type { Konflikt, Sammenheng } from './konflikt';
import { etterId, grupper, uenige } from './parvis';
import { forslagsnavn, oppramsing } from './setninger';

/** Whose point it is: that of the forslag it is made to or counted from; else that of kommunedirektørens innstilling. */
const tilhoerer = ({ gjelder, grunnlag }: Forslag): ForslagId | null =>
  gjelder ?? (grunnlag.slag === 'forslag' ? grunnlag.forslag : null);

const utenLuft = (tekst: string): string => tekst.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The same point with different words. */
export const ulikOrdlyd = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] => {
  const steder = grupper(
    valgte.flatMap((f) =>
      f.verbalforslag.map(({ punkt, tekst }) => {
        const gjelder = tilhoerer(f);
        const ord = { forslag: f.id, svar: utenLuft(tekst), tekst, gjelder, punkt };
        return [`${gjelder ?? 'innstillingen'}:${punkt}`, ord] as const;
      }),
    ),
  );
  return [...steder].flatMap(([noekkel, ord]): Konflikt[] => {
    const parter = etterId(uenige(ord, sammenheng.under));
    const [foerste] = parter;
    return foerste ? [konflikten(noekkel, foerste.gjelder, foerste.punkt, parter, sammenheng)] : [];
  });
};

const konflikten = (
  noekkel: string,
  gjelder: ForslagId | null,
  punkt: Punkt,
  parter: readonly { readonly forslag: ForslagId; readonly tekst: string }[],
  sammenheng: Sammenheng,
): Konflikt => {
  const hvem = oppramsing(parter, (p) => forslagsnavn(p.forslag, sammenheng));
  const hvor = gjelder === null ? '' : ` i ${forslagsnavn(gjelder, sammenheng)}`;
  return {
    slag: 'ulik-ordlyd',
    noekkel: `ulik-ordlyd:${noekkel}`,
    gjelder,
    punkt,
    parter: parter.map(({ forslag }) => ({ forslag, beloep: null })),
    tekster: parter.map(({ forslag, tekst }) => ({ forslag, tekst })),
    aar: [],
    setning: `Punkt ${punkt}${hvor} har ulik ordlyd i ${hvem}. Bare én ordlyd kan vedtas.`,
  };
};
