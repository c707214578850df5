import type { Vedtaksliste, Voteringssvar } from '@saksgang/historikk';

/** The votes of one party for one choice in a vote; the rows of a vote come to all that was cast in it. */
export interface Voteringsrad {
  readonly votering: string;
  readonly organ: string;
  readonly dato: string;
  readonly form: string;
  /** What was voted over. */
  readonly over: string;
  readonly resultat: string;
  readonly stemmeberettigede: number | null;
  readonly stemteFor: string;
  /** Null where only the number is known. */
  readonly parti: string | null;
  readonly antall: number;
  /** The representatives, where the protokoll names them. */
  readonly navn: string | null;
}

/** How the bodies voted. What a representative votes in an open meeting is public. */
export const voteringsrader = ({ voteringer }: Vedtaksliste): readonly Voteringsrad[] =>
  voteringer.flatMap((v) =>
    v.stemmer.flatMap((gruppe) => {
      const hode = {
        votering: v.id,
        organ: v.organ,
        dato: v.dato,
        form: v.form,
        over: over(v),
        resultat: v.resultat,
        stemmeberettigede: v.stemmeberettigede,
        stemteFor: gruppe.navn,
      };
      const partier = gruppe.partier.map((p) => ({
        ...hode,
        parti: p.parti,
        antall: p.antall,
        navn: p.navn.join(', ') || null,
      }));
      const rest = gruppe.antall - gruppe.partier.reduce((sum, p) => sum + p.antall, 0);
      return rest === 0 && partier.length > 0
        ? partier
        : [...partier, { ...hode, parti: null, antall: rest, navn: null }];
    }),
  );

const over = ({ punkter, forslag }: Voteringssvar): string =>
  punkter === null ? forslag.map((f) => `«${f.tittel}»`).join(', ') : `Punkt ${punkter.join(', ')}`;
