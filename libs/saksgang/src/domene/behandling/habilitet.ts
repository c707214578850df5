/** Why somebody may be inhabil, with the letter of the law that says so. */
export const HABILITETSGRUNNER = {
  part: 'forvaltningsloven § 6 første ledd bokstav a',
  'naer-familie': 'forvaltningsloven § 6 første ledd bokstav b',
  'ektefelle-eller-forlovet': 'forvaltningsloven § 6 første ledd bokstav c',
  'verge-eller-fullmektig': 'forvaltningsloven § 6 første ledd bokstav d',
  'leder-eller-styremedlem': 'forvaltningsloven § 6 første ledd bokstav e',
  'saeregne-forhold': 'forvaltningsloven § 6 annet ledd',
  'ansatt-som-har-tilrettelagt': 'kommuneloven § 11-10',
  annet: null,
} as const satisfies Readonly<Record<string, string | null>>;

export type Habilitetsgrunn = keyof typeof HABILITETSGRUNNER;
