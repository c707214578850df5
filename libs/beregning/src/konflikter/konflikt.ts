import type { ForslagId, LinjeId, Punkt, Uuid } from '@saksgang/kernel';
import type { Beloep, Forslag, Forslagsskjebne, Inndekningskilde } from '@saksgang/saksgang';
import type { Under } from '../grunnlag/bygger-paa';
import type { Grunnlag } from '../grunnlag/grunnlag';

/** The ways in which forslag cannot stand side by side. */
export const KONFLIKTSLAG = [
  'samme-inndekning',
  'ulik-endring',
  'fjernet-grunnlag',
  'bortfalt-grunnlag',
  'ulik-ordlyd',
] as const;
export type Konfliktslag = (typeof KONFLIKTSLAG)[number];

/** A forslag in a conflict, and the kroner it is about; null for words. */
export interface Part {
  readonly forslag: ForslagId;
  readonly beloep: Beloep | null;
}

/** How a forslag rests on a line: it changes it, takes its money from it, or has it from there. */
export type Bruk = 'endring' | 'inndekning' | 'opphav';

interface Felles {
  /** The same conflict has the same key every time, whatever the order. */
  readonly noekkel: string;
  readonly parter: readonly Part[];
  readonly aar: readonly string[];
  readonly setning: string;
}

/** One and the same conflict between two or more forslag, or between one and what it rests on. */
export type Konflikt = Felles &
  (
    | {
        readonly slag: 'samme-inndekning';
        readonly kilde: Inndekningskilde;
        /** What the source has, and what is left when all have taken; null where the base does not say. */
        readonly grunnlag: Beloep | null;
        readonly igjen: Beloep | null;
      }
    | {
        readonly slag: 'ulik-endring';
        readonly hva:
          | { readonly slag: 'linje'; readonly linje: LinjeId }
          | { readonly slag: 'investering'; readonly investering: Uuid };
      }
    | {
        readonly slag: 'fjernet-grunnlag';
        readonly linje: LinjeId;
        /** Who removes it; the other parties build on it. */
        readonly fjernetAv: readonly ForslagId[];
        readonly bruk: readonly { readonly forslag: ForslagId; readonly maate: Bruk }[];
      }
    | {
        readonly slag: 'bortfalt-grunnlag';
        readonly hva:
          | {
              readonly slag: 'forslag';
              readonly forslag: ForslagId;
              readonly skjebne: Forslagsskjebne | null;
            }
          | { readonly slag: 'linje'; readonly linje: LinjeId; readonly maate: Bruk };
      }
    | {
        readonly slag: 'ulik-ordlyd';
        /** The forslag whose point it is; null for one of kommunedirektørens innstilling. */
        readonly gjelder: ForslagId | null;
        readonly punkt: Punkt;
        readonly tekster: readonly { readonly forslag: ForslagId; readonly tekst: string }[];
      }
  );

/** What conflicts are judged by: the base, and all that is known of the forslag of the sak, chosen or not. */
export interface Sammenheng {
  readonly grunnlag: Grunnlag;
  readonly alle: ReadonlyMap<ForslagId, { readonly forslag: Forslag; readonly skjebne: Forslagsskjebne }>;
  readonly under: Under;
  /** Every line that the forslag of the sak bring, by id. */
  readonly nyeLinjer: ReadonlyMap<LinjeId, { readonly tittel: string; readonly av: ForslagId }>;
}

export const sammenfatt = (grunnlag: Grunnlag, alle: Sammenheng['alle'], under: Under): Sammenheng => ({
  grunnlag,
  alle,
  under,
  nyeLinjer: new Map(
    [...alle.values()].flatMap(({ forslag }) =>
      forslag.linjer.map((l) => [l.id, { tittel: l.tittel, av: forslag.id }] as const),
    ),
  ),
});
